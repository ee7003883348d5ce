// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_split.h"

#include <gtest/gtest.h>

#include "analysis/ledger_for_tests.h"

namespace vlecht::analysis::cost_split {
namespace {

using values::Money;

constexpr std::int64_t year = 2018;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

// Two partners, 43.1 and 56.9 percent; staff and licences in one pool, booked at the second.
LedgerBuilder shared_ledger() {
  LedgerBuilder ledger;
  ledger.facts().member("GM0377", 1).member("GM0397", 2);
  ledger.facts().inhabitants("GM0377", 100).inhabitants("GM0397", 300);
  ledger.line("GM0397", year, "41000", 10'001)
      .line("GM0397", year, "43000", 5'000, {{"description", "Licentie"}})
      .line("GM0397", year, "89000", -1'000)
      .line("GM0377", year, "47000", 700)
      .rule("staff", 1,
            {{"account", "41*"}, {"domain", "automatisering"}, {"component", "eigen_personeel"}})
      .rule("licence", 2,
            {{"account", "43*"}, {"domain", "informatisering"}, {"component", "licentie"}})
      .rule("income", 3,
            {{"account", "89*"},
             {"side", "baten"},
             {"domain", "automatisering"},
             {"component", "overig"}})
      .rule("own", 4, {{"account", "47*"}, {"beneficiary", "GM0377"}})
      .rule("pool", 9, {{"account", "4*, 8*"}, {"pool", "ict"}});
  ledger.facts().add(
      "cost_pool",
      {{"pool", std::string("ict")}, {"name", std::string("ICT")}, {"key", std::string("vast")}});
  ledger.facts().add("allocation_key", {{"key", std::string("vast")},
                                        {"method", std::string("vast")},
                                        {"decision", std::string("raad 2015")}});
  for (const auto& [code, percent] : {std::pair("GM0377", "43.1"), std::pair("GM0397", "56.9")}) {
    ledger.facts().add("key_share", {{"key", std::string("vast")},
                                     {"municipality", std::string(code)},
                                     {"percent", std::string(percent)}});
  }
  return ledger;
}

Answer answered(const dossier::Dossier& dossier, const Parameters& parameters = {}) {
  auto answer = analyse(dossier, parameters);
  EXPECT_TRUE(answer.has_value());
  return std::move(*answer);
}

std::vector<std::string> names_of(const std::vector<facts::Finding>& findings) {
  std::vector<std::string> out;
  for (const auto& finding : findings) out.push_back(finding.problem.name);
  return out;
}

bool has(const Answer& answer, const std::string& name) {
  const auto names = names_of(answer.findings);
  return std::find(names.begin(), names.end(), name) != names.end();
}

TEST(CostSplit, AddsUpExpenseAndIncomeApartAndDividesWhatIsLeft) {
  const auto dossier = shared_ledger().dossier();
  const Answer answer = answered(dossier);
  EXPECT_EQ(answer.year, 2018);
  const Year& this_year = answer.years.back();
  EXPECT_EQ(*this_year.expense.value.value, cents(15'701));
  EXPECT_EQ(*this_year.income.value.value, cents(1'000));
  EXPECT_EQ(*this_year.net.value, cents(14'701));
  // 14,001 in the pool: 6,034.431 and 7,966.569; the odd cent to the larger fraction.
  EXPECT_EQ(*answer.partners[0].actual.value, cents(6'034 + 700));
  EXPECT_EQ(*answer.partners[1].actual.value, cents(7'967));
  EXPECT_EQ(answer.division.undistributed, cents(0));
  EXPECT_EQ(*answer.partners[0].per_inhabitant.value, values::Ratio(6'734, 10'000));
}

TEST(CostSplit, EveryCellAddsUpBothWays) {
  const auto dossier = shared_ledger().dossier();
  const Answer answer = answered(dossier);
  allocation::Division sum = allocation::undivided(2, {});
  for (const CubeRow& row : answer.cube) {
    EXPECT_EQ(row.division.whole(), *row.actual.value.value);
    sum += row.division;
  }
  EXPECT_EQ(sum.parts, answer.division.parts);
  EXPECT_EQ(sum.undistributed, answer.division.undistributed);
}

TEST(CostSplit, CostWithoutAPoolIsUndistributedAndVisible) {
  auto ledger = shared_ledger();
  ledger.line("GM0397", year, "60000", 333);
  const auto dossier = ledger.dossier();
  const Answer answer = answered(dossier);
  EXPECT_EQ(answer.division.undistributed, cents(333));
  EXPECT_EQ(answer.pools.back().pool, "");
  EXPECT_EQ(*answer.pools.back().actual.value.value, cents(333));
  EXPECT_TRUE(has(answer, "cost_split.not_allotted_found"));
}

TEST(CostSplit, SettlesWhatEachBoreAndPaidInAdvance) {
  auto ledger = shared_ledger();
  ledger.facts().add("advance", {{"municipality", std::string("GM0377")},
                                 {"year", year},
                                 {"number", std::string("1")},
                                 {"amount", cents(6'000)},
                                 {"to", std::string("GM0397")}});
  const auto dossier = ledger.dossier();
  const Answer answer = answered(dossier);
  // Bloemendaal: share 6,734, bore 700, paid 6,000; Heemstede bore 14,001 and received 6,000.
  EXPECT_EQ(*answer.settlement.positions[0].balance.value, cents(34));
  EXPECT_EQ(*answer.settlement.positions[1].balance.value, cents(-34));
  EXPECT_EQ(*answer.settlement.sum.value, cents(0));
}

TEST(CostSplit, AnotherKeyShowsItsEffectPerPartner) {
  const auto dossier = shared_ledger().dossier();
  Parameters parameters;
  parameters.key.key = "inhabitants";
  const Answer answer = answered(dossier, parameters);
  ASSERT_TRUE(answer.effect.has_value());
  // A quarter of 14,001 is 3,500.25.
  EXPECT_EQ(*answer.effect->change.partners[0].euro.value, cents(3'500 - 6'034));
  EXPECT_EQ(*answer.effect->change.partners[1].euro.value, cents(10'501 - 7'967));
  EXPECT_EQ(*answer.effect->change.partners[0].per_inhabitant.value, values::Ratio(-2'534, 10'000));
  EXPECT_EQ(*answer.partners[0].actual.value, cents(6'734)) << "the answer itself stays";
}

TEST(CostSplit, AnotherPriceChangesTheComponentOnly) {
  const auto dossier = shared_ledger().dossier();
  Parameters parameters;
  parameters.price = values::Ratio(1, 10);
  parameters.price_component = "licentie";
  const Answer answer = answered(dossier, parameters);
  ASSERT_TRUE(answer.effect.has_value());
  EXPECT_EQ(*answer.effect->net_after.value, cents(14'701 + 500));
  EXPECT_EQ(answer.effect->after.whole(), cents(14'701 + 500));
}

TEST(CostSplit, ARuleOnTrialTellsWhatItTakesAndWhatOthersClaim) {
  auto ledger = shared_ledger();
  ledger.line("GM0397", year, "60000", 333, {{"description", "LICENTIE zaaksysteem"}});
  const auto dossier = ledger.dossier();
  Parameters parameters;
  parameters.trial.text = "licentie";
  parameters.trial.domain = "automatisering";
  const Answer answer = answered(dossier, parameters);
  ASSERT_TRUE(answer.trial.has_value());
  EXPECT_EQ(answer.trial->use.taken.lines(), 2);
  EXPECT_EQ(answer.trial->use.taken.cents(), 5'333);
  EXPECT_EQ(answer.trial->use.contested.lines(), 1);
  EXPECT_EQ(answer.rules.size(), 5U) << "nothing is recorded";
}

TEST(CostSplit, HoldsTheBudgetAgainstWhatWasSpent) {
  auto ledger = shared_ledger();
  const auto budget = [&](const std::string& stage, std::int64_t number, std::int64_t amount) {
    ledger.facts().add("budget_amount", {{"municipality", std::string("GM0397")},
                                         {"year", year},
                                         {"stage", stage},
                                         {"number", number},
                                         {"post", std::string("43000")},
                                         {"side", std::string("lasten")},
                                         {"amount", cents(amount)},
                                         {"decision", std::string("raad")},
                                         {"decided", *values::Day::of(2018, 6, 1)}});
  };
  budget("primitief", 0, 4'000);
  budget("wijziging", 1, 5'500);
  const auto dossier = ledger.dossier();
  const Answer answer = answered(dossier);
  const auto row = std::find_if(answer.rows.begin(), answer.rows.end(),
                                [](const Row& each) { return each.component == "licentie"; });
  ASSERT_NE(row, answer.rows.end()) << "a rule about the account is about the post, too";
  EXPECT_EQ(*row->budget.original.value, cents(4'000));
  EXPECT_EQ(*row->budget.latest.value, cents(5'500));
  EXPECT_EQ(row->against_original.direction, budget_stages::Direction::nadelig);
  EXPECT_EQ(row->against_latest.direction, budget_stages::Direction::voordelig);
  EXPECT_EQ(*row->against_latest.amount.value, cents(500));
}

TEST(CostSplit, SaysWhichYearsThereAreWhenTheYearIsNotThere) {
  const auto dossier = shared_ledger().dossier();
  Parameters parameters;
  parameters.year = 1999;
  const auto answer = analyse(dossier, parameters);
  ASSERT_FALSE(answer.has_value());
  EXPECT_EQ(answer.error().name, "cost_split.no_such_year");
  EXPECT_EQ(answer.error().detail("years"), "2018");
  const auto nothing = analyse(DossierBuilder().member("GM0377", 1).dossier(), {});
  ASSERT_FALSE(nothing.has_value());
  EXPECT_EQ(nothing.error().name, "cost_split.no_cost");
}

TEST(CostSplit, RefusesAmountsThatNoSumCanHold) {
  auto ledger = shared_ledger();
  for (int i = 0; i < 3; ++i) ledger.line("GM0397", year, "41000", std::int64_t{1} << 59);
  const auto answer = analyse(ledger.dossier(), {});
  ASSERT_FALSE(answer.has_value());
  EXPECT_EQ(answer.error().name, "cost_split.amounts_too_large");
}

TEST(CostSplit, ASelectionNamesTheLinesBehindAFigure) {
  auto ledger = shared_ledger();
  const auto dossier = ledger.dossier();
  Selection licence{.year = 2018, .component = "licentie"};
  EXPECT_EQ(to_text(licence), "part=cost;year=2018;component=licentie");
  EXPECT_EQ(selection_from(to_text(licence)), licence);
  const auto lines = *lines_behind(dossier, licence);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ((*dossier.facts_numbered("ledger_entry", lines))[0].text("account"), "43000");
  EXPECT_EQ(lines_behind(dossier, {.year = 2018})->size(), 4U);
  EXPECT_EQ(lines_behind(dossier, {.rule = "pool"})->size(), 4U);
  EXPECT_EQ(lines_behind(dossier, {.pool = "ict"})->size(), 3U) << "one is for one partner only";
  EXPECT_EQ(lines_behind(dossier, {.domain = ""})->size(), 1U);
  Selection odd{.pool = "a;b=c%", .rule = "x/y", .decides = true};
  EXPECT_EQ(selection_from(to_text(odd)), odd);
  for (const std::string_view text : {"", "part=none", "year=x", "part", "colour=red"}) {
    EXPECT_FALSE(selection_from(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace vlecht::analysis::cost_split
