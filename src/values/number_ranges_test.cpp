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

TEST(NumberRanges, EachThatSharesIsNamedInFewerPairsThanThereAreRanges) {
  std::uint64_t state = 3;
  const auto next = [&](std::int64_t below) {
    state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
    return static_cast<std::int64_t>((state >> 33U) % static_cast<std::uint64_t>(below));
  };
  for (int trial = 0; trial < 300; ++trial) {
    Ranges ranges;
    for (int i = 0; i < 12; ++i) {
      const std::int64_t first = next(60);
      ranges.push_back({first, first + next(9) - 1});
      if (next(30) == 0) ranges.back().last.reset();
    }
    const auto overlap = [&](std::size_t a, std::size_t b) {
      for (std::int64_t number = 0; number < 80; ++number)
        if (ranges[a].contains(number) && ranges[b].contains(number)) return true;
      return false;
    };
    std::vector<bool> is_named(ranges.size()), is_shared(ranges.size());
    const auto pairs = shared_numbers(ranges);
    EXPECT_LT(pairs.size(), ranges.size());
    for (const SharedNumbers& pair : pairs) {
      EXPECT_LT(pair.earlier, pair.later);
      EXPECT_TRUE(overlap(pair.earlier, pair.later));
      is_named[pair.earlier] = is_named[pair.later] = true;
    }
    for (std::size_t a = 0; a < ranges.size(); ++a)
      for (std::size_t b = 0; b < ranges.size(); ++b)
        if (a != b && overlap(a, b)) is_shared[a] = true;
    EXPECT_EQ(is_named, is_shared);
  }
}

TEST(NumberRanges, HundredThousandThatAllOverlapAreTold) {
  Ranges ranges;
  constexpr std::int64_t count = 100'000;
  for (std::int64_t i = 0; i < count; ++i) ranges.push_back({i, i + count});
  const auto pairs = shared_numbers(ranges);
  EXPECT_EQ(pairs.size(), ranges.size() - 1);
  EXPECT_EQ(pairs.front().numbers, (NumberRange{1, count}));
}

TEST(NumberRanges, OneThatHoldsNothingTouchesNoOther) {
  const Ranges ranges{{5, 4}, {1, 2}, {8, 9}};
  EXPECT_TRUE(shared_numbers(ranges).empty());
  EXPECT_EQ(numbers_between(ranges), (Ranges{{3, 7}}));
  EXPECT_TRUE(numbers_between({{5, 4}}).empty());
}

}  // namespace
}  // namespace vlecht::values
