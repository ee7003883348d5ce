// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_difference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <tuple>

#include "analysis/dossier_for_tests.h"

// What the question answers on tables stands in tests/cases/cost_difference; here what a table
// cannot say.
namespace vlecht::analysis::cost_difference {
namespace {

using comparability::Fit;
using comparability::Grade;

DossierBuilder with_parts() {
  DossierBuilder builder;
  builder.member("GM0001", 1);
  const auto place = [&](const std::string& code, std::int64_t whole, std::int64_t salaries,
                         std::int64_t hired) {
    builder.inhabitants(code, 20'000);
    builder.amount(code, "totaal", 100 * whole);
    builder.amount(code, "1.1", 100 * salaries);
    builder.amount(code, "3.5.1", 100 * hired);
  };
  place("GM0001", 400'000, 200'000, 100'000);
  place("GM0002", 200'000, 120'000, 20'000);
  place("GM0003", 300'000, 160'000, 60'000);
  return builder;
}

Answer answer_of(const DossierBuilder& builder) {
  Parameters asked;
  asked.group = comparison::SizeClass{20'000, 50'000};
  auto answer = analyse(builder.dossier(), asked);
  EXPECT_TRUE(answer) << base::to_string(answer.error());
  return std::move(*answer);
}

TEST(CostDifference, EffectsAddUpToTheGapThatTheBenchmarkHas) {
  const Answer answer = answer_of(with_parts());
  const double sum = std::accumulate(answer.decomposition.effects.begin(),
                                     answer.decomposition.effects.end(), 0.0);
  EXPECT_DOUBLE_EQ(sum, *answer.decomposition.gap.value);
  EXPECT_NEAR(sum, *answer.benchmark.together.differences.front().euro.value, 1e-12);
}

TEST(CostDifference, TheSameFactsGiveTheSameChances) {
  const Answer first = answer_of(with_parts());
  const Answer second = answer_of(with_parts());
  ASSERT_EQ(first.claims.size(), 1U);
  EXPECT_EQ(*first.claims.front().probability.value, *second.claims.front().probability.value);
  EXPECT_EQ(first.claims.front().outcome->gap_spread.p5.value,
            second.claims.front().outcome->gap_spread.p5.value);
}

TEST(CostDifference, EveryEffectRestsOnTheFactsOfBothSides) {
  const Answer answer = answer_of(with_parts());
  // One member fact, then four facts for each municipality.
  std::vector<facts::EntryNumber> all(12);
  std::iota(all.begin(), all.end(), facts::EntryNumber{2});
  for (const auto& driver : answer.decomposition.drivers) {
    EXPECT_EQ(driver.effect.sources, all) << driver.id;
  }
  EXPECT_EQ(answer.claims.front().probability.sources, all);
}

TEST(CostDifference, LmdiStandsBesideShapleyWhereQuantitiesAreKnown) {
  DossierBuilder builder = with_parts();
  builder.quantity("GM0001", "1.1", 4'000, "uur");
  builder.quantity("GM0002", "1.1", 3'000, "uur");
  builder.quantity("GM0003", "1.1", 4'000, "uur");
  const Answer answer = answer_of(builder);
  const auto& drivers = answer.decomposition.drivers;
  ASSERT_EQ(drivers[0].id, "1.1:quantity");
  ASSERT_TRUE(drivers[0].lmdi && drivers[1].lmdi);
  EXPECT_NEAR(*drivers[0].lmdi + *drivers[1].lmdi, 3, 1e-12);
  EXPECT_NEAR(*drivers[0].effect.value, *drivers[0].lmdi, 0.01);
}

TEST(CostDifference, QuantitiesInDifferentUnitsAreNotMixed) {
  DossierBuilder builder = with_parts();
  builder.quantity("GM0001", "1.1", 4'000, "uur");
  builder.quantity("GM0002", "1.1", 3'000, "fte");
  builder.quantity("GM0003", "1.1", 4'000, "uur");
  EXPECT_EQ(answer_of(builder).decomposition.drivers.front().id, "1.1");
}

TEST(CostDifference, ANegativeGapIsExplainedByNegativeEffects) {
  DossierBuilder builder;
  builder.member("GM0001", 1);
  for (const auto& [code, whole, hired] :
       {std::tuple("GM0001", 100'000, 0), std::tuple("GM0002", 200'000, 100'000),
        std::tuple("GM0003", 200'000, 100'000)}) {
    builder.inhabitants(code, 20'000);
    builder.amount(code, "totaal", 100 * whole);
    builder.amount(code, "3.5.1", 100 * hired);
  }
  const Answer answer = answer_of(builder);
  EXPECT_DOUBLE_EQ(*answer.decomposition.gap.value, -5);
  EXPECT_EQ(answer.claims.front().outcome->verdict, methods::Verdict::supported);
}

TEST(Comparability, FollowsItsRule) {
  const auto grade = [](std::array<Fit, 5> fits) { return comparability::graded(fits).grade; };
  constexpr Fit met = Fit::met;
  constexpr Fit unknown = Fit::unknown;
  constexpr Fit not_met = Fit::not_met;
  EXPECT_EQ(grade({met, met, met, met, met}), Grade::a);
  EXPECT_EQ(grade({met, met, unknown, met, met}), Grade::b);
  EXPECT_EQ(grade({met, unknown, unknown, met, met}), Grade::c);
  EXPECT_EQ(grade({met, not_met, met, unknown, met}), Grade::c);
  EXPECT_EQ(grade({met, unknown, unknown, unknown, met}), Grade::d);
  EXPECT_EQ(grade({not_met, met, met, met, met}), Grade::d);
  EXPECT_EQ(grade({met, met, not_met, met, met}), Grade::d);
}

TEST(CostDifference, OnlyAComparableFigureHasAPercentage) {
  DossierBuilder builder = with_parts();
  builder.published("klein", "eerste", 8'000, 40);
  EXPECT_FALSE(answer_of(builder).published.front().percent.value) << "there is no bridge yet";
  builder.step("Totaal", "totaal", 200'000'000);
  for (const std::string_view sort : cost_bridge::needed_sorts) {
    builder.step(std::string(sort), std::string(sort), 0);
  }
  const Answer answer = answer_of(builder);
  ASSERT_EQ(answer.published.size(), 1U);
  EXPECT_EQ(answer.published.front().comparability.grade, Grade::a);
  EXPECT_NEAR(*answer.published.front().percent.value, 25, 1e-9);
}

TEST(CostDifference, EditionsThatContradictEachOtherAreBothThere) {
  DossierBuilder builder = with_parts();
  builder.published("klein", "eerste", 8'600, 40).published("klein", "tweede", 8'700, 40);
  const Answer answer = answer_of(builder);
  ASSERT_EQ(answer.published.size(), 2U);
  EXPECT_TRUE(answer.published[0].is_contradicted && answer.published[1].is_contradicted);
}

TEST(CostDifference, APercentageHasThePlaceThatTheSpreadGivesIt) {
  const Answer answer = answer_of(with_parts());
  EXPECT_NEAR(*answer.spread.log_deviation.value, std::log(1.5) / std::sqrt(2), 1e-12);
  EXPECT_GT(*answer.spread.percentile_of_gap.value, 0.5);
  EXPECT_EQ(*answer.spread.percentile.value, 1);
}

}  // namespace
}  // namespace vlecht::analysis::cost_difference
