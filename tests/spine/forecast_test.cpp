// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "document/json_writer.h"
#include "operations/ask.h"
#include "operations/record_forecasts.h"
#include "spine/tables.h"

namespace vlecht::tests {
namespace {

class Forecast : public ::testing::Test {
 protected:
  void SetUp() override {
    fake_.clock = *values::instant_from_iso("2020-01-15T12:00:00Z");
    dossier_ = fake_.dossier({"GM0001"});
    imported(*dossier_, "doelen.csv", "doel;naam;besluit;geldig_van\nD;Doel;R-1;2019-01-01\n");
    imported(*dossier_, "indicatoren.csv",
             "indicator;doel;naam;eenheid;richting;frequentie;geldig_van\n"
             "N;D;Beschikbaarheid;%;omhoog;kwartaal;2019-01-01\n");
    imported(*dossier_, "streefwaarden.csv",
             "indicator;nummer;besloten_op;waarde;streefdatum;besluit\n"
             "N;1;2018-12-13;60;2020-06-30;R-1\n");
    imported(*dossier_, "metingen.csv",
             "indicator;gemeten_op;waarde\nN;2019-03-31;50\nN;2019-06-30;53\n"
             "N;2019-09-30;52\nN;2019-12-31;55\n");
  }

  operations::ForecastOutcome forecast(bool is_recorded) {
    auto outcome = operations::record_forecasts(*dossier_, {"tester", is_recorded});
    EXPECT_TRUE(outcome) << base::to_string(outcome.error());
    return *outcome;
  }
  std::string page() {
    operations::Asked asked;
    asked.question = operations::find_question("goal_progress");
    const auto answer = operations::ask(*dossier_, asked);
    return answer ? document::to_json(*answer) : base::to_string(answer.error());
  }

  FakeWorld fake_;
  std::unique_ptr<operations::OpenDossier> dossier_;
};

TEST_F(Forecast, ShowsWhatItWouldRecordAndRecordsNothing) {
  const auto size = dossier_->size();
  const auto outcome = forecast(false);
  EXPECT_EQ(outcome.drafts.size(), 1U);
  EXPECT_EQ(dossier_->size(), size);
  const std::string text =
      document::to_json(operations::forecast_report(outcome, words::Language::nl));
  EXPECT_NE(text.find("Er is niets vastgelegd"), text.npos) << text;
  EXPECT_NE(text.find("ongeveer 4 van de 20 (onwaarschijnlijk)"), text.npos) << text;
}

TEST_F(Forecast, IsRecordedOnceADayAndJudgedWhenTheDayHasPassed) {
  EXPECT_TRUE(forecast(true).is_recorded);
  const auto size = dossier_->size();
  const auto again = forecast(true);
  EXPECT_FALSE(again.is_recorded);
  EXPECT_EQ(again.known, 1U);
  EXPECT_EQ(dossier_->size(), size);
  EXPECT_EQ(page().find("board.brier"), std::string::npos);

  fake_.clock = *values::instant_from_iso("2020-07-15T12:00:00Z");
  imported(*dossier_, "meting-2.csv", "indicator;gemeten_op;waarde\nN;2020-06-30;59\n");
  const std::string judged = page();
  // 0.181594 squared.
  EXPECT_NE(judged.find("\"board.brier\""), std::string::npos);
  EXPECT_NE(judged.find("0.032976"), std::string::npos) << judged;
}

TEST_F(Forecast, WhatCannotBeForecastIsNotRecorded) {
  fake_.clock = *values::instant_from_iso("2020-07-15T12:00:00Z");
  const auto outcome = forecast(true);
  EXPECT_TRUE(outcome.drafts.empty());
  EXPECT_FALSE(outcome.is_recorded);
}

}  // namespace
}  // namespace vlecht::tests
