// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/methods/portfolio_change.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/sterling.h"

/// What became of the projects of a portfolio between its first and its latest report: how far ends
/// moved, how cost changed, and what of that is real and what only because projects came or left.
namespace vlecht::analysis::portfolio_progress {

/// One project that is in both reports. What cannot be compared has the reason why the first report
/// does not say it, or else the latest.
struct Project {
  std::string project;  ///< its number in the latest report
  std::string name;     ///< likewise
  std::string department;
  values::Known<values::Day> end_first = values::Reason::not_supplied;
  values::Known<values::Day> end_latest = values::Reason::not_supplied;
  values::Known<std::int64_t> slip_days = values::Reason::not_supplied;       ///< positive: later
  values::Known<values::Sterling> cost_first = values::Reason::not_supplied;  ///< whole life
  values::Known<values::Sterling> cost_latest = values::Reason::not_supplied;
  /// Latest less first; positive: more.
  values::Known<values::Sterling> cost_change = values::Reason::not_supplied;
  facts::Standing standing = facts::Standing::adopted;
  std::vector<facts::EntryNumber> sources;
};

/// How many projects of a report say a field, and why the others do not.
struct Coverage {
  int year = 0;
  std::string field;  ///< "end", "whole_life", "rating", "year_cost"
  std::int64_t known = 0;
  std::map<values::Reason, std::int64_t> unknown;
};

/// A ratio that is better, while without those who left or came it would not be: because of whom
/// most.
enum class LooksBetter { no, by_leavers, by_joiners };

/// Why a ratio over the whole portfolio changed, with who came and who left apart.
struct RatioChange {
  std::string id;  ///< "low_confidence", "high_confidence", "year_cost"
  /// None: it cannot be told, see `why_not`.
  std::optional<methods::PortfolioChange> change;
  methods::NoPortfolioChange why_not = methods::NoPortfolioChange::nobody_stayed;
  LooksBetter looks_better = LooksBetter::no;
  std::int64_t left_out = 0;  ///< projects without the figure in one of the reports they are in
  std::vector<facts::EntryNumber> sources;
};

struct Answer {
  std::vector<int> years;  ///< of which there is a report, ascending; not empty
  int first() const { return years.front(); }
  int latest() const { return years.back(); }
  bool has_two() const { return years.size() > 1; }

  /// In both reports; of one report alone: in it.
  facts::Figure<std::int64_t> count;
  std::int64_t left = 0;
  std::int64_t joined = 0;
  std::vector<Project> projects;  ///< in both; the one that slipped most first, unknown last

  // Over the projects in both; not known when there is one report.
  facts::Figure<std::int64_t> end_later, end_same, end_earlier, end_not_comparable;
  /// Sums of whole-life cost over the projects of which both reports say it, and how many.
  facts::Figure<values::Sterling> cost_first, cost_latest;
  facts::Figure<std::int64_t> cost_comparable;

  std::vector<Coverage> coverage;
  std::vector<RatioChange> ratios;
  std::vector<facts::Finding> findings;
};

/// None when the dossier, opened with `portfolio_project`, has no such project.
std::optional<Answer> analyse(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::portfolio_progress
