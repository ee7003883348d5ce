// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_plans.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::goal_plans {
namespace {

values::Day day(int year, int month, int of_month) {
  return *values::Day::of(year, month, of_month);
}

// On 1 January 2020.
class PlanBuilder {
 public:
  PlanBuilder& milestone(const std::string& code) {
    builder_.add("milestone", {{"milestone", code}, {"name", "Mijlpaal " + code}});
    return *this;
  }
  PlanBuilder& plan(const std::string& code, values::Day decided, values::Day due,
                    const std::string& decision = "R-1") {
    if (decision.empty()) {
      builder_.add("milestone_plan", {{"milestone", code}, {"decided", decided}, {"due", due}});
    } else {
      builder_.add(
          "milestone_plan",
          {{"milestone", code}, {"decided", decided}, {"due", due}, {"decision", decision}});
    }
    return *this;
  }
  PlanBuilder& met(const std::string& code, values::Day on) {
    builder_.add("milestone_met",
                 {{"milestone", code}, {"met", on}, {"proof", std::string("verslag")}});
    return *this;
  }
  PlanBuilder& after(const std::string& code, const std::string& earlier) {
    builder_.add("milestone_dependency", {{"milestone", code}, {"after", earlier}});
    return *this;
  }
  Plans plans(std::optional<values::Day> chosen_on = {}) const {
    return plans_of(builder_.dossier(), chosen_on);
  }

 private:
  DossierBuilder builder_;
};

std::vector<std::string> findings_of(const Plans& plans) {
  std::vector<std::string> names;
  for (const auto& finding : plans.findings) names.push_back(finding.problem.name);
  return names;
}

TEST(GoalPlans, ReplanningNeverHidesTheFirstPlan) {
  const Plans plans = PlanBuilder()
                          .milestone("M")
                          .plan("M", day(2019, 7, 2), day(2020, 4, 30))
                          .plan("M", day(2018, 12, 13), day(2019, 9, 30))
                          .plan("M", day(2019, 3, 1), day(2019, 12, 31))
                          .plans(day(2019, 6, 1));
  const Milestone& milestone = plans.milestones.front();
  ASSERT_EQ(milestone.plans.size(), 3U);
  EXPECT_EQ(milestone.plans.front().due, day(2019, 9, 30));
  EXPECT_EQ(milestone.latest, 2U);
  EXPECT_EQ(milestone.chosen, 1U);
  EXPECT_EQ(*milestone.against_first.days.value, 213);
  EXPECT_EQ(*milestone.against_chosen.days.value, 121);
  EXPECT_EQ(*milestone.against_latest.days.value, 0);
  EXPECT_EQ(milestone.against_first.basis, Slip::Basis::by_plan);
  EXPECT_TRUE(milestone.is_replanned());
  EXPECT_TRUE(findings_of(plans).empty());
}

TEST(GoalPlans, APlanWithoutDecisionDoesNotMakeALateMilestoneLessLate) {
  const Plans plans = PlanBuilder()
                          .milestone("M")
                          .plan("M", day(2018, 12, 13), day(2019, 6, 30))
                          .plan("M", day(2019, 6, 11), day(2020, 2, 29), "")
                          .plans();
  const Milestone& milestone = plans.milestones.front();
  EXPECT_EQ(name_of(milestone.state), "late");
  EXPECT_EQ(milestone.counting, 0U);
  EXPECT_EQ(milestone.latest, 1U);
  EXPECT_EQ(findings_of(plans),
            std::vector<std::string>{"goal_progress.replan_without_decision_found"});
  EXPECT_FALSE(plans.milestones.front().is_replanned());
}

TEST(GoalPlans, LateAndUnfinishedIsAtLeastAsLateAsToday) {
  const Plans plans =
      PlanBuilder().milestone("M").plan("M", day(2018, 12, 13), day(2019, 12, 1)).plans();
  const Slip& slip = plans.milestones.front().against_first;
  EXPECT_EQ(*slip.days.value, 31);
  EXPECT_EQ(slip.basis, Slip::Basis::at_least);
}

TEST(GoalPlans, TheDayItselfIsNotLate) {
  const Plans plans =
      PlanBuilder().milestone("M").plan("M", day(2018, 12, 13), day(2020, 1, 1)).plans();
  EXPECT_EQ(name_of(plans.milestones.front().state), "planned");
}

TEST(GoalPlans, APlanMadeAfterItWasMetPlansNothing) {
  const Plans plans = PlanBuilder()
                          .milestone("M")
                          .plan("M", day(2018, 12, 13), day(2019, 3, 31))
                          .plan("M", day(2019, 6, 1), day(2019, 12, 31))
                          .met("M", day(2019, 4, 15))
                          .plans();
  const Milestone& milestone = plans.milestones.front();
  EXPECT_EQ(milestone.latest, 0U);
  EXPECT_EQ(*milestone.against_latest.days.value, 15);
  EXPECT_EQ(milestone.against_latest.basis, Slip::Basis::met);
  EXPECT_EQ(findings_of(plans), std::vector<std::string>{"goal_progress.planned_after_met_found"});
}

TEST(GoalPlans, TheFirstTimeItWasMetCounts) {
  const Plans plans = PlanBuilder()
                          .milestone("M")
                          .plan("M", day(2018, 12, 13), day(2019, 3, 31))
                          .met("M", day(2019, 5, 1))
                          .met("M", day(2019, 4, 1))
                          .plans();
  EXPECT_EQ(std::get<Met>(plans.milestones.front().state).on, day(2019, 4, 1));
  EXPECT_EQ(findings_of(plans), std::vector<std::string>{"goal_progress.ended_twice_found"});
}

TEST(GoalPlans, ACircleIsToldOnceByTheNamesInIt) {
  PlanBuilder builder;
  for (const std::string code : {"A", "B", "C", "D"}) {
    builder.milestone(code).plan(code, day(2018, 12, 13), day(2020, 12, 31));
  }
  builder.after("A", "B").after("B", "C").after("C", "A").after("D", "A").after("A", "C");
  const Plans plans = builder.plans();
  ASSERT_EQ(findings_of(plans), std::vector<std::string>{"goal_progress.circle_found"});
  EXPECT_EQ(plans.findings.front().problem.detail("names"), "A, B, C");
}

TEST(GoalPlans, WhatWaitsForItselfIsACircleOfOne) {
  const Plans plans = PlanBuilder()
                          .milestone("A")
                          .plan("A", day(2018, 12, 13), day(2020, 12, 31))
                          .after("A", "A")
                          .plans();
  ASSERT_EQ(findings_of(plans), std::vector<std::string>{"goal_progress.circle_found"});
  EXPECT_EQ(plans.findings.front().problem.detail("count"), "1");
}

TEST(GoalPlans, ALongChainIsWalkedWithoutRecursion) {
  constexpr int length = 20'000;
  PlanBuilder builder;
  for (int i = 0; i < length; ++i) {
    const std::string code = std::to_string(i);
    builder.milestone(code).plan(code, day(2018, 12, 13), day(2020, 12, 31));
    builder.after(code, std::to_string((i + 1) % length));
  }
  EXPECT_EQ(findings_of(builder.plans()), std::vector<std::string>{"goal_progress.circle_found"});
}

}  // namespace
}  // namespace vlecht::analysis::goal_plans
