// SPDX-License-Identifier: EUPL-1.2
#include "analysis/measurability.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "analysis/measured_goals.h"

namespace vlecht::analysis::measurability {
namespace {

using Names = std::vector<std::string>;
using values::Day;
using values::Ratio;
using values::Reason;

MeasuredGoal whole_goal() {
  MeasuredGoal goal;
  goal.indicator = std::string("beschikbaarheid");
  goal.unit = std::string("%");
  goal.baseline_value = Ratio(971, 10);
  goal.baseline_date = *Day::of(2019, 1, 31);
  goal.target_value = Ratio(995, 10);
  goal.target_date = *Day::of(2020, 12, 31);
  goal.direction = Direction::up;
  goal.owner = std::string("gemeentesecretaris");
  goal.source = std::string("meting");
  goal.frequency = Frequency{1, 0};
  goal.decision = std::string("raadsbesluit");
  return goal;
}

Answer examined(void (*change)(MeasuredGoal&)) {
  MeasuredGoal goal = whole_goal();
  change(goal);
  return examine(goal);
}

TEST(Measurability, WithoutWhatIsEssentialNobodyCanSayWhetherItWasReached) {
  EXPECT_EQ(examine(whole_goal()).verdict, Verdict::measurable);
  const auto verdict = [](void (*change)(MeasuredGoal&), const char* name) {
    const Answer answer = examined(change);
    EXPECT_EQ(answer.names(), Names{name});
    return answer.verdict;
  };
  constexpr auto gone = Reason::not_supplied;
  EXPECT_EQ(verdict([](auto& goal) { goal.indicator = std::string(" "); }, "indicator"),
            Verdict::not_measurable);
  EXPECT_EQ(verdict([](auto& goal) { goal.unit = gone; }, "unit"), Verdict::not_measurable);
  EXPECT_EQ(verdict([](auto& goal) { goal.target_value = gone; }, "target_value"),
            Verdict::not_measurable);
  EXPECT_EQ(verdict([](auto& goal) { goal.direction = gone; }, "direction"), Verdict::partly);
  EXPECT_EQ(verdict([](auto& goal) { goal.baseline_date = gone; }, "baseline_date"),
            Verdict::partly);
  EXPECT_EQ(verdict([](auto& goal) { goal.source = gone; }, "source"), Verdict::partly);
  EXPECT_EQ(verdict([](auto& goal) { goal.frequency = gone; }, "frequency"), Verdict::partly);
  EXPECT_EQ(verdict([](auto& goal) { goal.decision = gone; }, "decision_ref"), Verdict::partly);
}

TEST(Measurability, TheTargetLiesOnTheSideOfTheDirection) {
  const Names wrong{"target_contradicts_direction"};
  EXPECT_EQ(examined([](auto& goal) { goal.target_value = Ratio(971, 10); }).names(), wrong);
  EXPECT_EQ(examined([](auto& goal) { goal.direction = Direction::down; }).names(), wrong);
  const Answer down = examined([](auto& goal) {
    goal.direction = Direction::down;
    goal.target_value = Ratio(90, 1);
  });
  EXPECT_EQ(down.verdict, Verdict::measurable);
}

TEST(Measurability, AValueThatCannotOccurIsPointedAt) {
  const Names wrong{"percentage_out_of_range"};
  const Answer negative = examined([](auto& goal) {
    goal.direction = Direction::down;
    goal.target_value = Ratio(-1, 1);
  });
  EXPECT_EQ(negative.names(), wrong);
  EXPECT_EQ(negative.findings[0].problem.detail("value_nl"), "-1");
  EXPECT_EQ(examined([](auto& goal) {
              goal.unit = std::string("Procent van de meldingen");
              goal.target_value = Ratio(1005, 10);
            }).names(),
            wrong);
  const auto above = [](auto& goal) {
    goal.target_value = Ratio(110, 1);
    goal.highest = Ratio(150, 1);
  };
  EXPECT_EQ(examined(above).names(), Names{});
  EXPECT_EQ(examined([](auto& goal) {
              goal.unit = std::string("cijfer");
              goal.target_value = Ratio(110, 1);
              goal.highest = Ratio(100, 1);
            }).names(),
            Names{"value_out_of_range"});
  EXPECT_EQ(examined([](auto& goal) { goal.lowest = Ratio(100, 1); }).names(),
            Names{"limits_contradict"});
}

TEST(Measurability, FourMeasurementsFitUpToTheTargetDate) {
  const Names few{"fewer_than_4_measurements_before_target"};
  const auto names = [](Day from, Day until, Frequency frequency) {
    MeasuredGoal goal = whole_goal();
    goal.baseline_date = from;
    goal.target_date = until;
    goal.frequency = frequency;
    return examine(goal).names();
  };
  const Day start = *Day::of(2019, 12, 31);
  EXPECT_EQ(names(start, *Day::of(2020, 12, 31), {3, 0}), Names{});
  EXPECT_EQ(names(start, *Day::of(2020, 12, 30), {3, 0}), few);
  EXPECT_EQ(names(start, *Day::of(2020, 1, 28), {0, 7}), Names{});
  EXPECT_EQ(names(start, *Day::of(2020, 1, 27), {0, 7}), few);
  EXPECT_EQ(names(start, *Day::of(2020, 4, 30), {1, 0}), Names{});  // ends of months
  EXPECT_EQ(names(start, values::open_end(), {12, 0}), Names{});
  EXPECT_EQ(names(start, start, {1, 0}),
            (Names{"target_date_not_after_baseline", "fewer_than_4_measurements_before_target"}));
  const Answer yearly = examined([](auto& goal) { goal.frequency = Frequency{12, 0}; });
  EXPECT_EQ(yearly.findings[0].problem.detail("count"), "1");
  EXPECT_EQ(yearly.findings[0].problem.detail("enough"), "kwartaal");
}

TEST(Measurability, WhatIsHiddenCanOnlyBeJudgedWhereItMakesNoDifference) {
  EXPECT_EQ(examined([](auto& goal) { goal.target_value = Reason::withheld; }).verdict,
            Verdict::cannot_be_judged);
  EXPECT_EQ(examined([](auto& goal) { goal.owner = Reason::disputed; }).verdict,
            Verdict::cannot_be_judged);
  EXPECT_EQ(examined([](auto& goal) {
              goal.owner = Reason::disputed;
              goal.source = Reason::not_supplied;
            }).verdict,
            Verdict::partly);
  EXPECT_EQ(examined([](auto& goal) {
              goal.owner = Reason::disputed;
              goal.unit = Reason::not_supplied;
            }).verdict,
            Verdict::not_measurable);
}

TypedGoal typed_goal() {
  return {.indicator = "wachttijd aan de balie",
          .unit = "minuten",
          .baseline_value = "12,5",
          .baseline_date = "31-1-2019",
          .target_value = "8",
          .target_date = "2020-12-31",
          .direction = "Omlaag",
          .lowest = "0",
          .highest = "",
          .owner = "hoofd dienstverlening",
          .source = "kassasysteem",
          .frequency = "maandelijks",
          .decision = "raadsbesluit 2019/12"};
}

TEST(TypedGoals, AreReadAsPeopleWrite) {
  TypedGoal typed = typed_goal();
  EXPECT_EQ(examine(typed).names(), Names{});
  typed.target_value = "7.5 %";
  typed.unit = "";
  EXPECT_EQ(examine(typed).verdict, Verdict::measurable);
  typed.owner = "n.v.t.";
  EXPECT_EQ(examine(typed).names(), Names{"owner"});
  EXPECT_EQ(examine(TypedGoal{}).verdict, Verdict::not_measurable);
  EXPECT_EQ(examine(TypedGoal{}).names().size(), 11U);
}

TEST(TypedGoals, WhatCannotBeReadIsSaidAndNotGuessed) {
  TypedGoal typed = typed_goal();
  typed.target_value = "1.250";  // of thousands, or a decimal
  const Answer answer = examine(typed);
  EXPECT_EQ(answer.names(), Names{"unreadable"});
  EXPECT_EQ(answer.findings[0].problem.detail("what"), "target_value");
  EXPECT_EQ(answer.findings[0].problem.detail("text"), "1.250");
  EXPECT_EQ(answer.verdict, Verdict::cannot_be_judged);
  typed.target_value = "1.250,5";
  EXPECT_EQ(examine(typed).names(), Names{"target_contradicts_direction"});
  typed = typed_goal();
  typed.highest = "veel";
  EXPECT_EQ(examine(typed).findings[0].problem.detail("what"), "highest");
  typed = typed_goal();
  typed.target_date = "eind 2020";
  typed.frequency = "vaak";
  EXPECT_EQ(examine(typed).names(), (Names{"unreadable", "unreadable"}));
}

// ---- Of a dossier ----

using Fields = std::vector<std::pair<std::string_view, facts::Value>>;

std::string text(const char* value) { return value; }

DossierBuilder& add_goal(DossierBuilder& builder, const char* goal, Fields more = {}) {
  Fields fields{{"goal", text(goal)}, {"name", text("Naam")}};
  fields.insert(fields.end(), more.begin(), more.end());
  return builder.add("goal", std::move(fields));
}

DossierBuilder& add_indicator(DossierBuilder& builder, const char* indicator, const char* goal) {
  return builder.add("indicator", {{"indicator", text(indicator)},
                                   {"goal", text(goal)},
                                   {"name", text("Wachttijd")},
                                   {"unit", text("minuten")},
                                   {"direction", text("omlaag")},
                                   {"data_source", text("kassasysteem")},
                                   {"frequency", text("maand")}});
}

DossierBuilder& add_baseline(DossierBuilder& builder, const char* indicator) {
  return builder.add("indicator_baseline", {{"indicator", text(indicator)},
                                            {"value", text("12.5")},
                                            {"measured", *Day::of(2019, 1, 31)}});
}

DossierBuilder& add_target(DossierBuilder& builder, const char* indicator, Day decided,
                           const char* value, Fields more = {}) {
  Fields fields{{"indicator", text(indicator)},
                {"number", std::int64_t{1}},
                {"decided", decided},
                {"value", text(value)},
                {"due", *Day::of(2020, 12, 31)}};
  fields.insert(fields.end(), more.begin(), more.end());
  return builder.add("indicator_target", std::move(fields));
}

const Fields owned{{"owner", std::string("wethouder")}, {"decision", std::string("besluit 1")}};

TEST(MeasuredGoals, TakeOwnerAndFirstDecisionFromTheGoal) {
  DossierBuilder builder;
  add_goal(builder, "A", owned);
  add_indicator(builder, "wacht", "A");
  add_baseline(builder, "wacht");
  add_target(builder, "wacht", *Day::of(2019, 3, 1), "8");
  const JudgedGoals judged = examine_goals(builder.dossier());
  ASSERT_EQ(judged.goals.size(), 1U);
  EXPECT_EQ(judged.goals[0].answer.names(), Names{});
  EXPECT_EQ(judged.goals[0].number, 1);
  EXPECT_EQ(judged.goals[0].sources, (std::vector<facts::EntryNumber>{2, 3, 4, 1}));
  EXPECT_TRUE(judged.findings.empty());
}

TEST(MeasuredGoals, ATargetThatWasChangedNeedsItsOwnDecision) {
  DossierBuilder builder;
  add_goal(builder, "A", owned);
  add_indicator(builder, "wacht", "A");
  add_baseline(builder, "wacht");
  add_target(builder, "wacht", *Day::of(2019, 9, 1), "14");
  add_target(builder, "wacht", *Day::of(2019, 3, 1), "8");
  const JudgedGoals judged = examine_goals(builder.dossier());
  EXPECT_EQ(judged.goals[0].answer.names(),
            (Names{"decision_ref", "target_contradicts_direction"}));
}

TEST(MeasuredGoals, AGoalWithoutIndicatorIsWordsOnly) {
  DossierBuilder builder;
  add_goal(builder, "A", owned);
  const JudgedGoals judged = examine_goals(builder.dossier());
  ASSERT_EQ(judged.goals.size(), 1U);
  EXPECT_EQ(judged.goals[0].answer.verdict, Verdict::not_measurable);
  EXPECT_EQ(judged.goals[0].answer.names().size(), 9U);  // all but owner and decision
}

TEST(MeasuredGoals, AMainGoalIsMeasuredByItsSubgoals) {
  DossierBuilder builder;
  add_goal(builder, "A");
  add_goal(builder, "B", {{"parent", text("A")}});
  add_goal(builder, "C", {{"parent", text("B")}, owned[0], owned[1]});
  add_goal(builder, "D", {{"parent", text("B")}});
  add_indicator(builder, "wacht", "C");
  add_baseline(builder, "wacht");
  add_target(builder, "wacht", *Day::of(2019, 3, 1), "8");
  const JudgedGoals judged = examine_goals(builder.dossier());
  ASSERT_EQ(judged.goals.size(), 4U);
  EXPECT_EQ(judged.goals[0].subgoals, Names{"B"});
  EXPECT_EQ(judged.goals[0].answer.verdict, Verdict::partly);
  EXPECT_EQ(judged.goals[1].subgoals, (Names{"C", "D"}));
  EXPECT_EQ(judged.goals[1].answer.verdict, Verdict::partly);
  EXPECT_EQ(judged.goals[2].answer.verdict, Verdict::measurable);
  EXPECT_EQ(judged.goals[3].answer.verdict, Verdict::not_measurable);
}

TEST(MeasuredGoals, MainGoalsThatGoRoundAreWordsOnly) {
  DossierBuilder builder;
  add_goal(builder, "A", {{"parent", text("B")}});
  add_goal(builder, "B", {{"parent", text("A")}});
  const JudgedGoals judged = examine_goals(builder.dossier());
  for (const JudgedGoal& goal : judged.goals) {
    EXPECT_EQ(goal.answer.verdict, Verdict::not_measurable);
    EXPECT_TRUE(goal.subgoals.empty());
  }
}

TEST(MeasuredGoals, WhatPointsAtNothingIsSaid) {
  DossierBuilder builder;
  add_goal(builder, "A", {{"plan", text("P")}, {"parent", text("Z")}});
  add_indicator(builder, "wacht", "Q");
  add_baseline(builder, "ander");
  add_target(builder, "nog-een", *Day::of(2019, 3, 1), "8");
  const JudgedGoals judged = examine_goals(builder.dossier());
  std::vector<std::string> codes;
  for (const auto& finding : judged.findings) codes.push_back(finding.problem.detail("code"));
  EXPECT_EQ(codes, (std::vector<std::string>{"P", "Z", "Q", "ander", "nog-een"}));
  ASSERT_EQ(judged.goals.size(), 2U);
  EXPECT_EQ(judged.goals[1].goal, "");
  EXPECT_EQ(judged.goals[1].indicator, "wacht");
}

TEST(MeasuredGoals, MainGoalsInACircleAreToldOnce) {
  DossierBuilder builder;
  add_goal(builder, "A", {{"parent", std::string("A")}});
  add_goal(builder, "B", {{"parent", std::string("C")}});
  add_goal(builder, "C", {{"parent", std::string("B")}});
  add_goal(builder, "D", {{"parent", std::string("B")}});  // hangs on a circle, is not in one
  const auto findings = examine_goals(builder.dossier()).findings;
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].problem.detail("goals"), "A");
  EXPECT_EQ(findings[1].problem.detail("goals"), "B, C");
}

}  // namespace
}  // namespace vlecht::analysis::measurability
