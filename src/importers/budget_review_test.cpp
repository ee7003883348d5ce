// SPDX-License-Identifier: EUPL-1.2
#include "importers/budget_review.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"
#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::finding;
using table_test::finding_count;
using table_test::value;

constexpr std::string_view budget_header =
    "gemeentecode;boekjaar;fase;nummer;post;kant;bedrag;mutatie;besluit\n";

base::Result<TableImport> budget(const std::string& rows) {
  return table_test::read(std::string(budget_header) + rows);
}

// The dossier states these rows already.
base::Result<TableImport> after(const std::string& earlier, const std::string& rows) {
  auto held = std::make_shared<std::vector<facts::Fact>>();
  const auto stated = budget(earlier);
  for (const facts::Draft& draft : stated.value().drafts) {
    held->push_back({.kind = draft.kind,
                     .key = {},
                     .values = draft.values,
                     .valid = draft.valid,
                     .source = {}});
  }
  Settings settings;
  settings.budget_amounts = std::move(held);
  const std::string text = std::string(budget_header) + rows;
  return read_table({.name = "test.csv", .bytes = base::bytes_of(text)}, settings);
}

std::string total(const TableImport& table, const std::string& part) {
  for (const ControlTotal& found : table.control_totals) {
    if (found.field == "amount" && found.part == part) return found.sum;
  }
  return "none";
}

std::size_t budget_findings(const TableImport& table) {
  std::size_t count = 0;
  for (const facts::Finding& found : table.findings) {
    count += found.problem.name.starts_with("budget.") ? 1 : 0;
  }
  return count;
}

