// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/price_level.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using values::Ratio;

TEST(PriceLevel, AmountIsRoundedOnceToCents) {
  EXPECT_EQ(in_prices_of(Money::from_cents(100'00), {103, 1}, {106, 1}), Money::from_cents(102'91));
  EXPECT_EQ(in_prices_of(Money::from_cents(-100'00), {103, 1}, {106, 1}),
            Money::from_cents(-102'91));
  EXPECT_EQ(in_prices_of(Money::from_cents(INT64_MAX), {1, 3}, {1, 3}),
            Money::from_cents(INT64_MAX));
  EXPECT_FALSE(in_prices_of(Money::from_cents(INT64_MAX), {1, 3}, {1, 2}));
}

TEST(PriceLevel, RealGrowthIsNotADifference) {
  EXPECT_NEAR(real_growth(0.05, 0.02), 1.05 / 1.02 - 1, 1e-15);
  EXPECT_EQ(real_growth(0.02, 0.02), 0);
}

TEST(PriceLevel, OlderSeriesComesToTheBaseOfTheNewer) {
  const std::vector<IndexNumber> older{{2013, {9800, 100}}, {2014, {9900, 100}}, {2015, {110, 1}}};
  const std::vector<IndexNumber> newer{{2015, {100, 1}}, {2016, {101, 1}}};
  const auto series = chained(older, newer, 2015);
  ASSERT_TRUE(series);
  EXPECT_EQ(*series, (std::vector<IndexNumber>{
                         {2013, {980, 11}}, {2014, {90, 1}}, {2015, {100, 1}}, {2016, {101, 1}}}));
}

TEST(PriceLevel, NumbersOfTheNewerSeriesWinWhereBothHaveThem) {
  const std::vector<IndexNumber> older{{2014, {50, 1}}, {2015, {60, 1}}, {2016, {70, 1}}};
  const std::vector<IndexNumber> newer{{2015, {99, 1}}, {2016, {140, 1}}};
  EXPECT_EQ((*chained(older, newer, 2016))[0], (IndexNumber{2014, {100, 1}}));
  EXPECT_EQ((*chained(older, newer, 2016))[1], (IndexNumber{2015, {99, 1}}));
}

TEST(PriceLevel, WithoutAnOverlapYearNothingIsChained) {
  const std::vector<IndexNumber> older{{2014, {50, 1}}};
  const std::vector<IndexNumber> newer{{2015, {99, 1}}};
  EXPECT_FALSE(chained(older, newer, 2014));
  EXPECT_FALSE(chained(older, newer, 2015));
  EXPECT_FALSE(chained(older, {}, 2014));
}

}  // namespace
}  // namespace vlecht::analysis::methods
