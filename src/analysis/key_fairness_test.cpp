// SPDX-License-Identifier: EUPL-1.2
#include "analysis/key_fairness.h"

#include <gtest/gtest.h>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis::key_fairness {
namespace {

using values::Money;
using Names = std::vector<std::string>;
using Cents = std::vector<std::int64_t>;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

allocation::Division paid(const std::vector<std::int64_t>& parts, std::int64_t undistributed = 0) {
  allocation::Division division;
  for (const std::int64_t part : parts) division.parts.push_back(cents(part));
  division.undistributed = cents(undistributed);
  division.is_divided = true;
  division.grounds.sources = {100};
  return division;
}

Fairness fairness(const SharedCost& facts, const allocation::Division& division) {
  const dossier::Dossier dossier = facts.dossier();
  return fairness_of(dossier, 2018, allocation::partners_of(dossier), division);
}

Cents known(const std::vector<facts::Figure<Money>>& figures) {
  Cents out;
  for (const auto& figure : figures) out.push_back(figure.value->cents());
  return out;
}

// Alone 60 and 80; together 100.
SharedCost two() {
  SharedCost facts;
  facts.partners(2).alone("GM0001", 60).alone("GM0002", 80);
  return facts;
}

TEST(KeyFairness, WhoPaysMoreThanAloneObjects) {
  const Fairness even = fairness(two(), paid({50, 50}));
  EXPECT_TRUE(even.is_met());
  EXPECT_EQ(even.groups.size(), 2U);
  EXPECT_EQ(*even.groups[1].excess.value, cents(-30));
  const Fairness skewed = fairness(two(), paid({75, 25}));
  ASSERT_EQ(skewed.objections, std::vector<std::size_t>{0});
  EXPECT_EQ(skewed.groups[0].members, std::vector<std::size_t>{0});
  EXPECT_EQ(*skewed.groups[0].excess.value, cents(15));
  EXPECT_EQ(skewed.groups[0].excess.sources, (std::vector<facts::EntryNumber>{3, 100}));
  EXPECT_EQ(skewed.is_possible, true);
}

TEST(KeyFairness, TwoPartnersShareTheSavingEquallyByEveryMethod) {
  const Fairness found = fairness(two(), paid({75, 25}));
  EXPECT_EQ(found.joint, cents(100));
  EXPECT_EQ(known(found.shares.shapley), (Cents{40, 60}));
  EXPECT_EQ(known(found.shares.separable), (Cents{40, 60}));
  EXPECT_EQ(known(found.shares.nucleolus), (Cents{40, 60}));
}

TEST(KeyFairness, AGroupIsNamedInAnyOrderAndSpelling) {
  SharedCost facts = two();
  facts.member("GM0003", 3);
  facts.alone("3", 70).alone("gm0003 + 1", 90).alone("GM0001+GM0002", 120);
  facts.alone("GM0003+GM0002", 130);
  const Fairness found = fairness(facts, paid({10, 20, 120}));
  EXPECT_TRUE(found.unknown.empty());
  ASSERT_EQ(found.groups.size(), 6U);
  EXPECT_EQ(found.groups[3].members, (std::vector<std::size_t>{0, 1}));
  EXPECT_EQ(found.groups[4].members, (std::vector<std::size_t>{0, 2}));
  // Most first: the third alone 50 too much, with the first 40, with the second 10.
  EXPECT_EQ(found.objections, (std::vector<std::size_t>{2, 4, 5}));
  EXPECT_EQ(names_of(found.findings), Names{});
}

TEST(KeyFairness, WhatIsKnownIsTestedThoughSomethingIsMissing) {
  SharedCost facts = two();
  facts.member("GM0003", 3);
  const Fairness found = fairness(facts, paid({70, 20, 10}));
  EXPECT_EQ(found.objections, std::vector<std::size_t>{0});
  EXPECT_EQ(found.unknown.size(), 4U);
  ASSERT_EQ(names_of(found.findings), Names{"allocation.stand_alone_missing"});
  EXPECT_EQ(found.findings[0].problem.detail("names"),
            "GM0003, GM0001 + GM0002, GM0001 + GM0003, GM0002 + GM0003");
  EXPECT_FALSE(found.shares.shapley[0].value.is_known());
  EXPECT_EQ(found.is_possible, std::nullopt);
}

TEST(KeyFairness, DearerTogetherThanApartNoKeyIsFair) {
  const Fairness found = fairness(two(), paid({70, 80}));
  EXPECT_EQ(found.is_possible, false);
  EXPECT_EQ(names_of(found.findings), Names{"allocation.dearer_together"});
  EXPECT_EQ(known(found.shares.shapley), (Cents{65, 85}));
  EXPECT_FALSE(found.shares.nucleolus[0].value.is_known());
  // A pair that is cheaper beside the third proves it too, though not everything is known.
  SharedCost facts = two();
  facts.member("GM0003", 3);
  facts.alone("GM0001+GM0003", 10);
  EXPECT_EQ(fairness(facts, paid({40, 40, 11})).is_possible, false);
  EXPECT_EQ(fairness(facts, paid({40, 40, 10})).is_possible, std::nullopt);
}

TEST(KeyFairness, AnEmptyCoreIsSeen) {
  SharedCost facts;
  facts.partners(3);
  for (const char* one : {"1", "2", "3"}) facts.alone(one, 60);
  for (const char* pair : {"1+2", "1+3", "2+3"}) facts.alone(pair, 70);
  // Three pairs could do it for 105 on average, less than 120.
  EXPECT_EQ(fairness(facts, paid({40, 40, 40})).is_possible, false);
  EXPECT_EQ(fairness(facts, paid({35, 35, 35})).is_possible, true);
}

TEST(KeyFairness, WhatIsOddAboutAGroupIsTold) {
  SharedCost facts = two();
  facts.alone("GM0001+GM0009", 10).alone("GM0001+GM0002", 90).alone("GM0001+", 10);
  facts.member("GM0003", 3);
  facts.alone("GM0003", -1).alone("GM0001+GM0003", 5).alone("GM0003+GM0001", 6);
  const Fairness found = fairness(facts, paid({40, 40, 20}));
  EXPECT_EQ(names_of(found.findings),
            (Names{"allocation.group_unknown", "allocation.group_unknown",
                   "allocation.stand_alone_out_of_range", "allocation.group_contradicted",
                   "allocation.stand_alone_missing"}));
  EXPECT_EQ(found.findings.back().problem.detail("count"), "3");
}

TEST(KeyFairness, ForEverybodyTheActualCostHolds) {
  SharedCost facts = two();
  facts.alone("GM0002+GM0001", 1);
  const Fairness found = fairness(facts, paid({50, 50}));
  EXPECT_EQ(found.joint, cents(100));
  EXPECT_EQ(names_of(found.findings), Names{"allocation.group_of_everybody"});
}

TEST(KeyFairness, CostAloneInAnotherYearDoesNotCount) {
  const dossier::Dossier dossier = two().dossier();
  const Fairness found =
      fairness_of(dossier, 2017, allocation::partners_of(dossier), paid({75, 25}));
  EXPECT_EQ(found.unknown.size(), 2U);
  EXPECT_TRUE(found.groups.empty());
}

TEST(KeyFairness, WhatIsUndistributedBelongsToTheJointCost) {
  const Fairness found = fairness(two(), paid({40, 40}, 20));
  EXPECT_EQ(found.joint, cents(100));
  EXPECT_EQ(known(found.shares.shapley), (Cents{40, 60}));
  EXPECT_EQ(names_of(found.findings), Names{"allocation.fairness_undistributed"});
}

TEST(KeyFairness, WithoutADivisionNobodyIsToldToPayNothing) {
  const Fairness found = fairness(two(), allocation::undivided(2, cents(100)));
  EXPECT_FALSE(found.groups[0].paid.value.is_known());
  EXPECT_FALSE(found.groups[0].excess.value.is_known());
  EXPECT_TRUE(found.shares.shapley[0].value.is_known());
}

TEST(KeyFairness, OnePartnerHasNoGroupsToTest) {
  SharedCost facts;
  facts.partners(1);
  const Fairness found = fairness(facts, paid({100}));
  EXPECT_TRUE(found.groups.empty() && found.unknown.empty() && found.findings.empty());
  EXPECT_EQ(known(found.shares.shapley), Cents{100});
}

// Everyone costs 10 alone, every group 10 a member.
SharedCost many(int count) {
  SharedCost facts;
  facts.partners(count);
  for (unsigned group = 1; group + 1 < 1U << static_cast<unsigned>(count); ++group) {
    std::string name;
    std::int64_t cost = 0;
    for (int i = 0; i < count; ++i) {
      if ((group >> static_cast<unsigned>(i) & 1U) == 0) continue;
      name += (name.empty() ? "" : "+") + std::to_string(i + 1);
      cost += 10;
    }
    facts.alone(name, cost);
  }
  return facts;
}

TEST(KeyFairness, WithManyPartnersTheNucleolusIsLeftOut) {
  const Fairness found = fairness(many(9), paid(std::vector<std::int64_t>(9, 10)));
  EXPECT_EQ(known(found.shares.shapley), Cents(9, 10));
  EXPECT_FALSE(found.shares.nucleolus[0].value.is_known());
  EXPECT_EQ(names_of(found.findings), Names{"allocation.nucleolus_left_out"});
  EXPECT_EQ(found.is_possible, std::nullopt);
  EXPECT_TRUE(found.is_met());
}

TEST(KeyFairness, WithMorePartnersThanTheMethodsTakeNothingIsTested) {
  SharedCost facts;
  for (int i = 1; i <= 17; ++i) facts.member("GM00" + std::to_string(10 + i), i);
  const Fairness found = fairness(facts, paid(std::vector<std::int64_t>(17, 10)));
  EXPECT_EQ(names_of(found.findings), Names{"allocation.too_many_partners"});
  EXPECT_TRUE(found.groups.empty() && found.unknown.empty());
}

TEST(KeyFairness, AmountsThatMightNotFitAreNotTested) {
  const Fairness found = fairness(two(), paid({INT64_MAX, -1}));
  EXPECT_EQ(names_of(found.findings), Names{"allocation.fairness_out_of_range"});
}

}  // namespace
}  // namespace vlecht::analysis::key_fairness
