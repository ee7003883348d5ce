// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/poisson_rate.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

// METHODS.md section 4, case rate_ratio_exact: 23 -> 11 outages in twice 24 months.
TEST(PoissonRate, HalvingIsNotProvenByThirtyFourOutages) {
  const auto ratio = rate_ratio({23, 24}, {11, 24}, 0.95);
  ASSERT_TRUE(ratio && ratio->estimate && ratio->upper);
  EXPECT_NEAR(*ratio->estimate, 0.48, 0.005);
  EXPECT_NEAR(ratio->lower, 0.21, 0.005);
  EXPECT_NEAR(*ratio->upper, 1.02, 0.005);
  EXPECT_EQ(change_of(*ratio), RateChange::not_proven);
}

TEST(PoissonRate, MoreOutagesWithTheSameRatioProveIt) {
  EXPECT_EQ(change_of(*rate_ratio({230, 24}, {110, 24}, 0.95)), RateChange::lower);
  EXPECT_EQ(change_of(*rate_ratio({110, 24}, {230, 24}, 0.95)), RateChange::higher);
}

TEST(PoissonRate, ReverseQuestionHasTheReverseInterval) {
  const auto there = rate_ratio({7, 10}, {3, 30}, 0.9), back = rate_ratio({3, 30}, {7, 10}, 0.9);
  ASSERT_TRUE(there && back && there->upper && back->upper);
  EXPECT_NEAR(there->lower * *back->upper, 1, 1e-9);
  EXPECT_NEAR(*there->upper * back->lower, 1, 1e-9);
}

TEST(PoissonRate, NoneBeforeHasNoUpperEndAndNoneAfterStillHasOne) {
  const auto from_none = rate_ratio({0, 12}, {4, 12}, 0.95);
  ASSERT_TRUE(from_none);
  EXPECT_FALSE(from_none->estimate);
  EXPECT_FALSE(from_none->upper);
  EXPECT_GT(from_none->lower, 0);
  const auto to_none = rate_ratio({4, 12}, {0, 12}, 0.95);
  ASSERT_TRUE(to_none && to_none->upper);
  EXPECT_EQ(to_none->lower, 0);
  EXPECT_EQ(to_none->estimate, 0);
  // (1 - share)^4 = 0.025, as odds.
  const double share = 1 - std::pow(0.025, 0.25);
  EXPECT_NEAR(*to_none->upper, share / (1 - share), 1e-9);
}

TEST(PoissonRate, NothingSaysNothing) { EXPECT_FALSE(rate_ratio({0, 12}, {0, 12}, 0.95)); }

TEST(PoissonRate, NoneIn12MonthsIsAtMost3TimesIn12) {
  const auto rate = rate_interval({0, 12}, 0.9);
  EXPECT_EQ(rate.lower, 0);
  EXPECT_NEAR(rate.upper, -std::log(0.05) / 12, 1e-12);
}

}  // namespace
}  // namespace vlecht::analysis::methods
