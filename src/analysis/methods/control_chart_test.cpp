// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/control_chart.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

using Values = std::vector<double>;

std::vector<PointSignals> signals_around(const Values& values, double centre, double distance) {
  const ControlLimits limits{centre, centre - distance, centre + distance, distance};
  return chart_signals(values, std::vector<ControlLimits>(values.size(), limits));
}

std::vector<std::size_t> points_with(const std::vector<PointSignals>& signals, ChartRule rule) {
  std::vector<std::size_t> points;
  for (std::size_t i = 0; i < signals.size(); ++i)
    if (signals[i].side(rule) != ChartSide::none) points.push_back(i);
  return points;
}

TEST(ControlChart, OddRangesAreLeftOutOnce) {
  Values values(24, 10);
  for (std::size_t i = 0; i < values.size(); i += 2) values[i] = 11;
  values[12] = 60;
  const auto found = individuals_limits(values);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->ranges_left_out, 2U);
  EXPECT_EQ(found->ranges_kept, 21U);
  EXPECT_EQ(found->mean_range, 1);
  const auto with_all = individuals_limits(values, {2.66, false});
  ASSERT_TRUE(with_all);
  EXPECT_GT(with_all->mean_range, 5);
}

TEST(ControlChart, RangesAreKeptWhereOnlyTheyVary) {
  const auto found = individuals_limits(Values{7.4, 7.4, 7.4, 7.5, 7.5, 7.5, 7.4, 7.4, 7.4, 7.4});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->ranges_left_out, 0U);
  EXPECT_NEAR(found->mean_range, 0.2 / 9, 1e-12);
}

TEST(ControlChart, ValuesThatAllAgreeHaveLimitsWithoutWidth) {
  const auto found = individuals_limits(Values{99.5, 99.5, 99.5});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->mean_range, 0);
  EXPECT_EQ(found->limits.lower, 99.5);
  EXPECT_EQ(found->limits.upper, 99.5);
  EXPECT_FALSE(individuals_limits(Values{99.5}));
  EXPECT_FALSE(individuals_limits(Values{}));
}

TEST(ControlChart, BaselineStaysAndANewOneMustBeDecidedOn) {
  const auto stretches = chart_stretches(40, {12, {20, 35, 60}});
  ASSERT_EQ(stretches.size(), 3U);
  EXPECT_EQ(stretches[0].begin, 0U);
  EXPECT_EQ(stretches[0].baseline_end, 12U);
  EXPECT_EQ(stretches[0].end, 20U);
  EXPECT_EQ(stretches[1].baseline_end, 32U);
  EXPECT_EQ(stretches[2].baseline_end, 40U);  // shorter than a baseline
  EXPECT_EQ(stretches[2].end, 40U);
  EXPECT_TRUE(chart_stretches(0, {12, {}}).empty());
  EXPECT_EQ(chart_stretches(8, {}).front().baseline_end, 8U);
}

TEST(ControlChart, SevenOnOneSideFireAndSixDoNot) {
  const auto six = signals_around({1, -1, 1, 1, 1, 1, 1, 1, -1}, 0, 10);
  EXPECT_TRUE(points_with(six, ChartRule::one_side).empty());
  const auto seven = signals_around({1, -1, 1, 1, 1, 1, 1, 1, 1, -1}, 0, 10);
  EXPECT_EQ(points_with(seven, ChartRule::one_side),
            (std::vector<std::size_t>{2, 3, 4, 5, 6, 7, 8}));
  // A value on the centre is on neither side.
  const auto broken = signals_around({1, 1, 1, 0, 1, 1, 1, 1}, 0, 10);
  EXPECT_TRUE(points_with(broken, ChartRule::one_side).empty());
}

