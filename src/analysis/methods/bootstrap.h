// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/draws.h"
#include "base/executor.h"

namespace vlecht::analysis::methods {

/// How often a group is drawn anew, and from which seed: the same plan gives the same draws, on any
/// number of threads and any machine.
struct ResamplingPlan {
  std::size_t draws = 4000;  ///< at least 1
  std::uint64_t seed = 20191120;
};

/// Means of several quantities over groups drawn with replacement from `members`
/// ([member][quantity], as many in each draw): draw d of quantity q. With `weights` (inhabitants,
/// one positive number per member) the mean is that of an average inhabitant; without, that of an
/// average member. `members` is not empty.
Draws resampled_means(std::span<const std::vector<double>> members, std::span<const double> weights,
                      const ResamplingPlan& plan, const base::Executor& execute);

/// The same means of the group as it is.
std::vector<double> means_of(std::span<const std::vector<double>> members,
                             std::span<const double> weights);

/// A quantile of draws with the error that comes from drawing only so many times: half the distance
/// of the quantiles one standard deviation of their rank below and above. Type 8.
struct DrawnQuantile {
  double value = 0;
  double monte_carlo_error = 0;
};
DrawnQuantile drawn_quantile(std::span<const double> sorted_draws, double p);

/// A share of draws with its standard error, sqrt(p (1 - p) / n) at (hits + 1) / (n + 2), so that
/// none in so many is not taken for certainty.
struct DrawnProbability {
  double value = 0;
  double monte_carlo_error = 0;
};
DrawnProbability drawn_probability(std::size_t hits, std::size_t draws);

/// A figure of a sample, in any order.
using Statistic = std::function<double(std::span<const double> sample)>;

/// Two ends of an interval.
struct DrawnInterval {
  DrawnQuantile lower;
  DrawnQuantile upper;
};

struct BootstrapInterval {
  double estimate = 0;
  double standard_error = 0;  ///< of the estimate: standard deviation over the draws
  DrawnInterval percentile;
  /// Bias-corrected and accelerated (Efron 1987, JASA 82:171), the acceleration from leaving out
  /// one at a time. None when all draws lie on one side of the estimate.
  std::optional<DrawnInterval> bca;
};

/// Interval of a statistic by drawing the sample anew. `sample` has at least two values;
/// `confidence` lies between 0 and 1. `statistic` may be asked in several threads at once.
BootstrapInterval bootstrap_interval(std::span<const double> sample, const Statistic& statistic,
                                     double confidence, const ResamplingPlan& plan,
                                     const base::Executor& execute);

}  // namespace vlecht::analysis::methods
