// SPDX-License-Identifier: EUPL-1.2
#include "analysis/portfolio_pairs.h"

#include <map>
#include <optional>

#include "analysis/joined.h"

namespace vlecht::analysis {
namespace {

using facts::Fact;

/// What two reports have, and what of it is paired.
class ProjectPairing {
 public:
  ProjectPairing(const dossier::Dossier& dossier, int earlier_year, int later_year) {
    dossier.each("portfolio_project", [&](const Fact& fact) {
      const auto year = fact.integer("year");
      if (year == earlier_year) earlier_.push_back(fact);
      if (year == later_year) later_.push_back(fact);
    });
    partner_.resize(earlier_.size());
    is_taken_.resize(later_.size());
  }

  ProjectPairs paired() {
    pair_by_number();
    pair_by_name();
    for (std::size_t i = 0; i < earlier_.size(); ++i) {
      if (partner_[i]) {
        const Fact& later = later_[*partner_[i]];
        const bool is_by_name = later.text("project") != earlier_[i].text("project");
        pairs_.pairs.push_back({earlier_[i], later, is_by_name});
      } else {
        pairs_.only_earlier.push_back(earlier_[i].text("project"));
      }
    }
    for (std::size_t i = 0; i < later_.size(); ++i) {
      if (!is_taken_[i]) pairs_.only_later.push_back(later_[i].text("project"));
    }
    return std::move(pairs_);
  }

 private:
  void pair(std::size_t earlier, std::size_t later) {
    partner_[earlier] = later;
    is_taken_[later] = true;
  }

  void pair_by_number() {
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < later_.size(); ++i) numbers.emplace(later_[i].text("project"), i);
    for (std::size_t i = 0; i < earlier_.size(); ++i) {
      const auto found = numbers.find(earlier_[i].text("project"));
      if (found != numbers.end()) pair(i, found->second);
    }
  }

  /// Projects with the same name that have no partner yet.
  struct Namesakes {
    std::vector<std::size_t> earlier, later;
  };

  void pair_by_name() {
    std::map<std::string, Namesakes> names;
    for (std::size_t i = 0; i < earlier_.size(); ++i) {
      if (!partner_[i]) names[facts::header_key(earlier_[i].text("name"))].earlier.push_back(i);
    }
    for (std::size_t i = 0; i < later_.size(); ++i) {
      if (!is_taken_[i]) names[facts::header_key(later_[i].text("name"))].later.push_back(i);
    }
    std::vector<std::string> by_name, unclear;
    std::vector<facts::EntryNumber> by_name_facts, unclear_facts;
    for (const auto& [name, found] : names) {
      if (name.empty() || found.earlier.empty() || found.later.empty()) continue;
      const bool is_clear = found.earlier.size() == 1 && found.later.size() == 1;
      if (is_clear) pair(found.earlier[0], found.later[0]);
      (is_clear ? by_name : unclear).push_back(earlier_[found.earlier[0]].text("name"));
      note_facts(found, is_clear ? by_name_facts : unclear_facts);
    }
    tell("portfolio_pairs.by_name_found", by_name, std::move(by_name_facts));
    tell("portfolio_pairs.unclear_found", unclear, std::move(unclear_facts));
  }

  void note_facts(const Namesakes& found, std::vector<facts::EntryNumber>& numbers) const {
    for (const std::size_t i : found.earlier) numbers.push_back(earlier_[i].id);
    for (const std::size_t i : found.later) numbers.push_back(later_[i].id);
  }

  void tell(std::string name, const std::vector<std::string>& projects,
            std::vector<facts::EntryNumber> sources) {
    if (projects.empty()) return;
    base::Problem problem(std::move(name), {});
    problem.details = {{"count", base::shown(projects.size())}, {"projects", joined(projects)}};
    pairs_.findings.push_back(
        {std::move(problem), facts::Severity::warning, {}, std::move(sources)});
  }

  std::vector<Fact> earlier_, later_;
  std::vector<std::optional<std::size_t>> partner_;  // per earlier project
  std::vector<bool> is_taken_;                       // per later project
  ProjectPairs pairs_;
};

}  // namespace

ProjectPairs pair_projects(const dossier::Dossier& dossier, int earlier_year, int later_year) {
  return ProjectPairing(dossier, earlier_year, later_year).paired();
}

}  // namespace vlecht::analysis
