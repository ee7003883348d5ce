// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_benchmark.h"

#include <gtest/gtest.h>

#include <set>

#include "facts/kinds.h"

namespace vlecht::views::cost_benchmark {
namespace {

using analysis::cost_benchmark::Answer;
using analysis::cost_benchmark::Municipality;

Municipality place(const std::string& code, std::int64_t inhabitants, std::int64_t cents) {
  Municipality out;
  out.code = code;
  out.name = "Gemeente " + code;
  out.amount = values::Money::from_cents(cents);
  out.inhabitants = values::Inhabitants{inhabitants};
  out.per_inhabitant.value = values::Ratio(cents, 100 * inhabitants);
  out.per_inhabitant.sources = {1, 2};
  return out;
}

// An answer with one member and one peer, as the analysis would give it.
Answer example() {
  Answer answer;
  answer.scope = {2018, "jaarrekening", {"0.4", "totaal"}, {20'000, 50'000}, false, {}};
  answer.offered = {{2018}, {"jaarrekening"}, {"0.4"}};
  analysis::cost_benchmark::Own own;
  own.position = place("GM0001", 20'000, 40'000'000);
  own.differences.resize(std::size(analysis::cost_benchmark::references));
  answer.members = {own};
  answer.together = own;
  return answer;
}

document::Document shown(const Answer& answer, words::Language language) {
  const auto dossier = dossier::Dossier::of({{*values::Day::of(2020, 1, 1)}, {{0}}}, {});
  Context context;
  context.language = language;
  context.address = [](std::string_view figure) { return "/" + std::string(figure); };
  return view(answer, dossier, context);
}

std::string lead(const document::Document& document) {
  return std::get<document::Paragraph>(document.blocks.front()).text;
}

TEST(CostBenchmarkView, SaysPlainlyThatThereIsNothingToCompareWith) {
  EXPECT_NE(lead(shown(example(), words::Language::nl)).find("geen andere gemeenten"),
            std::string::npos);
  EXPECT_NE(lead(shown(example(), words::Language::en)).find("no other municipalities"),
            std::string::npos);
}

TEST(CostBenchmarkView, WhatRoundsToTheSameCentIsAsMuch) {
  Answer answer = example();
  answer.group.n.value = 1;
  answer.together.differences.front().euro.value = 0.001;
  EXPECT_NE(lead(shown(answer, words::Language::nl)).find("evenveel als"), std::string::npos);
  answer.together.differences.front().euro.value = -0.5;
  answer.together.differences.front().percent.value = -2.4;
  EXPECT_NE(lead(shown(answer, words::Language::nl)).find("minder dan"), std::string::npos);
}

TEST(CostBenchmarkView, EveryFigureHasItsOwnId) {
  std::set<std::string> ids;
  for (const auto& block : shown(example(), words::Language::nl).blocks) {
    const auto* figures = std::get_if<document::Figures>(&block);
    if (!figures) continue;
    for (const auto& figure : figures->figures) {
      EXPECT_TRUE(ids.insert(figure.id).second) << figure.id;
      EXPECT_FALSE(figure.label.empty());
    }
  }
  for (const char* id :
       {"own.together", "own.GM0001", "group.n", "group.inhabitants", "group.weighted_mean",
        "group.mean", "group.median", "group.q1", "group.q3", "group.median_low",
        "group.median_high", "difference.weighted_mean", "difference.weighted_mean_percent",
        "percentile"}) {
    EXPECT_TRUE(ids.contains(id)) << id;
  }
}

TEST(CostBenchmarkView, UnknownIsShownWithItsReason) {
  Answer answer = example();
  answer.together.position.per_inhabitant.value = values::Reason::withheld;
  const auto document = shown(answer, words::Language::nl);
  EXPECT_NE(lead(document).find("niet bekend: geheim"), std::string::npos);
  const auto& figure = std::get<document::Figures>(document.blocks[1]).figures.front();
  EXPECT_FALSE(figure.value);
  EXPECT_EQ(figure.reason, "withheld");
  EXPECT_EQ(figure.shown, "geheim");
}

TEST(CostBenchmarkView, InventedFactsAreMarked) {
  Answer answer = example();
  EXPECT_FALSE(shown(answer, words::Language::nl).has_illustrative);
  answer.group.n.standing = facts::Standing::illustrative;
  EXPECT_TRUE(shown(answer, words::Language::nl).has_illustrative);
}

TEST(CostBenchmarkView, NamesAreEnumeratedAsPeopleDo) {
  EXPECT_EQ(enumerated(words::Language::nl, {"A"}), "A");
  EXPECT_EQ(enumerated(words::Language::nl, {"A", "B"}), "A en B");
  EXPECT_EQ(enumerated(words::Language::en, {"A", "B", "C"}), "A, B and C");
}

}  // namespace
}  // namespace vlecht::views::cost_benchmark
