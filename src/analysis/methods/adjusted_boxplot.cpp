// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/adjusted_boxplot.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// The kernel of two values that both equal the median: of such pairs half counts as +1 and half as
// -1, by their order, and a value with itself as 0.
double of_ties(std::size_t above, std::size_t below, std::size_t ties) {
  const std::size_t sum = above + below + 1;
  if (sum == ties) return 0;
  return sum < ties ? 1 : -1;
}

double middle_of(std::vector<double> values) {
  const auto half = static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), values.begin() + half, values.end());
  const double upper = values[static_cast<std::size_t>(half)];
  if (values.size() % 2 == 1) return upper;
  return (*std::max_element(values.begin(), values.begin() + half) + upper) / 2;
}

}  // namespace

double medcouple(std::span<const double> sorted) {
  CHECK(!sorted.empty());
  const double centre = quantile_7(sorted, 0.5);
  const auto [tie_first, tie_end] = std::equal_range(sorted.begin(), sorted.end(), centre);
  const auto ties = static_cast<std::size_t>(tie_end - tie_first);
  const std::span<const double> lower(sorted.begin(), tie_end);
  const std::span<const double> upper(tie_first, sorted.end());
  std::vector<double> kernel;
  kernel.reserve(lower.size() * upper.size());
  for (std::size_t i = 0; i < upper.size(); ++i) {
    for (std::size_t j = 0; j < lower.size(); ++j) {
      const double above = upper[i] - centre;
      const double below = centre - lower[j];
      kernel.push_back(above == 0 && below == 0
                           ? of_ties(i, ties - 1 - (j - (lower.size() - ties)), ties)
                           : (above - below) / (above + below));
    }
  }
  return middle_of(std::move(kernel));
}

Fences adjusted_fences(std::span<const double> sorted) {
  CHECK(!sorted.empty());
  // Hinges: medians of both halves, the middle one counting in each.
  const std::size_t half = (sorted.size() + 1) / 2;
  const double low = quantile_7(sorted.first(half), 0.5);
  const double high = quantile_7(sorted.last(half), 0.5);
  const double reach = 1.5 * (high - low);
  const double skew = medcouple(sorted);
  const double down = skew >= 0 ? -4 * skew : -3 * skew;
  const double up = skew >= 0 ? 3 * skew : 4 * skew;
  return {low - reach * std::exp(down), high + reach * std::exp(up)};
}

}  // namespace vlecht::analysis::methods
