// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/false_alarms.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/methods/control_chart.h"
#include "analysis/methods/cusum.h"
#include "analysis/methods/ewma.h"
#include "analysis/methods/normal_stream.h"

namespace vlecht::analysis::methods {
namespace {

TEST(FalseAlarms, SameOnAnyNumberOfThreads) {
  const auto backwards = [](std::span<const base::Task> tasks) {
    for (std::size_t i = tasks.size(); i-- > 0;) tasks[i]();
  };
  const FollowedChart chart{12, 0, TwoOfThree::all_on_one_side};
  const auto one = signal_times(chart, {1234, 5}, base::run_in_order);
  const auto other = signal_times(chart, {1234, 5}, backwards);
  EXPECT_EQ(one.mean(), other.mean());
  EXPECT_EQ(one.within(24).value, other.within(24).value);
  EXPECT_NE(one.mean(), signal_times(chart, {1234, 6}, base::run_in_order).mean());
}

// What the simulation follows is what chart_signals says of a whole series.
TEST(FalseAlarms, FollowsTheRulesOfTheChart) {
  constexpr std::size_t horizon = 12;
  NormalStream stream{RandomStream(99, 0)};
  constexpr int series = 20'000;
  int signalled = 0;
  for (int s = 0; s < series; ++s) {
    std::vector<double> baseline(12), values(horizon);
    for (double& value : baseline) value = stream.next();
    for (double& value : values) value = stream.next();
    const std::vector<ControlLimits> limits(horizon, individuals_limits(baseline)->limits);
    for (const PointSignals& signals : chart_signals(values, limits)) {
      if (!signals.first()) continue;
      ++signalled;
      break;
    }
  }
  const auto alarms =
      signal_times({12, 0, TwoOfThree::all_on_one_side}, {}, base::run_in_order).within(horizon);
  EXPECT_NEAR(alarms.value, static_cast<double>(signalled) / series, 6 * alarms.monte_carlo_error);
}

TEST(FalseAlarms, ConfirmationKeepsItsRate) {
  const ConfirmationDesign design{12, 24, 0.5};
  const auto heights = highest_sums(design, {}, base::run_in_order);
  const double interval = heights.interval(0.05);
  EXPECT_NEAR(heights.chance(interval), 0.05, 0.002);
  EXPECT_GT(interval, highest_sums({48, 24, 0.5}, {}, base::run_in_order).interval(0.05));
  EXPECT_GT(interval, heights.interval(0.2));
  EXPECT_GT(heights.chance(1e9), 0);
  EXPECT_EQ(heights.chance(-1), 1);
  // Other series, through the chart that the page draws.
  NormalStream stream{RandomStream(12, 0)};
  constexpr int series = 4000;
  int signalled = 0;
  for (int s = 0; s < series; ++s) {
    std::vector<double> baseline(design.baseline), values(design.horizon);
    for (double& value : baseline) value = stream.next();
    for (double& value : values) value = stream.next();
    const auto limits = *individuals_limits(baseline);
    if (tabular_cusum(values, limits.limits.centre, limits.mean_range / range_to_deviation,
                      {design.reference, interval, 0})
            .signal)
      ++signalled;
  }
  EXPECT_NEAR(static_cast<double>(signalled) / series, 0.05, 6 * std::sqrt(0.05 * 0.95 / series));
}

TEST(FalseAlarms, WeightedAverageKeepsItsRate) {
  const AverageDesign design{12, 24, 0.2};
  const auto heights = highest_averages(design, {}, base::run_in_order);
  const double limit = heights.interval(0.05);
  EXPECT_GT(limit, highest_averages({48, 24, 0.2}, {}, base::run_in_order).interval(0.05));
  NormalStream stream{RandomStream(12, 0)};
  constexpr int series = 4000;
  int signalled = 0;
  for (int s = 0; s < series; ++s) {
    std::vector<double> baseline(design.baseline), values(design.horizon);
    for (double& value : baseline) value = stream.next();
    for (double& value : values) value = stream.next();
    const auto limits = *individuals_limits(baseline);
    if (ewma(values, limits.limits.centre, limits.mean_range / range_to_deviation,
             {design.weight, limit})
            .signal)
      ++signalled;
  }
  EXPECT_NEAR(static_cast<double>(signalled) / series, 0.05, 6 * std::sqrt(0.05 * 0.95 / series));
}

// Benjamini and Hochberg (1995), section 3.2: fifteen chances of which four are discoveries at 5 %.
TEST(FalseAlarms, SeveralChancesAreJudgedTogether) {
  const std::vector<double> chances{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                    0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
  const auto adjusted = adjusted_for_several(chances);
  EXPECT_LE(adjusted[3], 0.05);
  EXPECT_GT(adjusted[4], 0.05);
  EXPECT_NEAR(adjusted[0], 0.0015, 1e-12);
  EXPECT_EQ(adjusted.back(), 1);
  EXPECT_EQ(adjusted_for_several(std::vector<double>{0.3, 0.01}), (std::vector<double>{0.3, 0.02}));
  EXPECT_TRUE(adjusted_for_several({}).empty());
}

}  // namespace
}  // namespace vlecht::analysis::methods
