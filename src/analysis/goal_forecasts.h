// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/goal_indicators.h"
#include "analysis/goal_plans.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/ratio.h"

/// When milestones are met and whether targets will be, each with its uncertainty, as far as what
/// was reported until now tells.
namespace vlecht::analysis::goal_forecasts {

/// The kinds that `analyse` reads, besides those of plans and indicators.
inline constexpr std::array<std::string_view, 3> kinds = {"initiative", "initiative_progress",
                                                          "reference_class"};

/// Why there is no forecast: nothing is said, neither good nor bad.
enum class WhyNot {
  no_initiative,    ///< the milestone is of no initiative
  not_last,         ///< the initiative has a later milestone: its items are not counted up to this
  no_items,         ///< no items done and left were reported
  too_few_periods,  ///< of work
  too_few_measurements,  ///< of an indicator
  irregular,             ///< reports do not follow each other at even stretches
  stale,                 ///< the last report or measurement is too old
  nothing_done,          ///< no item was done in any period: at this rate, never
  nothing_left,          ///< all items are done; only the milestone itself was not recorded as met
  no_target,             ///< no value, or no day, to be reached
  past,                  ///< the day has passed: this is no longer for a forecast
  no_direction,          ///< it is not known whether up or down is better
  no_noise,              ///< the measurements lie exactly on a line: no spread could be told
  too_far_ahead,         ///< more than `ahead_max` times as far ahead as was measured
  too_far,               ///< further ahead than can be computed
};
/// "no_initiative".
std::string_view name_of(WhyNot why_not);

/// How many observed periods of work say anything, and from how many on the rate is known well.
inline constexpr std::size_t periods_min = 4;
inline constexpr std::size_t periods_wanted = 12;

/// A course of a year says little of where it leads in ten: at most so many times the time over
/// which was measured, and a month, lies the day ahead of the last measurement.
inline constexpr int ahead_max = 2;

/// The chance that an interval of ours holds the outcome.
inline constexpr double interval_confidence = 0.8;

/// Days by which all is done with these chances; none when it is too far away.
struct DayRange {
  std::optional<values::Day> p10, p50, p85, p90, p95;
};

/// So many days, each as likely as the others, stand for a whole distribution (Kay et al. 2016,
/// CHI, "When (ish) is my bus?").
inline constexpr std::size_t likely_days = 20;

/// What other projects make of the plan: its duration with the overrun within which a share of the
/// projects of a class stayed.
struct OutsideView {
  std::string reference_class;
  std::optional<values::Day> p50, p80;
  std::vector<facts::EntryNumber> sources;
};

/// The work that a forecast of a milestone rests on.
struct ObservedWork {
  values::Day counted;                   ///< day of the last report
  std::int64_t items_left = 0;           ///< on that day
  std::vector<std::int64_t> per_period;  ///< items done, in order
  double period_days = 0;                ///< mean length of a period
};

struct MilestoneForecast {
  std::string milestone, name, goal, initiative;
  values::Known<values::Day> planned = values::Reason::not_supplied;  ///< by the plan that counts
  values::Known<values::Day> first_planned = values::Reason::not_supplied;
  /// None: there is a forecast, and what stands below holds.
  std::optional<WhyNot> why_not;
  std::string method;  ///< "throughput-bayes/1", as forecasts are recorded
  ObservedWork work;
  DayRange days;  ///< the observed rate is itself uncertain (Bayesian bootstrap)
  /// Ascending: the middles of twenty parts of the same chance; none when it is too far away.
  std::array<std::optional<values::Day>, likely_days> likely = {};
  DayRange days_certain;  ///< as if the observed rate were known: over-confident, to compare
  double error_days = 0;  ///< of p85, from drawing only so many times
  std::size_t draws = 0;
  /// Of being met by the planned day, and by the first planned one.
  facts::Figure<double> probability, probability_first;
  double probability_error = 0;
  std::optional<OutsideView> outside;
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest behind it
  std::vector<facts::EntryNumber> sources;
};

struct Measured {
  values::Day day;
  double value = 0;
  values::Ratio exact = {};
  facts::EntryNumber fact = 0;
};

/// A moment to come, with the middle interval of `interval_confidence`.
struct FanPoint {
  values::Day day;
  double low = 0, median = 0, high = 0;
};

struct TargetForecast {
  std::string indicator;
  std::int64_t number = 0;
  std::string name, unit, goal;
  std::string code() const { return indicator + "/" + std::to_string(number); }
  /// What is to be reached, and when.
  values::Known<values::Ratio> target = values::Reason::not_supplied;
  values::Known<values::Day> due = values::Reason::not_supplied;
  bool is_upward = true;
  std::vector<Measured> measurements;  ///< ascending, from the baseline on
  std::optional<WhyNot> why_not;
  std::string method;         ///< "exponential-smoothing/1" or "theil-sen/1"
  std::string model;          ///< "ETS(A,A,N)"; "" for a line
  bool is_irregular = false;  ///< enough measurements, but not at even stretches
  FanPoint at_due;
  std::vector<FanPoint> fan;  ///< from after the last measurement up to the day
  facts::Figure<double> probability;
  std::vector<facts::EntryNumber> sources;
};

struct Answer {
  std::vector<MilestoneForecast> milestones;  ///< those that are not met and not dropped
  std::vector<TargetForecast> targets;        ///< each number's latest, in the order of indicators
  std::vector<facts::Finding> findings;
};

/// On the day of the dossier, from its plans and indicators as they are then.
Answer analyse(const dossier::Dossier& dossier, const goal_plans::Plans& plans,
               const goal_indicators::Indicators& indicators);

/// The parts of it.
std::vector<MilestoneForecast> milestone_forecasts(const dossier::Dossier& dossier,
                                                   const goal_plans::Plans& plans,
                                                   std::vector<facts::Finding>& findings);
std::vector<TargetForecast> target_forecasts(const dossier::Dossier& dossier,
                                             const goal_indicators::Indicators& indicators);

}  // namespace vlecht::analysis::goal_forecasts
