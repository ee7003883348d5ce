// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/funnel.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(Funnel, LimitsOfASingleTicketAreThoseOfTheBinomial) {
  // Of one: missed with chance 0.15, so a level inside that is interpolated below zero, cut off.
  EXPECT_EQ(funnel_limit(0.85, 1, 0.1), 0);
  // P(R <= 1) = 1: the step to 1, less (1 - 0.9) / 0.85.
  EXPECT_NEAR(funnel_limit(0.85, 1, 0.9), 1 - 0.1 / 0.85, 1e-15);
}

TEST(Funnel, TargetsOnTheBorderLeaveNoRoom) {
  EXPECT_NEAR(funnel_limits(1, 40).lower_998, 1 - 0.999 / 40, 1e-15);
  EXPECT_EQ(funnel_limits(0, 40).lower_95, 0);
}

TEST(Funnel, SmallDepartmentMayLieFarOffAndALargeOneMayNot) {
  EXPECT_EQ(funnel_position(0.85, {7, 10}), FunnelPosition::within);
  EXPECT_EQ(funnel_position(0.85, {280, 400}), FunnelPosition::below_998);
  EXPECT_EQ(funnel_position(0.85, {325, 400}), FunnelPosition::below_95);
  EXPECT_EQ(funnel_position(0.85, {356, 400}), FunnelPosition::above_95);
  EXPECT_EQ(funnel_position(0.85, {398, 400}), FunnelPosition::above_998);
  EXPECT_EQ(funnel_position(0.85, {340, 400}), FunnelPosition::within);
}

TEST(Funnel, TwoOfTwoIsNoFeat) {
  EXPECT_EQ(funnel_limits(0.85, 2).upper_95, 1);
  EXPECT_EQ(funnel_position(0.85, {2, 2}), FunnelPosition::within);
  EXPECT_EQ(funnel_position(0.85, {40, 40}), FunnelPosition::above_95);
}

}  // namespace
}  // namespace vlecht::analysis::methods
