// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/measured_goals.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/known.h"
#include "values/ratio.h"

/// Indicators: where they were, where they are, where they must be, and whether that is known.
/// Method: docs/methods/goal_progress.md.
namespace vlecht::analysis::goal_indicators {

/// The kinds that `indicators_of` reads.
inline constexpr std::array<std::string_view, 6> indicator_kinds = {
    "policy_plan", "goal", "indicator", "indicator_baseline", "indicator_target", "measurement"};

/// From good to bad. What is not known is never good.
enum class Status { reached, on_course, not_measured, cannot_be_told, not_on_course };

/// Stable name: "on_course".
std::string_view name_of(Status status);
/// Whether it is known: neither `not_measured` nor `cannot_be_told`.
bool is_known(Status status);
/// The status of a whole whose parts have these: the worst.
constexpr Status worse(Status a, Status b) { return a < b ? b : a; }

/// By which rule a status was given. The words stand in the catalogue under its name.
enum class Why {
  reached,         ///< the value is there
  ahead_of_line,   ///< at least as far as a straight line from baseline to target
  behind_line,     ///< less far than that
  day_passed,      ///< the day of the target passed without it
  no_measurement,  ///< nothing was measured since the baseline
  stale,           ///< the latest measurement is too old
  no_frequency,    ///< how often is measured is not known, and so is what is too old
  no_baseline,     ///< without it a line has no beginning
  no_target,       ///< no target, or without value or day
  no_direction,    ///< or one that the target contradicts
  not_measurable,  ///< the verdict of measurability
};
std::string_view name_of(Why why);

struct Judged {
  Status status = Status::not_measured;
  Why why = Why::no_measurement;
  /// Which part of the way from baseline to target was gone; over 1: beyond it, under 0: away from
  /// it. Exact, unless it needs more than 18 digits.
  facts::Figure<values::Ratio> progress = {};
  /// Which part of the time had passed on the day of that measurement.
  facts::Figure<values::Ratio> time = {};
};

struct Measured {
  values::Day day;
  values::Known<values::Ratio> value = values::Reason::not_supplied;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
  std::string explanation = {};
};

/// A target as once decided.
struct TargetPlan {
  values::Day decided;
  values::Known<values::Ratio> value = values::Reason::not_supplied;
  values::Known<values::Day> due = values::Reason::not_supplied;
  values::Known<std::string> decision = values::Reason::not_supplied;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

struct Target {
  std::int64_t number = 0;
  std::vector<TargetPlan> plans = {};      ///< by the day of decision: the first first
  std::optional<std::size_t> chosen = {};  ///< that held on the chosen day
  Judged first = {}, latest = {};
  std::optional<Judged> by_chosen = {};
  measurability::Verdict verdict = measurability::Verdict::not_measurable;
};

/// Until when the latest measurement says something about now.
struct Freshness {
  enum class Sort { fresh, stale, never, unknown };
  Sort sort = Sort::never;
  values::Day until = {};  ///< of `fresh` and `stale`: the last day on which it is fresh
};
std::string_view name_of(Freshness::Sort sort);

struct Indicator {
  std::string code = {};
  std::string goal = {};  ///< code; "": none
  std::string name = {};
  std::string unit = {};
  std::string owner = {};
  std::string data_source = {};
  values::Known<measurability::Direction> direction = values::Reason::not_supplied;
  std::string frequency = {};  ///< one of facts::frequencies; "": not known
  std::optional<Measured> baseline = {};
  std::vector<Measured> measurements = {};  ///< by day
  Freshness freshness = {};
  std::vector<Target> targets = {};  ///< by number
  Status status = Status::not_measured, status_first = Status::not_measured;
  std::optional<Status> status_chosen = {};
  Why why = Why::no_measurement;  ///< of `status`
  /// From the baseline to the latest measurement; better is positive.
  facts::Figure<values::Ratio> improvement = {};
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest of its facts
  std::vector<facts::EntryNumber> sources = {};

  const Measured* latest() const { return measurements.empty() ? nullptr : &measurements.back(); }
};

struct Indicators {
  std::vector<Indicator> indicators;  ///< as recorded
  measurability::JudgedGoals judged;  ///< whether goals can be measured, and its findings
  std::vector<facts::Finding> findings;

  const Indicator* find(std::string_view code) const;
};

/// As on the day of the dossier. `chosen_on`: also judge by the targets as they were on that day.
Indicators indicators_of(const dossier::Dossier& dossier,
                         std::optional<values::Day> chosen_on = {});

/// The last day on which a measurement of that day is fresh: the next one is due a period later,
/// and may arrive another period after that, though at most `delivery_days_max` days.
values::Day fresh_until(values::Day measured, const measurability::Frequency& frequency);
inline constexpr std::int32_t delivery_days_max = 31;

}  // namespace vlecht::analysis::goal_indicators
