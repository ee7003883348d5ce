// SPDX-License-Identifier: EUPL-1.2
#include "values/split.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace vlecht::values {
namespace {

std::vector<std::int64_t> cents_of(const Split& split) {
  std::vector<std::int64_t> cents;
  for (const Money part : split.parts) cents.push_back(part.cents());
  return cents;
}

using Cents = std::vector<std::int64_t>;

TEST(Split, OddCentGoesToTheLargestRemainder) {
  const std::vector<Ratio> key{{431, 1}, {569, 1}};
  const auto split = split_by_weights(Money::from_cents(10'001), key);
  ASSERT_TRUE(split);
  EXPECT_EQ(cents_of(*split), (Cents{4310, 5691}));
  EXPECT_EQ(split->undistributed, Money());
}

TEST(Split, OfEqualRemaindersTheOneNamedFirstIsServedFirst) {
  const std::vector<Ratio> even(3, Ratio(1, 1));
  EXPECT_EQ(cents_of(*split_by_weights(Money::from_cents(101), even)), (Cents{34, 34, 33}));
}

TEST(Split, RefundIsDividedAsTheCharge) {
  const std::vector<Ratio> even(3, Ratio(1, 1));
  EXPECT_EQ(cents_of(*split_by_weights(Money::from_cents(-101), even)), (Cents{-34, -34, -33}));
}

TEST(Split, WithoutAnyWeightTheWholeIsUndistributed) {
  const std::vector<Ratio> nobody{{0, 1}, {0, 7}};
  const auto split = split_by_weights(Money::from_cents(500), nobody);
  ASSERT_TRUE(split);
  EXPECT_EQ(cents_of(*split), (Cents{0, 0}));
  EXPECT_EQ(split->undistributed, Money::from_cents(500));
  EXPECT_EQ(split_by_weights(Money::from_cents(7), {})->undistributed, Money::from_cents(7));
}

TEST(Split, WhoWeighsNothingGetsNoOddCent) {
  const std::vector<Ratio> key{{0, 1}, {1, 1}, {1, 1}};
  EXPECT_EQ(cents_of(*split_by_weights(Money::from_cents(3), key)), (Cents{0, 2, 1}));
}

TEST(Split, FractionsWithDifferentDenominatorsAreExact) {
  const std::vector<Ratio> key{{1, 3}, {1, 6}, {1, 2}};
  EXPECT_EQ(cents_of(*split_by_weights(Money::from_cents(600), key)), (Cents{200, 100, 300}));
}

TEST(Split, LargestAmountAndWeightsStayExact) {
  const std::vector<Ratio> key{{INT64_MAX / 2, 1}, {INT64_MAX / 2, 1}};
  EXPECT_EQ(cents_of(*split_by_weights(Money::from_cents(INT64_MIN), key)),
            (Cents{INT64_MIN / 2, INT64_MIN / 2}));
  const std::vector<Ratio> beyond{{INT64_MAX, 1}, {INT64_MAX - 1, 1}};
  EXPECT_FALSE(split_by_weights(Money::from_cents(1), beyond));
  const std::vector<Ratio> no_common_denominator{{1, INT64_MAX}, {1, INT64_MAX - 1}};
  EXPECT_FALSE(split_by_weights(Money::from_cents(1), no_common_denominator));
}

TEST(Split, NegativeWeightIsOurMistake) {
  const std::vector<Ratio> key{{-1, 1}, {2, 1}};
  EXPECT_THROW(static_cast<void>(split_by_weights(Money::from_cents(1), key)),
               base::BrokenInvariant);
}

TEST(Split, WhatFixedSharesLeaveOpenIsUndistributed) {
  const std::vector<Ratio> shares{{45, 100}, {9, 20}};
  const auto split = split_by_shares(Money::from_cents(1001), shares);
  ASSERT_TRUE(split);
  EXPECT_EQ(cents_of(*split), (Cents{451, 450}));
  EXPECT_EQ(split->undistributed, Money::from_cents(100));
}

TEST(Split, FixedSharesThatAreWholeLeaveNothingAndMoreThanWholeIsRefused) {
  const std::vector<Ratio> whole{{431, 1000}, {569, 1000}};
  EXPECT_EQ(split_by_shares(Money::from_cents(99), whole)->undistributed, Money());
  const std::vector<Ratio> more{{1, 2}, {501, 1000}};
  EXPECT_FALSE(split_by_shares(Money::from_cents(99), more));
  const std::vector<Ratio> none{{0, 1}};
  EXPECT_EQ(split_by_shares(Money::from_cents(99), none)->undistributed, Money::from_cents(99));
}

TEST(Split, RoundedTableAddsUpToItsShownTotal) {
  const std::vector<Wide> thirds{333, 333, 334};
  const auto table = rounded_table(thirds, 1000);
  EXPECT_EQ(table.total, 1);
  EXPECT_EQ(table.parts, (Cents{0, 0, 1}));
}

TEST(Split, RoundedTableTakesIncomeAndLeavesWholeUnitsAlone) {
  const std::vector<Wide> amounts{-1500, 2000, 700};
  const auto table = rounded_table(amounts, 1000);
  EXPECT_EQ(table.total, 1);
  EXPECT_EQ(table.parts, (Cents{-2, 2, 1}));
  EXPECT_EQ(rounded_table({}, 1000).total, 0);
}

}  // namespace
}  // namespace vlecht::values
