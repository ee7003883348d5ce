// SPDX-License-Identifier: EUPL-1.2
#include "analysis/initiative_costs.h"

#include <gtest/gtest.h>

#include "analysis/ledger_for_tests.h"

namespace vlecht::analysis::initiative_costs {
namespace {

constexpr int year = 2018;

LedgerBuilder project_ledger() {
  LedgerBuilder ledger;
  ledger
      .line("GM0397", year, "44100", 100, {{"cost_centre", "900"}})                 // 1
      .line("GM0397", year, "44200", -30, {{"cost_centre", "900"}})                 // 2
      .line("GM0377", 2017, "44100", 5'000, {{"cost_centre", "900"}})               // 3
      .line("GM0397", year, "44100", 7, {{"cost_centre", "710"}})                   // 4
      .line("GM0397", year, "44300", 900, {{"description", "Zaaksysteem fase 1"}})  // 5
      .line("GM0397", year, "10100", 40'000, {{"cost_centre", "900"}})              // 6
      .line("GM0397", year, "46000", 60'000, {{"cost_centre", "900"}});             // 7
  ledger.balance_account("GM0397", year, "10100")
      .rule("project", 1, {{"cost_centre", "900"}, {"initiative", "zaak"}},
            values::Period::since(*values::Day::of(2017, 1, 1)))
      .rule("text", 2, {{"text", "zaaksysteem"}, {"initiative", "zaak"}})
      .rule("late", 3, {{"account", "44*"}, {"initiative", "rest"}, {"domain", "buiten"}})
      .rule("paid", 4, {{"account", "46*"}, {"elimination", "betaalde_bijdrage"}});
  return ledger;
}

TEST(InitiativeCosts, AreTheLinesThatTheFirstRuleAllots) {
  const auto dossier = project_ledger().dossier();
  const auto rules = *cost_rules::rules_of(dossier);
  const auto costs = costs_of(*cost_lines::sorted(dossier, rules, year), rules);
  ASSERT_EQ(costs.size(), 2U);
  EXPECT_EQ(costs[0].initiative, "rest");
  EXPECT_EQ(costs[0].whole.sum.cents, 7);
  const InitiativeCost& zaak = costs[1];
  EXPECT_EQ(zaak.whole.sum.cents, 5'970);
  EXPECT_EQ(zaak.whole.sum.known, 4U);
  EXPECT_EQ(zaak.whole.standing, facts::Standing::reported);
  ASSERT_EQ(zaak.years.size(), 2U);
  EXPECT_EQ(zaak.years.at(2017).sum.cents, 5'000);
  EXPECT_EQ(zaak.years.at(year).sum.cents, 970);
  EXPECT_EQ(zaak.rules, (std::vector<facts::EntryNumber>{9, 10}));
}

TEST(InitiativeCosts, TheirLinesAddUpToThem) {
  const auto dossier = project_ledger().dossier();
  const auto rules = *cost_rules::rules_of(dossier);
  using Numbers = std::vector<facts::EntryNumber>;
  EXPECT_EQ(*lines_of(dossier, rules, "zaak"), (Numbers{1, 2, 3, 5}));
  EXPECT_EQ(*lines_of(dossier, rules, "zaak", 2017), Numbers{3});
  EXPECT_EQ(*lines_of(dossier, rules, "rest", year), Numbers{4});
  EXPECT_EQ(*lines_of(dossier, rules, ""), Numbers{});
}

TEST(InitiativeCosts, ALineWithoutAmountMakesTheSumIncomplete) {
  LedgerBuilder ledger;
  ledger.line("GM0397", year, "44100", 100)
      .line_without_amount("GM0397", year, "44100")
      .rule("project", 1, {{"account", "44*"}, {"initiative", "zaak"}});
  const auto dossier = ledger.dossier();
  const auto rules = *cost_rules::rules_of(dossier);
  const auto costs = costs_of(*cost_lines::sorted(dossier, rules, year), rules);
  ASSERT_EQ(costs.size(), 1U);
  EXPECT_EQ(costs[0].whole.sum.known, 1U);
  EXPECT_EQ(costs[0].whole.sum.missing, 1U);
}

TEST(InitiativeCosts, ARuleForAnInitiativeThatIsNotThereIsSaid) {
  auto ledger = project_ledger();
  ledger.facts().add("initiative",
                     {{"initiative", std::string("zaak")}, {"name", std::string("Zaaksysteem")}});
  const auto dossier = ledger.dossier();
  const auto findings = unknown_initiatives(dossier, *cost_rules::rules_of(dossier));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].problem.detail("initiative"), "rest");
  EXPECT_EQ(findings[0].sources, std::vector<facts::EntryNumber>{11});
}

}  // namespace
}  // namespace vlecht::analysis::initiative_costs
