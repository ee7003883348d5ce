// SPDX-License-Identifier: EUPL-1.2
#include "values/divider.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <numeric>

namespace vlecht::values {
namespace {

using Cents = std::vector<std::int64_t>;

Cents divided(const Divider& divider, std::int64_t whole) {
  Cents parts(divider.size());
  parts.push_back(divider.divide(whole, std::span(parts).first(divider.size())));
  return parts;
}

TEST(Divider, WritesPartsAndWhatIsUndistributed) {
  const std::vector<Ratio> shares{{45, 100}, {45, 100}};
  EXPECT_EQ(divided(*Divider::by_shares(shares), 1001), (Cents{451, 450, 100}));
  EXPECT_EQ(divided(*Divider::by_shares(shares), -1001), (Cents{-451, -450, -100}));
  EXPECT_EQ(divided(*Divider::by_weights(shares), 1001), (Cents{501, 500, 0}));
}

TEST(Divider, WhatWasInThePartsIsOverwritten) {
  const std::vector<Ratio> nobody(2, Ratio(0, 1));
  Cents parts{7, 7};
  EXPECT_EQ(Divider::by_weights(nobody)->divide(5, parts), 5);
  EXPECT_EQ(parts, (Cents{0, 0}));
}

TEST(Divider, OneWeightTakesTheLargestNumbersWhole) {
  const std::vector<Ratio> all{{1, 1}};
  const Divider divider = *Divider::by_weights(all);
  for (const std::int64_t whole : {INT64_MIN, INT64_MIN + 1, INT64_MAX, std::int64_t{0}}) {
    EXPECT_EQ(divided(divider, whole), (Cents{whole, 0}));
  }
}

TEST(Divider, LargestWeightsLeaveExactRemainders) {
  const std::vector<Ratio> weights{{INT64_MAX - 2, 1}, {1, 1}, {1, 1}};
  // Of 2^63 - 1 everyone gets exactly their weight; with one unit less the first falls short most.
  EXPECT_EQ(divided(*Divider::by_weights(weights), INT64_MAX), (Cents{INT64_MAX - 2, 1, 1, 0}));
  EXPECT_EQ(divided(*Divider::by_weights(weights), INT64_MAX - 1), (Cents{INT64_MAX - 3, 1, 1, 0}));
}

// More weights than fit where few of them do take another road to the same rule.
TEST(Divider, ManyWeightsFollowTheRuleOfFew) {
  std::vector<Ratio> weights;
  for (int i = 0; i < 40; ++i) weights.emplace_back(1 + i % 2, 1);  // 60 in all
  const Cents parts = divided(*Divider::by_weights(weights), 100);
  EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}), 100);
  // 1 2/3 and 3 1/3: the twenty units that are left all go to the remainders of 2/3.
  for (std::size_t i = 0; i < 40; ++i) EXPECT_EQ(parts[i], i % 2 == 0 ? 2 : 3);
  const Cents fewer = divided(*Divider::by_weights(weights), 90);
  // 1 1/2 and 3: of equal remainders the first ten are served.
  for (std::size_t i = 0; i < 40; ++i) EXPECT_EQ(fewer[i], i % 2 == 1 ? 3 : i < 20 ? 2 : 1) << i;
}

}  // namespace
}  // namespace vlecht::values
