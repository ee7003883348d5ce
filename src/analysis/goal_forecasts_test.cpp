// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_forecasts.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "analysis/regular_days.h"

namespace vlecht::analysis::goal_forecasts {
namespace {

using values::Day;

// The dossier of the builder is of 1 January 2020.
const Day today = *Day::of(2020, 1, 1);
Day ago(int days) { return today.plus_days(-days); }

facts::Value text(const char* value) { return std::string(value); }

class GoalForecasts : public ::testing::Test {
 protected:
  void milestone(const char* code, const char* initiative, Day due) {
    builder_.add(
        "milestone",
        {{"milestone", text(code)}, {"name", text(code)}, {"initiative", text(initiative)}});
    builder_.add("milestone_plan", {{"milestone", text(code)},
                                    {"decided", ago(500)},
                                    {"due", due},
                                    {"decision", text("R-1")}});
  }
  void report(Day day, std::int64_t done, std::int64_t left) {
    builder_.add(
        "initiative_progress",
        {{"initiative", text("I")}, {"reported", day}, {"items_done", done}, {"items_left", left}});
  }
  // A week each, up to today.
  void weekly(const std::vector<std::int64_t>& done, std::int64_t left) {
    for (std::size_t i = 0; i < done.size(); ++i)
      report(ago(static_cast<int>(7 * (done.size() - 1 - i))), done[i], left);
  }
  void indicator(const char* direction, const char* target, Day due) {
    builder_.add("indicator", {{"indicator", text("N")},
                               {"name", text("N")},
                               {"direction", text(direction)},
                               {"frequency", text("maand")},
                               {"highest", text("100")}});
    builder_.add("indicator_target", {{"indicator", text("N")},
                                      {"number", std::int64_t{1}},
                                      {"decided", ago(500)},
                                      {"value", text(target)},
                                      {"due", due}});
  }
  void measured(Day day, const char* value) {
    builder_.add("measurement",
                 {{"indicator", text("N")}, {"measured", day}, {"value", text(value)}});
  }
  Answer answer() const {
    const auto dossier = builder_.dossier();
    return analyse(dossier, goal_plans::plans_of(dossier), goal_indicators::indicators_of(dossier));
  }
  MilestoneForecast milestone_forecast() const { return answer().milestones.at(0); }
  TargetForecast target_forecast() const { return answer().targets.at(0); }

