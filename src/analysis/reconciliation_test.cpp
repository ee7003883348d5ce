// SPDX-License-Identifier: EUPL-1.2
#include "analysis/reconciliation.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::reconciliation {
namespace {

using values::Known;
using values::Money;
using values::Reason;
using Fields = std::vector<std::pair<std::string_view, facts::Value>>;

// Books of 2018 of GM0377, amounts in cents.
class Books {
 public:
  Books& ledger(std::int64_t cents, const std::string& task_field = "0.4",
                const std::string& side = "lasten", std::int64_t missing = 0) {
    ledger_.push_back({.municipality = "GM0377",
                       .year = 2018,
                       .task_field = task_field,
                       .side = side,
                       .cents = cents,
                       .lines = 3,
                       .missing = missing,
                       .sources = {500}});
    return *this;
  }
  Books& iv3(std::int64_t cents, const std::string& category = "3.8",
             const std::string& task_field = "0.4", const std::string& side = "lasten",
             const std::string& period = "5") {
    builder_.add("iv3_figure", {{"layer", std::string("Gemeente")},
                                {"body", std::string("0377")},
                                {"year", std::int64_t{2018}},
                                {"period", period},
                                {"status", std::string(period == "0" ? "begroting" : "realisatie")},
                                {"side", side},
                                {"post", task_field},
                                {"category", category},
                                {"amount", Money::from_cents(cents)}});
    return *this;
  }
  Books& accounts(std::int64_t cents, const std::string& task_field = "0.4",
                  const std::string& side = "lasten", const std::string& post = "ict",
                  const std::string& stage = "rekening") {
    Fields fields{{"municipality", std::string("GM0377")},
                  {"year", std::int64_t{2018}},
                  {"stage", stage},
                  {"number", std::int64_t{0}},
                  {"post", post},
                  {"side", side},
                  {"amount", Money::from_cents(cents)}};
    if (!task_field.empty()) fields.emplace_back("task_field", task_field);
    builder_.add("budget_amount", fields);
    return *this;
  }
  Books& note(Pair pair, std::int64_t number, std::int64_t cents, const std::string& side = "",
              const std::string& task_field = "0.4") {
    Fields fields{{"municipality", std::string("GM0377")},
                  {"year", std::int64_t{2018}},
                  {"task_field", task_field},
                  {"pair", std::string(id_of(pair))},
                  {"number", number},
                  {"amount", Money::from_cents(cents)},
                  {"explanation", std::string("doorbelasting")},
                  {"author", std::string("controller")}};
    if (!side.empty()) fields.emplace_back("side", side);
    builder_.add("reconciliation_note", fields);
    return *this;
  }
  Answer answer(const std::vector<std::string>& municipalities = {"GM0377"}) const {
    return reconcile(builder_.dossier(), ledger_, {2018, municipalities});
  }

