// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/ewma.h"

#include <cmath>

#include "base/check.h"

namespace vlecht::analysis::methods {

double ewma_limit_distance(const EwmaDesign& design, std::size_t points) {
  CHECK(design.weight > 0 && design.weight <= 1 && points > 0);
  const double left = std::pow(1 - design.weight, 2 * static_cast<double>(points));
  return design.limit * std::sqrt(design.weight / (2 - design.weight) * (1 - left));
}

EwmaPath ewma(std::span<const double> values, double mean, double deviation,
              const EwmaDesign& design) {
  CHECK(deviation > 0);
  EwmaPath path;
  double average = mean;
  for (std::size_t i = 0; i < values.size(); ++i) {
    average = design.weight * values[i] + (1 - design.weight) * average;
    const double distance = deviation * ewma_limit_distance(design, i + 1);
    path.averages.push_back(average);
    path.limits.push_back({mean, mean - distance, mean + distance, distance});
    if (!path.signal && std::abs(average - mean) > distance) path.signal = i;
  }
  return path;
}

}  // namespace vlecht::analysis::methods