TEST(BudgetReview, AmendmentsThatAgreeAreFoundInOrder) {
  const auto table = budget(
      "GM0397;2018;primitief;0;inhuur;lasten;100.000,00;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;120.000,00;20.000,00;R18.014\n"
      "GM0397;2018;wijziging;2;inhuur;lasten;90.000,00;-30.000,00;R18.051\n"
      "GM0397;2018;prognose;1;inhuur;lasten;95.000,00;;\n"
      "GM0397;2018;rekening;0;inhuur;lasten;94.321,09;;\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "budget_amount");
  EXPECT_EQ(table->drafts.size(), 5U);
  EXPECT_EQ(budget_findings(*table), 0U);
  EXPECT_EQ(value(*table, 2, "mutation"), "-30000.00");
}

TEST(BudgetReview, AChangeThatDoesNotAgreeIsToldWithItsPlaceAndBothAmounts) {
  const auto table = budget(
      "GM0397;2018;primitief;0;inhuur;lasten;100.000,00;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;120.000,00;25.000,00;R18.014\n");
  ASSERT_TRUE(table);
  const facts::Finding* found = finding(*table, "budget.mutation_differs");
  ASSERT_NE(found, nullptr);
  EXPECT_EQ(found->place.file, "test.csv");
  EXPECT_EQ(found->place.row, 3);
  EXPECT_EQ(found->place.column, 8);
  EXPECT_EQ(found->place.header, "mutatie");
  EXPECT_EQ(found->problem.detail("stated"), "25000.00");
  EXPECT_EQ(found->problem.detail("computed"), "20000.00");
  EXPECT_EQ(found->problem.detail("before_number"), "0");
  EXPECT_EQ(table->drafts.size(), 2U) << "what the source states is recorded as it is";
}

TEST(BudgetReview, AnAmendmentThatLeavesAPostAloneIsPassedOver) {
  const auto table = budget(
      "GM0397;2018;wijziging;3;inhuur;lasten;70,00;20,00;R3\n"
      "GM0397;2018;primitief;0;inhuur;lasten;40,00;;\n"
      "GM0397;2018;wijziging;2;licenties;lasten;5,00;5,00;R2\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;50,00;10,00;R1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(budget_findings(*table), 0U) << "licenties begins with its amendment";
}

TEST(BudgetReview, SidesPostsYearsAndMunicipalitiesAreKeptApart) {
  const auto table = budget(
      "GM0397;2018;primitief;0;ict;lasten;100,00;;\n"
      "GM0397;2018;primitief;0;ict;baten;30,00;;\n"
      "GM0377;2018;primitief;0;ict;lasten;7,00;;\n"
      "GM0397;2019;primitief;0;ict;lasten;500,00;;\n"
      "GM0397;2018;wijziging;1;ict;baten;40,00;10,00;R1\n"
      "GM0397;2018;wijziging;1;ict;lasten;110,00;10,00;R1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(budget_findings(*table), 0U);
}

TEST(BudgetReview, WhatTheDossierStatesIsThePreviousAmount) {
  const std::string first =
      "GM0397;2018;primitief;0;inhuur;lasten;100,00;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;120,00;20,00;R1\n";
  const std::string second = "GM0397;2018;wijziging;2;inhuur;lasten;150,00;30,00;R2\n";
  EXPECT_EQ(budget_findings(*after(first, second)), 0U);
  const auto alone = budget(second);
  EXPECT_EQ(finding(*alone, "budget.mutation_unchecked")->problem.detail("rows"), "2");
  EXPECT_NE(finding(*alone, "budget.numbers_skip"), nullptr);
  const auto other = after(first, "GM0397;2018;wijziging;2;inhuur;lasten;150,00;50,00;R2\n");
  EXPECT_EQ(finding(*other, "budget.mutation_differs")->problem.detail("before"), "120.00");
}

TEST(BudgetReview, TheFileGoesBeforeTheDossier) {
  const auto table = after("GM0397;2018;primitief;0;inhuur;lasten;100,00;;\n",
                           "GM0397;2018;primitief;0;inhuur;lasten;110,00;;\n"
                           "GM0397;2018;wijziging;1;inhuur;lasten;120,00;10,00;R1\n");
  EXPECT_EQ(budget_findings(*table), 0U);
}

TEST(BudgetReview, AnAmountThatIsNotKnownIsNeverZero) {
  const auto table = budget(
      "GM0397;2018;primitief;0;inhuur;lasten;x;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;20,00;20,00;R1\n"
      "GM0397;2018;primitief;0;netwerk;lasten;10,00;;\n"
      "GM0397;2018;wijziging;1;netwerk;lasten;x;5,00;R1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "budget.mutation_unchecked")->problem.detail("rows"), "3, 5");
  EXPECT_EQ(finding(*table, "budget.mutation_differs"), nullptr);
}

TEST(BudgetReview, AnAmendmentHasADecisionAndStatesItsChange) {
  const auto table = budget(
      "GM0397;2018;primitief;0;inhuur;lasten;10,00;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;12,00;2,00;R1\n"
      "GM0397;2018;wijziging;2;inhuur;lasten;13,00;;\n"
      "GM0397;2018;wijziging;2;netwerk;lasten;7,00;7,00;\n"
      "GM0397;2018;prognose;1;inhuur;lasten;13,00;1,00;\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(finding_count(*table, "budget.no_decision"), 1U);
  EXPECT_EQ(finding(*table, "budget.no_decision")->problem.detail("number"), "2");
  EXPECT_EQ(finding(*table, "budget.no_decision")->problem.detail("rows"), "4, 5");
  EXPECT_EQ(finding(*table, "budget.mutation_missing")->problem.detail("rows"), "4");
  EXPECT_EQ(finding(*table, "budget.mutation_elsewhere")->problem.detail("rows"), "6");
}

TEST(BudgetReview, NumbersThatAreLeftOutAreNamed) {
  const auto table = budget(
      "GM0397;2018;wijziging;1;inhuur;lasten;1,00;1,00;R1\n"
      "GM0397;2018;wijziging;3;netwerk;lasten;1,00;1,00;R3\n"
      "GM0377;2018;wijziging;1;netwerk;lasten;1,00;1,00;R1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(finding_count(*table, "budget.numbers_skip"), 1U);
  const facts::Finding* found = finding(*table, "budget.numbers_skip");
  EXPECT_EQ(found->problem.detail("municipality"), "GM0397");
  EXPECT_EQ(found->problem.detail("skipped"), "2");
  EXPECT_EQ(found->place.row, 3);
  const auto far = budget("GM0397;2018;wijziging;2000000000;inhuur;lasten;1,00;1,00;R\n");
  EXPECT_EQ(finding(*far, "budget.numbers_skip")->problem.detail("skipped"), "1, 2, 3, 4, 5, …");
  EXPECT_EQ(finding(*far, "budget.numbers_skip")->problem.detail("missing"), "1999999999");
  const auto joined = after("GM0397;2018;wijziging;2;inhuur;lasten;1,00;1,00;R2\n",
                            "GM0397;2018;wijziging;1;inhuur;lasten;1,00;1,00;R1\n"
                            "GM0397;2018;wijziging;3;inhuur;lasten;2,00;1,00;R3\n");
  EXPECT_EQ(finding(*joined, "budget.numbers_skip"), nullptr);
}

TEST(BudgetReview, NumbersGoWithTheirStage) {
  const auto table = budget(
      "GM0397;2018;primitief;1;inhuur;lasten;1,00;;\n"
      "GM0397;2018;wijziging;0;inhuur;lasten;1,00;1,00;R1\n"
      "GM0397;2018;rekening;0;inhuur;lasten;1,00;;\n"
      "GM0397;2018;prognose;0;inhuur;lasten;1,00;;\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(finding(*table, "budget.number_odd")->problem.detail("rows"), "2, 3, 5");
}

TEST(BudgetReview, EachStageAndSideHasAControlTotal) {
  const auto table = budget(
      "GM0397;2018;primitief;0;inhuur;lasten;100,00;;\n"
      "GM0397;2018;primitief;0;netwerk;lasten;50,50;;\n"
      "GM0397;2018;primitief;0;bijdrage;baten;70,00;;\n"
      "GM0397;2018;wijziging;1;inhuur;lasten;120,00;20,00;R1\n");
  ASSERT_TRUE(table);
  EXPECT_EQ(total(*table, ""), "340.50");
  EXPECT_EQ(total(*table, "GM0397 2018 primitief lasten"), "150.50");
  EXPECT_EQ(total(*table, "GM0397 2018 primitief baten"), "70.00");
  EXPECT_EQ(total(*table, "GM0397 2018 wijziging 1 lasten"), "120.00");
}

}  // namespace
}  // namespace vlecht::importers
