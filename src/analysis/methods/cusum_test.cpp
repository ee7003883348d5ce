// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/cusum.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/methods/ewma.h"

namespace vlecht::analysis::methods {
namespace {

TEST(Cusum, TellsWhenAShiftBeganAndHowLargeItIs) {
  std::vector<double> values(10, 100);
  values.resize(20, 94);  // three deviations of two lower
  const auto path = tabular_cusum(values, 100, 2, {0.5, 5, 0});
  ASSERT_TRUE(path.signal);
  EXPECT_EQ(path.signal->side, ChartSide::low);
  EXPECT_EQ(path.signal->began, 10U);
  EXPECT_EQ(path.signal->point, 12U);
  EXPECT_NEAR(path.signal->mean_since, 94, 1e-12);
  EXPECT_EQ(path.upper.back(), 0);
}

TEST(Cusum, SumAtTheIntervalIsNoSignalYet) {
  const std::vector<double> values{2, 2};
  EXPECT_FALSE(tabular_cusum(values, 0, 1, {1, 2, 0}).signal);
  EXPECT_TRUE(tabular_cusum(values, 0, 1, {1, 1.5, 0}).signal);
  EXPECT_FALSE(tabular_cusum({}, 0, 1, {}).signal);
}

TEST(Cusum, HeadStartSignalsSooner) {
  const std::vector<double> values(20, 1);
  const auto plain = tabular_cusum(values, 0, 1, {0.5, 5, 0});
  const auto ahead = tabular_cusum(values, 0, 1, {0.5, 5, 2.5});
  ASSERT_TRUE(plain.signal && ahead.signal);
  EXPECT_EQ(plain.signal->point, 10U);
  EXPECT_EQ(ahead.signal->point, 5U);
}

TEST(Ewma, LimitsWidenToThoseOfALongChart) {
  const EwmaDesign design{0.1, 2.7};
  EXPECT_NEAR(ewma_limit_distance(design, 1000), 2.7 * std::sqrt(0.1 / 1.9), 1e-12);
  EXPECT_NEAR(ewma_limit_distance({1, 3}, 1), 3, 1e-15);
  const auto path = ewma(std::vector<double>{10, 10, 30}, 10, 1, design);
  ASSERT_TRUE(path.signal);
  EXPECT_EQ(*path.signal, 2U);
  EXPECT_NEAR(path.averages.back(), 12, 1e-12);
}

}  // namespace
}  // namespace vlecht::analysis::methods
