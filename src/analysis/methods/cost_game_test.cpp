// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/cost_game.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace vlecht::analysis::methods {
namespace {

using values::Money;

// Costs in euro by coalition, from nobody to everyone: bit 0 is the first partner.
CostGame game_of(std::initializer_list<std::int64_t> euro) {
  std::vector<Money> costs;
  for (const std::int64_t amount : euro) costs.push_back(Money::from_cents(amount * 100));
  return CostGame(std::move(costs));
}

std::vector<Money> euros(std::initializer_list<std::int64_t> amounts) {
  std::vector<Money> out;
  for (const std::int64_t amount : amounts) out.push_back(Money::from_cents(amount * 100));
  return out;
}

// Three airlines of one runway (Littlechild and Owen 1973): the largest of a group decides.
CostGame runway() { return game_of({0, 6, 12, 12, 24, 24, 24, 24}); }

TEST(CostGame, GroupThatPaysMoreThanAloneObjects) {
  EXPECT_TRUE(objections(runway(), euros({2, 5, 17})).empty());
  const auto found = objections(runway(), euros({7, 12, 5}));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0], (Objection{0b011, Money::from_cents(700)}));
  EXPECT_EQ(found[1], (Objection{0b001, Money::from_cents(100)}));
}

TEST(CostGame, ShapleySharesEachPieceOfTheRunwayAmongThoseWhoNeedIt) {
  EXPECT_EQ(shapley_value(runway()), euros({2, 5, 17}));
}

TEST(CostGame, NucleolusOfTheRunwayByItsClosedForm) {
  // min over pieces: 6/2 = 3 against 12/3 = 4; then 12 - 3 = 9 over 2: 4.50; the rest is the
  // last's.
  EXPECT_EQ(nucleolus(runway()),
            (std::vector{Money::from_cents(300), Money::from_cents(450), Money::from_cents(1650)}));
}

TEST(CostGame, TwoPartnersShareWhatTheySaveEvenly) {
  const auto game = game_of({0, 100, 60, 120});
  EXPECT_EQ(shapley_value(game), euros({80, 40}));
  EXPECT_EQ(nucleolus(game), euros({80, 40}));
  EXPECT_EQ(separable_costs_remaining_benefits(game), euros({80, 40}));
}

TEST(CostGame, OddCentOfEqualPartnersGoesToTheFirst) {
  CostGame game({Money(), Money::from_cents(200), Money::from_cents(200), Money::from_cents(301)});
  const std::vector half{Money::from_cents(151), Money::from_cents(150)};
  EXPECT_EQ(shapley_value(game), half);
  EXPECT_EQ(nucleolus(game), half);
  EXPECT_EQ(separable_costs_remaining_benefits(game), half);
}

TEST(CostGame, OnePartnerPaysAll) {
  const auto game = game_of({0, 7});
  EXPECT_EQ(shapley_value(game), euros({7}));
  EXPECT_EQ(nucleolus(game), euros({7}));
  EXPECT_EQ(separable_costs_remaining_benefits(game), euros({7}));
}

TEST(CostGame, DearerTogetherThanAloneHasNoNucleolus) {
  const auto game = game_of({0, 10, 10, 30});
  EXPECT_FALSE(nucleolus(game));
  EXPECT_FALSE(separable_costs_remaining_benefits(game)) << "nobody benefits";
  EXPECT_EQ(shapley_value(game), euros({15, 15}));
}

TEST(CostGame, WithAnEmptyCoreNobodyPaysMoreThanAlone) {
  // Any two do it for 8, all three cost 15: no allocation suits every pair.
  const auto game = game_of({0, 6, 6, 8, 6, 8, 8, 15});
  EXPECT_EQ(nucleolus(game), euros({5, 5, 5}));
  EXPECT_EQ(objections(game, euros({5, 5, 5})).size(), 3U);
  // Without the limit the third would pay 13: more than the 6 that it costs alone.
  const auto lopsided = game_of({0, 10, 10, 2, 6, 12, 12, 15});
  const auto paid = nucleolus(lopsided);
  ASSERT_TRUE(paid);
  EXPECT_EQ((*paid)[2], Money::from_cents(600));
  EXPECT_EQ((*paid)[0], Money::from_cents(450));
}

TEST(CostGame, SixteenPartnersAndTheLargestAmountsStayExact) {
  std::vector<Money> costs(std::size_t{1} << 16U, Money::from_cents(1'000'000'000'000'000'000));
  costs[0] = Money();
  const auto paid = shapley_value(CostGame(costs));
  for (const Money part : paid) EXPECT_EQ(part, Money::from_cents(62'500'000'000'000'000));
}

}  // namespace
}  // namespace vlecht::analysis::methods
