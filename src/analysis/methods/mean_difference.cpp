// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/mean_difference.h"

#include <cmath>

#include "analysis/methods/distributions.h"
#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {

std::optional<MeanDifference> mean_difference(std::span<const double> first,
                                              std::span<const double> second, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const auto first_deviation = standard_deviation(first);
  const auto second_deviation = standard_deviation(second);
  if (!first_deviation || !second_deviation) return std::nullopt;
  const auto n = static_cast<double>(first.size());
  const auto m = static_cast<double>(second.size());
  const double a = *first_deviation * *first_deviation / n;
  const double b = *second_deviation * *second_deviation / m;
  if (!(a + b > 0)) return std::nullopt;
  // Satterthwaite's degrees of freedom.
  const double degrees = (a + b) * (a + b) / (a * a / (n - 1) + b * b / (m - 1));
  const double half = student_quantile((1 + confidence) / 2, degrees) * std::sqrt(a + b);
  MeanDifference found{mean(first), mean(second)};
  found.difference = found.second - found.first;
  found.lower = found.difference - half;
  found.upper = found.difference + half;
  return found;
}

}  // namespace vlecht::analysis::methods
