// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/prediction.h"
#include "base/result.h"

namespace vlecht::analysis::methods {

/// One measurement: when (days, periods) and what.
struct TrendPoint {
  double time = 0;
  double value = 0;
};

inline constexpr std::size_t theil_sen_points_min = 3;
inline constexpr std::size_t theil_sen_points_max = 2'000;

enum class NoTrend {
  too_few_points,   ///< fewer than `theil_sen_points_min`
  too_many_points,  ///< more than `theil_sen_points_max`
  not_finite,       ///< a value that is not a number
  one_moment,       ///< all points are of the same moment
};

/// A straight line through points that a few odd ones do not pull along.
struct TheilSenLine {
  double slope = 0;      ///< median of the slopes of all pairs (Theil 1950, Sen 1968, JASA 63:1379)
  double intercept = 0;  ///< median value less slope * median time (Conover 1980), as in packages
  /// Median of value - slope * time: with it half of the points are above the line and half below,
  /// also when an odd one lies in the middle. What is drawn and predicted from.
  double middle_intercept = 0;
  std::vector<TrendPoint> points;  ///< in order of time
  std::vector<double> slopes;      ///< of all pairs of different moments, ascending
};

/// `points` in any order; those of one moment have no slope between them.
base::ResultOr<TheilSenLine, NoTrend> theil_sen(std::span<const TrendPoint> points);

/// Sen's interval of the slope, from ranks: those of M1 = (N - C) / 2 and M2 + 1 = (N + C) / 2 + 1
/// of the N slopes, to the nearest whole number (as scipy.stats.theilslopes does), with
/// C = z * sqrt(variance of Kendall's score).
struct SlopeInterval {
  double lower_rank = 0;  ///< M1
  double upper_rank = 0;  ///< M2
  double lower = 0;
  double upper = 0;
};

/// 0 < confidence < 1. None when there is no slope of such a rank: three points have none at 80 %.
std::optional<SlopeInterval> slope_interval(const TheilSenLine& line, double confidence);

/// Mann (1945) and Kendall (1975): whether values tend to rise or fall with time, whatever the
/// shape.
struct MannKendall {
  double score = 0;     ///< pairs that rise less pairs that fall
  double variance = 0;  ///< n(n-1)(2n+5)/18, less what ties in value and in time take from it
  double tau = 0;       ///< tau-b, -1 to 1
  double z = 0;         ///< score / sqrt(variance), without a correction for continuity, as in R
  double p = 0;  ///< two-sided, from the normal distribution: rough for fewer than ten points
};

/// None when all values are equal.
std::optional<MannKendall> mann_kendall(const TheilSenLine& line);

/// The value at a moment, when the line goes on and errors are independent, normal and equally
/// large: Student's t with n - 2 degrees of freedom and the width that least squares would have,
///   s * sqrt(1 + 1 / n + (time - mean time)^2 / sum (time_i - mean time)^2),
/// with s^2 = sum of squared errors of the line with `middle_intercept` / (n - 2). Least squares
/// has the least sum of squares, so it is never narrower than that of least squares, and an odd
/// point, which does not pull the line along, does widen it. (Intervals from ranks do not exist for
/// three points, and say nothing of one value to come.)
///
/// None when all points are on the line: three points can be by chance, and no spread could be
/// told.
std::optional<Prediction> predict(const TheilSenLine& line, double time);

}  // namespace vlecht::analysis::methods
