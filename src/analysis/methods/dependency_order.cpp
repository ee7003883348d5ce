// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/dependency_order.h"

#include <algorithm>
#include <limits>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

constexpr std::size_t unseen = std::numeric_limits<std::size_t>::max();

/// Tarjan's walk, with a stack of its own: a chain may be longer than calls can be deep.
class Walk {
 public:
  explicit Walk(const Dependencies& rests_on)
      : rests_on_(rests_on), found_(rests_on.size(), unseen), lowest_(rests_on.size(), unseen) {
    out_.circle.assign(rests_on.size(), unseen);
    out_.is_circular.assign(rests_on.size(), false);
    out_.height.assign(rests_on.size(), 0);
  }

  DependencyOrder run() {
    for (std::size_t thing = 0; thing < rests_on_.size(); ++thing)
      if (found_[thing] == unseen) walk_from(thing);
    return std::move(out_);
  }

 private:
  struct Step {
    std::size_t thing = 0;
    std::size_t next = 0;  // of what it rests on, the first that was not looked at
  };

  void walk_from(std::size_t root) {
    enter(root);
    while (!steps_.empty()) {
      Step& step = steps_.back();
      const std::size_t thing = step.thing;
      if (step.next < rests_on_[thing].size()) {
        const std::size_t below = rests_on_[thing][step.next++];
        CHECK(below < rests_on_.size());
        if (found_[below] == unseen) {
          enter(below);
        } else if (out_.circle[below] == unseen) {
          lowest_[thing] = std::min(lowest_[thing], found_[below]);
        }
        continue;
      }
      steps_.pop_back();
      if (!steps_.empty())
        lowest_[steps_.back().thing] = std::min(lowest_[steps_.back().thing], lowest_[thing]);
      if (lowest_[thing] == found_[thing]) close(thing);
    }
  }

  void enter(std::size_t thing) {
    found_[thing] = lowest_[thing] = seen_++;
    open_.push_back(thing);
    steps_.push_back({thing, 0});
  }

  // Everything found after it that is still open rests on it, and it on them.
  void close(std::size_t thing) {
    const auto first = std::find(open_.rbegin(), open_.rend(), thing).base() - 1;
    std::size_t height = 0;
    for (auto each = first; each != open_.end(); ++each) out_.circle[*each] = circles_;
    for (auto each = first; each != open_.end(); ++each) {
      for (const std::size_t below : rests_on_[*each]) {
        if (out_.circle[below] == circles_) {
          out_.is_circular[*each] = true;
        } else {
          height = std::max(height, out_.height[below] + 1);
        }
      }
    }
    for (auto each = first; each != open_.end(); ++each) {
      out_.height[*each] = std::max(height, std::size_t{out_.is_circular[*each] ? 1U : 0U});
      out_.order.push_back(*each);
    }
    open_.erase(first, open_.end());
    ++circles_;
  }

  const Dependencies& rests_on_;
  std::vector<std::size_t> found_, lowest_;
  std::vector<std::size_t> open_;
  std::vector<Step> steps_;
  std::size_t seen_ = 0, circles_ = 0;
  DependencyOrder out_;
};

}  // namespace

DependencyOrder dependency_order(const Dependencies& rests_on) { return Walk(rests_on).run(); }

}  // namespace vlecht::analysis::methods
