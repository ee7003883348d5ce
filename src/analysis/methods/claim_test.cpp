// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/claim.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {
namespace {

// Effects of two drivers: that of the first is 6 or 4 in alternate draws, that of the second 4.
Draws two_drivers(double sign) {
  Draws drawn(2, 100);
  for (std::size_t draw = 0; draw < 100; ++draw) {
    drawn.at(0, draw) = sign * (draw % 2 == 0 ? 6 : 3);
    drawn.at(1, draw) = sign * 4;
  }
  return drawn;
}

const std::vector<std::size_t> first{0};
const std::vector<std::size_t> both{0, 1};

TEST(Claim, HalfOfTheDrawsIsUndecided) {
  const auto outcome = test_claim(std::vector<double>{5, 4}, two_drivers(1), first);
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->gap, 9);
  EXPECT_EQ(outcome->contribution, 5);
  EXPECT_EQ(outcome->at_least_half.value, 0.5);
  EXPECT_EQ(outcome->verdict, Verdict::undecided);
  EXPECT_EQ(outcome->contribution_spread.p5.value, 3);
  EXPECT_EQ(outcome->gap_spread.p95.value, 10);
}

TEST(Claim, LowerCostIsExplainedByLowerEffects) {
  const auto outcome = test_claim(std::vector<double>{-5, -4}, two_drivers(-1), first);
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->at_least_half.value, 0.5);
}

TEST(Claim, WholeGapIsSupportedAndNothingRefuted) {
  EXPECT_EQ(test_claim(std::vector<double>{5, 4}, two_drivers(1), both)->verdict,
            Verdict::supported);
  EXPECT_EQ(test_claim(std::vector<double>{5, 4}, two_drivers(1), {})->verdict, Verdict::refuted);
}

TEST(Claim, WithoutAGapThereIsNothingToExplain) {
  EXPECT_FALSE(test_claim(std::vector<double>{4, -4}, two_drivers(1), first));
}

}  // namespace
}  // namespace vlecht::analysis::methods
