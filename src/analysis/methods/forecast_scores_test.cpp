// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/forecast_scores.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <vector>

#include "analysis/methods/normal.h"

namespace vlecht::analysis::methods {
namespace {

using Forecasts = std::vector<JudgedForecast>;

TEST(ForecastScores, BrierRewardsBeingRightAndSure) {
  EXPECT_EQ(brier_score(Forecasts{{1, true}, {0, false}}).brier, 0);
  EXPECT_EQ(brier_score(Forecasts{{0, true}, {1, false}}).brier, 1);
  const auto half = brier_score(Forecasts{{0.5, true}, {0.5, false}});
  EXPECT_EQ(half.brier, 0.25);
  EXPECT_EQ(*half.skill, 0);
  EXPECT_EQ(half.resolution, 0);
}

TEST(ForecastScores, WhatAlwaysHappensHasNoSkillToShow) {
  const auto all = brier_score(Forecasts{{0.9, true}, {0.8, true}});
  EXPECT_EQ(all.uncertainty, 0);
  EXPECT_FALSE(all.skill);
  EXPECT_FALSE(skill(0.1, 0));
  EXPECT_EQ(*skill(0.1, 0.4), 0.75);
}

TEST(ForecastScores, CalledImpossibleAndHappenedIsInfinitelyBad) {
  EXPECT_TRUE(std::isinf(log_score(Forecasts{{0, true}, {0.5, true}})));
  EXPECT_TRUE(std::isinf(log_score(Forecasts{{1, false}})));
  EXPECT_EQ(log_score(Forecasts{{1, true}, {0, false}}), 0);
}

// The definition, by adding up small pieces.
double integrated_crps(double outcome, const std::function<double(double)>& at_most, double from,
                       double to) {
  constexpr int pieces = 400'000;
  const double width = (to - from) / pieces;
  double sum = 0;
  for (int i = 0; i < pieces; ++i) {
    const double x = from + (i + 0.5) * width;
    sum += std::pow(at_most(x) - (outcome <= x ? 1 : 0), 2) * width;
  }
  return sum;
}

TEST(ForecastScores, ClosedFormsAreTheIntegral) {
  for (const double outcome : {-2.0, 0.4, 3.0}) {
    const auto normal = [](double x) { return normal_cumulative((x - 0.5) / 1.5); };
    EXPECT_NEAR(crps_normal(outcome, 0.5, 1.5), integrated_crps(outcome, normal, -15, 16), 1e-4);
    const auto lognormal = [](double x) {
      return x <= 0 ? 0 : normal_cumulative((std::log(x) - 0.2) / 0.6);
    };
    EXPECT_NEAR(crps_lognormal(outcome, 0.2, 0.6), integrated_crps(outcome, lognormal, -4, 80),
                1e-3);
  }
}

TEST(ForecastScores, WithoutSpreadItIsTheAbsoluteError) {
  EXPECT_NEAR(crps_normal(7, 3, 1e-9), 4, 1e-8);
  EXPECT_NEAR(crps_lognormal(7, std::log(3), 1e-9), 4, 1e-7);
  EXPECT_EQ(crps_sample(7, std::vector<double>{3}), 4);
  EXPECT_EQ(crps_count(7, std::vector<double>{0, 0, 0, 1}), 4);
  EXPECT_EQ(crps_count(1, std::vector<double>{0, 0, 0, 1}), 2);
}

TEST(ForecastScores, FairScoreDoesNotDependOnTheSizeOfTheSampleInTheMean) {
  // Over all samples of two from {0, 1, 2, 3}, with repetition, as over the whole distribution.
  const std::vector<double> whole{0, 1, 2, 3};
  double fair = 0;
  double as_is = 0;
  for (const double a : whole)
    for (const double b : whole) {
      fair += crps_fair(1.5, std::vector<double>{a, b}).value() / 16;
      as_is += crps_sample(1.5, std::vector<double>{a, b}) / 16;
    }
  EXPECT_NEAR(fair, crps_sample(1.5, whole), 1e-12);
  EXPECT_GT(as_is, fair + 0.2);
  EXPECT_FALSE(crps_fair(1, std::vector<double>{1}));
}

TEST(ForecastScores, PoissonOfManyIsNearlyNormal) {
  EXPECT_NEAR(crps_poisson(10'100, 10'000), crps_normal(10'100, 10'000, 100), 0.3);
  EXPECT_NEAR(crps_poisson(0, 1e-6), 0, 1e-9);
}

TEST(ForecastScores, TwiceTheMeanQuantileScoreIsTheCrps) {
  constexpr int chances = 20'000;
  double sum = 0;
  for (int i = 0; i < chances; ++i) {
    const double chance = (i + 0.5) / chances;
    sum += quantile_score(2.5, 1 + 0.7 * normal_quantile(chance), chance);
  }
  EXPECT_NEAR(2 * sum / chances, crps_normal(2.5, 1, 0.7), 1e-4);
}

TEST(ForecastScores, IntervalPaysForWidthAndForMisses) {
  EXPECT_EQ(interval_score(5, 4, 6, 0.2), 2);
  EXPECT_EQ(interval_score(6, 4, 6, 0.2), 2);
  EXPECT_NEAR(interval_score(3, 4, 6, 0.2), 12, 1e-12);
  EXPECT_NEAR(interval_score(8, 4, 6, 0.2), 22, 1e-12);
}

TEST(ForecastScores, CrpsOfAnIntervalIsTheMeanOfItsQuantileLosses) {
  EXPECT_NEAR(crps_of_interval(5, 5, 3, 6, 0.2), 0.2, 1e-12);
  EXPECT_NEAR(crps_of_interval(7, 5, 3, 6, 0.2), (1.0 + 0.1 * 13) / 1.5, 1e-12);
  for (const double outcome : {1.0, 4.0, 5.5, 9.0}) {
    const double losses = quantile_score(outcome, 3, 0.1) + quantile_score(outcome, 5, 0.5) +
                          quantile_score(outcome, 6, 0.9);
    EXPECT_NEAR(crps_of_interval(outcome, 5, 3, 6, 0.2), 2 * losses / 3, 1e-12) << outcome;
  }
}

}  // namespace
}  // namespace vlecht::analysis::methods
