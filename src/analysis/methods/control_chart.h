// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/better_when.h"

namespace vlecht::analysis::methods {

/// Centre line and process limits of a control chart at one point.
struct ControlLimits {
  double centre = 0;
  double lower = 0;
  double upper = 0;
  /// From the centre to a limit before it was cut off at what is possible (a share of 0, of 1): two
  /// thirds of it is where a value counts as near a limit.
  double distance = 0;
};

// ---- What the limits are made of ----

/// Limits are of a baseline and then stay: a chart that moves its limits with each new month never
/// says that anything changed.
struct BaselineChoice {
  /// From the first so many points of each stretch; none: from all of them.
  std::optional<std::size_t> fixed_after;
  /// Points, from 0, at which somebody decided that a new stretch with limits of its own begins:
  /// ascending, each once, none is 0. Points beyond the series are passed over.
  std::vector<std::size_t> rebased_at;
};

/// Points `begin` up to `end` have the limits that `begin` up to `baseline_end` give.
struct ChartStretch {
  std::size_t begin = 0;
  std::size_t baseline_end = 0;
  std::size_t end = 0;
};

/// All points in order, each in one stretch; none of no points.
std::vector<ChartStretch> chart_stretches(std::size_t points, const BaselineChoice& choice);

// ---- Single values: the XmR chart ----

/// What a limit's distance is in mean moving ranges: 2.66 is that of NHS England's "Making data
/// count" and of Wheeler (3 / 1.128, rounded up), and a range counts as odd from 3.267 times the
/// mean on.
struct IndividualsChoice {
  double ranges_to_limit = 2.66;
  /// Once, before the limits are computed; not where nothing that varies would be left.
  bool leaves_out_odd_ranges = true;
};

struct IndividualsLimits {
  ControlLimits limits;
  double mean_range = 0;  ///< of the moving ranges that were kept; zero when all values agree
  std::size_t ranges_kept = 0;
  std::size_t ranges_left_out = 0;
};

/// Standard deviation of normal values in mean moving ranges of two: 1 / d2, d2 = 1.128.
inline constexpr double range_to_deviation = 1.128;

/// Limits of a series of single values, from a baseline of at least two. None of fewer.
std::optional<IndividualsLimits> individuals_limits(std::span<const double> baseline,
                                                    const IndividualsChoice& choice = {});

// ---- Counts: p, p', u and u' charts ----

/// So many of so many (a share), or so many in so much (a rate: per user, per month).
struct CountedPoint {
  double count = 0;  ///< not negative; of a share at most `size`
  double size = 0;   ///< positive
};

enum class CountedAs { share, rate };

/// Where the spread comes from. With hundreds of tickets a month the binomial or Poisson spread is
/// so small that nearly every month is "outside"; Laney (2002, Quality Engineering 14:531) measures
/// how much wider the months really vary, by the moving range of the standardised values.
enum class SpreadOf { counting, moving_ranges };

struct CountedLimits {
  double centre = 0;                  ///< all counted over all sizes
  double relative_spread = 1;         ///< Laney's sigma z: 1 when only counting makes months differ
  std::vector<ControlLimits> limits;  ///< of every point, also those after the baseline
};

/// Limits of a series of counts, three standard deviations from the centre, cut off at 0 and, of a
/// share, at 1. The first `baseline` points give centre and spread. None without a point in the
/// baseline, or, with moving ranges, fewer than two.
std::optional<CountedLimits> counted_limits(std::span<const CountedPoint> points,
                                            std::size_t baseline, CountedAs as, SpreadOf spread);

// ---- Rules ----

/// The rules of NHS England, in the order in which one is told first.
enum class ChartRule {
  outside,       ///< beyond a limit
  trend,         ///< part of seven points that each rise, or each fall
  two_of_three,  ///< two of three beyond two thirds of the way to a limit, the three on one side
  one_side,      ///< part of seven points on one side of the centre
};
inline constexpr std::array chart_rules{ChartRule::outside, ChartRule::trend,
                                        ChartRule::two_of_three, ChartRule::one_side};
inline constexpr std::size_t points_in_a_run = 7;

enum class ChartSide { none, low, high };

/// What one point takes part in: the side on which it fires, of each rule. A trend is high when it
/// rises.
struct PointSignals {
  std::array<ChartSide, chart_rules.size()> sides{};

  ChartSide side(ChartRule rule) const { return sides[static_cast<std::size_t>(rule)]; }
  /// The first rule that fires; none when the point is one among others.
  std::optional<ChartRule> first() const;
};

/// The rules for each point of one stretch; a run does not go on in another stretch. Values and
/// limits are equally many. A value that equals the centre is on neither side.
std::vector<PointSignals> chart_signals(std::span<const double> values,
                                        std::span<const ControlLimits> limits);

// ---- Assurance ----

/// Whether the process as it is will meet a norm: it does when the norm lies beyond the limit on
/// the worse side.
enum class Assurance { met, missed, hit_and_miss };

Assurance assurance(const ControlLimits& limits, double norm, BetterWhen better);

/// Correlation of neighbours, -1 to 1. Charts take months as independent: one well above zero gives
/// more false alarms than is said. None of fewer than three values, or when all are equal.
std::optional<double> neighbour_correlation(std::span<const double> values);

}  // namespace vlecht::analysis::methods
