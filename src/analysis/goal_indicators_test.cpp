// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_indicators.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::goal_indicators {
namespace {

values::Day day(int year, int month, int of_month) {
  return *values::Day::of(year, month, of_month);
}

TEST(GoalIndicators, AMeasurementIsFreshUntilTheNextOneAndAPeriodMore) {
  EXPECT_EQ(fresh_until(day(2019, 12, 31), {0, 1}), day(2020, 1, 2));    // daily
  EXPECT_EQ(fresh_until(day(2019, 12, 31), {0, 7}), day(2020, 1, 14));   // weekly
  EXPECT_EQ(fresh_until(day(2019, 12, 31), {1, 0}), day(2020, 3, 2));    // 31 January and 31 days
  EXPECT_EQ(fresh_until(day(2019, 12, 31), {3, 0}), day(2020, 5, 1));    // at most 31 days
  EXPECT_EQ(fresh_until(day(2019, 12, 31), {12, 0}), day(2021, 1, 31));  // not two years
}

TEST(GoalIndicators, AMonthAfterTheEndOfAMonthIsTheEndOfTheNext) {
  EXPECT_EQ(fresh_until(day(2019, 6, 30), {1, 0}), day(2019, 8, 31));  // 31 July and 31 days
  EXPECT_EQ(fresh_until(day(2020, 1, 31), {1, 0}), day(2020, 3, 29));  // 29 February and 29 days
}

DossierBuilder measured(const std::string& value, values::Day on,
                        const std::string& unit = "dagen") {
  DossierBuilder builder;
  builder.add("goal", {{"goal", std::string("A")}, {"name", std::string("A")}});
  builder.add("indicator", {{"indicator", std::string("I")},
                            {"goal", std::string("A")},
                            {"name", std::string("I")},
                            {"unit", unit},
                            {"direction", std::string(facts::directions::down)},
                            {"frequency", std::string(facts::frequencies::month)}});
  builder.add("indicator_baseline", {{"indicator", std::string("I")},
                                     {"value", std::string("10")},
                                     {"measured", day(2018, 12, 31)}});
  builder.add("measurement", {{"indicator", std::string("I")}, {"measured", on}, {"value", value}});
  return builder;
}

DossierBuilder& target(DossierBuilder& builder, const std::string& value, values::Day due) {
  return builder.add("indicator_target", {{"indicator", std::string("I")},
                                          {"number", std::int64_t{1}},
                                          {"decided", day(2018, 12, 13)},
                                          {"value", value},
                                          {"due", due}});
}

Judged judged_of(const DossierBuilder& builder) {
  return indicators_of(builder.dossier()).indicators.front().targets.front().latest;
}

TEST(GoalIndicators, BehindTheLineIsNotOnCourse) {
  DossierBuilder builder = measured("8", day(2019, 12, 31));
  const Judged judged = judged_of(target(builder, "4", day(2020, 12, 31)));
  EXPECT_EQ(judged.why, Why::behind_line);
  EXPECT_EQ(*judged.progress.value, values::Ratio(1, 3));
  EXPECT_EQ(*judged.time.value, values::Ratio(365, 731));
}

TEST(GoalIndicators, ATargetWhoseDayPassedIsJudgedByWhatWasMeasuredThen) {
  DossierBuilder builder = measured("6", day(2019, 6, 15));
  builder.add("measurement", {{"indicator", std::string("I")},
                              {"measured", day(2019, 12, 31)},
                              {"value", std::string("3")}});
  EXPECT_EQ(judged_of(target(builder, "4", day(2019, 6, 30))).why, Why::day_passed);
}

TEST(GoalIndicators, WhatCannotBeReachesNothing) {
  DossierBuilder days = measured("-5", day(2019, 12, 31));
  // No limits are stated for days.
  EXPECT_EQ(judged_of(target(days, "4", day(2020, 12, 31))).status, Status::reached);
  DossierBuilder percentages = measured("-5", day(2019, 12, 31), "%");
  target(percentages, "4", day(2020, 12, 31));
  EXPECT_EQ(judged_of(percentages).status, Status::not_measured);
  const auto found = indicators_of(percentages.dossier()).findings;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().problem.name, "goal_progress.impossible_measurement_found");
}

TEST(GoalIndicators, ATargetOnTheWrongSideCannotBeTold) {
  DossierBuilder builder = measured("8", day(2019, 12, 31));
  const Judged judged = judged_of(target(builder, "12", day(2020, 12, 31)));
  EXPECT_EQ(judged.status, Status::cannot_be_told);
  EXPECT_EQ(judged.why, Why::no_direction);
}

TEST(GoalIndicators, WhatWasMeasuredBeforeTheBaselineIsNoProgress) {
  DossierBuilder builder = measured("4", day(2018, 6, 30));
  EXPECT_EQ(judged_of(target(builder, "4", day(2020, 12, 31))).status, Status::not_measured);
}

TEST(GoalIndicators, ImprovementIsPositiveInItsDirection) {
  const auto all = indicators_of(measured("8", day(2019, 12, 31)).dossier());
  EXPECT_EQ(*all.indicators.front().improvement.value, values::Ratio(2, 1));
}

}  // namespace
}  // namespace vlecht::analysis::goal_indicators
