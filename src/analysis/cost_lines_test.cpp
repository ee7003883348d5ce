// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_lines.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/cost_cells.h"
#include "analysis/ledger_for_tests.h"

namespace vlecht::analysis::cost_lines {
namespace {

using cost_cells::Cells;
using values::Money;

constexpr int year = 2018;

struct Made {
  dossier::Dossier dossier;
  cost_rules::Rules rules;
  Sorted sorted;
  Cells cells;
};

Made made(const LedgerBuilder& ledger) {
  Made out{ledger.dossier(), {}, {}, {}};
  out.rules = *cost_rules::rules_of(out.dossier);
  out.sorted = *sorted(out.dossier, out.rules, year);
  out.cells = cost_cells::cells_of(out.sorted, out.rules, year);
  return out;
}

// "informatisering/licentie" of the year; -1 when there are no such lines.
std::int64_t cents_of(const Made& made, const std::string& domain, const std::string& component) {
  const auto sum = cost_cells::sum_of(made.cells.cells, [&](const cost_cells::Cell& cell) {
    return cell.year == year && cell.words.domain == domain && cell.words.component == component;
  });
  return sum.is_empty() ? -1 : static_cast<std::int64_t>(sum.cents());
}

LedgerBuilder a_ledger() {
  LedgerBuilder ledger;
  ledger.line("GM0397", year, "43100", 100, {{"cost_centre", "710"}, {"supplier", "77"}})
      .line("GM0397", year, "43100", 20, {{"cost_centre", "720"}, {"description", "Inhuur, ICT"}})
      .line("GM0397", year, "43200", 3, {{"description", "licentie"}})
      .line("GM0377", year, "43100", 4'000)
      .line("GM0397", 2017, "43100", 50'000);
  return ledger;
}

TEST(CostLines, WhatNoRuleSaysAnythingOfIsNotAllotted) {
  const Made all = made(a_ledger());
  EXPECT_EQ(cents_of(all, "", ""), 4'123);
  EXPECT_EQ(all.cells.years, (std::vector<int>{2017, 2018}));
  EXPECT_EQ(all.sorted.lines_read, 0U);
}

TEST(CostLines, TheFirstRuleThatSaysSomethingOfAnAxisDecidesIt) {
  auto ledger = a_ledger();
  ledger.rule("all", 9, {{"account", "43*"}, {"domain", "automatisering"}, {"component", "overig"}})
      .rule("centre", 1, {{"cost_centre", "720"}, {"component", "inhuur"}})
      .rule("supplier", 2, {{"supplier", "70-79"}, {"domain", "informatisering"}});
  const Made all = made(ledger);
  EXPECT_EQ(cents_of(all, "informatisering", "overig"), 100);
  EXPECT_EQ(cents_of(all, "automatisering", "inhuur"), 20);
  EXPECT_EQ(cents_of(all, "automatisering", "overig"), 4'003);
  EXPECT_EQ(all.sorted.lines_read, 0U);
}

TEST(CostLines, ARuleAboutTheDescriptionReadsOnlyLinesThatItMayMatch) {
  auto ledger = a_ledger();
  ledger.rule("text", 1,
              {{"account", "43100"},
               {"cost_centre", "720"},
               {"text", "inhuur ict"},
               {"component", "inhuur"}});
  const Made all = made(ledger);
  EXPECT_EQ(cents_of(all, "", "inhuur"), 20);
  EXPECT_EQ(cents_of(all, "", ""), 4'103);
  EXPECT_EQ(all.sorted.lines_read, 1U);
}

TEST(CostLines, ABookYearIsSortedByTheRulesThatHeldLastInIt) {
  const auto day = [](int of_year, int month) { return *values::Day::of(of_year, month, 1); };
  auto ledger = a_ledger();
  ledger
      .rule("r", 1, {{"account", "43100"}, {"domain", "automatisering"}},
            *values::Period::of(day(2015, 1), day(2018, 7)))
      .rule("r", 1, {{"account", "43100"}, {"domain", "informatisering"}},
            values::Period::since(day(2018, 7)));
  const Made all = made(ledger);
  EXPECT_EQ(cents_of(all, "informatisering", ""), 4'120);
  const auto before = cost_cells::sum_of(all.cells.cells, [](const cost_cells::Cell& cell) {
    return cell.year == 2017 && cell.words.domain == "automatisering";
  });
  EXPECT_EQ(before.cents(), 50'000);
  EXPECT_EQ(all.cells.uses.size(), 1U) << "only the version of the year";
}

TEST(CostLines, ARuleIsForTheBooksOfOneMunicipalityWhenItNamesOne) {
  auto ledger = a_ledger();
  ledger.rule("one", 1, {{"municipality", "GM0377"}, {"domain", "automatisering"}});
  EXPECT_EQ(cents_of(made(ledger), "automatisering", ""), 4'000);
}

TEST(CostLines, ACodeThatIsNotKnownMeetsNoConditionOnIt) {
  auto ledger = a_ledger();
  ledger.rule("any", 1, {{"supplier", "*"}, {"domain", "automatisering"}});
  EXPECT_EQ(cents_of(made(ledger), "automatisering", ""), 100);
}

TEST(CostLines, TellWhatEachRuleTakesAndWhatTwoRulesClaim) {
  auto ledger = a_ledger();
  ledger.rule("a", 1, {{"account", "43100"}, {"domain", "automatisering"}})
      .rule("b", 2, {{"account", "43*"}, {"domain", "informatisering"}})
      .rule("c", 3, {{"account", "43*"}, {"component", "licentie"}})
      .rule("d", 4, {{"account", "9*"}, {"component", "licentie"}});
  const Made all = made(ledger);
  const auto& uses = all.cells.uses;
  EXPECT_EQ(uses[0].taken.lines(), 3);
  EXPECT_EQ(uses[0].contested.lines(), 3);
  EXPECT_EQ(uses[1].matched.lines(), 4);
  EXPECT_EQ(uses[1].taken.lines(), 1);
  EXPECT_EQ(uses[1].contested.lines(), 3);
  EXPECT_EQ(uses[2].taken.lines(), 4);
  EXPECT_EQ(uses[2].contested.lines(), 0);
  EXPECT_TRUE(uses[3].matched.is_empty());
}

TEST(CostLines, ALineWithoutAmountMakesItsSumUnknownAndNotSmaller) {
  auto ledger = a_ledger();
  ledger.line_without_amount("GM0377", year, "43100");
  const auto sum = cost_cells::sum_of(made(ledger).cells.cells,
                                      [](const auto& cell) { return cell.year == year; });
  const auto amount = sum.amount();
  EXPECT_FALSE(amount.value.value.is_known());
  EXPECT_EQ(*amount.known_part, Money::from_cents(4'123));
  EXPECT_EQ(amount.missing, 1);
}

TEST(CostLines, BalanceAccountsAndContributionsAndWhatIsOutsideAreNoCost) {
  auto ledger = a_ledger();
  ledger.balance_account("GM0377", year, "43100")
      .rule("out", 1, {{"account", "43200"}, {"domain", "buiten"}})
      .rule("paid", 2, {{"cost_centre", "720"}, {"elimination", "betaalde_bijdrage"}});
  const Made all = made(ledger);
  EXPECT_EQ(cents_of(all, "", ""), 100);
  EXPECT_EQ(all.cells.balance.cents(), 4'000);
  EXPECT_EQ(all.cells.outside.cents(), 3);
  ASSERT_EQ(all.cells.contributions.size(), 1U);
  EXPECT_EQ(all.cells.contributions[0].sum.cents(), 20);
}

TEST(CostLines, AnInventedLineWeakensTheSumItIsIn) {
  auto ledger = a_ledger();
  const facts::Kind& kind = facts::kind_named("ledger_entry");
  facts::Draft draft{.kind = &kind,
                     .values = {},
                     .valid = values::Period::since(*values::Day::of(2018, 1, 1)),
                     .standing = facts::Standing::illustrative,
                     .source = {}};
  draft.values.assign(kind.fields.size(), values::Reason::not_supplied);
  const auto put = [&](std::string_view field, facts::Value value) {
    draft.values[kind.at(field)] = std::move(value);
  };
  put("municipality", std::string("GM0377"));
  put("year", std::int64_t{year});
  put("entry", std::string("X"));
  put("line", std::int64_t{1});
  put("account", std::string("43100"));
  put("cost_centre", std::string("999"));
  put("amount", Money::from_cents(7));
  ledger.rule("new", 1, {{"cost_centre", "999"}, {"domain", "automatisering"}});
  const dossier::Dossier before = ledger.dossier();
  const dossier::Dossier changed = before.with({"wat als", {draft}});
  const auto rules = *cost_rules::rules_of(changed);
  const auto cells = cost_cells::cells_of(*sorted(changed, rules, year), rules, year);
  const auto of = [&](const std::string& domain) {
    return cost_cells::sum_of(cells.cells, [&](const cost_cells::Cell& cell) {
      return cell.year == year && cell.words.domain == domain;
    });
  };
  EXPECT_EQ(of("automatisering").cents(), 7);
  EXPECT_EQ(of("automatisering").standing(), facts::Standing::illustrative);
  EXPECT_EQ(of("").cents(), 4'123);
  EXPECT_EQ(of("").standing(), facts::Standing::reported);
}

TEST(CostLines, NumbersAreThoseOfTheLinesThatAreWanted) {
  auto ledger = a_ledger();
  ledger.rule("text", 1, {{"text", "licentie"}, {"component", "licentie"}});
  const Made all = made(ledger);
  const auto numbers =
      numbers_of(all.dossier, all.rules, [&](const Booked& booked, const Outcome& outcome) {
        return booked.year == year && outcome.rules.has(0);
      });
  EXPECT_EQ(*numbers, (std::vector<facts::EntryNumber>{3}));
  const auto others =
      numbers_of(all.dossier, all.rules, [&](const Booked& booked, const Outcome& outcome) {
        return booked.year == year && !outcome.rules.has(0);
      });
  EXPECT_EQ(*others, (std::vector<facts::EntryNumber>{1, 2, 4}));
}

TEST(CostRules, ThatCannotBeReadOrSayNothingAreLeftOutAndTold) {
  LedgerBuilder ledger;
  ledger.rule("a", 1, {{"account", "4*1"}, {"domain", "automatisering"}})
      .rule("b", 2, {{"account", "41"}})
      .rule("c", 3, {{"account", "41"}, {"domain", "automatisering"}})
      .rule("d", 3, {{"account", "42"}, {"domain", "automatisering"}});
  const auto rules = *cost_rules::rules_of(ledger.dossier());
  ASSERT_EQ(rules.in_order.size(), 2U);
  ASSERT_EQ(rules.findings.size(), 3U);
  EXPECT_EQ(rules.findings[0].problem.name, "cost_rules.unreadable_found");
  EXPECT_EQ(rules.findings[0].problem.detail("field"), "account");
  EXPECT_EQ(rules.findings[1].problem.name, "cost_rules.says_nothing_found");
  EXPECT_EQ(rules.findings[2].problem.name, "cost_rules.same_rank_found");
}

}  // namespace
}  // namespace vlecht::analysis::cost_lines
