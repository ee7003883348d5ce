// SPDX-License-Identifier: EUPL-1.2
#include "analysis/settlement.h"

#include <gtest/gtest.h>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis::settlement {
namespace {

using values::Money;
using Names = std::vector<std::string>;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

facts::Figure<Money> figure(std::int64_t amount, facts::EntryNumber source = 1) {
  return {cents(amount), facts::Standing::reported, {source}};
}

const std::vector<Partner> partners{{"GM0001", "Een"}, {"GM0002", "Twee"}};

TEST(Settlement, WhoBoreTheCostGetsBackWhatTheOtherStillOwes) {
  // The first paid everything, 1,000; the other has a share of 569 and paid 500 in advance.
  const Settlement settlement = settle({{figure(431), figure(1'000), figure(0), figure(500)},
                                        {figure(569, 3), figure(0), figure(500), figure(0, 2)}},
                                       Money());
  EXPECT_EQ(*settlement.positions[0].balance.value, cents(-69));
  EXPECT_EQ(*settlement.positions[1].balance.value, cents(69));
  EXPECT_EQ(*settlement.sum.value, Money());
  EXPECT_EQ(*settlement.borne_by_others.value, Money());
  EXPECT_EQ(settlement.positions[1].balance.sources, (std::vector<facts::EntryNumber>{1, 2, 3}));
}

TEST(Settlement, WhatDoesNotAddUpToZeroIsTakenApart) {
  // Cost 1,000, of which 100 without a share and 250 in nobody's books; 30 was paid elsewhere.
  const Settlement settlement = settle({{figure(400), figure(750), figure(0), figure(170)},
                                        {figure(500), figure(0), figure(200), figure(0)}},
                                       cents(100));
  EXPECT_EQ(*settlement.borne_by_others.value, cents(250));
  EXPECT_EQ(*settlement.advances_elsewhere.value, cents(30));
  EXPECT_EQ(*settlement.sum.value, cents(250 - 100 - 30));
}

TEST(Settlement, AnUnknownAmountLeavesTheBalanceUnknownAndTheOthersKnown) {
  facts::Figure<Money> unknown;
  const Settlement settlement = settle({{figure(400), unknown, figure(0), figure(0)},
                                        {figure(600), figure(0), figure(200), figure(0)}},
                                       Money());
  EXPECT_FALSE(settlement.positions[0].balance.value.is_known());
  EXPECT_EQ(*settlement.positions[1].balance.value, cents(400));
  EXPECT_FALSE(settlement.sum.value.is_known());
  EXPECT_TRUE(settlement.advances_elsewhere.value.is_known());
}

TEST(Settlement, AmountsThatDoNotFitAreDisputedAndBreakNothing) {
  const Settlement settlement =
      settle({{figure(INT64_MAX), figure(INT64_MIN), figure(0), figure(INT64_MAX)}}, cents(1));
  EXPECT_FALSE(settlement.positions[0].balance.value.is_known());
}

TEST(Settlement, AdvancesCountForWhoPaidAndWhoReceived) {
  SharedCost facts;
  facts.advance("GM0002", "1", 300, "GM0001").advance("GM0002", "2", 200, "GM0001");
  const Advances advances = advances_of(facts.dossier(), 2018, partners);
  EXPECT_EQ(*advances.paid[1].value, cents(500));
  EXPECT_EQ(*advances.received[0].value, cents(500));
  EXPECT_EQ(*advances.paid[0].value, Money());
  EXPECT_EQ(advances.paid[1].sources, (std::vector<facts::EntryNumber>{1, 2}));
  EXPECT_EQ(advances.paid[1].standing, facts::Standing::reported);
  EXPECT_TRUE(advances.findings.empty());
}

TEST(Settlement, AdvancesOfOrToSomeoneElseAreTold) {
  SharedCost facts;
  facts.advance("GM0002", "1", 300, "").advance("GM0002", "2", 200, "GM0009");
  facts.advance("GM0009", "3", 50, "GM0001");
  const Advances advances = advances_of(facts.dossier(), 2018, partners);
  EXPECT_EQ(*advances.paid[1].value, cents(500));
  EXPECT_EQ(*advances.received[0].value, cents(50));
  EXPECT_EQ(names_of(advances.findings),
            (Names{"allocation.advance_to_nobody", "allocation.advance_to_nobody",
                   "allocation.advance_of_outsider"}));
}

TEST(Settlement, AnAdvanceOfWhichTheAmountIsUnknownIsNotZero) {
  SharedCost facts;
  facts.advance("GM0002", "1", 300, "GM0001");
  facts.add("advance", {{"municipality", std::string("GM0002")},
                        {"year", std::int64_t{2018}},
                        {"number", std::string("2")},
                        {"to", std::string("GM0001")}});
  const Advances advances = advances_of(facts.dossier(), 2018, partners);
  EXPECT_FALSE(advances.paid[1].value.is_known());
  EXPECT_EQ(names_of(advances.findings), Names{"allocation.advance_unknown"});
}

TEST(Settlement, ThatNobodyPaidInAdvanceIsTold) {
  SharedCost facts;
  facts.advance("GM0002", "1", 300, "GM0001");
  const Advances advances = advances_of(facts.dossier(), 2017, partners);
  EXPECT_EQ(*advances.paid[1].value, Money());
  EXPECT_EQ(names_of(advances.findings), Names{"allocation.no_advances"});
}

}  // namespace
}  // namespace vlecht::analysis::settlement
