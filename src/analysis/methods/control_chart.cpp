// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/control_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

constexpr double odd_range = 3.267;  // D4 of two: three standard deviations above the mean range
constexpr double deviations_to_limit = 3;
constexpr double near_a_limit = 2.0 / 3.0;
constexpr double no_range_is_odd = std::numeric_limits<double>::infinity();

std::vector<double> moving_ranges(std::span<const double> values) {
  std::vector<double> ranges;
  for (std::size_t i = 1; i < values.size(); ++i)
    ranges.push_back(std::abs(values[i] - values[i - 1]));
  return ranges;
}

// ---- Rules ----

ChartSide side_of(double difference) {
  if (difference > 0) return ChartSide::high;
  return difference < 0 ? ChartSide::low : ChartSide::none;
}

ChartSide side_outside(double value, const ControlLimits& limits) {
  if (value > limits.upper) return ChartSide::high;
  return value < limits.lower ? ChartSide::low : ChartSide::none;
}

// A value beyond the limit is told by the first rule and does not count here.
ChartSide side_near(double value, const ControlLimits& limits) {
  if (side_outside(value, limits) != ChartSide::none) return ChartSide::none;
  const double far = near_a_limit * limits.distance;
  if (value > limits.centre + far) return ChartSide::high;
  return value < limits.centre - far ? ChartSide::low : ChartSide::none;
}

// Calls `mark` with begin, end and side of every run of at least `length` on one side.
template <class SideAt, class Mark>
void mark_runs(std::size_t count, std::size_t length, const SideAt& side_at, const Mark& mark) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= count; ++i) {
    if (i < count && i > begin && side_at(i) == side_at(begin)) continue;
    if (i - begin >= length && side_at(begin) != ChartSide::none) mark(begin, i, side_at(begin));
    begin = i;
  }
}

void mark_two_of_three(std::span<const ChartSide> sides, std::span<const ChartSide> nears,
                       std::vector<PointSignals>& signals) {
  for (std::size_t i = 2; i < sides.size(); ++i) {
    const ChartSide side = sides[i];
    if (side == ChartSide::none || sides[i - 1] != side || sides[i - 2] != side) continue;
    const auto three = nears.subspan(i - 2, 3);
    if (std::count(three.begin(), three.end(), side) < 2) continue;
    for (std::size_t j = i - 2; j <= i; ++j)
      if (nears[j] == side)
        signals[j].sides[static_cast<std::size_t>(ChartRule::two_of_three)] = side;
  }
}

}  // namespace

// ---- Limits ----

std::vector<ChartStretch> chart_stretches(std::size_t points, const BaselineChoice& choice) {
  std::vector<ChartStretch> stretches;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    const std::size_t length = end - begin;
    stretches.push_back(
        {begin, begin + std::min(length, choice.fixed_after.value_or(length)), end});
    begin = end;
  };
  for (const std::size_t at : choice.rebased_at) {
    CHECK(at > begin || at >= points);
    if (at < points) close(at);
  }
  if (points > begin) close(points);
  return stretches;
}

// Two passes without keeping anything, for simulations ask this a hundred thousand times. Sums are
// of distances to the first value, so that 99.431 % loses no digits.
std::optional<IndividualsLimits> individuals_limits(std::span<const double> baseline,
                                                    const IndividualsChoice& choice) {
  if (baseline.size() < 2) return std::nullopt;
  const auto ranges = static_cast<double>(baseline.size() - 1);
  const double first = baseline.front();
  double away = 0;
  double all = 0;
  for (std::size_t i = 1; i < baseline.size(); ++i) {
    away += baseline[i] - first;
    all += std::abs(baseline[i] - baseline[i - 1]);
  }
  // Where all values agree every range would be as odd as the others.
  const double odd_from =
      choice.leaves_out_odd_ranges && all > 0 ? odd_range * (all / ranges) : no_range_is_odd;
  double kept = 0;
  IndividualsLimits found;
  for (std::size_t i = 1; i < baseline.size(); ++i) {
    const double range = std::abs(baseline[i] - baseline[i - 1]);
    const bool is_odd = range >= odd_from;
    kept += is_odd ? 0 : range;
    found.ranges_left_out += is_odd ? 1 : 0;
  }
  // Where most months are alike, leaving out those that are not would leave nothing that varies.
  if (!(kept > 0)) {
    kept = all;
    found.ranges_left_out = 0;
  }
  found.ranges_kept = baseline.size() - 1 - found.ranges_left_out;
  found.mean_range = kept / static_cast<double>(found.ranges_kept);
  const double centre = first + away / static_cast<double>(baseline.size());
  const double distance = choice.ranges_to_limit * found.mean_range;
  found.limits = {centre, centre - distance, centre + distance, distance};
  return found;
}

