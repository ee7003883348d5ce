// SPDX-License-Identifier: EUPL-1.2
#include "values/number_ranges.h"

#include <gtest/gtest.h>

namespace vlecht::values {
namespace {

using Ranges = std::vector<NumberRange>;

TEST(NumberRanges, ThatAdjoinShareNothingAndLeaveNothing) {
  const Ranges ranges{{1, 9}, {10, 50}, {51, {}}};
  EXPECT_TRUE(shared_numbers(ranges).empty());
  EXPECT_TRUE(numbers_between(ranges).empty());
}

TEST(NumberRanges, ExactlyOneNumberCanFallBetween) {
  EXPECT_EQ(numbers_between({{51, {}}, {11, 50}, {1, 9}}), (Ranges{{10, 10}}));
}

TEST(NumberRanges, WhatTwoShareIsSaidWithTheirPlaces) {
  const auto shared = shared_numbers({{1, 10}, {10, {}}, {40, {}}});
  ASSERT_EQ(shared.size(), 2U);
  EXPECT_EQ(shared[0].numbers, (NumberRange{10, 10}));
  EXPECT_EQ(shared[1].earlier, 1U);
  EXPECT_EQ(shared[1].later, 2U);
  EXPECT_EQ(shared[1].numbers, (NumberRange{40, {}}));
}

TEST(NumberRanges, OneThatHoldsNothingTouchesNoOther) {
  const Ranges ranges{{5, 4}, {1, 2}, {8, 9}};
  EXPECT_TRUE(shared_numbers(ranges).empty());
  EXPECT_EQ(numbers_between(ranges), (Ranges{{3, 7}}));
  EXPECT_TRUE(numbers_between({{5, 4}}).empty());
}

}  // namespace
}  // namespace vlecht::values
