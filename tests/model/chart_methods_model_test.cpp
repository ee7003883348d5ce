// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of every control chart, run length and change point, tried on random ones.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/methods/change_point.h"
#include "analysis/methods/control_chart.h"
#include "analysis/methods/cusum.h"
#include "analysis/methods/false_alarms.h"
#include "analysis/methods/run_length.h"

namespace vlecht {
namespace {

using namespace analysis::methods;
using Values = std::vector<double>;

// Few different values, so that ties and runs are common.
Values some_values(int least, int most) {
  const auto count = *rc::gen::inRange(least, most);
  Values values;
  for (int i = 0; i < count; ++i) values.push_back(*rc::gen::inRange(-6, 7));
  return values;
}

std::vector<ControlLimits> same_limits(std::size_t count, const ControlLimits& limits) {
  return std::vector<ControlLimits>(count, limits);
}

// ---- Charts ----

// Each rule by its own words: is the point in any window that fires?
ChartSide fires(const Values& values, const ControlLimits& limits, ChartRule rule, std::size_t at) {
  const std::size_t length = rule == ChartRule::outside        ? 1
                             : rule == ChartRule::two_of_three ? 3
                                                               : 7;
  const double near = limits.distance * 2 / 3;
  for (const double sign : {1.0, -1.0}) {
    const auto away = [&](std::size_t i) { return sign * (values[i] - limits.centre); };
    const auto is_near = [&](std::size_t i) {
      return away(i) > near && away(i) <= limits.distance;
    };
    for (std::size_t begin = at + 1 < length ? 0 : at + 1 - length;
         begin <= at && begin + length <= values.size(); ++begin) {
      bool all_on_side = true, all_rise = true;
      int nears = 0;
      for (std::size_t i = begin; i < begin + length; ++i) {
        all_on_side = all_on_side && away(i) > 0;
        all_rise = all_rise && (i == begin || away(i) > away(i - 1));
        nears += is_near(i) ? 1 : 0;
      }
      const bool fired =
          (rule == ChartRule::outside && away(at) > limits.distance) ||
          (rule == ChartRule::trend && all_rise) || (rule == ChartRule::one_side && all_on_side) ||
          (rule == ChartRule::two_of_three && all_on_side && nears >= 2 && is_near(at));
      if (fired) return sign > 0 ? ChartSide::high : ChartSide::low;
    }
  }
  return ChartSide::none;
}

RC_GTEST_PROP(ControlChartModel, EachRuleIsWhatItsWordsSay, ()) {
  const Values values = some_values(0, 40);
  const double distance = *rc::gen::inRange(2, 8);
  const ControlLimits limits{0.5, 0.5 - distance, 0.5 + distance, distance};
  const auto signals = chart_signals(values, same_limits(values.size(), limits));
  RC_ASSERT(signals.size() == values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    for (const ChartRule rule : chart_rules)
      RC_ASSERT(signals[i].side(rule) == fires(values, limits, rule, i));
}

RC_GTEST_PROP(ControlChartModel, MirroredSeriesHasMirroredSignals, ()) {
  const Values values = some_values(2, 40);
  Values mirrored = values;
  for (double& value : mirrored) value = -value;
  const auto limits = individuals_limits(values);
  const auto mirrored_limits = individuals_limits(mirrored);
  RC_ASSERT(limits && mirrored_limits);
  RC_ASSERT(limits->mean_range == mirrored_limits->mean_range);
  const auto signals = chart_signals(values, same_limits(values.size(), limits->limits));
  const auto others = chart_signals(mirrored, same_limits(values.size(), mirrored_limits->limits));
  for (std::size_t i = 0; i < values.size(); ++i)
    for (const ChartRule rule : chart_rules) {
      const ChartSide side = signals[i].side(rule);
      const ChartSide expected = side == ChartSide::none  ? ChartSide::none
                                 : side == ChartSide::low ? ChartSide::high
                                                          : ChartSide::low;
      RC_ASSERT(others[i].side(rule) == expected);
    }
}

RC_GTEST_PROP(ControlChartModel, LaterMonthsDoNotMoveAFixedBaseline, ()) {
  const Values values = some_values(12, 40);
  const auto fixed = *rc::gen::inRange<std::size_t>(2, 12);
  const std::vector<std::size_t> rebased{*rc::gen::inRange<std::size_t>(1, 50)};
  const auto stretches = chart_stretches(values.size(), {fixed, rebased});
  std::size_t next = 0;
  for (const ChartStretch& stretch : stretches) {
    RC_ASSERT(stretch.begin == next);
    RC_ASSERT(stretch.begin < stretch.baseline_end && stretch.baseline_end <= stretch.end);
    RC_ASSERT(stretch.baseline_end - stretch.begin == std::min(fixed, stretch.end - stretch.begin));
    next = stretch.end;
  }
  RC_ASSERT(next == values.size());
}

RC_GTEST_PROP(ControlChartModel, SharesStayBetweenNoneAndAll, ()) {
  std::vector<CountedPoint> points;
  const auto count = *rc::gen::inRange(2, 30);
  for (int i = 0; i < count; ++i) {
    const auto size = *rc::gen::inRange(1, 200);
    points.push_back(
        {static_cast<double>(*rc::gen::inRange(0, size + 1)), static_cast<double>(size)});
  }
  const auto spread = *rc::gen::element(SpreadOf::counting, SpreadOf::moving_ranges);
  const auto found = counted_limits(points, points.size(), CountedAs::share, spread);
  RC_ASSERT(found.has_value());
  for (const ControlLimits& limits : found->limits) {
    RC_ASSERT(limits.lower >= 0 && limits.upper <= 1);
    RC_ASSERT(limits.lower <= limits.centre && limits.centre <= limits.upper);
    RC_ASSERT(limits.distance >= 0);
  }
}

// ---- CUSUM ----

RC_GTEST_PROP(CusumModel, SumsAreTheHighestOfAllThatBeganBefore, ()) {
  const Values values = some_values(1, 30);
  const double reference = *rc::gen::inRange(0, 4) / 2.0;
  const auto path = tabular_cusum(values, 1, 2, {reference, 1e9, 0});
  for (std::size_t i = 0; i < values.size(); ++i) {
    double highest = 0, lowest = 0, up = 0, down = 0;
    for (std::size_t begin = i + 1; begin-- > 0;) {
      up += (values[begin] - 1) / 2 - reference;
      down += (1 - values[begin]) / 2 - reference;
      highest = std::max(highest, up);
      lowest = std::max(lowest, down);
    }
    RC_ASSERT(std::abs(path.upper[i] - highest) < 1e-9);
    RC_ASSERT(std::abs(path.lower[i] - lowest) < 1e-9);
  }
}

RC_GTEST_PROP(CusumModel, WiderRunsLongerAndShiftsShorter, ()) {
  const double reference = *rc::gen::inRange(20, 150) / 100.0;
  const double interval = *rc::gen::inRange(50, 500) / 100.0;
  const double length = cusum_run_length({reference, interval, 0}, 0);
  RC_ASSERT(length > 1);
  RC_ASSERT(cusum_run_length({reference, interval + 0.5, 0}, 0) > length);
  RC_ASSERT(cusum_run_length({reference, interval, interval / 2}, 0) < length);
  RC_ASSERT(cusum_run_length({reference, interval, 0}, reference + 0.5) < length);
  const double up = cusum_run_length({reference, interval, 0}, 0.7);
  const double down = cusum_run_length({reference, interval, 0}, -0.7);
  RC_ASSERT(std::abs(up - down) < 1e-9 * up);
}

// ---- Changes ----

RC_GTEST_PROP(ChangePointModel, MoreBreaksFitBetterAndPlacesAreTheBest, ()) {
  const Values values = some_values(12, 40);
  const auto found = mean_breaks(values, 0.2);
  if (!found) {
    RC_ASSERT(found.error() == NoBreaks::no_noise);
    return;
  }
  const auto length_min =
      std::max<std::size_t>(2, static_cast<std::size_t>(0.2 * static_cast<double>(values.size())));
  const auto squares = [&values](std::size_t begin, std::size_t end) {
    const double mean = std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(begin),
                                        values.begin() + static_cast<std::ptrdiff_t>(end), 0.0) /
                        static_cast<double>(end - begin);
    double sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += (values[i] - mean) * (values[i] - mean);
    return sum;
  };
  double best = squares(0, values.size());
  RC_ASSERT(std::abs(found->by_number[0].squares - best) < 1e-8);
  for (std::size_t at = length_min; at + length_min <= values.size(); ++at)
    best = std::min(best, squares(0, at) + squares(at, values.size()));
  RC_ASSERT(std::abs(found->by_number[1].squares - best) < 1e-8);
  for (std::size_t i = 0; i < found->by_number.size(); ++i) {
    RC_ASSERT(found->by_number[i].after.size() == i);
    RC_ASSERT(found->by_number[found->best].criterion <= found->by_number[i].criterion);
  }
}

RC_GTEST_PROP(ChangePointModel, ChancesDoNotDependOnTheUnit, ()) {
  const Values values = some_values(3, 30);
  const auto prior = weak_normal_prior(values);
  if (!prior) return;
  Values in_other_unit = values;
  for (double& value : in_other_unit) value = 8 * value + 64;
  const auto posterior = normal_change(values, *prior);
  const auto other = normal_change(in_other_unit, *weak_normal_prior(in_other_unit));
  RC_ASSERT(posterior && other);
  RC_ASSERT(std::abs(posterior->log_bayes_factor - other->log_bayes_factor) < 1e-6);
  for (std::size_t i = 0; i < posterior->chances.size(); ++i)
    RC_ASSERT(std::abs(posterior->chances[i] - other->chances[i]) < 1e-7);
  const double confidence = *rc::gen::inRange(5, 100) / 100.0;
  const BreakInterval interval = change_interval(*posterior, confidence);
  RC_ASSERT(interval.lower >= 1 && interval.lower <= interval.upper);
  RC_ASSERT(interval.upper <= posterior->chances.size());
}

// ---- Several tests ----

RC_GTEST_PROP(FalseAlarmModel, AdjustedChancesKeepTheirOrderAndDoNotFall, ()) {
  Values chances;
  const auto count = *rc::gen::inRange(1, 20);
  for (int i = 0; i < count; ++i) chances.push_back(*rc::gen::inRange(1, 1000) / 1000.0);
  const auto adjusted = adjusted_for_several(chances);
  for (std::size_t i = 0; i < chances.size(); ++i) {
    RC_ASSERT(adjusted[i] >= chances[i] && adjusted[i] <= 1);
    for (std::size_t j = 0; j < chances.size(); ++j)
      if (chances[i] < chances[j]) RC_ASSERT(adjusted[i] <= adjusted[j]);
  }
}

}  // namespace
}  // namespace vlecht
