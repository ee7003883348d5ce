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
