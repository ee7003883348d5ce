// SPDX-License-Identifier: EUPL-1.2
#include "words/probability.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace vlecht::words {
namespace {

constexpr auto nl = Language::nl;
constexpr auto en = Language::en;

TEST(Probability, NeverNoneOrAllUnlessImpossibleOrCertain) {
  EXPECT_EQ(natural_frequency(nl, 0.001), "minder dan 1 van de 20");
  EXPECT_EQ(natural_frequency(nl, 0.03), "ongeveer 1 van de 20");
  EXPECT_EQ(natural_frequency(en, 0.999), "more than 19 in 20");
  EXPECT_EQ(natural_frequency(nl, 0), "0 van de 20");
  EXPECT_EQ(natural_frequency(en, 1), "20 in 20");
  EXPECT_THROW(natural_frequency(nl, 1.2), base::BrokenInvariant);
}

TEST(Probability, NumberStandsBeforeTheWord) {
  EXPECT_EQ(chance(nl, 0.87), "ongeveer 17 van de 20 (waarschijnlijk)");
  EXPECT_EQ(chance(en, 0.02), "fewer than 1 in 20 (extremely unlikely)");
}

TEST(Probability, EndsOfTheBandsBelongToTheWordAbove) {
  EXPECT_EQ(likelihood(en, 0.99), "extremely likely");
  EXPECT_EQ(likelihood(en, 0.991), "almost certain");
  EXPECT_EQ(likelihood(en, 0.5), "more likely than not");
  EXPECT_EQ(likelihood(en, 0.01), "extremely unlikely");
  EXPECT_EQ(likelihood(en, 0), "almost impossible");
}

}  // namespace
}  // namespace vlecht::words
