// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/failure_trend.h"

#include <cmath>
#include <numeric>

#include "analysis/methods/distributions.h"
#include "base/check.h"

namespace vlecht::analysis::methods {

std::optional<FailureTrend> failure_trend(std::span<const double> times, double observed) {
  CHECK(observed > 0);
  if (times.size() < trend_failures_min) return std::nullopt;
  const auto number = static_cast<double>(times.size());
  double logarithms = 0;
  for (const double time : times) {
    CHECK(time > 0 && time <= observed);
    logarithms += std::log(observed / time);
  }
  // All failures in the last second: no shape can be told.
  if (!(logarithms > 0)) return std::nullopt;
  const double sum = std::accumulate(times.begin(), times.end(), 0.0);
  FailureTrend out;
  out.laplace = (sum - number * observed / 2) / (observed * std::sqrt(number / 12));
  out.handbook = 2 * logarithms;
  out.handbook_upper_chance = chi_squared_upper(out.handbook, 2 * number);
  out.shape = number / logarithms;
  out.scale = number / std::pow(observed, out.shape);
  out.shape_unbiased = (number - 2) / logarithms;
  return out;
}

}  // namespace vlecht::analysis::methods
