// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/estimate.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double median_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return quantile_7(values, 0.5);
}

// P(Bin(n, 1/2) <= k), summed from logarithms so that n in the thousands does not underflow.
double binomial_half_cumulative(std::size_t n, std::size_t k) {
  const auto size = static_cast<double>(n);
  double total = 0;
  for (std::size_t i = 0; i <= k; ++i) {
    const auto count = static_cast<double>(i);
    total += std::exp(std::lgamma(size + 1) - std::lgamma(count + 1) -
                      std::lgamma(size - count + 1) - size * std::log(2.0));
  }
  return total;
}

}  // namespace

double mean(std::span<const double> values) {
  CHECK(!values.empty());
  double sum = 0;
  double lost = 0;
  for (const double value : values) {
    const double next = sum + value;
    lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
    sum = next;
  }
  return (sum + lost) / static_cast<double>(values.size());
}

std::optional<double> standard_deviation(std::span<const double> values) {
  if (values.size() < 2) return std::nullopt;
  const double centre = mean(values);
  double squares = 0;
  for (const double value : values) squares += (value - centre) * (value - centre);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double quantile_7(std::span<const double> sorted, double p) {
  CHECK(!sorted.empty() && p >= 0 && p <= 1);
  const double position = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(position));
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  const double weight = position - static_cast<double>(below);
  return sorted[below] + weight * (sorted[above] - sorted[below]);
}

double quantile(std::span<const double> sorted, double p, QuantileType type) {
  CHECK(!sorted.empty() && p >= 0 && p <= 1);
  const auto n = static_cast<double>(sorted.size());
  const auto at = [&](double rank) {
    return sorted[static_cast<std::size_t>(std::clamp(rank, 1.0, n)) - 1];
  };
  // A rank that is whole but for rounding is whole.
  constexpr double fuzz = 4e-16;
  double rank = 0;
  switch (type) {
    case QuantileType::type_2:
      rank = n * p;
      break;
    case QuantileType::type_6:
      rank = (n + 1) * p;
      break;
    case QuantileType::type_7:
      return quantile_7(sorted, p);
    case QuantileType::type_8:
      rank = (n + 1.0 / 3) * p + 1.0 / 3;
      break;
  }
  const double below = std::floor(rank + fuzz * n);
  double weight = rank - below;
  if (std::abs(weight) < fuzz * n) weight = 0;
  if (type == QuantileType::type_2)
    return weight > 0 ? at(below + 1) : (at(below) + at(below + 1)) / 2;
  return weight == 0 ? at(below) : at(below) + weight * (at(below + 1) - at(below));
}

double midrank_percentile(std::span<const double> sorted, double value) {
  CHECK(!sorted.empty());
  const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), value);
  const auto below = static_cast<double>(first - sorted.begin());
  const auto equal = static_cast<double>(last - first);
  return (below + equal / 2) / static_cast<double>(sorted.size());
}

std::optional<MedianInterval> median_interval(std::span<const double> sorted, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const std::size_t n = sorted.size();
  const double tail_max = (1 - confidence) / 2;
  std::size_t rank = 0;
  while (rank < n / 2 && binomial_half_cumulative(n, rank) <= tail_max) ++rank;
  if (rank == 0) return std::nullopt;
  MedianInterval interval;
  interval.lower_rank = rank;
  interval.upper_rank = n - rank + 1;
  interval.lower = sorted[interval.lower_rank - 1];
  interval.upper = sorted[interval.upper_rank - 1];
  interval.coverage = 1 - 2 * binomial_half_cumulative(n, rank - 1);
  return interval;
}

std::vector<double> dot_chances(std::size_t n) {
  CHECK(n > 0);
  std::vector<double> chances;
  for (std::size_t i = 0; i < n; ++i)
    chances.push_back((static_cast<double>(i) + 0.5) / static_cast<double>(n));
  return chances;
}

std::optional<double> robust_z_log(std::span<const double> positive, double value) {
  if (positive.empty() || value <= 0) return std::nullopt;
  std::vector<double> logs;
  logs.reserve(positive.size());
  for (const double x : positive) logs.push_back(std::log(x));
  const double centre = median_of(logs);
  for (double& x : logs) x = std::abs(x - centre);
  const double spread = 1.4826 * median_of(logs);
  if (spread == 0) return std::nullopt;
  return (std::log(value) - centre) / spread;
}

}  // namespace vlecht::analysis::methods
