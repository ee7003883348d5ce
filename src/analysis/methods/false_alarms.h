// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/bootstrap.h"
#include "base/executor.h"

namespace vlecht::analysis::methods {

/// Whether the rule of two in three asks that the third lies on the same side as well.
enum class TwoOfThree { all_on_one_side, anywhere };

/// A chart of single values, followed from its baseline on.
struct FollowedChart {
  /// Points that the limits come from, at least `followed_baseline_min`; none: limits that are
  /// known, of a process that somebody has followed for ever.
  std::optional<std::size_t> baseline;
  double shift = 0;  ///< of every point after the baseline, in standard deviations
  TwoOfThree two_of_three = TwoOfThree::all_on_one_side;
};
inline constexpr std::size_t followed_baseline_min = 3;
inline constexpr std::size_t followed_baseline_max = 1000;

/// How often it is played; the same plan gives the same outcome on any number of threads.
struct SimulationPlan {
  std::size_t runs = 20'000;  ///< positive
  std::uint64_t seed = 20191120;
};

/// After how many points the chart first signalled, of every run.
class SignalTimes {
 public:
  explicit SignalTimes(std::vector<std::uint32_t> points);

  double mean() const { return mean_; }
  double monte_carlo_error() const { return mean_error_; }  ///< standard error of the mean
  /// The chance of a signal within so many points.
  DrawnProbability within(std::size_t points) const;

 private:
  std::vector<std::uint32_t> sorted_;
  double mean_ = 0;
  double mean_error_ = 0;
};

/// Plays a stable normal process again and again: a baseline, limits from it (2.66 times the mean
/// moving range, odd ranges left out once), and then points until one of the rules of
/// control_chart.h signals. Without a shift every signal is a false alarm: how many there are of
/// *this* baseline is what a reader of the chart must know.
///
/// Runs are counted from the first point after the baseline.
SignalTimes signal_times(const FollowedChart& chart, const SimulationPlan& plan,
                         const base::Executor& execute);

// ---- A second opinion ----

/// A CUSUM that confirms, of a process followed for `horizon` points after its baseline.
struct ConfirmationDesign {
  std::size_t baseline = 12;  ///< from `followed_baseline_min`
  std::size_t horizon = 12;   ///< positive
  double reference = 0.5;     ///< as of a CusumDesign
};

/// An EWMA of the same.
struct AverageDesign {
  std::size_t baseline = 12;  ///< from `followed_baseline_min`
  std::size_t horizon = 12;   ///< positive
  double weight = 0.2;        ///< as of an EwmaDesign
};

/// How high a chart of a stable process rises within the horizon, when mean and deviation come from
/// the baseline: a short baseline makes it rise higher, which a table of run lengths for known
/// limits does not tell.
class Heights {
 public:
  explicit Heights(std::vector<double> heights);

  /// The decision interval or limit that a stable process passes with this chance, 0 to 1
  /// exclusive.
  double interval(double false_alarm) const;
  /// How likely a stable process rises so high: (as high + 1) / (all + 1), never zero.
  double chance(double highest) const;

 private:
  std::vector<double> sorted_;
};

Heights highest_sums(const ConfirmationDesign& design, const SimulationPlan& plan,
                     const base::Executor& execute);
/// Of the averages, each in standard deviations of an average of so many points.
Heights highest_averages(const AverageDesign& design, const SimulationPlan& plan,
                         const base::Executor& execute);

/// Chances of several tests together, in their order: which may be called discoveries when a share
/// of at most that is to be false (Benjamini and Hochberg 1995, JRSS B 57:289). Each at least what
/// it was, at most 1.
std::vector<double> adjusted_for_several(std::span<const double> chances);

}  // namespace vlecht::analysis::methods
