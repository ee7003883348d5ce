// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/theil_sen.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {
namespace {

using Points = std::vector<TrendPoint>;

double normal_from(RandomStream& stream) {
  return normal_quantile(stream.uniform() * 0.999998 + 0.000001);
}

TEST(TheilSen, OddPointDoesNotPullTheLine) {
  Points points;
  for (int i = 0; i < 9; ++i) points.push_back({static_cast<double>(i), 10 - 2.0 * i});
  points[4].value = 500;
  const auto line = theil_sen(points);
  ASSERT_TRUE(line);
  EXPECT_EQ(line->slope, -2);
  EXPECT_EQ(line->middle_intercept, 10);
  EXPECT_EQ(line->intercept, 12);  // the median value is another one now
  // But it does show in what the next value may be.
  const auto next = predict(*line, 9);
  ASSERT_TRUE(next);
  EXPECT_EQ(next->mean, -8);
  EXPECT_GT(next->deviation, 100);
}

TEST(TheilSen, OrderOfPointsDoesNotMatterAndEqualMomentsHaveNoSlope) {
  const auto line = theil_sen(Points{{5, 9}, {1, 2}, {1, 4}, {3, 6}});
  ASSERT_TRUE(line);
  EXPECT_EQ(line->slopes.size(), 5U);
  EXPECT_EQ(line->points.front().time, 1);
  EXPECT_EQ(line->slope, 1.5);
}

TEST(TheilSen, ThreePointsHaveAPredictionAndNoIntervalOfTheSlope) {
  const auto line = theil_sen(Points{{0, 1}, {1, 3}, {2, 4}});
  ASSERT_TRUE(line);
  EXPECT_EQ(line->slope, 1.5);
  EXPECT_FALSE(slope_interval(*line, 0.8));
  const auto next = predict(*line, 3);
  ASSERT_TRUE(next);
  EXPECT_EQ(next->degrees_of_freedom, 1);
  // Values less slope: 1, 1.5, 1, so errors of 0, 0.5 and 0.
  EXPECT_NEAR(next->deviation, std::sqrt(0.25 * (1 + 1.0 / 3 + 4.0 / 2)), 1e-12);
  const auto interval = interval_of(*next, 0.8);
  EXPECT_NEAR(interval.upper - interval.lower, 2 * 3.0777 * next->deviation, 1e-3);
}

TEST(TheilSen, PointsOnALineTellNoSpread) {
  const auto line = theil_sen(Points{{0, 0.1}, {1, 0.2}, {2, 0.3}});
  ASSERT_TRUE(line);
  EXPECT_FALSE(predict(*line, 3));
  const auto flat = theil_sen(Points{{0, 7}, {1, 7}, {2, 7}});
  ASSERT_TRUE(flat);
  EXPECT_FALSE(predict(*flat, 3));
  EXPECT_FALSE(mann_kendall(*flat));
}

// Of many short series, how often the next value lies in its interval of 80 %.
TEST(TheilSen, IntervalHoldsAboutAsOftenAsItSays) {
  for (const int points : {3, 5, 8, 11}) {
    RandomStream stream(static_cast<std::uint64_t>(points), 0);
    int held = 0;
    constexpr int series = 4000;
    for (int i = 0; i < series; ++i) {
      Points seen;
      for (int t = 0; t < points; ++t)
        seen.push_back({static_cast<double>(t), 3.0 * t + normal_from(stream)});
      const auto next = predict(*theil_sen(seen), points + 1);
      ASSERT_TRUE(next);
      const auto interval = interval_of(*next, 0.8);
      const double value = 3.0 * (points + 1) + normal_from(stream);
      if (interval.lower <= value && value <= interval.upper) ++held;
    }
    const double share = static_cast<double>(held) / series;
    EXPECT_GT(share, 0.78) << points;
    EXPECT_LT(share, 0.86) << points;
  }
}

TEST(TheilSen, MannKendallCountsRisesAndFallsWithTies) {
  const auto line = theil_sen(Points{{1, 1}, {2, 2}, {3, 2}, {4, 3}, {5, 1}});
  ASSERT_TRUE(line);
  const auto test = mann_kendall(*line);
  ASSERT_TRUE(test);
  // Rises: 1-2, 1-2, 1-3, 2-3, 2-3; falls: 2-1, 2-1, 3-1; equal: 1-1, 2-2.
  EXPECT_EQ(test->score, 2);
  EXPECT_NEAR(test->variance, (5.0 * 4 * 15 - 2 * (2.0 * 1 * 9)) / 18, 1e-12);
  EXPECT_NEAR(test->tau, 2 / std::sqrt(8.0 * 10), 1e-12);
  EXPECT_NEAR(test->p, 2 * normal_cumulative(-test->z), 1e-12);
}

TEST(TheilSen, RefusesWithItsReason) {
  EXPECT_EQ(theil_sen(Points{{0, 1}, {1, 2}}).error(), NoTrend::too_few_points);
  EXPECT_EQ(theil_sen(Points{{4, 1}, {4, 2}, {4, 3}}).error(), NoTrend::one_moment);
  EXPECT_EQ(theil_sen(Points{{0, 1}, {1, std::nan("")}, {2, 3}}).error(), NoTrend::not_finite);
  EXPECT_EQ(theil_sen(Points(theil_sen_points_max + 1)).error(), NoTrend::too_many_points);
}

}  // namespace
}  // namespace vlecht::analysis::methods
