// SPDX-License-Identifier: EUPL-1.2
#include "views/goal_progress.h"

#include <gtest/gtest.h>

namespace vlecht::views::goal_progress {
namespace {

using analysis::goal_progress::Answer;
using analysis::goal_progress::Status;

Answer example() {
  Answer answer;
  answer.today = *values::Day::of(2020, 1, 15);
  answer.goals.push_back({.code = "A", .name = "Doel A", .status = Status::cannot_be_told});
  return answer;
}

document::Document shown(const Answer& answer, words::Language language) {
  const auto dossier = dossier::Dossier::of({{answer.today}, {{0}}}, {});
  const Context context{language, nullptr};
  return view(answer, dossier, context);
}

TEST(GoalProgressView, AGoalOfWhichNothingIsKnownIsNotCalledOnCourse) {
  for (const auto language : {words::Language::nl, words::Language::en}) {
    const auto document = shown(example(), language);
    for (const auto& block : document.blocks) {
      const auto* table = std::get_if<document::Table>(&block);
      if (table == nullptr || table->id != "goals") continue;
      const auto word = language == words::Language::nl ? "niet te zeggen" : "cannot be told";
      EXPECT_EQ(table->rows.front().at(1).shown, word);
      EXPECT_EQ(table->rows.front().at(1).value, "cannot_be_told");
      return;
    }
    FAIL() << "no table of goals";
  }
}

// A milestone of a goal that has an owner; 2020-01-15.
Answer with_milestone() {
  Answer answer = example();
  answer.goals.front().owner = "Jan Jansen";
  answer.goals.front().milestones = {0};
  analysis::goal_plans::Milestone milestone;
  milestone.code = "M/1";
  milestone.name = "Contract";
  milestone.goal = "A";
  milestone.owner = "Piet Pietersen";
  milestone.sources = {7};
  milestone.plans.push_back({.decided = *values::Day::of(2018, 12, 13),
                             .due = *values::Day::of(2019, 12, 31),
                             .decision = std::string("R-1"),
                             .fact = 8});
  milestone.counting = milestone.latest = 0;
  milestone.state = analysis::goal_plans::Late{*values::Day::of(2019, 12, 31)};
  milestone.against_first = {{15, facts::Standing::reported, {7, 8}},
                             analysis::goal_plans::Slip::Basis::at_least};
  milestone.against_latest = milestone.against_first;
  answer.plans.milestones.push_back(milestone);
  return answer;
}

const document::TimelineChart* timeline_of(const document::Document& document) {
  for (const auto& block : document.blocks) {
    if (const auto* chart = std::get_if<document::TimelineChart>(&block)) return chart;
  }
  return nullptr;
}

TEST(GoalProgressView, WhatIsLateIsDrawnLateAndSaysAtLeastHowMuch) {
  const auto document = shown(with_milestone(), words::Language::nl);
  const auto* chart = timeline_of(document);
  ASSERT_NE(chart, nullptr);
  ASSERT_EQ(chart->rows.size(), 1U);
  EXPECT_EQ(chart->rows.front().marks.front().sort, document::TimelineChart::Sort::late);
  EXPECT_EQ(chart->rows.front().sign, document::Sign::bad);
  EXPECT_EQ(chart->rows.front().shown,
            "te laat, had op 31-12-2019 klaar moeten zijn; ten minste 15 dagen later dan eerst "
            "gepland");
  EXPECT_FALSE(chart->names.late.empty());
  EXPECT_TRUE(chart->names.met.empty());
}

TEST(GoalProgressView, ACalendarHasNoNamesOfPersons) {
  const auto document = shown(with_milestone(), words::Language::nl);
  ASSERT_EQ(document.dates.size(), 1U);
  const auto& item = document.dates.front();
  EXPECT_EQ(item.id, "milestone.M~2F1");
  EXPECT_EQ(item.day, *values::Day::of(2019, 12, 31));
  for (const std::string& text : {item.summary, item.description, item.category}) {
    EXPECT_EQ(text.find("Piet"), std::string::npos) << text;
    EXPECT_EQ(text.find("Jan"), std::string::npos) << text;
  }
}

TEST(GoalProgressView, TheLetterSaysWhatIsNotKnown) {
  const auto document = shown(example(), words::Language::en);
  for (const auto& block : document.blocks) {
    const auto* passage = std::get_if<document::Passage>(&block);
    if (passage == nullptr) continue;
    std::string all;
    for (const std::string& paragraph : passage->paragraphs) all += paragraph + "\n";
    EXPECT_NE(all.find("we cannot say whether it goes well: ‘Doel A’"), std::string::npos) << all;
    return;
  }
  FAIL() << "no letter";
}

TEST(GoalProgressView, APageOfOneGoalLeadsBackToAll) {
  Answer answer = with_milestone();
  answer.asked.goal = "A";
  const auto dossier = dossier::Dossier::of({{answer.today}, {{0}}}, {});
  Context context{words::Language::en, nullptr};
  context.page = [](const Context::Changes& changes, std::optional<values::Day>) {
    return "/en/goals?goal=" + changes.front().second;
  };
  const auto document = view(answer, dossier, context);
  EXPECT_EQ(document.title, "Goal: Doel A");
  for (const auto& block : document.blocks) {
    const auto* contents = std::get_if<document::Contents>(&block);
    if (contents == nullptr) continue;
    ASSERT_EQ(contents->more.size(), 1U);
    EXPECT_EQ(contents->more.front().address, "/en/goals?goal=");
    return;
  }
  FAIL() << "no contents";
}

}  // namespace
}  // namespace vlecht::views::goal_progress
