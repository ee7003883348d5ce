// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/estimate.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {
namespace {

TEST(Estimate, MeanKeepsWhatALongSumLoses) {
  const std::vector<double> values{1e16, 1.0, -1e16, 1.0};
  EXPECT_DOUBLE_EQ(mean(values), 0.5);
}

TEST(Estimate, QuantileOfOneIsThatOne) {
  const std::vector<double> one{7};
  EXPECT_EQ(quantile_7(one, 0), 7);
  EXPECT_EQ(quantile_7(one, 1), 7);
}

TEST(Estimate, QuantileTypesDifferBetweenObservations) {
  const std::vector<double> four{1, 2, 3, 4};
  EXPECT_EQ(quantile(four, 0.25, QuantileType::type_2), 1.5);
  EXPECT_EQ(quantile(four, 0.3, QuantileType::type_2), 2);
  EXPECT_EQ(quantile(four, 0.25, QuantileType::type_6), 1.25);
  EXPECT_EQ(quantile(four, 0.25, QuantileType::type_7), quantile_7(four, 0.25));
  EXPECT_NEAR(quantile(four, 0.25, QuantileType::type_8), 1 + 5.0 / 12, 1e-15);
}

TEST(Estimate, QuantilesBeyondTheEndsAreTheEnds) {
  const std::vector<double> four{1, 2, 3, 4};
  for (const auto type :
       {QuantileType::type_2, QuantileType::type_6, QuantileType::type_7, QuantileType::type_8}) {
    EXPECT_EQ(quantile(four, 0, type), 1);
    EXPECT_EQ(quantile(four, 1, type), 4);
    EXPECT_EQ(quantile(four, 0.01, type), type == QuantileType::type_7 ? 1.03 : 1);
    EXPECT_EQ(quantile(four, 0.5, type), 2.5);
  }
}

TEST(Estimate, PercentileOfAValueBetweenTwoMembersCountsThoseBelow) {
  const std::vector<double> four{1, 2, 3, 4};
  EXPECT_EQ(midrank_percentile(four, 2.5), 0.5);
  EXPECT_EQ(midrank_percentile(four, 0), 0);
  EXPECT_EQ(midrank_percentile(four, 9), 1);
  EXPECT_EQ(midrank_percentile(four, 4), 0.875);
}

TEST(Estimate, FewerThanSixHaveNoInterval) {
  const std::vector<double> five{1, 2, 3, 4, 5};
  const std::vector<double> six{1, 2, 3, 4, 5, 6};
  EXPECT_FALSE(median_interval(five, 0.95));
  const auto interval = median_interval(six, 0.95);
  ASSERT_TRUE(interval);
  EXPECT_EQ(interval->lower, 1);
  EXPECT_EQ(interval->upper, 6);
  EXPECT_NEAR(interval->coverage, 0.96875, 1e-12);
}

TEST(Estimate, IntervalOfALargeGroupDoesNotUnderflow) {
  std::vector<double> many(5000);
  for (std::size_t i = 0; i < many.size(); ++i) many[i] = static_cast<double>(i);
  const auto interval = median_interval(many, 0.95);
  ASSERT_TRUE(interval);
  EXPECT_GE(interval->coverage, 0.95);
  EXPECT_LT(interval->coverage, 0.955);
}

TEST(Estimate, NoDistanceWhereMostAreEqualOrTheValueIsNotPositive) {
  const std::vector<double> flat{5, 5, 5, 9};
  const std::vector<double> spread{1, 2, 4, 8};
  EXPECT_FALSE(robust_z_log(flat, 9));
  EXPECT_FALSE(robust_z_log(spread, 0));
  EXPECT_FALSE(robust_z_log(spread, -3));
}

}  // namespace
}  // namespace vlecht::analysis::methods
