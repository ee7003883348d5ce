// SPDX-License-Identifier: EUPL-1.2
#include "views/service_quality.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vlecht::views::service_quality {
namespace {

using analysis::service_quality::Answer;
using analysis::service_quality::Comparison;
using analysis::service_quality::Priority;
using analysis::service_quality::Timeliness;
using analysis::service_quality::Verdict;

Timeliness counted(std::int64_t in_time, std::int64_t late) {
  Timeliness out;
  out.in_time = in_time;
  out.late = late;
  out.share = static_cast<double>(in_time) / static_cast<double>(in_time + late);
  out.judged = {"some", {1}, facts::Standing::reported};
  out.interval = analysis::methods::wilson_interval({in_time, in_time + late}, 0.95);
  out.norm = values::Ratio(95, 1);
  out.verdict = Verdict::undecided;
  out.is_met_as_counted = false;
  return out;
}

Answer example() {
  Answer answer;
  answer.window = *values::Period::of(*values::Day::of(2019, 1, 1), *values::Day::of(2020, 1, 1));
  answer.seen_until = *values::Day::of(2019, 12, 31);
  answer.tickets.facts = answer.completed.facts = {1, 2, 3};
  answer.reopened_share = {0, 2000};
  Priority priority{.name = "P1", .tickets = 2000};
  priority.reaction.fill(counted(1999, 1));
  priority.resolution.fill(counted(1899, 101));  // 94.95 %
  answer.priorities = {priority};
  answer.together = priority;
  answer.together.name = "";
  return answer;
}

document::Document shown(const Answer& answer, words::Language language = words::Language::nl) {
  const auto dossier = dossier::Dossier::of({{*values::Day::of(2020, 1, 1)}, {{0}}}, {});
  const Context context{language, nullptr};
  return view(answer, dossier, context);
}

const document::Table* table(const document::Document& document, std::string_view id) {
  for (const auto& block : document.blocks) {
    const auto* found = std::get_if<document::Table>(&block);
    if (found != nullptr && found->id == id) return found;
  }
  return nullptr;
}

// However good it was: months without a ticket tell nothing of today.
TEST(ServiceQualityView, OldTicketsAreNeverOnCourse) {
  Answer answer = example();
  answer.priorities[0].reaction[0].verdict = answer.priorities[0].resolution[0].verdict =
      Verdict::met;
  answer.today = *values::Day::of(2020, 2, 29);
  answer.newest_ticket = *values::Day::of(2019, 12, 29);
  const auto fresh = shown(answer);
  ASSERT_TRUE(fresh.verdict);
  EXPECT_EQ(fresh.verdict->name, "on_course");
  answer.newest_ticket = *values::Day::of(2019, 12, 28);
  const auto old = shown(answer);
  EXPECT_EQ(old.verdict->name, "cannot_be_told");
  const auto* first = std::get_if<document::Paragraph>(&old.blocks.front());
  ASSERT_NE(first, nullptr);
  EXPECT_TRUE(first->text.starts_with(
      "De nieuwste melding is van 28 december 2019. Hoe het nu gaat, is niet te zeggen. Van "));
}

// Rounded to one decimal these would be 95.0 % of a norm of 95 %, and 100.0 %.
TEST(ServiceQualityView, ShareIsCutOffAndNeverRoundedUp) {
  const auto document = shown(example());
  const auto* priorities = table(document, "priorities");
  ASSERT_NE(priorities, nullptr);
  EXPECT_EQ(priorities->rows.at(0).at(3).shown, "99,9%");
  EXPECT_EQ(priorities->rows.at(1).at(3).shown, "94,9%");
  EXPECT_EQ(priorities->rows.at(1).at(3).value, "94.950000");
}

TEST(ServiceQualityView, UndecidedIsNoGreenSignInEitherLanguage) {
  for (const auto language : {words::Language::nl, words::Language::en}) {
    const auto document = shown(example(), language);
    const auto& verdict = table(document, "priorities")->rows.at(1).at(2);
    EXPECT_EQ(verdict.sign, document::Sign::unknown);
    EXPECT_EQ(verdict.value, "undecided");
    EXPECT_EQ(verdict.shown, language == words::Language::nl ? "niet te zeggen" : "cannot be told");
  }
}

TEST(ServiceQualityView, GroupsHaveAFunnelWithItsTableAndStandAsTheyCame) {
  Answer answer = example();
  Comparison comparison;
  comparison.together = 0.9;
  comparison.largest = 100;
  for (const char* name : {"Balie", "Raad"}) {
    comparison.groups.push_back({.name = name, .resolution = counted(80, 20)});
    comparison.groups.back().position = analysis::methods::FunnelPosition::below_998;
  }
  answer.departments = comparison;
  const auto document = shown(answer);
  const auto chart = std::find_if(
      document.blocks.begin(), document.blocks.end(),
      [](const auto& block) { return std::holds_alternative<document::FunnelChart>(block); });
  ASSERT_NE(chart, document.blocks.end());
  const auto& funnel = std::get<document::FunnelChart>(*chart);
  ASSERT_NE(table(document, funnel.table_id), nullptr);
  EXPECT_EQ(funnel.groups.front().label, "Balie");
  EXPECT_EQ(funnel.limits.back().size, 104);
  EXPECT_NE(funnel.description.find("Balie en Raad"), std::string::npos);
}

TEST(ServiceQualityView, WithoutTicketsNothingIsCalledInTime) {
  Answer answer;
  answer.window = example().window;
  const auto document = shown(answer);
  EXPECT_EQ(table(document, "priorities"), nullptr);
  const auto* lead = std::get_if<document::Paragraph>(&document.blocks.front());
  ASSERT_NE(lead, nullptr);
  EXPECT_NE(lead->text.find("geen meldingen"), std::string::npos);
}

}  // namespace
}  // namespace vlecht::views::service_quality
