// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/composite.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

#include "analysis/methods/voting.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using Node = std::uint32_t;
constexpr Node fails = 0, works = 1;

/// A reduced ordered decision diagram: equal questions are one node, and a node whose answer does
/// not depend on its component does not exist.
class Diagram {
 public:
  explicit Diagram(std::size_t components) : components_(components) {
    // Behind every component, so that the two answers are asked last.
    nodes_.push_back({components, fails, fails});
    nodes_.push_back({components, works, works});
  }

  Node of(const Structure& structure) {
    if (structure.parts.empty()) {
      CHECK(structure.component < components_);
      return node(structure.component, fails, works);
    }
    CHECK(structure.needed >= 1 && structure.needed <= structure.parts.size());
    // From the last part on: at least k of the parts from i on, for every k that matters.
    std::vector<Node> at_least(structure.needed + 1, fails);
    at_least[0] = works;
    for (auto part = structure.parts.rbegin(); part != structure.parts.rend(); ++part) {
      const Node condition = of(*part);
      for (std::size_t needed = structure.needed; needed >= 1; --needed)
        at_least[needed] = choose(condition, at_least[needed - 1], at_least[needed]);
    }
    return at_least[structure.needed];
  }

  bool is_too_large() const { return nodes_.size() > composite_nodes_max; }

  double chance(Node root, std::span<const double> working) const {
    // A node is made after those it points at.
    std::vector<double> chances(nodes_.size(), 0.0);
    chances[works] = 1;
    for (std::size_t i = 2; i <= root; ++i) {
      const auto& each = nodes_[i];
      const double up = working[each.component];
      chances[i] = up * chances[each.if_works] + (1 - up) * chances[each.if_fails];
    }
    return chances[root];
  }

 private:
  struct Question {
    std::size_t component = 0;
    Node if_fails = fails;
    Node if_works = fails;
    auto operator<=>(const Question&) const = default;
  };

  Node node(std::size_t component, Node if_fails, Node if_works) {
    if (if_fails == if_works || is_too_large()) return if_fails;
    const Question question{component, if_fails, if_works};
    const auto [place, is_new] = known_.try_emplace(question, static_cast<Node>(nodes_.size()));
    if (is_new) nodes_.push_back(question);
    return place->second;
  }

  Node cofactor(Node of_node, std::size_t component, bool is_working) const {
    const Question& question = nodes_[of_node];
    if (question.component != component) return of_node;
    return is_working ? question.if_works : question.if_fails;
  }

  // If `condition` works then `then`, else `otherwise`.
  Node choose(Node condition, Node then, Node otherwise) {
    if (condition == works || then == otherwise) return then;
    if (condition == fails) return otherwise;
    if (is_too_large()) return fails;
    const std::array key{condition, then, otherwise};
    if (const auto found = chosen_.find(key); found != chosen_.end()) return found->second;
    const std::size_t first = std::min(
        {nodes_[condition].component, nodes_[then].component, nodes_[otherwise].component});
    const auto branch = [&](bool is_working) {
      return choose(cofactor(condition, first, is_working), cofactor(then, first, is_working),
                    cofactor(otherwise, first, is_working));
    };
    const Node if_fails = branch(false), if_works = branch(true);
    const Node made = node(first, if_fails, if_works);
    chosen_.emplace(key, made);
    return made;
  }

  std::size_t components_;
  std::vector<Question> nodes_;
  std::map<Question, Node> known_;
  std::map<std::array<Node, 3>, Node> chosen_;
};

}  // namespace

Structure Structure::at_least(std::size_t needed, std::vector<Structure> parts) {
  CHECK(needed >= 1 && needed <= parts.size());
  return {.component = 0, .needed = needed, .parts = std::move(parts)};
}

Structure Structure::all(std::vector<Structure> parts) {
  const std::size_t number = parts.size();
  return at_least(number, std::move(parts));
}

Structure Structure::any(std::vector<Structure> parts) { return at_least(1, std::move(parts)); }

std::optional<double> chance_of_working(const Structure& structure,
                                        std::span<const double> working) {
  for (const double chance : working) CHECK(chance >= 0 && chance <= 1);
  Diagram diagram(working.size());
  const Node root = diagram.of(structure);
  if (diagram.is_too_large()) return std::nullopt;
  return diagram.chance(root, working);
}

// The structure only rises with its components, so that three-valued logic part by part loses
// nothing, although parts share components: the least it can be is what it is when everything that
// was not measured was down, and that is what the parts say at their least.
StateSeries state_of(const Structure& structure, std::span<const StateSeries> components) {
  if (structure.parts.empty()) {
    CHECK(structure.component < components.size());
    return components[structure.component];
  }
  std::vector<StateSeries> parts;
  for (const Structure& part : structure.parts) parts.push_back(state_of(part, components));
  return vote(parts, parts.size() - structure.needed + 1);
}

}  // namespace vlecht::analysis::methods