std::optional<CountedLimits> counted_limits(std::span<const CountedPoint> points,
                                            std::size_t baseline, CountedAs as, SpreadOf spread) {
  CHECK(baseline <= points.size());
  if (baseline < (spread == SpreadOf::moving_ranges ? 2U : 1U)) return std::nullopt;
  double count = 0;
  double size = 0;
  for (const CountedPoint& point : points.first(baseline)) {
    CHECK(point.count >= 0 && point.size > 0);
    count += point.count;
    size += point.size;
  }
  CountedLimits found;
  found.centre = count / size;
  const double variance = as == CountedAs::share ? found.centre * (1 - found.centre) : found.centre;
  const auto deviation = [variance](const CountedPoint& point) {
    return std::sqrt(variance / point.size);
  };
  if (spread == SpreadOf::moving_ranges && variance > 0) {
    std::vector<double> standardised;
    for (const CountedPoint& point : points.first(baseline))
      standardised.push_back((point.count / point.size - found.centre) / deviation(point));
    found.relative_spread = mean(moving_ranges(standardised)) / range_to_deviation;
  }
  for (const CountedPoint& point : points) {
    const double distance = deviations_to_limit * deviation(point) * found.relative_spread;
    const double upper = found.centre + distance;
    found.limits.push_back({found.centre, std::max(0.0, found.centre - distance),
                            as == CountedAs::share ? std::min(1.0, upper) : upper, distance});
  }
  return found;
}

// ---- Rules ----

std::optional<ChartRule> PointSignals::first() const {
  for (const ChartRule rule : chart_rules)
    if (side(rule) != ChartSide::none) return rule;
  return std::nullopt;
}

std::vector<PointSignals> chart_signals(std::span<const double> values,
                                        std::span<const ControlLimits> limits) {
  CHECK(values.size() == limits.size());
  std::vector<PointSignals> signals(values.size());
  std::vector<ChartSide> sides(values.size());
  std::vector<ChartSide> nears(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    sides[i] = side_of(values[i] - limits[i].centre);
    nears[i] = side_near(values[i], limits[i]);
    signals[i].sides[static_cast<std::size_t>(ChartRule::outside)] =
        side_outside(values[i], limits[i]);
  }
  const auto marker = [&signals](ChartRule rule, std::size_t more) {
    return [&signals, rule, more](std::size_t begin, std::size_t end, ChartSide side) {
      for (std::size_t i = begin; i < end + more; ++i)
        signals[i].sides[static_cast<std::size_t>(rule)] = side;
    };
  };
  mark_runs(
      values.size(), points_in_a_run, [&sides](std::size_t i) { return sides[i]; },
      marker(ChartRule::one_side, 0));
  // Step i leads from point i to the next, so that a run of steps has one point more.
  const auto step = [values](std::size_t i) { return side_of(values[i + 1] - values[i]); };
  if (!values.empty())
    mark_runs(values.size() - 1, points_in_a_run - 1, step, marker(ChartRule::trend, 1));
  mark_two_of_three(sides, nears, signals);
  return signals;
}

// ---- Assurance ----

Assurance assurance(const ControlLimits& limits, double norm, BetterWhen better) {
  const bool higher = better == BetterWhen::higher;
  if (norm > limits.upper) return higher ? Assurance::missed : Assurance::met;
  if (norm < limits.lower) return higher ? Assurance::met : Assurance::missed;
  return Assurance::hit_and_miss;
}

std::optional<double> neighbour_correlation(std::span<const double> values) {
  if (values.size() < 3) return std::nullopt;
  const double middle = mean(values);
  double together = 0;
  double squares = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    squares += (values[i] - middle) * (values[i] - middle);
    if (i > 0) together += (values[i] - middle) * (values[i - 1] - middle);
  }
  if (!(squares > 0)) return std::nullopt;
  return together / squares;
}

}  // namespace vlecht::analysis::methods
