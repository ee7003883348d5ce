// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/methods/forecast_scores.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "values/day.h"

/// How good the forecasts were that were recorded when they were made, now that it is known what
/// happened.
namespace vlecht::analysis::forecast_board {

/// The kinds that this reads.
inline constexpr std::array<std::string_view, 6> kinds = {"forecast",          "milestone_met",
                                                          "milestone_dropped", "indicator_target",
                                                          "indicator",         "measurement"};

/// Fewer judged forecasts than this say little, and fewer different subjects.
inline constexpr std::size_t judged_min = 20;
inline constexpr std::size_t subjects_min = 5;

/// How far a measurement may be from the target's day to tell whether it was met.
inline constexpr int measured_within_days = 31;

enum class Sort { milestone, target };

/// One recorded forecast. It is judged when its day and its interval are over, also when the
/// milestone was met before: else what was met would count sooner than what was not.
struct Recorded {
  Sort sort = Sort::milestone;
  std::string code, method;
  values::Day made;
  values::Known<values::Day> target_day = values::Reason::not_supplied;
  values::Known<double> probability = values::Reason::not_supplied;
  values::Known<double> median = values::Reason::not_supplied;
  values::Known<double> low = values::Reason::not_supplied;
  values::Known<double> high = values::Reason::not_supplied;
  /// Whether it was met by the day; unknown while that is not known yet.
  std::optional<bool> happened;
  /// Days after it was made, or the value measured; unknown while the interval is not over.
  std::optional<double> outcome;
  bool is_at_least = false;  ///< the interval is over and it is not met yet: so many days or more
  bool is_dropped = false;   ///< the milestone was dropped: nothing can be said of it
  std::string unit;          ///< of the outcome: "" for days
  std::vector<facts::EntryNumber> sources;
};

/// A mean over forecasts with the middle 80 % of what it would be with other subjects drawn anew
/// (bootstrap over subjects: forecasts of one subject hang together).
struct Mean {
  double value = 0;
  std::optional<double> low, high;  ///< none for fewer than two subjects
};

/// Interval scores in one unit, which cannot be added to those in another.
struct IntervalScores {
  std::string unit;  ///< "" for days
  std::size_t count = 0;
  double mean = 0;       ///< interval score of the 80 % interval
  double mean_crps = 0;  ///< `methods::crps_of_interval`
  double mean_miss = 0;  ///< how far the median was off
};

struct Answer {
  std::size_t recorded = 0;
  std::size_t open = 0;      ///< of which the outcome is not known yet
  std::size_t dropped = 0;   ///< of which the milestone was dropped
  std::size_t judged = 0;    ///< with a chance, of which it is known whether it happened
  std::size_t subjects = 0;  ///< different milestones and targets among those
  bool has_enough() const { return judged >= judged_min && subjects >= subjects_min; }

  facts::Figure<double> brier;
  std::optional<Mean> brier_mean;
  /// The parts of Murphy over chances as they are shown, in twentieths, and the score of those.
  std::optional<methods::BrierScore> parts;
  std::int64_t happened = 0;

  /// Of intervals of which the outcome is known: how many, and how many hold it.
  std::size_t intervals = 0;
  facts::Figure<double> coverage;  ///< a share; 0.8 is what it should be
  std::optional<Mean> coverage_mean;
  std::vector<IntervalScores> scores;
  std::vector<Recorded> forecasts;  ///< in the order in which they were made
};

Answer analyse(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::forecast_board
