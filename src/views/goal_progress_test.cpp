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

}  // namespace
}  // namespace vlecht::views::goal_progress
