// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/control_chart.h"
#include "base/result.h"

namespace vlecht::analysis::methods {

// ---- Least squares: how many breaks, and where ----

/// Fewest points between breaks as a share of all: less says too little of a mean.
inline constexpr double break_share = 0.15;
inline constexpr std::size_t break_points_min = 12;
inline constexpr std::size_t break_points_max = 2000;

/// The best places for a number of breaks in the mean.
struct MeanBreaks {
  std::vector<std::size_t> after;  ///< how many points come before each break, ascending
  double squares = 0;              ///< sum of squared differences from the means between breaks
  double criterion = 0;            ///< Schwarz's (BIC): the least is the best number of breaks
};

/// Where one break may lie: from `lower` up to and including `upper` points come before it.
struct BreakInterval {
  std::size_t lower = 0;
  std::size_t upper = 0;
};

struct BreaksFound {
  std::vector<MeanBreaks> by_number;  ///< of 0, 1, ... breaks
  std::size_t best = 0;               ///< the number with the least criterion
  std::vector<double> means;          ///< before, between and after the best breaks
  /// Of each of the best breaks, 95 %; none where the noise on a side is zero, or so large that the
  /// break could lie on either side of any point.
  std::vector<std::optional<BreakInterval>> intervals;
};

enum class NoBreaks { too_few_points, too_many_points, not_finite, no_noise };

/// Breaks in the mean of a series, each number of them at its best places (Bai and Perron 1998,
/// Econometrica 66:47, by their dynamic programming), the number by Schwarz's criterion, and the
/// place of each with its interval (Bai 1997, Review of Economics and Statistics 79:551), noise of
/// its own on either side. As R's strucchange computes them. `share` is above 0 and below a half.
base::ResultOr<BreaksFound, NoBreaks> mean_breaks(std::span<const double> values,
                                                  double share = break_share);

// ---- Exact posterior of one change ----

/// What is thought of mean and variance before the series is seen: the mean has the weight of
/// `weight` points, and the precision a gamma distribution of this shape and rate. All but the mean
/// are positive.
struct NormalPrior {
  double mean = 0;
  double weight = 0.01;
  double shape = 1;
  double rate = 1;
};

/// One that hardly decides: the mean and variance of the series, with the weight of a hundredth of
/// a point. None of fewer than two values or when all are equal.
std::optional<NormalPrior> weak_normal_prior(std::span<const double> values);

/// Of a rate: gamma, both positive.
struct RatePrior {
  double shape = 0.5;
  double rate = 0.5;
};

struct ChangePosterior {
  /// chances[i]: that the first i + 1 points come before the change, given that there is one.
  std::vector<double> chances;
  std::size_t mode = 0;  ///< how many points come before it at the likeliest place
  /// Natural logarithm of how many times likelier the series is with a change than without; above 3
  /// is strong evidence (Kass and Raftery 1995, JASA 90:773).
  double log_bayes_factor = 0;
};

/// Of a single change in mean and variance of normal values, every place equally likely beforehand:
/// a closed form. None of fewer than two values.
std::optional<ChangePosterior> normal_change(std::span<const double> values,
                                             const NormalPrior& prior);

/// Of a single change in the rate of counts that are Poisson, with the size of each.
std::optional<ChangePosterior> rate_change(std::span<const CountedPoint> points,
                                           const RatePrior& prior);

/// The narrowest run of places that holds the change with at least this chance, 0 to 1 exclusive.
BreakInterval change_interval(const ChangePosterior& posterior, double confidence);

}  // namespace vlecht::analysis::methods
