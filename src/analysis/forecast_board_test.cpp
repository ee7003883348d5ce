// SPDX-License-Identifier: EUPL-1.2
#include "analysis/forecast_board.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::forecast_board {
namespace {

using values::Day;

// The dossier of the builder is of 1 January 2020.
const Day today = *Day::of(2020, 1, 1);
Day ago(int days) { return today.plus_days(-days); }

class ForecastBoard : public ::testing::Test {
 protected:
  // Of a milestone, made 100 days ago, in days after that.
  void forecast(const char* code, const char* chance, Day target, const char* low = "10",
                const char* high = "50") {
    builder_.add("forecast", {{"subject", std::string("mijlpaal")},
                              {"code", std::string(code)},
                              {"method", std::string("m/1")},
                              {"made", ago(100)},
                              {"target_day", target},
                              {"probability", std::string(chance)},
                              {"median", std::string("30")},
                              {"low", std::string(low)},
                              {"high", std::string(high)}});
  }
  void met(const char* code, Day day) {
    builder_.add("milestone_met", {{"milestone", std::string(code)}, {"met", day}});
  }
  Answer answer() const { return analyse(builder_.dossier()); }

  DossierBuilder builder_;
};

TEST_F(ForecastBoard, BrierIsTheMeanOfSquares) {
  forecast("A", "0.8", ago(60));
  forecast("B", "0.4", ago(60));
  met("A", ago(70));
  const Answer found = answer();
  EXPECT_EQ(found.judged, 2U);
  EXPECT_EQ(found.happened, 1);
  EXPECT_NEAR(*found.brier.value, (0.04 + 0.16) / 2, 1e-12);
  ASSERT_TRUE(found.parts);
  EXPECT_NEAR(found.parts->reliability - found.parts->resolution + found.parts->uncertainty,
              found.parts->brier, 1e-12);
  EXPECT_FALSE(found.has_enough());
  ASSERT_TRUE(found.brier_mean->low);
  EXPECT_LE(*found.brier_mean->low, *found.brier.value);
  EXPECT_GE(*found.brier_mean->high, *found.brier.value);
}

TEST_F(ForecastBoard, WhatWasMetEarlyIsJudgedNoSoonerThanWhatWasNot) {
  forecast("EARLY", "0.8", today.plus_days(10), "10", "110");
  met("EARLY", ago(70));
  const Answer found = answer();
  EXPECT_EQ(found.judged, 0U);
  EXPECT_EQ(found.intervals, 0U);
  EXPECT_EQ(found.open, 1U);
  EXPECT_FALSE(found.brier.value);
}

TEST_F(ForecastBoard, AnIntervalThatPassedWithoutBeingMetDoesNotHoldIt) {
  forecast("NEVER", "0.5", ago(40));
  forecast("INSIDE", "0.5", ago(40));
  met("INSIDE", ago(80));  // 20 days after it was made
  const Answer found = answer();
  EXPECT_EQ(found.intervals, 2U);
  EXPECT_NEAR(*found.coverage.value, 0.5, 1e-12);
  // Width 40; and ten times the 50 days beyond it until today.
  EXPECT_NEAR(found.scores.at(0).mean, (40 + 40 + 10 * 50) / 2.0, 1e-9);
}

TEST_F(ForecastBoard, DroppedMilestonesAreNotJudged) {
  forecast("GONE", "0.9", ago(60));
  builder_.add("milestone_dropped", {{"milestone", std::string("GONE")}, {"dropped", ago(80)}});
  const Answer found = answer();
  EXPECT_EQ(found.dropped, 1U);
  EXPECT_EQ(found.judged, 0U);
}

TEST_F(ForecastBoard, AForecastOfWhatWasOverIsNone) {
  forecast("OVER", "1", ago(60));
  met("OVER", ago(120));
  EXPECT_EQ(answer().judged, 0U);
}

TEST_F(ForecastBoard, ATargetIsJudgedByTheMeasurementNearestToItsDay) {
  builder_.add("indicator", {{"indicator", std::string("N")},
                             {"name", std::string("N")},
                             {"unit", std::string("%")},
                             {"direction", std::string("omhoog")}});
  const auto target = [&](Day decided, const char* value) {
    builder_.add("indicator_target", {{"indicator", std::string("N")},
                                      {"number", std::int64_t{1}},
                                      {"decided", decided},
                                      {"value", std::string(value)},
                                      {"due", ago(50)}});
  };
  target(ago(300), "70");
  target(ago(90), "99");  // decided after the forecast: not what was meant
  for (const auto& [day, value] : {std::pair{ago(90), "60"}, {ago(52), "71"}, {ago(20), "60"}})
    builder_.add(
        "measurement",
        {{"indicator", std::string("N")}, {"measured", day}, {"value", std::string(value)}});
  builder_.add("forecast", {{"subject", std::string("streefwaarde")},
                            {"code", std::string("N/1")},
                            {"method", std::string("m/1")},
                            {"made", ago(100)},
                            {"target_day", ago(50)},
                            {"probability", std::string("0.75")},
                            {"low", std::string("65")},
                            {"high", std::string("75")}});
  const Answer found = answer();
  EXPECT_EQ(found.judged, 1U);
  EXPECT_EQ(found.happened, 1);
  EXPECT_NEAR(*found.brier.value, 0.0625, 1e-12);
  EXPECT_EQ(*found.coverage.value, 1);
  EXPECT_EQ(found.scores.at(0).unit, "%");
  EXPECT_FALSE(found.brier_mean->low);  // one subject tells nothing of the others
}

TEST_F(ForecastBoard, WithoutForecastsNothingIsZero) {
  const Answer found = answer();
  EXPECT_EQ(found.recorded, 0U);
  EXPECT_FALSE(found.brier.value);
  EXPECT_FALSE(found.coverage.value);
}

}  // namespace
}  // namespace vlecht::analysis::forecast_board
