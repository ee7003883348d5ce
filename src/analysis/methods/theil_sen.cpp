// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/theil_sen.h"

#include <algorithm>
#include <cmath>

#include "analysis/methods/estimate.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double median_in(std::vector<double> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return quantile_7(numbers, 0.5);
}

std::vector<double> times_of(std::span<const TrendPoint> points) {
  std::vector<double> times;
  for (const TrendPoint& point : points) times.push_back(point.time);
  return times;
}

std::vector<double> values_of(std::span<const TrendPoint> points) {
  std::vector<double> values;
  for (const TrendPoint& point : points) values.push_back(point.value);
  return values;
}

// What groups of equal numbers take from the variance of the score (times 18), and from the number
// of pairs.
struct Ties {
  double variance = 0;
  double pairs = 0;
};

Ties ties_in(std::vector<double> numbers) {
  std::sort(numbers.begin(), numbers.end());
  Ties ties;
  for (std::size_t first = 0; first < numbers.size();) {
    std::size_t end = first;
    while (end < numbers.size() && numbers[end] == numbers[first]) ++end;
    const auto equal = static_cast<double>(end - first);
    ties.variance += equal * (equal - 1) * (2 * equal + 5);
    ties.pairs += equal * (equal - 1) / 2;
    first = end;
  }
  return ties;
}

double score_variance(const TheilSenLine& line) {
  const auto n = static_cast<double>(line.points.size());
  return (n * (n - 1) * (2 * n + 5) - ties_in(values_of(line.points)).variance -
          ties_in(times_of(line.points)).variance) /
         18;
}

std::vector<double> slopes_between(std::span<const TrendPoint> points) {
  std::vector<double> slopes;
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = i + 1; j < points.size(); ++j)
      if (points[i].time != points[j].time)
        slopes.push_back((points[j].value - points[i].value) / (points[j].time - points[i].time));
  std::sort(slopes.begin(), slopes.end());
  return slopes;
}

}  // namespace

base::ResultOr<TheilSenLine, NoTrend> theil_sen(std::span<const TrendPoint> points) {
  using Refused = base::Failed<NoTrend>;
  if (points.size() < theil_sen_points_min) return Refused(NoTrend::too_few_points);
  if (points.size() > theil_sen_points_max) return Refused(NoTrend::too_many_points);
  for (const TrendPoint& point : points)
    if (!std::isfinite(point.time) || !std::isfinite(point.value))
      return Refused(NoTrend::not_finite);
  TheilSenLine line;
  line.points.assign(points.begin(), points.end());
  std::stable_sort(line.points.begin(), line.points.end(),
                   [](const TrendPoint& a, const TrendPoint& b) { return a.time < b.time; });
  line.slopes = slopes_between(line.points);
  if (line.slopes.empty()) return Refused(NoTrend::one_moment);
  line.slope = quantile_7(line.slopes, 0.5);
  line.intercept =
      median_in(values_of(line.points)) - line.slope * median_in(times_of(line.points));
  std::vector<double> without_slope;
  for (const TrendPoint& point : points)
    without_slope.push_back(point.value - line.slope * point.time);
  line.middle_intercept = median_in(std::move(without_slope));
  return line;
}

std::optional<SlopeInterval> slope_interval(const TheilSenLine& line, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const auto count = static_cast<double>(line.slopes.size());
  const double width = normal_quantile((1 + confidence) / 2) * std::sqrt(score_variance(line));
  SlopeInterval interval;
  interval.lower_rank = (count - width) / 2;
  interval.upper_rank = (count + width) / 2;
  const double lower = std::nearbyint(interval.lower_rank);
  const double upper = std::nearbyint(interval.upper_rank) + 1;
  if (lower < 1 || upper > count) return std::nullopt;
  interval.lower = line.slopes[static_cast<std::size_t>(lower) - 1];
  interval.upper = line.slopes[static_cast<std::size_t>(upper) - 1];
  return interval;
}

std::optional<MannKendall> mann_kendall(const TheilSenLine& line) {
  MannKendall test;
  for (const double slope : line.slopes) test.score += slope > 0 ? 1 : slope < 0 ? -1 : 0;
  test.variance = score_variance(line);
  if (!(test.variance > 0)) return std::nullopt;
  const auto n = static_cast<double>(line.points.size());
  const double pairs = n * (n - 1) / 2;
  const double untied_values = pairs - ties_in(values_of(line.points)).pairs;
  const double untied_times = pairs - ties_in(times_of(line.points)).pairs;
  if (untied_values == 0) return std::nullopt;
  test.tau = test.score / std::sqrt(untied_values * untied_times);
  test.z = test.score / std::sqrt(test.variance);
  test.p = 2 * normal_cumulative(-std::abs(test.z));
  return test;
}

std::optional<Prediction> predict(const TheilSenLine& line, double time) {
  const auto n = static_cast<double>(line.points.size());
  const double middle = mean(times_of(line.points));
  double squares = 0;
  double spread = 0;
  double size = 0;
  for (const TrendPoint& point : line.points) {
    const double error = point.value - line.middle_intercept - line.slope * point.time;
    squares += error * error;
    spread += (point.time - middle) * (point.time - middle);
    size = std::max(size, std::abs(point.value));
  }
  // No more than rounding.
  if (std::sqrt(squares) <= 1e-12 * size || squares == 0) return std::nullopt;
  const double variance = squares / (n - 2);
  const double distance = time - middle;
  return Prediction{line.middle_intercept + line.slope * time,
                    std::sqrt(variance * (1 + 1 / n + distance * distance / spread)),
                    static_cast<int>(line.points.size()) - 2};
}

}  // namespace vlecht::analysis::methods
