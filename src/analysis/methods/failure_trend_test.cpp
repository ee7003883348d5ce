// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/failure_trend.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {
namespace {

TEST(FailureTrend, EarlyFailuresAreGettingBetterAndLateOnesWorse) {
  const auto better = failure_trend(std::vector<double>{1, 2, 3, 5, 9}, 100);
  const auto worse = failure_trend(std::vector<double>{91, 95, 97, 98, 99}, 100);
  ASSERT_TRUE(better && worse);
  EXPECT_LT(better->laplace, -2);
  EXPECT_LT(better->shape, 1);
  EXPECT_LT(better->handbook_upper_chance, 0.01);
  EXPECT_GT(worse->laplace, 2);
  EXPECT_GT(worse->shape, 1);
  EXPECT_GT(worse->handbook_upper_chance, 0.99);
}

TEST(FailureTrend, EvenFailuresHaveNoTrendWhateverTheirOrder) {
  const auto trend = failure_trend(std::vector<double>{70, 10, 50, 90, 30}, 100);
  ASSERT_TRUE(trend);
  EXPECT_NEAR(trend->laplace, 0, 1e-12);
  EXPECT_EQ(trend->laplace, failure_trend(std::vector<double>{10, 30, 50, 70, 90}, 100)->laplace);
}

TEST(FailureTrend, ThreeFailuresAreTooFew) {
  EXPECT_FALSE(failure_trend(std::vector<double>{1, 2, 3}, 100));
}

TEST(FailureTrend, AllAtTheEndHaveNoShape) {
  EXPECT_FALSE(failure_trend(std::vector<double>{100, 100, 100, 100}, 100));
}

}  // namespace
}  // namespace vlecht::analysis::methods
