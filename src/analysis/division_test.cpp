// SPDX-License-Identifier: EUPL-1.2
#include "analysis/division.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace vlecht::analysis::allocation {
namespace {

using values::Money;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

Division division(std::int64_t first, std::int64_t second, std::int64_t undistributed,
                  Grounds grounds = {}) {
  return {{cents(first), cents(second)}, cents(undistributed), true, std::move(grounds)};
}

facts::Figure<values::Inhabitants> counted(std::int64_t inhabitants, facts::EntryNumber source) {
  return {values::Inhabitants{inhabitants}, facts::Standing::reported, {source}};
}

TEST(Division, TotalsAreSumsOfPools) {
  Division total = division(3, 4, 1, {facts::Standing::adopted, {2, 5}});
  total += division(10, -1, 0, {facts::Standing::estimated, {1, 5}});
  EXPECT_EQ(total, division(13, 3, 1, {facts::Standing::estimated, {1, 2, 5}}));
  EXPECT_EQ(total.whole(), cents(17));
}

TEST(Division, ATotalIsDividedAsSoonAsOneOfItsPoolsIs) {
  Division total = undivided(2, cents(100));
  EXPECT_FALSE(total.part(0).value.is_known());
  total += undivided(2, cents(50));
  EXPECT_FALSE(total.is_divided);
  total += division(1, 2, 0);
  EXPECT_EQ(*total.part(1).value, cents(2));
  EXPECT_EQ(total.undistributed, cents(150));
}

TEST(Division, PartnersOfOtherDivisionsAreNotAddedUp) {
  Division total = undivided(3, cents(1));
  EXPECT_THROW(total += division(1, 1, 1), base::BrokenInvariant);
}

TEST(Division, AChangeIsExactPerInhabitantAndRestsOnBothSides) {
  const DivisionChange change =
      change_between(division(1'000, 2'000, 0, {facts::Standing::adopted, {1}}),
                     division(1'300, 1'600, 100, {facts::Standing::estimated, {2}}),
                     std::vector{counted(7, 9), counted(10, 8)});
  EXPECT_EQ(*change.partners[0].euro.value, cents(300));
  EXPECT_EQ(*change.partners[0].per_inhabitant.value, values::Ratio(3, 7));
  EXPECT_EQ(*change.partners[1].per_inhabitant.value, values::Ratio(-4, 10));
  EXPECT_EQ(change.undistributed, cents(100));
  EXPECT_EQ(change.partners[0].euro.sources, (std::vector<facts::EntryNumber>{1, 2}));
  EXPECT_EQ(change.partners[0].per_inhabitant.sources, (std::vector<facts::EntryNumber>{1, 2, 9}));
  EXPECT_EQ(change.partners[0].euro.standing, facts::Standing::estimated);
}

TEST(Division, WithoutPartsOrInhabitantsAChangeIsUnknown) {
  const facts::Figure<values::Inhabitants> nobody_counted;
  const auto inhabitants = std::vector{counted(7, 9), nobody_counted};
  const DivisionChange known = change_between(division(1, 1, 0), division(2, 0, 0), inhabitants);
  EXPECT_TRUE(known.partners[1].euro.value.is_known());
  EXPECT_FALSE(known.partners[1].per_inhabitant.value.is_known());
  const DivisionChange change =
      change_between(undivided(2, cents(2)), division(2, 0, 0), inhabitants);
  EXPECT_FALSE(change.partners[0].euro.value.is_known());
  EXPECT_EQ(change.undistributed, cents(-2));
}

}  // namespace
}  // namespace vlecht::analysis::allocation
