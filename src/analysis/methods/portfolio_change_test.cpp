// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/portfolio_change.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace vlecht::analysis::methods {
namespace {

using Members = std::vector<PortfolioMember>;

// Overrun of each project: expected cost over first cost.
const Members before{{"a", 110, 100}, {"b", 120, 100}, {"bad", 300, 100}};

TEST(PortfolioChange, LooksBetterBecauseTheWorstLeft) {
  const auto change =
      portfolio_change(before, Members{{"b", 125, 100}, {"a", 112, 100}}, BetterWhen::lower);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->before, values::Ratio(530, 300));
  EXPECT_EQ(change->after, values::Ratio(237, 200));
  EXPECT_LT(change->total, 0);
  EXPECT_EQ(change->stayers, 35'000'000);
  EXPECT_EQ(change->joiners, 0);
  EXPECT_EQ(change->leavers + change->stayers + change->joiners, change->total);
  EXPECT_TRUE(change->better_by_composition_only);
  EXPECT_TRUE(change->better_by_leavers_only);
  EXPECT_FALSE(change->better_by_joiners_only);
  EXPECT_EQ(change->left, 1U);
  EXPECT_EQ(change->stayed, 2U);
}

TEST(PortfolioChange, RealImprovementIsNotFlagged) {
  const auto change =
      portfolio_change(before, Members{{"b", 105, 100}, {"a", 100, 100}}, BetterWhen::lower);
  ASSERT_TRUE(change);
  EXPECT_LT(change->stayers, 0);
  EXPECT_FALSE(change->better_by_composition_only);
  EXPECT_FALSE(change->better_by_leavers_only);
}

TEST(PortfolioChange, LooksBetterBecauseGoodOnesCame) {
  Members after{{"a", 115, 100}, {"b", 120, 100}, {"bad", 300, 100}, {"new", 100, 100}};
  const auto change = portfolio_change(before, after, BetterWhen::lower);
  ASSERT_TRUE(change);
  EXPECT_TRUE(change->better_by_joiners_only);
  EXPECT_TRUE(change->better_by_composition_only);
  EXPECT_FALSE(change->better_by_leavers_only);
  EXPECT_EQ(change->joined, 1U);
  // When more is better the same change is a worse one, and nothing to flag.
  EXPECT_FALSE(portfolio_change(before, after, BetterWhen::higher)->better_by_composition_only);
}

TEST(PortfolioChange, WeightsAndRatiosOfThoseWhoStayedArePartsOfTheRealChange) {
  // Ratios stay 1 and 2, but the second grows from a half to three quarters.
  const auto mix = portfolio_change(Members{{"a", 100, 100}, {"b", 200, 100}},
                                    Members{{"a", 100, 100}, {"b", 600, 300}}, BetterWhen::lower);
  ASSERT_TRUE(mix && mix->parts_of_stayers);
  EXPECT_EQ(mix->parts_of_stayers->within, 0);
  EXPECT_EQ(mix->parts_of_stayers->mix, 250'000'000);
  const auto within =
      portfolio_change(Members{{"a", 100, 100}, {"b", 200, 100}},
                       Members{{"a", 100, 100}, {"b", 300, 100}}, BetterWhen::lower);
  ASSERT_TRUE(within && within->parts_of_stayers);
  EXPECT_EQ(within->parts_of_stayers->within, 500'000'000);
  EXPECT_EQ(within->parts_of_stayers->mix, 0);
}

TEST(PortfolioChange, StayerWithoutADenominatorHasNoRatioOfItsOwn) {
  const auto change = portfolio_change(Members{{"a", 100, 100}, {"b", 5, 0}},
                                       Members{{"a", 100, 100}, {"b", 5, 10}}, BetterWhen::lower);
  ASSERT_TRUE(change);
  EXPECT_FALSE(change->parts_of_stayers);
  EXPECT_EQ(change->stayers, change->total);
}

TEST(PortfolioChange, RefusesWithItsReason) {
  const auto refused = [](const Members& first, const Members& second) {
    return portfolio_change(first, second, BetterWhen::lower).error();
  };
  EXPECT_EQ(refused(before, {{"c", 1, 1}}), NoPortfolioChange::nobody_stayed);
  EXPECT_EQ(refused({{"a", 1, 0}}, {{"a", 1, 1}}), NoPortfolioChange::no_denominator);
  EXPECT_EQ(refused({{"a", 1, 0}, {"b", 1, 1}}, {{"a", 1, 1}}), NoPortfolioChange::nobody_stayed);
  EXPECT_EQ(refused(before, {{"a", 1, 1}, {"a", 1, 1}}), NoPortfolioChange::twice);
  EXPECT_EQ(refused(before, {{"a", 1, -1}}), NoPortfolioChange::negative);
  EXPECT_EQ(refused(before, {{"a", INT64_MAX, 1}, {"b", 1, 1}}), NoPortfolioChange::too_large);
  EXPECT_EQ(refused(before, {{"a", INT64_MAX / 2, 1}}), NoPortfolioChange::too_large);
}

}  // namespace
}  // namespace vlecht::analysis::methods