  DossierBuilder builder_;
};

TEST_F(GoalForecasts, WorkThatAlwaysGoesEquallyFastIsDoneOnOneDay) {
  milestone("M", "I", today.plus_days(35));
  weekly({9, 2, 2, 2, 2}, 10);  // the first report has no period
  const MilestoneForecast forecast = milestone_forecast();
  ASSERT_FALSE(forecast.why_not);
  EXPECT_EQ(forecast.work.per_period, (std::vector<std::int64_t>{2, 2, 2, 2}));
  EXPECT_EQ(forecast.days.p50, today.plus_days(35));
  EXPECT_EQ(forecast.days.p95, today.plus_days(35));
  EXPECT_EQ(*forecast.probability.value, 1);
}

TEST_F(GoalForecasts, ADayBeforeTheLastPeriodIsOverIsTooEarly) {
  milestone("M", "I", today.plus_days(34));
  weekly({9, 2, 2, 2, 2}, 10);
  EXPECT_EQ(*milestone_forecast().probability.value, 0);
}

TEST_F(GoalForecasts, AnUncertainPaceMakesTheForecastWider) {
  milestone("M", "I", today.plus_days(140));
  weekly({0, 1, 3, 0, 4, 2, 0, 1, 3, 2, 0, 2, 1}, 25);
  const MilestoneForecast forecast = milestone_forecast();
  ASSERT_FALSE(forecast.why_not);
  EXPECT_GT(*forecast.days.p95, *forecast.days_certain.p95);
  EXPECT_GT(*forecast.probability.value, 0.5);
  EXPECT_LT(*forecast.probability.value, 1);
  EXPECT_EQ(forecast.method, "throughput-bayes/1");
}

TEST_F(GoalForecasts, WhatCannotBeSaidHasAReason) {
  milestone("M", "", today.plus_days(10));
  EXPECT_EQ(milestone_forecast().why_not, WhyNot::no_initiative);
}

TEST_F(GoalForecasts, TooFewPeriodsSayNothing) {
  milestone("M", "I", today.plus_days(10));
  weekly({1, 1, 1, 1}, 5);
  EXPECT_EQ(milestone_forecast().why_not, WhyNot::too_few_periods);
}

TEST_F(GoalForecasts, ASkippedReportIsNoEvenPeriod) {
  milestone("M", "I", today.plus_days(10));
  for (const int days : {42, 35, 28, 14, 7, 0}) report(ago(days), 1, 5);
  EXPECT_EQ(milestone_forecast().why_not, WhyNot::irregular);
}

TEST_F(GoalForecasts, OldReportsSayNothingOfNow) {
  milestone("M", "I", today.plus_days(10));
  for (const int days : {43, 36, 29, 22, 15}) report(ago(days), 1, 5);
  EXPECT_EQ(milestone_forecast().why_not, WhyNot::stale);
}

TEST_F(GoalForecasts, NothingDoneIsNever) {
  milestone("M", "I", today.plus_days(10));
  weekly({0, 0, 0, 0, 0}, 5);
  EXPECT_EQ(milestone_forecast().why_not, WhyNot::nothing_done);
}

TEST_F(GoalForecasts, OnlyTheLastMilestoneOfAnInitiativeIsWhatItemsAreCountedTo) {
  milestone("FIRST", "I", today.plus_days(10));
  milestone("LAST", "I", today.plus_days(20));
  weekly({1, 1, 1, 1, 1}, 2);
  const auto milestones = answer().milestones;
  EXPECT_EQ(milestones.at(0).why_not, WhyNot::not_last);
  EXPECT_FALSE(milestones.at(1).why_not);
}

TEST_F(GoalForecasts, ADayThatPassedIsMissedAndTheForecastIsNotBeforeToday) {
  milestone("M", "I", ago(3));
  for (const int days : {35, 28, 21, 14, 7}) report(ago(days), 5, 1);
  const MilestoneForecast forecast = milestone_forecast();
  ASSERT_FALSE(forecast.why_not);
  EXPECT_EQ(*forecast.probability.value, 0);
  EXPECT_EQ(forecast.days.p10, today);
}

TEST_F(GoalForecasts, AddedItemsAreTold) {
  milestone("M", "I", today.plus_days(100));
  for (const auto& [days, left] : {std::pair{28, 10}, {21, 9}, {14, 8}, {7, 12}, {0, 11}})
    report(ago(days), 1, left);
  const Answer found = answer();
  ASSERT_EQ(found.findings.size(), 1U);
  EXPECT_EQ(found.findings[0].problem.detail("count"), "5");
}

TEST_F(GoalForecasts, FewMeasurementsAreALineWithStudentsInterval) {
  indicator("omhoog", "14", today.plus_days(60));
  for (const auto& [days, value] : {std::pair{90, "10"}, {60, "10.9"}, {30, "12.1"}, {0, "13"}})
    measured(ago(days), value);
  const TargetForecast forecast = target_forecast();
  ASSERT_FALSE(forecast.why_not);
  EXPECT_EQ(forecast.method, "theil-sen/1");
  EXPECT_NEAR(forecast.at_due.median, 15, 0.2);
  EXPECT_GT(*forecast.probability.value, 0.9);
  EXPECT_LT(*forecast.probability.value, 1);
  EXPECT_EQ(forecast.fan.back().day, today.plus_days(60));
}

TEST_F(GoalForecasts, DownwardTargetsCountTheOtherWay) {
  indicator("omlaag", "14", today.plus_days(60));
  for (const auto& [days, value] : {std::pair{90, "10"}, {60, "10.9"}, {30, "12.1"}, {0, "13"}})
    measured(ago(days), value);
  EXPECT_LT(*target_forecast().probability.value, 0.1);
}

TEST_F(GoalForecasts, TwelveEvenMeasurementsAreSmoothed) {
  indicator("omhoog", "60", today.plus_days(60));
  const char* values[] = {"50",   "51", "50.5", "52", "51.5", "53",  "52",
                          "53.5", "54", "53",   "55", "54.5", "55.5"};
  for (int i = 0; i < 13; ++i) measured(ago(30 * (12 - i)), values[i]);
  const TargetForecast forecast = target_forecast();
  ASSERT_FALSE(forecast.why_not);
  EXPECT_EQ(forecast.method, "exponential-smoothing/1");
  EXPECT_LT(forecast.at_due.low, forecast.at_due.median);
}

TEST_F(GoalForecasts, UnevenMeasurementsFallBackOnALine) {
  indicator("omhoog", "60", today.plus_days(60));
  for (int i = 0; i < 13; ++i)
    measured(ago(30 * (12 - i) + (i == 6 ? 20 : 0)), i % 2 == 0 ? "50" : "51");
  const TargetForecast forecast = target_forecast();
  EXPECT_EQ(forecast.method, "theil-sen/1");
  EXPECT_TRUE(forecast.is_irregular);
}

TEST_F(GoalForecasts, AnIntervalStaysWithinWhatCanBe) {
  indicator("omhoog", "99", today.plus_days(150));
  for (const auto& [days, value] : {std::pair{90, "90"}, {60, "93"}, {30, "95"}, {0, "98"}})
    measured(ago(days), value);
  EXPECT_LE(target_forecast().at_due.high, 100);
}

TEST_F(GoalForecasts, OldMeasurementsSayNothing) {
  indicator("omhoog", "14", today.plus_days(60));
  for (const auto& [days, value] : {std::pair{290, "10"}, {260, "10.9"}, {230, "12.1"}})
    measured(ago(days), value);
  EXPECT_EQ(target_forecast().why_not, WhyNot::stale);
}

TEST_F(GoalForecasts, ADayMuchFurtherAwayThanWasMeasuredIsNotForecast) {
  indicator("omhoog", "14", today.plus_days(212));
  for (const auto& [days, value] : {std::pair{90, "10"}, {60, "10.9"}, {30, "12.1"}, {0, "13"}})
    measured(ago(days), value);
  EXPECT_EQ(target_forecast().why_not, WhyNot::too_far_ahead);  // 211 days is the most
}

TEST_F(GoalForecasts, APassedTargetIsNotForecast) {
  indicator("omhoog", "14", today);
  EXPECT_EQ(target_forecast().why_not, WhyNot::past);
}

TEST(RegularDays, MonthsAreEvenAndASkippedMonthIsNot) {
  const auto month = [](int number) { return *Day::of(2019, number, 28); };
  EXPECT_NEAR(*regular_stretch(std::vector{month(1), month(2), month(3), month(4)}), 30, 0.1);
  EXPECT_FALSE(regular_stretch(std::vector{month(1), month(2), month(4), month(5)}));
  EXPECT_FALSE(regular_stretch(std::vector{month(1)}));
}

TEST(RegularDays, WhatIsFurtherThanTwoHundredYearsIsNoDay) {
  EXPECT_EQ(day_after(today, 1.4), today.plus_days(1));
  EXPECT_FALSE(day_after(today, 1e6));
}

}  // namespace
}  // namespace vlecht::analysis::goal_forecasts
