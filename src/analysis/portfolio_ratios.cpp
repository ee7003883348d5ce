// SPDX-License-Identifier: EUPL-1.2
#include "analysis/portfolio_ratios.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <utility>

#include "analysis/known_fields.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::portfolio_progress {
namespace {

using facts::Fact;
using methods::BetterWhen;
using methods::PortfolioMember;
using values::Known;
using values::Reason;
using values::Sterling;

namespace ratings = facts::ratings;

/// Expected and budgeted cost of the year of the report, in pence.
struct YearCost {
  std::int64_t expected = 0;
  std::int64_t budgeted = 0;
};

Known<YearCost> year_cost_of(const Fact& project) {
  const auto budgeted = known_sterling(project, "year_baseline");
  if (!budgeted) return budgeted.reason();
  const auto expected = known_sterling(project, "year_forecast");
  if (!expected) return expected.reason();
  // Cost below zero is income: its ratio to a budget says nothing of a project going well.
  if (budgeted->pence() < 0) return Reason::not_applicable;
  return YearCost{expected->pence(), budgeted->pence()};
}

/// A ratio: what a project adds to it, and which way is better.
struct RatioSort {
  std::string_view id;
  BetterWhen better;
  std::function<std::optional<std::pair<std::int64_t, std::int64_t>>(const Fact&)> part;
};

std::optional<std::pair<std::int64_t, std::int64_t>> share_of_rating(const Fact& project,
                                                                     std::string_view one,
                                                                     std::string_view other) {
  const auto rating = confidence_of(project);
  if (!rating) return std::nullopt;
  return std::pair<std::int64_t, std::int64_t>{*rating == one || *rating == other, 1};
}

std::array<RatioSort, 3> ratio_sorts() {
  return {{{"low_confidence", BetterWhen::lower,
            [](const Fact& project) {
              return share_of_rating(project, ratings::red, ratings::amber_red);
            }},
           {"high_confidence", BetterWhen::higher,
            [](const Fact& project) {
              return share_of_rating(project, ratings::green, ratings::green_amber);
            }},
           {"year_cost", BetterWhen::lower,
            [](const Fact& project) -> std::optional<std::pair<std::int64_t, std::int64_t>> {
              const auto cost = year_cost_of(project);
              if (!cost) return std::nullopt;
              return std::pair{cost->expected, cost->budgeted};
            }}}};
}

/// The members of a portfolio in both reports, by one ratio.
class RatioMembers {
 public:
  RatioMembers(const RatioSort& sort, RatioChange& change) : sort_(sort), change_(change) {}

  void add(const ProjectPair& pair) {
    const auto first = sort_.part(pair.earlier);
    const auto latest = sort_.part(pair.later);
    if (!first || !latest) {
      ++change_.left_out;
      return;
    }
    put(before_, pair.earlier, *first, "both:");
    // Numbers may differ; the earlier one tells who it is.
    put(after_, pair.later, *latest, "both:", &pair.earlier);
  }
  void add_leaver(const Fact& project) { add_alone(before_, project, "left:"); }
  void add_joiner(const Fact& project) { add_alone(after_, project, "joined:"); }

  void conclude() {
    const auto change = methods::portfolio_change(before_, after_, sort_.better);
    if (change) {
      change_.change = *change;
      change_.looks_better = looks_better(*change);
    } else {
      change_.why_not = change.error();
    }
    std::sort(change_.sources.begin(), change_.sources.end());
  }

 private:
  LooksBetter looks_better(const methods::PortfolioChange& change) const {
    if (!change.better_by_composition_only && !change.better_by_leavers_only &&
        !change.better_by_joiners_only)
      return LooksBetter::no;
    const auto sign = sort_.better == BetterWhen::lower ? -1 : 1;
    return sign * change.leavers >= sign * change.joiners ? LooksBetter::by_leavers
                                                          : LooksBetter::by_joiners;
  }

