// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/normal.h"

#include <cmath>
#include <numbers>

#include "base/check.h"

namespace vlecht::analysis::methods {

double normal_cumulative(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }

double normal_quantile(double p) {
  CHECK(p > 0 && p < 1);
  if (p > 0.5) return -normal_quantile(1 - p);
  // Hastings' start (Abramowitz and Stegun 26.2.22) is within 0.003; each of Halley's steps triples
  // the digits. Through the ratio of tail and density nothing is lost far from the middle.
  const double t = std::sqrt(-2 * std::log(p));
  double z = (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t) - t;
  for (int step = 0; step < 3; ++step) {
    const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
    const double error = (normal_cumulative(z) - p) / density;
    z -= error / (1 + z * error / 2);
  }
  return z;
}

double percentile_of_excess(double excess, double log_deviation) {
  CHECK(excess > -1 && log_deviation > 0);
  return normal_cumulative(std::log1p(excess) / log_deviation);
}

}  // namespace vlecht::analysis::methods