 private:
  DossierBuilder builder_;
  std::vector<LedgerSum> ledger_;
};

Known<Money> of_cents(std::int64_t cents) { return Money::from_cents(cents); }

std::vector<std::string> names_of(const Answer& answer) {
  std::vector<std::string> out;
  for (const auto& finding : answer.findings) out.push_back(finding.problem.name);
  std::sort(out.begin(), out.end());
  return out;
}
using Names = std::vector<std::string>;

TEST(Reconciliation, ThreeEqualAmountsAgree) {
  const Answer answer =
      Books().ledger(100'01).ledger(-1).iv3(60'00).iv3(40'00, "1.1").accounts(100'00).answer();
  ASSERT_EQ(answer.rows.size(), 1U);
  const Row& row = answer.rows[0];
  EXPECT_EQ(row.of(Source::ledger).value.value, of_cents(100'00));
  EXPECT_EQ(row.of(Source::ledger).counted, 6);
  EXPECT_EQ(row.of(Source::iv3).value.value, of_cents(100'00));
  EXPECT_EQ(row.of(Source::iv3).counted, 2);
  EXPECT_EQ(row.of(Pair::ledger_iv3).difference.value, of_cents(0));
  EXPECT_EQ(row.of(Pair::ledger_iv3).difference.sources,
            (std::vector<facts::EntryNumber>{1, 2, 500}));
  EXPECT_EQ(row.verdict, Verdict::agrees);
  EXPECT_EQ(answer.summaries[0].count(Verdict::agrees), 1);
  EXPECT_EQ(answer.summaries[0].unexplained[0].value, of_cents(0));
  EXPECT_EQ(names_of(answer), Names());
}

TEST(Reconciliation, DifferenceIsTheFirstLessTheSecond) {
  const Answer answer = Books().ledger(100'00).iv3(90'00).accounts(97'00).answer();
  const Row& row = answer.rows[0];
  EXPECT_EQ(row.of(Pair::ledger_iv3).difference.value, of_cents(10'00));
  EXPECT_EQ(row.of(Pair::iv3_accounts).difference.value, of_cents(-7'00));
  EXPECT_EQ(row.of(Pair::ledger_accounts).difference.value, of_cents(3'00));
  EXPECT_EQ(row.verdict, Verdict::unexplained);
  EXPECT_EQ(answer.summaries[0].unexplained[1].value, of_cents(7'00));
}

TEST(Reconciliation, ExplanationsAreAddedUpAndListed) {
  const Answer answer = Books()
                            .ledger(100'00)
                            .iv3(90'00)
                            .accounts(90'00)
                            .note(Pair::ledger_iv3, 2, 4'00)
                            .note(Pair::ledger_iv3, 1, 6'00, "lasten")
                            .answer();
  const Row& row = answer.rows[0];
  const Comparison& comparison = row.of(Pair::ledger_iv3);
  ASSERT_EQ(comparison.notes.size(), 2U);
  EXPECT_EQ(comparison.notes[0].number, 1);
  EXPECT_EQ(comparison.notes[0].author, "controller");
  EXPECT_EQ(comparison.notes[0].explanation, "doorbelasting");
  EXPECT_EQ(comparison.explained.value, of_cents(10'00));
  EXPECT_EQ(comparison.unexplained.value, of_cents(0));
  EXPECT_EQ(comparison.verdict, Verdict::explained);
  EXPECT_EQ(row.of(Pair::iv3_accounts).verdict, Verdict::agrees);
  EXPECT_TRUE(row.of(Pair::ledger_accounts).is_explained_by_others);
  EXPECT_EQ(row.of(Pair::ledger_accounts).explained.value, of_cents(10'00));
  EXPECT_EQ(row.of(Pair::ledger_accounts).explained.sources,
            (std::vector<facts::EntryNumber>{3, 4}));
  EXPECT_EQ(row.verdict, Verdict::explained);
  EXPECT_EQ(names_of(answer), Names());
}

TEST(Reconciliation, WhatRemainsUnexplainedIsShown) {
  const Answer answer =
      Books().ledger(100'00).iv3(90'00).accounts(90'00).note(Pair::ledger_iv3, 1, 9'99).answer();
  const Row& row = answer.rows[0];
  EXPECT_EQ(row.of(Pair::ledger_iv3).unexplained.value, of_cents(1));
  EXPECT_EQ(row.of(Pair::ledger_iv3).verdict, Verdict::unexplained);
  EXPECT_FALSE(row.of(Pair::ledger_accounts).is_explained_by_others);
  EXPECT_EQ(row.verdict, Verdict::unexplained);
}

TEST(Reconciliation, AbsentSideIsUnknownAndNeverZero) {
  const Answer answer = Books().ledger(0).accounts(0).answer();
  const Row& row = answer.rows[0];
  EXPECT_EQ(row.of(Source::iv3).value.value, Known<Money>(Reason::not_delivered));
  EXPECT_EQ(row.of(Pair::ledger_iv3).difference.value, Known<Money>(Reason::not_delivered));
  EXPECT_EQ(row.of(Pair::ledger_accounts).verdict, Verdict::agrees);
  EXPECT_EQ(row.verdict, Verdict::not_comparable);
  EXPECT_EQ(answer.summaries[0].unexplained[0].value, Known<Money>(Reason::not_delivered));
  EXPECT_EQ(names_of(answer), Names{"reconciliation.iv3_absent"});
}

TEST(Reconciliation, SourceThatIsSilentOfATaskFieldHasNotSaidZero) {
  const Answer answer =
      Books().ledger(5).iv3(5).accounts(5).ledger(0, "2.1").accounts(0, "2.1").answer();
  ASSERT_EQ(answer.rows.size(), 2U);
  EXPECT_EQ(answer.rows[1].of(Source::iv3).value.value, Known<Money>(Reason::not_supplied));
  EXPECT_EQ(answer.rows[1].verdict, Verdict::not_comparable);
  ASSERT_EQ(names_of(answer), Names{"reconciliation.iv3_silent"});
  EXPECT_EQ(answer.findings[0].problem.detail("names"), "2.1 (lasten)");
}

TEST(Reconciliation, SumThatLeavesAmountsOutIsUnknown) {
  const Answer answer = Books().ledger(5, "0.4", "lasten", 2).iv3(5).accounts(5).answer();
  const Amount& ledger = answer.rows[0].of(Source::ledger);
  EXPECT_EQ(ledger.value.value, Known<Money>(Reason::not_supplied));
  EXPECT_EQ(ledger.known_part.value, of_cents(5));
  EXPECT_EQ(ledger.missing, 2);
  EXPECT_EQ(answer.rows[0].verdict, Verdict::not_comparable);
  EXPECT_EQ(names_of(answer), Names{"reconciliation.ledger_incomplete"});
}

TEST(Reconciliation, ExpenseAndIncomeAreNeverNet) {
  const Answer answer = Books()
                            .ledger(100)
                            .ledger(40, "0.4", "baten")
                            .iv3(60)
                            .iv3(0, "3.8", "0.4", "baten")
                            .accounts(60)
                            .accounts(0, "0.4", "baten")
                            .answer();
  ASSERT_EQ(answer.rows.size(), 2U);
  EXPECT_EQ(answer.rows[0].side, "lasten");
  EXPECT_EQ(answer.rows[0].of(Pair::ledger_iv3).difference.value, of_cents(40));
  EXPECT_EQ(answer.rows[1].of(Pair::ledger_iv3).difference.value, of_cents(40));
}

TEST(Reconciliation, NoteWithoutASideNeedsOneWhereBothDiffer) {
  const Books books = Books()
                          .ledger(100)
                          .ledger(40, "0.4", "baten")
                          .iv3(60)
                          .iv3(0, "3.8", "0.4", "baten")
                          .accounts(60)
                          .accounts(0, "0.4", "baten");
  const Answer loose = Books(books).note(Pair::ledger_iv3, 1, 40).answer();
  EXPECT_EQ(names_of(loose), Names{"reconciliation.note_without_side_found"});
  EXPECT_EQ(loose.rows[0].verdict, Verdict::unexplained);
  const Answer placed = Books(books)
                            .note(Pair::ledger_iv3, 1, 40, "lasten")
                            .note(Pair::ledger_iv3, 2, 40, "baten")
                            .answer();
  EXPECT_EQ(names_of(placed), Names());
  EXPECT_EQ(placed.rows[0].verdict, Verdict::explained);
  EXPECT_EQ(placed.rows[1].verdict, Verdict::explained);
}

TEST(Reconciliation, ExplainingADifferenceThatDoesNotExistIsAFinding) {
  const Books equal = Books().ledger(100).iv3(100).accounts(100);
  for (const char* side : {"", "lasten"}) {
    const Answer answer = Books(equal).note(Pair::ledger_iv3, 1, 40, side).answer();
    EXPECT_EQ(names_of(answer), Names{"reconciliation.note_without_difference_found"});
    EXPECT_EQ(answer.rows[0].verdict, Verdict::agrees);
  }
  const Answer cancelling = Books(equal)
                                .note(Pair::ledger_iv3, 1, 40, "lasten")
                                .note(Pair::ledger_iv3, 2, -40, "lasten")
                                .answer();
  EXPECT_EQ(names_of(cancelling), Names());
}

TEST(Reconciliation, ExplainingTooMuchIsAFinding) {
  const Books books = Books().ledger(100).iv3(90).accounts(90);
  for (const std::int64_t cents : {11, -1}) {
    const Answer answer = Books(books).note(Pair::ledger_iv3, 1, cents).answer();
    EXPECT_EQ(names_of(answer), Names{"reconciliation.note_exceeds_difference_found"});
    EXPECT_EQ(answer.rows[0].of(Pair::ledger_iv3).unexplained.value, of_cents(10 - cents));
    EXPECT_EQ(answer.rows[0].verdict, Verdict::unexplained);
  }
}

TEST(Reconciliation, ExplanationThatCannotBeCheckedIsAFinding) {
  const Answer answer = Books()
                            .ledger(100)
                            .accounts(100)
                            .note(Pair::ledger_iv3, 1, 40)
                            .note(Pair::iv3_accounts, 1, 40, "lasten")
                            .note(Pair::ledger_iv3, 1, 40, "lasten", "7.5")
                            .answer();
  EXPECT_EQ(names_of(answer),
            (Names{"reconciliation.accounts_silent", "reconciliation.iv3_absent",
                   "reconciliation.ledger_silent", "reconciliation.note_not_comparable_found"}));
  EXPECT_EQ(answer.rows.size(), 2U);
}

TEST(Reconciliation, RoundingIsShownAndNotSwallowed) {
  Books books;
  for (const char* category : {"1.1", "3.2", "3.5.1", "3.8", "7.3"}) books.iv3(3'000'00, category);
  books.ledger(15'002'50).accounts(15'002'50);
  const Answer thousands = books.answer();
  EXPECT_EQ(thousands.summaries[0].unit_cents, (std::array<std::int64_t, 3>{0, 100'000, 0}));
  const Comparison& comparison = thousands.rows[0].of(Pair::ledger_iv3);
  EXPECT_EQ(comparison.rounding_max, Money::from_cents(5 * 500'00));
  EXPECT_TRUE(comparison.is_within_rounding);
  EXPECT_EQ(comparison.verdict, Verdict::unexplained);
  EXPECT_EQ(names_of(thousands), Names{"reconciliation.within_rounding_found"});
  // One amount in whole euros, and the thousands were chance.
  books.iv3(1'00, "4.3.2");
  const Answer euros = books.answer();
  EXPECT_EQ(euros.summaries[0].unit_cents[1], 100);
  EXPECT_EQ(euros.rows[0].of(Pair::ledger_iv3).difference.value, of_cents(1'50));
  EXPECT_EQ(euros.rows[0].of(Pair::ledger_iv3).rounding_max, Money::from_cents(6 * 50));
  books.iv3(99, "4.3.3");
  const Answer cents = books.answer();
  EXPECT_EQ(cents.summaries[0].unit_cents[1], 1);
  EXPECT_FALSE(cents.rows[0].of(Pair::ledger_iv3).is_within_rounding);
  EXPECT_EQ(names_of(cents), Names());
}

TEST(Reconciliation, AmountsWithoutATaskFieldAreFindings) {
  const Answer answer = Books()
                            .ledger(5)
                            .iv3(5)
                            .accounts(5)
                            .ledger(12'34, "")
                            .accounts(7, "", "baten", "stelpost")
                            .answer();
  ASSERT_EQ(answer.rows.size(), 1U);
  ASSERT_EQ(names_of(answer), (Names{"reconciliation.accounts_without_task_field",
                                     "reconciliation.ledger_without_task_field"}));
  EXPECT_EQ(answer.findings[0].problem.detail("names"), "lasten 12.34");
  EXPECT_EQ(answer.findings[1].problem.detail("names"), "stelpost (baten)");
}

TEST(Reconciliation, BudgetsQuartersAndOtherMunicipalitiesDoNotCount) {
  const Answer answer = Books()
                            .ledger(5)
                            .iv3(5)
                            .iv3(9, "3.8", "0.4", "lasten", "0")
                            .iv3(9, "3.8", "0.4", "lasten", "4")
                            .iv3(9, "primo", "A111", "balans_standen")
                            .accounts(5)
                            .accounts(9, "0.4", "lasten", "ict", "primitief")
                            .answer();
  ASSERT_EQ(answer.rows.size(), 1U);
  EXPECT_EQ(answer.rows[0].verdict, Verdict::agrees);
  const Answer other = Books().ledger(5).iv3(5).accounts(5).answer({"GM0397"});
  EXPECT_TRUE(other.rows.empty());
  EXPECT_EQ(names_of(other), (Names{"reconciliation.accounts_absent", "reconciliation.iv3_absent",
                                    "reconciliation.ledger_absent"}));
  EXPECT_EQ(Books().ledger(5).answer({}).summaries.size(), 1U);
}

}  // namespace
}  // namespace vlecht::analysis::reconciliation