TEST(ControlChart, TrendCountsPointsNotSteps) {
  const auto six = signals_around({5, 1, 2, 3, 4, 5, 6, 2}, 4, 100);
  EXPECT_TRUE(points_with(six, ChartRule::trend).empty());
  const auto seven = signals_around({5, 1, 2, 3, 4, 5, 6, 7, 2}, 4, 100);
  EXPECT_EQ(points_with(seven, ChartRule::trend), (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 7}));
  const auto falls = signals_around({7, 6, 5, 4, 3, 2, 1}, 4, 100);
  EXPECT_EQ(falls.front().side(ChartRule::trend), ChartSide::low);
  // A month like the one before it is no step.
  const auto level = signals_around({1, 2, 3, 4, 4, 5, 6, 7}, 4, 100);
  EXPECT_TRUE(points_with(level, ChartRule::trend).empty());
}

TEST(ControlChart, TwoOfThreeAsksForTheThirdOnTheSameSide) {
  const auto fires = signals_around({-1, 7, 1, 8, -1}, 0, 10);
  EXPECT_EQ(points_with(fires, ChartRule::two_of_three), (std::vector<std::size_t>{1, 3}));
  const auto other_side = signals_around({-1, 7, -1, 8, -1}, 0, 10);
  EXPECT_TRUE(points_with(other_side, ChartRule::two_of_three).empty());
  // Beyond the limit is told by its own rule.
  const auto beyond = signals_around({1, 7, 11, 1}, 0, 10);
  EXPECT_TRUE(points_with(beyond, ChartRule::two_of_three).empty());
  EXPECT_EQ(beyond[2].first(), ChartRule::outside);
  EXPECT_FALSE(beyond[1].first());
}

TEST(ControlChart, LimitsEndAtWhatIsPossibleButNearnessDoesNot) {
  const std::vector<CountedPoint> points{{1, 20}, {0, 20}, {2, 20}};
  const auto found = counted_limits(points, 3, CountedAs::share, SpreadOf::counting);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->centre, 0.05);
  EXPECT_EQ(found->limits[0].lower, 0);
  EXPECT_NEAR(found->limits[0].distance, 3 * std::sqrt(0.05 * 0.95 / 20), 1e-15);
  const auto certain = counted_limits(std::vector<CountedPoint>{{20, 20}, {30, 30}}, 2,
                                      CountedAs::share, SpreadOf::moving_ranges);
  ASSERT_TRUE(certain);
  EXPECT_EQ(certain->limits[0].upper, 1);
  EXPECT_EQ(certain->limits[0].distance, 0);
}

TEST(ControlChart, CountsAfterTheBaselineDoNotMoveItsCentre) {
  const std::vector<CountedPoint> points{{10, 100}, {12, 100}, {90, 100}};
  const auto found = counted_limits(points, 2, CountedAs::rate, SpreadOf::moving_ranges);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->centre, 0.11, 1e-15);
  EXPECT_EQ(found->limits.size(), 3U);
  EXPECT_FALSE(counted_limits(points, 1, CountedAs::rate, SpreadOf::moving_ranges));
  EXPECT_FALSE(counted_limits(points, 0, CountedAs::rate, SpreadOf::counting));
}

TEST(ControlChart, AssuranceIsOfTheLimitsNotOfTheLastMonth) {
  const ControlLimits limits{99.5, 99.1, 99.9, 0.4};
  EXPECT_EQ(assurance(limits, 99.0, BetterWhen::higher), Assurance::met);
  EXPECT_EQ(assurance(limits, 99.95, BetterWhen::higher), Assurance::missed);
  EXPECT_EQ(assurance(limits, 99.95, BetterWhen::lower), Assurance::met);
  EXPECT_EQ(assurance(limits, 99.0, BetterWhen::lower), Assurance::missed);
  EXPECT_EQ(assurance(limits, 99.1, BetterWhen::higher), Assurance::hit_and_miss);
}

TEST(ControlChart, NeighboursThatFollowEachOtherCorrelate) {
  EXPECT_NEAR(*neighbour_correlation(Values{1, 2, 3, 4, 5}), 0.4, 1e-12);
  EXPECT_LT(*neighbour_correlation(Values{1, -1, 1, -1, 1, -1}), -0.7);
  EXPECT_FALSE(neighbour_correlation(Values{2, 2, 2}));
  EXPECT_FALSE(neighbour_correlation(Values{2, 3}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
