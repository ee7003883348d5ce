// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_progress.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

// What the question answers on tables stands in tests/cases/goal_progress; here what a table
// cannot say.
namespace vlecht::analysis::goal_progress {
namespace {

DossierBuilder& goal(DossierBuilder& builder, const std::string& code, const std::string& parent) {
  return builder.add("goal", {{"goal", code}, {"name", "Doel " + code}, {"parent", parent}});
}

std::vector<std::string> codes(const Answer& answer) {
  std::vector<std::string> out;
  for (const Goal& each : answer.goals) out.push_back(each.code);
  return out;
}

TEST(GoalProgress, SubgoalsFollowTheirGoal) {
  DossierBuilder builder;
  goal(builder, "A", "");
  goal(builder, "B", "");
  goal(builder, "A2", "A");
  goal(builder, "A1", "A");
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(codes(*answer), (std::vector<std::string>{"A", "A2", "A1", "B"}));
}

TEST(GoalProgress, GoalsInACircleCannotBeToldAndEnd) {
  DossierBuilder builder;
  goal(builder, "A", "B");
  goal(builder, "B", "A");
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->goals.size(), 2U);
  for (const Goal& each : answer->goals) EXPECT_EQ(each.status, Status::cannot_be_told);
}

TEST(GoalProgress, WordsAloneAreNeverGreen) {
  DossierBuilder builder;
  goal(builder, "A", "");
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->goals.front().status, Status::not_measured);
}

TEST(GoalProgress, AGoalIsAsItsWorstSubgoal) {
  DossierBuilder builder;
  goal(builder, "A", "");
  goal(builder, "A1", "A");
  builder.add(
      "milestone",
      {{"milestone", std::string("M")}, {"name", std::string("M")}, {"goal", std::string("A1")}});
  builder.add("milestone_plan", {{"milestone", std::string("M")},
                                 {"decided", *values::Day::of(2018, 1, 1)},
                                 {"due", *values::Day::of(2019, 1, 1)}});
  const auto answer = analyse(builder.dossier(), {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->find("A")->status, Status::not_on_course);
}

// Facts that began after that day are news; those that held then are not.
TEST(GoalProgress, ChangedIsWhatWasOtherwiseThatDay) {
  const auto day = [](int year) { return *values::Day::of(year, 6, 30); };
  DossierBuilder builder;
  goal(builder, "A", "");
  builder.add(
      "indicator",
      {{"indicator", std::string("I")}, {"name", std::string("I")}, {"goal", std::string("A")}});
  for (const int year : {2018, 2019}) {
    builder.add("measurement",
                {{"indicator", std::string("I")},
                 {"measured", day(year)},
                 {"value", std::to_string(year - 2010)}},
                values::Period::since(day(year)));
  }
  Parameters asked;
  asked.since = day(2018).plus_days(1);
  const auto answer = analyse(builder.dossier(), asked);
  ASSERT_TRUE(answer);
  ASSERT_EQ(answer->changes.size(), 1U);
  EXPECT_EQ(answer->changes.front().sort, Change::Sort::measurement);
  EXPECT_EQ(answer->changes.front().before, "8");
  EXPECT_EQ(answer->changes.front().after, "9");
}

}  // namespace
}  // namespace vlecht::analysis::goal_progress
