// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// Mean time between failures, in the unit of the time observed. Without a failure there is no
/// mean, but there is a time that it very likely exceeds.
struct MeanTimeBetween {
  std::optional<double> estimate;
  double lower = 0;
  std::optional<double> upper;
};

/// Of `events` (0 or more) in `time` > 0, for events at a steady rate: time / events, with the
/// chi-squared interval for observation that ends at a set time (NIST/SEMATECH e-Handbook 8.4.5.1),
/// [2T / chi2(1 - a/2; 2r + 2), 2T / chi2(a/2; 2r)], a = 1 - confidence.
MeanTimeBetween mean_time_between(double time, std::int64_t events, double confidence);

/// How long repairs took, in the unit of the durations. The mean is drawn up by a few long ones, so
/// the median stands beside it.
struct TimeToRepair {
  double mean = 0;
  double median = 0;
  double longest = 0;
  /// Of the median, from order statistics: supposes nothing of the distribution. None for few.
  std::optional<ConfidenceInterval> median_interval;
};

/// None without durations.
std::optional<TimeToRepair> time_to_repair(std::span<const double> durations, double confidence);

}  // namespace vlecht::analysis::methods
