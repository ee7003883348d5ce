// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_line.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::goal_line {
namespace {

using values::Ratio;

TEST(GoalLine, ShareIsExactInBothDirections) {
  EXPECT_EQ(*share(Ratio(97, 1), Ratio(982, 10), Ratio(99, 1)), Ratio(3, 5));
  EXPECT_EQ(*share(Ratio(94, 10), Ratio(76, 10), Ratio(7, 1)), Ratio(3, 4));
  EXPECT_EQ(*share(Ratio(94, 10), Ratio(10, 1), Ratio(7, 1)), Ratio(-1, 4));  // away from it
  EXPECT_EQ(*share(Ratio(0, 1), Ratio(3, 1), Ratio(2, 1)), Ratio(3, 2));      // beyond it
}

TEST(GoalLine, WithoutAWayToGoThereIsNoShare) {
  EXPECT_FALSE(share(Ratio(5, 1), Ratio(6, 1), Ratio(5, 1)).is_known());
}

// 999999999999999.999 / 1000000000000000.001 has no digits to spare.
TEST(GoalLine, HugeDecimalsDoNotOverflow) {
  const Ratio huge(999'999'999'999'999'999, 1'000);
  const auto part = share(Ratio(-1, 1'000'000'000), huge, Ratio(999'999'999'999'999, 1));
  ASSERT_TRUE(part.is_known());
  EXPECT_NEAR(part->to_double(), 1.0, 1e-9);
  EXPECT_TRUE(is_ahead(Ratio(0, 1), huge, huge, Ratio(3'000'000, 3'000'000)));
  EXPECT_FALSE(difference(huge, Ratio(1, 1'000'000'000)).is_known());
}

TEST(GoalLine, OnTheLineIsAhead) {
  EXPECT_TRUE(is_ahead(Ratio(0, 1), Ratio(1, 1), Ratio(3, 1), Ratio(1, 3)));
  EXPECT_FALSE(is_ahead(Ratio(0, 1), Ratio(999'999'999, 1'000'000'000), Ratio(3, 1), Ratio(1, 3)));
}

}  // namespace
}  // namespace vlecht::analysis::goal_line
