// SPDX-License-Identifier: EUPL-1.2
#include "views/cost_difference.h"

#include <gtest/gtest.h>

#include <set>

#include "views/cost_difference_writer.h"

namespace vlecht::views::cost_difference {
namespace {

using analysis::cost_difference::Answer;
using analysis::cost_drivers::Driver;
using analysis::cost_drivers::Role;

facts::Figure<double> figure(double value) { return {value, facts::Standing::reported, {1, 2}}; }

Driver driver(const std::string& part, Role role, double own, double reference) {
  Driver out;
  out.id = role == Role::remainder ? "remainder" : part;
  out.part = part;
  out.role = role;
  out.own = figure(own);
  out.reference = figure(reference);
  out.effect = figure(own - reference);
  return out;
}

// An answer with one part, as the analysis would give it.
Answer example() {
  Answer answer;
  auto& benchmark = answer.benchmark;
  benchmark.scope = {2018, "jaarrekening", {"0.4", "totaal"}, {20'000, 50'000}, false, {}};
  benchmark.offered = {{2018}, {"jaarrekening"}, {"0.4"}};
  benchmark.together.differences.resize(std::size(analysis::cost_benchmark::references));
  benchmark.together.differences.front().percent = figure(60);
  benchmark.members = {benchmark.together};
  benchmark.members.front().position.name = "Adorp";
  benchmark.group.n.value = 2;
  answer.decomposition.own = figure(20);
  answer.decomposition.reference = figure(12.5);
  answer.decomposition.gap = figure(7.5);
  answer.decomposition.drivers = {driver("3.5.1", Role::amount, 5, 2),
                                  driver("", Role::remainder, 15, 10.5)};
  answer.decomposition.effects = {3, 4.5};
  answer.comparability.grade = analysis::comparability::Grade::b;
  answer.spread.log_deviation = figure(0.2);
  answer.spread.percentile_of_gap = figure(0.76);
  answer.spread.percentile = figure(0.9);
  return answer;
}

document::Document shown(const Answer& answer, words::Language language = words::Language::nl) {
  const auto dossier = dossier::Dossier::of({{*values::Day::of(2020, 1, 1)}, {{0}}}, {});
  Context context;
  context.language = language;
  context.address = [](std::string_view id) { return "/" + std::string(id); };
  return view(answer, dossier, context);
}

std::string all_text(const document::Document& document) {
  std::string out;
  for (const auto& block : document.blocks) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block)) out += paragraph->text;
  }
  return out;
}

const document::Figure* find(const document::Document& document, const std::string& id) {
  for (const auto& block : document.blocks) {
    const auto* figures = std::get_if<document::Figures>(&block);
    if (!figures) continue;
    for (const auto& each : figures->figures) {
      if (each.id == id) return &each;
    }
  }
  return nullptr;
}

TEST(CostDifferenceView, EveryFigureHasItsOwnIdInBothLanguages) {
  for (const auto language : {words::Language::nl, words::Language::en}) {
    std::set<std::string> ids;
    for (const auto& block : shown(example(), language).blocks) {
      const auto* figures = std::get_if<document::Figures>(&block);
      if (!figures) continue;
      for (const auto& each : figures->figures) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        EXPECT_FALSE(each.label.empty());
      }
    }
    for (const char* id : {"gap", "gap.percent", "effect.3.5.1", "effect.remainder",
                           "claim.probability", "own.together", "group.weighted_mean"}) {
      EXPECT_TRUE(ids.contains(id)) << id;
    }
  }
}

TEST(CostDifferenceView, ThePercentageNamesItsGrade) {
  const auto document = shown(example());
  const auto* percent = find(document, "gap.percent");
  ASSERT_NE(percent, nullptr);
  EXPECT_NE(percent->label.find("vergelijkbaarheid B"), std::string::npos);
  EXPECT_TRUE(percent->value);
}

TEST(CostDifferenceView, WhatCannotBeComparedHasNoPercentage) {
  Answer answer = example();
  answer.comparability.grade = analysis::comparability::Grade::d;
  const auto document = shown(answer);
  EXPECT_FALSE(find(document, "gap.percent")->value);
  EXPECT_EQ(all_text(document).find('%'), std::string::npos);
}

TEST(CostDifferenceView, TheChartEndsAtTheWholeDifference) {
  for (const auto& block : shown(example()).blocks) {
    const auto* chart = std::get_if<document::WaterfallChart>(&block);
    if (!chart) continue;
    ASSERT_EQ(chart->steps.size(), 3U);
    EXPECT_EQ(chart->steps[1].sort, document::WaterfallChart::Sort::remainder);
    EXPECT_EQ(chart->steps.back().value, 7.5);
    EXPECT_EQ(chart->steps.back().sort, document::WaterfallChart::Sort::total);
    return;
  }
  FAIL() << "no chart";
}

