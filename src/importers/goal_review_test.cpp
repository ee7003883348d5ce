// SPDX-License-Identifier: EUPL-1.2
#include "importers/goal_review.h"

#include <gtest/gtest.h>

#include "importers/table_test_file.h"

namespace vlecht::importers {
namespace {

using table_test::finding;

std::vector<std::string> reviewed(const TableImport& table) {
  std::vector<std::string> names;
  for (const facts::Finding& found : table.findings) {
    if (found.problem.name.starts_with("goal_review.")) names.push_back(found.problem.name);
  }
  return names;
}

TEST(GoalReview, AnIndicatorThatSaysAllHasNoFinding) {
  const auto table = table_test::read(
      "indicator;doel;naam;eenheid;richting;gegevensbron;frequentie;eigenaar;geldig_van\n"
      "wacht;A;Wachttijd;minuten;omlaag;kassa;maandelijks;hoofd balie;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "indicator");
  ASSERT_EQ(reviewed(*table), std::vector<std::string>{});
}

TEST(GoalReview, WhatAnIndicatorLeavesOutIsSaidOnceWithItsRows) {
  const auto table = table_test::read(
      "indicator;doel;naam;eenheid;richting;laagst_mogelijk;hoogst_mogelijk;eigenaar;geldig_van\n"
      "wacht;A;Wachttijd;;omlaag;10,5;2,5;hoofd balie;2019-01-01\n"
      "cijfer;A;Cijfer;geheim;;0,5;10,5;hoofd balie;2019-01-01\n"
      "klacht;;Klachten;;omlaag;;;;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  const facts::Finding* unit = finding(*table, "goal_review.indicator_without_unit");
  ASSERT_NE(unit, nullptr);
  EXPECT_EQ(unit->problem.detail("rows"), "2, 4");
  EXPECT_EQ(unit->problem.detail("codes"), "wacht, klacht");
  EXPECT_EQ(unit->place.row, 2);
  ASSERT_EQ(reviewed(*table),
            (std::vector<std::string>{
                "goal_review.indicator_without_goal", "goal_review.indicator_without_unit",
                "goal_review.indicator_without_direction", "goal_review.indicator_without_source",
                "goal_review.indicator_without_frequency", "goal_review.indicator_without_owner",
                "goal_review.limits_contradict"}));
}

TEST(GoalReview, WhatAnotherFileMaySupplyIsANote) {
  const auto table = table_test::read(
      "doel;naam;hoofddoel;eigenaar;geldig_van\n"
      "A;Betere dienstverlening;;wethouder;2019-01-01\n"
      "B;Kortere wachttijd;B;;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "goal");
  ASSERT_EQ(reviewed(*table), (std::vector<std::string>{"goal_review.goal_without_owner",
                                                        "goal_review.goal_without_decision",
                                                        "goal_review.own_parent"}));
  EXPECT_EQ(finding(*table, "goal_review.goal_without_owner")->severity, facts::Severity::note);
  EXPECT_EQ(finding(*table, "goal_review.goal_without_decision")->problem.detail("codes"), "A, B");
}

TEST(GoalReview, ABaselineWithoutValueOrDayIsSaid) {
  const auto table = table_test::read(
      "indicator;waarde;gemeten_op;geldig_van\n"
      "wacht;;2019-01-31;2019-01-01\n"
      "cijfer;7,25;;2019-01-01\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "indicator_baseline");
  ASSERT_EQ(reviewed(*table), (std::vector<std::string>{"goal_review.baseline_without_value",
                                                        "goal_review.baseline_without_day"}));
}

TEST(GoalReview, ATargetDecidedAnewNamesItsDecision) {
  const auto table = table_test::read(
      "indicator;nummer;besloten_op;waarde;streefdatum;besluit\n"
      "wacht;1;2019-11-20;8,25;2022-12-31;\n"
      "wacht;1;2020-11-20;9,25;2022-12-31;\n"
      "wacht;2;2020-11-20;;2020-11-20;R20\n");
  ASSERT_TRUE(table) << base::to_string(table.error());
  EXPECT_EQ(table->kind->name, "indicator_target");
  ASSERT_EQ(reviewed(*table),
            (std::vector<std::string>{
                "goal_review.target_without_value", "goal_review.target_not_after_decision",
                "goal_review.changed_without_decision", "goal_review.target_without_decision"}));
  EXPECT_EQ(finding(*table, "goal_review.changed_without_decision")->problem.detail("rows"), "3");
  EXPECT_EQ(finding(*table, "goal_review.target_not_after_decision")->problem.detail("rows"), "4");
}

}  // namespace
}  // namespace vlecht::importers