  void put(std::vector<PortfolioMember>& members, const Fact& project,
           const std::pair<std::int64_t, std::int64_t>& part, const std::string& mark,
           const Fact* named_by = nullptr) {
    const Fact& known_as = named_by ? *named_by : project;
    members.push_back({mark + known_as.text("project"), part.first, part.second});
    change_.sources.push_back(project.id);
  }
  void add_alone(std::vector<PortfolioMember>& members, const Fact& project,
                 const std::string& mark) {
    if (const auto part = sort_.part(project)) {
      put(members, project, *part, mark);
    } else {
      ++change_.left_out;
    }
  }

  const RatioSort& sort_;
  RatioChange& change_;
  std::vector<PortfolioMember> before_, after_;
};

template <class T>
void count_known(Coverage& coverage, const Known<T>& value) {
  if (value) {
    ++coverage.known;
  } else {
    ++coverage.unknown[value.reason()];
  }
}

void add_finding(Answer& answer, std::string name, std::vector<facts::EntryNumber> sources,
                 std::vector<std::pair<std::string, base::Detail>> details = {}) {
  details.emplace_back("first", std::to_string(answer.first()));
  details.emplace_back("latest", std::to_string(answer.latest()));
  answer.findings.push_back({base::Problem(std::move(name), std::move(details)),
                             facts::Severity::warning,
                             {},
                             std::move(sources)});
}

// Whether a report uses the points between red, amber and green.
bool has_five_points(const dossier::Dossier& dossier, int year) {
  bool found = false;
  dossier.each("portfolio_project", [&](const Fact& fact) {
    const auto rating = confidence_of(fact);
    found = found || (year_of(fact) == year && rating &&
                      (*rating == ratings::amber_red || *rating == ratings::green_amber));
  });
  return found;
}

}  // namespace

Known<std::string> confidence_of(const Fact& project) {
  auto rating = known_text(project, "rating");
  if (rating) return rating;
  auto owners = known_text(project, "owner_rating");
  return owners ? owners : rating;
}

std::vector<Coverage> coverage_of(const dossier::Dossier& dossier, int year) {
  Coverage end{year, "end", 0, {}};
  Coverage cost{year, "whole_life", 0, {}};
  Coverage rating{year, "rating", 0, {}};
  Coverage of_year{year, "year_cost", 0, {}};
  dossier.each("portfolio_project", [&](const Fact& fact) {
    if (year_of(fact) != year) return;
    count_known(end, known_day(fact, "end"));
    count_known(cost, known_sterling(fact, "whole_life"));
    count_known(rating, confidence_of(fact));
    count_known(of_year, year_cost_of(fact));
  });
  return {end, cost, rating, of_year};
}

std::vector<RatioChange> ratio_changes(const dossier::Dossier& dossier, const ProjectPairs& pairs,
                                       int first, int latest) {
  const std::set<std::string> left(pairs.only_earlier.begin(), pairs.only_earlier.end());
  const std::set<std::string> joined(pairs.only_later.begin(), pairs.only_later.end());
  std::vector<RatioChange> changes;
  for (const RatioSort& sort : ratio_sorts()) {
    RatioChange change;
    change.id = sort.id;
    RatioMembers members(sort, change);
    for (const ProjectPair& pair : pairs.pairs) members.add(pair);
    dossier.each("portfolio_project", [&](const Fact& fact) {
      const int year = year_of(fact);
      if (year == first && left.contains(fact.text("project"))) members.add_leaver(fact);
      if (year == latest && joined.contains(fact.text("project"))) members.add_joiner(fact);
    });
    members.conclude();
    changes.push_back(std::move(change));
  }
  return changes;
}

void add_ratio_findings(const dossier::Dossier& dossier, Answer& answer) {
  if (has_five_points(dossier, answer.first()) != has_five_points(dossier, answer.latest()))
    add_finding(answer, "portfolio_progress.scales_differ_found", {});
  for (const RatioChange& ratio : answer.ratios) {
    const std::vector<std::pair<std::string, base::Detail>> details{{"ratio", ratio.id}};
    switch (ratio.looks_better) {
      case LooksBetter::no:
        break;
      case LooksBetter::by_leavers:
        add_finding(answer, "portfolio_progress.better_by_leavers_found", ratio.sources, details);
        break;
      case LooksBetter::by_joiners:
        add_finding(answer, "portfolio_progress.better_by_joiners_found", ratio.sources, details);
    }
  }
}

}  // namespace vlecht::analysis::portfolio_progress
