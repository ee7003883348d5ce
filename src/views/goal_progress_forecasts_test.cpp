// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"
#include "document/json_writer.h"
#include "document/text_writer.h"
#include "views/goal_progress.h"

namespace vlecht::views::goal_progress {
namespace {

using analysis::DossierBuilder;
using values::Day;
using words::Language;

// The dossier of the builder is of 1 January 2020.
Day from_today(int days) { return Day::of(2020, 1, 1)->plus_days(days); }
facts::Value text(const char* value) { return std::string(value); }

// One indicator with four measurements and a target that lies below what is to be expected.
DossierBuilder goal_with_course() {
  DossierBuilder builder;
  builder.add("goal", {{"goal", text("D")}, {"name", text("Doel")}});
  builder.add("indicator", {{"indicator", text("N")},
                            {"goal", text("D")},
                            {"name", text("Beschikbaarheid")},
                            {"unit", text("%")},
                            {"direction", text("omhoog")},
                            {"frequency", text("maand")}});
  builder.add("indicator_target", {{"indicator", text("N")},
                                   {"number", std::int64_t{1}},
                                   {"decided", from_today(-300)},
                                   {"value", text("60")},
                                   {"due", from_today(180)}});
  for (const auto& [days, value] : {std::pair{-276, "50"}, {-185, "53"}, {-93, "52"}, {-1, "55"}})
    builder.add("measurement",
                {{"indicator", text("N")}, {"measured", from_today(days)}, {"value", text(value)}});
  return builder;
}

document::Document page_of(const DossierBuilder& builder, Language language) {
  const auto dossier = builder.dossier();
  const auto answer = analysis::goal_progress::analyse(dossier, {});
  EXPECT_TRUE(answer);
  return view(*answer, dossier, {.language = language, .address = {}});
}

bool says(const std::string& all, std::string_view part) { return all.find(part) != all.npos; }

TEST(GoalForecastsView, TheNumberStandsBeforeItsWordInBothLanguages) {
  const std::string dutch = document::to_json(page_of(goal_with_course(), Language::nl));
  EXPECT_TRUE(says(dutch, "ongeveer 4 van de 20 (onwaarschijnlijk)")) << dutch;
  const std::string english = document::to_json(page_of(goal_with_course(), Language::en));
  EXPECT_TRUE(says(english, "about 4 in 20 (unlikely)")) << english;
}

TEST(GoalForecastsView, TheCourseIsDrawnWithItsTarget) {
  const auto page = page_of(goal_with_course(), Language::nl);
  const document::TrendChart* chart = nullptr;
  for (const auto& block : page.blocks)
    if (const auto* found = std::get_if<document::TrendChart>(&block)) chart = found;
  ASSERT_NE(chart, nullptr);
  EXPECT_EQ(chart->measured.size(), 4U);
  EXPECT_EQ(chart->targets.at(0).value.shown, "doel 60%");
  EXPECT_EQ(chart->ahead.back().day, from_today(180));
  EXPECT_TRUE(says(chart->description, "met 80% kans tussen"));
}

// The dots of the drawing, the rows of its table and the chance that is told are of one
// distribution.
TEST(GoalForecastsView, TwentyDaysAreDrawnAndStandInATable) {
  DossierBuilder builder;
  builder.add("goal", {{"goal", text("D")}, {"name", text("Doel")}});
  builder.add("milestone", {{"milestone", text("M")},
                            {"name", text("Balie open")},
                            {"goal", text("D")},
                            {"initiative", text("I")}});
  builder.add("milestone_plan", {{"milestone", text("M")},
                                 {"decided", from_today(-500)},
                                 {"due", from_today(60)},
                                 {"decision", text("R-1")}});
  int week = -8;
  for (const std::int64_t done : {0, 2, 1, 3, 0, 1, 4, 2, 1})
    builder.add("initiative_progress", {{"initiative", text("I")},
                                        {"reported", from_today(7 * week++)},
                                        {"items_done", done},
                                        {"items_left", std::int64_t{12}}});
  const auto dossier = builder.dossier();
  analysis::goal_progress::Parameters asked;
  asked.goal = "D";
  const auto answer = analysis::goal_progress::analyse(dossier, asked);
  ASSERT_TRUE(answer);
  const auto& forecast = answer->forecasts.milestones.at(0);
  ASSERT_FALSE(forecast.why_not);
  const auto page = view(*answer, dossier, {.language = Language::nl, .address = {}});
  const document::QuantileDotChart* chart = nullptr;
  const document::Table* table = nullptr;
  for (const auto& block : page.blocks) {
    if (const auto* found = std::get_if<document::QuantileDotChart>(&block)) chart = found;
    const auto* rows = std::get_if<document::Table>(&block);
    if (chart && rows && rows->id == chart->table_id) table = rows;
  }
  ASSERT_NE(chart, nullptr);
  ASSERT_NE(table, nullptr);
  ASSERT_EQ(table->rows.size(), 20U);
  EXPECT_EQ(chart->dots.size() + static_cast<std::size_t>(chart->beyond), 20U);
  int in_time = 0;
  for (std::size_t i = 0; i < chart->dots.size(); ++i) {
    EXPECT_EQ(table->rows[i][1].value, values::to_iso(chart->dots[i].day));
    in_time += chart->dots[i].is_in_time ? 1 : 0;
  }
  EXPECT_NEAR(in_time / 20.0, *forecast.probability.value, 0.1);
  EXPECT_GT(in_time, 1);
  EXPECT_LT(in_time, 20);
}

TEST(GoalForecastsView, WhatCannotBeForecastSaysWhy) {
  DossierBuilder builder = goal_with_course();
  builder.add("milestone",
              {{"milestone", text("M")}, {"name", text("Balie dicht")}, {"goal", text("D")}});
  const std::string page = document::to_json(page_of(builder, Language::nl));
  EXPECT_TRUE(says(page, "onbekend: er hoort geen initiatief bij")) << page;
}

TEST(GoalForecastsView, APortfolioAloneIsAnAnswerToo) {
  DossierBuilder builder;
  const auto project = [&](std::int64_t year, const char* code, const char* rating) {
    builder.add(
        "portfolio_project",
        {{"project", text(code)}, {"year", year}, {"name", text(code)}, {"rating", text(rating)}});
  };
  project(2018, "A", "groen");
  project(2018, "BAD", "rood");
  project(2019, "A", "groen");
  const std::string page = document::to_text(page_of(builder, Language::en));
  EXPECT_TRUE(says(page, "1 project is in the report of 2018 and in that of 2019")) << page;
  EXPECT_TRUE(says(page, "mostly because projects")) << page;
}

TEST(GoalForecastsView, WithoutRecordedForecastsItSaysHowToRecordThem) {
  const std::string page = document::to_text(page_of(goal_with_course(), Language::nl));
  EXPECT_TRUE(says(page, "vlecht forecast --record")) << page;
}

}  // namespace
}  // namespace vlecht::views::goal_progress