TEST(CostDifferenceView, WhatIsShownOfThePartsAddsUpToWhatIsShownOfTheWhole) {
  Answer answer = example();
  auto& apart = answer.decomposition;
  apart.gap = figure(1);
  apart.drivers = {driver("1.1", Role::amount, 1.0 / 3, 0),
                   driver("3.5.1", Role::amount, 1.0 / 3, 0),
                   driver("", Role::remainder, 1.0 / 3, 0)};
  apart.effects = {1.0 / 3, 1.0 / 3, 1.0 / 3};
  const auto document = shown(answer, words::Language::en);
  EXPECT_EQ(find(document, "effect.1.1")->shown, "€0.34");
  EXPECT_EQ(find(document, "effect.3.5.1")->shown, "€0.33");
  EXPECT_EQ(find(document, "effect.remainder")->shown, "€0.33");
  EXPECT_EQ(find(document, "effect.1.1")->value, "0.333333");
}

TEST(CostDifferenceView, SaysWhichComparisonCannotBeMade) {
  EXPECT_NE(all_text(shown(example())).find("kunnen we dus niet maken"), std::string::npos);
  Answer answer = example();
  answer.bridge.steps = {{"Totaal", "totaal", "", {}}, {"Projecten", "projecten", "", {}}};
  answer.bridge.total.value = values::Money::from_cents(590'000'000);
  answer.bridge.unknown = {"Projecten"};
  answer.bridge.missing_sorts = {"baten"};
  const std::string text = all_text(shown(answer));
  EXPECT_NE(text.find("Projecten"), std::string::npos);
  EXPECT_NE(text.find("verrekende baten"), std::string::npos);
}

TEST(CostDifferenceView, AnUnknownStepIsDrawnAsUnknown) {
  Answer answer = example();
  answer.bridge.steps = {{"Totaal", "totaal", "", {}}, {"Projecten", "projecten", "", {}}};
  answer.bridge.steps.front().amount.value = values::Money::from_cents(590'000'000);
  answer.bridge.total.value = values::Money::from_cents(590'000'000);
  answer.bridge.unknown = {"Projecten"};
  for (const auto& block : shown(answer).blocks) {
    const auto* chart = std::get_if<document::WaterfallChart>(&block);
    if (!chart || chart->id != "bridge") continue;
    ASSERT_EQ(chart->steps.size(), 3U);
    EXPECT_EQ(chart->steps[0].exact, "5900000.00");
    EXPECT_FALSE(chart->steps[1].value || chart->steps[2].value);
    return;
  }
  FAIL() << "no bridge";
}

TEST(CostDifferenceView, NobodysClaimIsCalledAnExample) {
  Answer answer = example();
  answer.claims.resize(1);
  auto& claim = answer.claims.front();
  claim.is_default = true;
  claim.parts = {"3.5.1"};
  claim.contribution = figure(3);
  claim.probability = figure(0.03);
  claim.probability_error = figure(0.003);
  claim.outcome.emplace();
  claim.outcome->contribution = 3;
  claim.outcome->gap = 7.5;
  claim.outcome->at_least_half.value = 0.01;
  claim.outcome->verdict = analysis::methods::Verdict::refuted;
  const std::string text = all_text(shown(answer));
  EXPECT_NE(text.find("Voorbeeld, want"), std::string::npos);
  EXPECT_NE(text.find("minder dan 1 van de 20"), std::string::npos);
  EXPECT_NE(text.find("weerleggen"), std::string::npos);
}

TEST(CostDifferenceView, InventedFactsAreMarked) {
  Answer answer = example();
  EXPECT_FALSE(shown(answer).has_illustrative);
  answer.published.resize(1);
  answer.published.front().value.standing = facts::Standing::illustrative;
  EXPECT_TRUE(shown(answer).has_illustrative);
}

const document::GroupedBarChart* beside_of(const document::Document& document) {
  for (const auto& block : document.blocks) {
    if (const auto* chart = std::get_if<document::GroupedBarChart>(&block)) return chart;
  }
  return nullptr;
}

TEST(CostDifferenceView, EachPartStandsBesideTheGroup) {
  const auto document = shown(example());
  const auto* chart = beside_of(document);
  ASSERT_NE(chart, nullptr);
  ASSERT_EQ(chart->groups.size(), 2U);
  EXPECT_EQ(chart->groups[0].label, "ingehuurd personeel");
  EXPECT_EQ(chart->groups[0].values[0].value, 5);
  EXPECT_EQ(chart->groups[0].values[1].value, 2);
  EXPECT_NE(
      chart->description.find("overige kosten, waarvan de oorzaak niet bekend is: €\u00A015,00 "
                              "tegen €\u00A010,50 per inwoner, €\u00A04,50 meer."),
      std::string::npos)
      << chart->description;
}

TEST(CostDifferenceView, QuantitiesAndPricesStandBesideNothing) {
  Answer answer = example();
  answer.decomposition.drivers[0].role = Role::quantity;
  const auto document = shown(answer);
  ASSERT_NE(beside_of(document), nullptr);
  EXPECT_EQ(beside_of(document)->groups.size(), 1U);
}

TEST(CostDifferenceView, PartsThatDoNotDifferAreNoDifference) {
  Answer answer = example();
  answer.decomposition.drivers = {driver("", Role::remainder, 15, 15)};
  answer.decomposition.effects = {0};
  answer.decomposition.gap = figure(0);
  EXPECT_TRUE(
      beside_of(shown(answer))->description.ends_with("Er is bij geen van deze posten verschil."));
}

}  // namespace
}  // namespace vlecht::views::cost_difference
