// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/methods/prediction.h"
#include "base/result.h"

namespace vlecht::analysis::methods {

/// The local level model (Durbin and Koopman 2012, "Time series analysis by state space methods",
/// chapter 2): what is measured is a level with an error, and the level wanders.
///   value_t = level_t + error,  level_{t+1} = level_t + step
struct LocalLevelVariances {
  double error = 0;  ///< of a measurement, in the unit squared; not negative
  double step = 0;   ///< of the level per period; not negative, and not both are zero
};

/// What is thought of a level before its measurement is known.
struct LevelBelief {
  double mean = 0;
  double variance = 0;
};

struct LocalLevelFilter {
  /// For each period after the first measurement, from all before it; the last is of the period
  /// after the series. Not empty.
  std::vector<LevelBelief> predicted;
  std::size_t measured = 0;   ///< how many periods have a measurement
  double log_likelihood = 0;  ///< diffuse: of all measurements but the first, given it
};

/// Fewer measurements than this say too little of two variances; more are refused.
inline constexpr std::size_t local_level_points_min = 12;
inline constexpr std::size_t local_level_points_max = 10'000;

enum class NoLocalLevel {
  too_few_points,   ///< fewer measurements than `local_level_points_min` (2 with known variances)
  too_many_points,  ///< more periods than `local_level_points_max`
  not_finite,       ///< an infinite value
  no_noise,         ///< all measurements are equal: no spread could be told
};

/// Kalman's filter with a diffuse start: of the level nothing is known before the first
/// measurement. `series` has one value for each of equally long periods; NaN where nothing was
/// measured, which widens the variance by a step and tells nothing.
base::ResultOr<LocalLevelFilter, NoLocalLevel> filter_local_level(
    std::span<const double> series, const LocalLevelVariances& variances);

struct LocalLevelFit {
  LocalLevelVariances variances;
  LocalLevelFilter filter;
};

/// Variances by maximum likelihood of the diffuse filter, their ratio sought over the whole line
/// with both ends: either may come out as zero.
base::ResultOr<LocalLevelFit, NoLocalLevel> fit_local_level(std::span<const double> series);

/// The measurement `horizon` periods after the series (1 or more): the level stays what it is
/// thought to be, and each period adds a step's variance. Variances are taken as known.
Prediction predict(const LocalLevelFilter& filter, const LocalLevelVariances& variances,
                   int horizon);

}  // namespace vlecht::analysis::methods
