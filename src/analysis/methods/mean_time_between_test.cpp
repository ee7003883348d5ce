// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/mean_time_between.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace vlecht::analysis::methods {
namespace {

TEST(MeanTimeBetween, WithoutFailureThereIsALowerBoundOnly) {
  const auto none = mean_time_between(1'000, 0, 0.95);
  EXPECT_EQ(none.estimate, std::nullopt);
  EXPECT_EQ(none.upper, std::nullopt);
  EXPECT_NEAR(none.lower, 1'000 / -std::log(0.025), 1e-9);
}

TEST(MeanTimeBetween, IntervalHoldsTheEstimateAndNarrowsWithMoreFailures) {
  const auto few = mean_time_between(1'000, 2, 0.95);
  const auto many = mean_time_between(10'000, 20, 0.95);
  ASSERT_TRUE(few.estimate && few.upper && many.upper);
  EXPECT_EQ(few.estimate, many.estimate);
  EXPECT_LT(few.lower, *few.estimate);
  EXPECT_GT(*few.upper, *few.estimate);
  EXPECT_LT(*many.upper - many.lower, *few.upper - few.lower);
}

TEST(TimeToRepair, LongOneDrawsTheMeanUpAndNotTheMedian) {
  const auto repair = time_to_repair(std::vector<double>{5, 6, 4, 5, 300}, 0.95);
  ASSERT_TRUE(repair);
  EXPECT_EQ(repair->mean, 64);
  EXPECT_EQ(repair->median, 5);
  EXPECT_EQ(repair->longest, 300);
  EXPECT_FALSE(repair->median_interval) << "five are too few for an interval of 95 %";
}

TEST(TimeToRepair, NoneIsNotZero) { EXPECT_FALSE(time_to_repair({}, 0.95)); }

TEST(TimeToRepair, SixAreEnoughForAnInterval) {
  const auto repair = time_to_repair(std::vector<double>{6, 1, 5, 2, 4, 3}, 0.95);
  ASSERT_TRUE(repair && repair->median_interval);
  EXPECT_EQ(repair->median_interval->lower, 1);
  EXPECT_EQ(repair->median_interval->upper, 6);
}

}  // namespace
}  // namespace vlecht::analysis::methods
