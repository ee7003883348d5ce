// SPDX-License-Identifier: EUPL-1.2
#include "analysis/facts_of_year.h"

#include <gtest/gtest.h>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis {
namespace {

values::Day day(int year, int month, int of_month) {
  return *values::Day::of(year, month, of_month);
}

// Since 2018 a share of 40, and of someone else 60.
dossier::Dossier agreed() {
  SharedCost facts;
  facts.share("K", "GM0002", "60").share("K", "GM0001", "40");
  return facts.dossier();
}

dossier::Dossier changed(const values::Day& from, const std::string& percent) {
  return restated(
      agreed(), "key_share", from,
      {{"key", std::string("K")}, {"municipality", std::string("GM0001")}, {"percent", percent}});
}

std::vector<std::string> percentages(const dossier::Dossier& dossier, int year) {
  std::vector<std::string> out;
  for (const facts::Fact& fact : facts_of_year(dossier, "key_share", year))
    out.push_back(fact.text("percent"));
  return out;
}

using Texts = std::vector<std::string>;

TEST(FactsOfYear, EachYearHasWhatHeldInItWhateverTheDayOfTheDossier) {
  const dossier::Dossier dossier = changed(day(2019, 1, 1), "50");
  EXPECT_EQ(percentages(dossier, 2017), Texts{});
  EXPECT_EQ(percentages(dossier, 2018), (Texts{"40", "60"}));
  EXPECT_EQ(percentages(dossier, 2019), (Texts{"50", "60"}));
  EXPECT_EQ(percentages(dossier, 2030), (Texts{"50", "60"}));
}

TEST(FactsOfYear, OfWhatChangedDuringTheYearTheLastCounts) {
  const dossier::Dossier dossier = changed(day(2018, 12, 31), "50");
  EXPECT_EQ(percentages(dossier, 2018), (Texts{"50", "60"}));
  EXPECT_FALSE(covers_year(facts_of_year(dossier, "key_share", 2018)[0].valid, 2018));
}

TEST(FactsOfYear, WhatIsOnlyRepeatedHasNotChanged) {
  const dossier::Dossier dossier = changed(day(2018, 7, 1), "40");
  const auto facts = facts_of_year(dossier, "key_share", 2018);
  EXPECT_EQ(facts[0].valid, values::Period::since(day(2018, 1, 1)));
  EXPECT_TRUE(covers_year(facts[0].valid, 2018));
}

TEST(FactsOfYear, AYearIsCoveredByItsFirstAndLastDay) {
  EXPECT_TRUE(covers_year(*values::Period::of(day(2018, 1, 1), day(2019, 1, 1)), 2018));
  EXPECT_FALSE(covers_year(*values::Period::of(day(2018, 1, 2), day(2019, 1, 1)), 2018));
  EXPECT_FALSE(covers_year(*values::Period::of(day(2018, 1, 1), day(2018, 12, 31)), 2018));
}

}  // namespace
}  // namespace vlecht::analysis
