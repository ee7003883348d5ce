// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/proportion.h"

#include <gtest/gtest.h>

#include <cmath>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

TEST(Proportion, NoneAndAllStandOnTheBorder) {
  const auto none = wilson_interval({0, 15}, 0.95);
  EXPECT_EQ(none.lower, 0);
  EXPECT_GT(none.upper, 0.15);
  const auto all = wilson_interval({15, 15}, 0.95);
  EXPECT_EQ(all.upper, 1);
  EXPECT_NEAR(all.lower, 1 - none.upper, 1e-15);
  EXPECT_NEAR(clopper_pearson_interval({15, 15}, 0.95).lower, std::pow(0.025, 1.0 / 15), 1e-14);
}

// A contract that asks 95 % in time is not shown to be broken by one late ticket of fifteen.
TEST(Proportion, OneLateOfFifteenDecidesNothing) {
  EXPECT_EQ(verdict_of(wilson_interval({14, 15}, 0.95), 0.95), NormVerdict::undecided);
  EXPECT_EQ(verdict_of(wilson_interval({15, 15}, 0.95), 0.95), NormVerdict::undecided);
  EXPECT_EQ(verdict_of(wilson_interval({990, 1000}, 0.95), 0.95), NormVerdict::met);
  EXPECT_EQ(verdict_of(wilson_interval({900, 1000}, 0.95), 0.95), NormVerdict::not_met);
}

TEST(Proportion, NormOnTheLowerBoundIsMetAndOnTheUpperUndecided) {
  EXPECT_EQ(verdict_of({.lower = 0.9, .upper = 0.95}, 0.9), NormVerdict::met);
  EXPECT_EQ(verdict_of({.lower = 0.8, .upper = 0.9}, 0.9), NormVerdict::undecided);
}

TEST(Proportion, DifferenceTurnsRoundWithItsSides) {
  const auto there = newcombe_difference({56, 70}, {48, 80}, 0.95);
  const auto back = newcombe_difference({48, 80}, {56, 70}, 0.95);
  EXPECT_NEAR(there.lower, -back.upper, 1e-15);
  EXPECT_NEAR(there.upper, -back.lower, 1e-15);
  // Table II of Newcombe's second paper, method 10, (h): 10/10 against 0/10.
  const auto most = newcombe_difference({10, 10}, {0, 10}, 0.95);
  EXPECT_NEAR(most.lower, 0.6075, 5e-5);
  EXPECT_EQ(most.upper, 1);
}

TEST(Proportion, ShareOfNothingIsOurMistake) {
  EXPECT_THROW(wilson_interval({0, 0}, 0.95), base::BrokenInvariant);
  EXPECT_THROW(wilson_interval({3, 2}, 0.95), base::BrokenInvariant);
}

}  // namespace
}  // namespace vlecht::analysis::methods
