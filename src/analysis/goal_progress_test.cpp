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

}  // namespace
}  // namespace vlecht::analysis::goal_progress
