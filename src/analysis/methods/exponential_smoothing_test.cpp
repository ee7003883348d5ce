// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/exponential_smoothing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"
#include "analysis/methods/smoothing_search.h"

namespace vlecht::analysis::methods {
namespace {

using Series = std::vector<double>;
constexpr SmoothingModel models[] = {SmoothingModel::level, SmoothingModel::trend,
                                     SmoothingModel::damped_trend};

// What the model itself would make, with errors of deviation 1.
Series made_by(const SmoothingParameters& parameters, SmoothingState state, std::size_t points,
               std::uint64_t seed) {
  RandomStream stream(seed, 0);
  Series series;
  for (std::size_t i = 0; i < points; ++i) {
    const double error = normal_quantile(stream.uniform() * 0.999998 + 0.000001);
    const double forecast = state.level + parameters.phi * state.trend;
    series.push_back(forecast + error);
    state = {forecast + parameters.alpha * error,
             parameters.phi * state.trend + parameters.beta * error};
  }
  return series;
}

double squares_of(const Series& series, const SmoothingParameters& parameters,
                  SmoothingState state) {
  double squares = 0;
  for (const double value : series) {
    const double forecast = state.level + parameters.phi * state.trend;
    const double error = value - forecast;
    squares += error * error;
    state = {forecast + parameters.alpha * error,
             parameters.phi * state.trend + parameters.beta * error};
  }
  return squares;
}

TEST(ExponentialSmoothing, FindsTheParametersOfLongSeriesThatAModelMade) {
  const auto level = fit_smoothing(made_by({0.4}, {50}, 3000, 1), SmoothingModel::level);
  ASSERT_TRUE(level);
  EXPECT_NEAR(level->parameters.alpha, 0.4, 0.05);
  EXPECT_NEAR(level->variance, 1, 0.1);
  const auto trend = fit_smoothing(made_by({0.5, 0.1}, {50, 1}, 3000, 2), SmoothingModel::trend);
  ASSERT_TRUE(trend);
  EXPECT_NEAR(trend->parameters.alpha, 0.5, 0.06);
  EXPECT_NEAR(trend->parameters.beta, 0.1, 0.03);
  const auto damped =
      fit_smoothing(made_by({0.5, 0.3, 0.9}, {50, 1}, 3000, 3), SmoothingModel::damped_trend);
  ASSERT_TRUE(damped);
  EXPECT_NEAR(damped->parameters.beta, 0.3, 0.06);
  EXPECT_NEAR(damped->parameters.phi, 0.9, 0.04);
}

// A fine lattice by brute force, with the best initial state at each of its points.
TEST(ExponentialSmoothing, NoPointOfAFineLatticeIsBetter) {
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    const Series series = made_by({0.3, 0.05, 0.95}, {10, 0.5}, 24, seed);
    for (const SmoothingModel model : models) {
      const auto fit = fit_smoothing(series, model);
      ASSERT_TRUE(fit);
      double least = HUGE_VAL;
      for (double alpha = smoothing_least; alpha < 1; alpha += 0.0333)
        for (double beta = smoothing_least; beta <= alpha; beta += 0.0333)
          for (double phi = damping_least; phi < 0.98; phi += 0.03) {
            SmoothingParameters parameters{alpha};
            if (model != SmoothingModel::level) parameters.beta = beta;
            if (model == SmoothingModel::damped_trend) parameters.phi = phi;
            least = std::min(least, best_start(series, model, parameters).squares);
          }
      EXPECT_LE(fit->squares, least * (1 + 1e-9)) << name_of(model) << " seed " << seed;
      EXPECT_NEAR(squares_of(series, fit->parameters, fit->before), fit->squares,
                  1e-9 * fit->squares);
    }
  }
}

// Two maxima each: from the lowest place of the lattice one comes to the other one.
TEST(ExponentialSmoothing, FindsTheHigherOfTwoMaxima) {
  const Series rising{4, 9, 10, 14, 18, 27, 23, 21, 29, 33, 22, 27, 29, 28};
  EXPECT_GT(fit_smoothing(rising, SmoothingModel::trend)->log_likelihood, -39.1324);
  const Series bent{10, 8, 13, 9, 20, 10, 12, 20, 21, 21, 25, 36, 32, 39};
  EXPECT_GT(fit_smoothing(bent, SmoothingModel::damped_trend)->log_likelihood, -39.3971);
}

TEST(ExponentialSmoothing, InitialStateForGivenParametersIsTheBest) {
  const Series series = made_by({0.3, 0.1}, {10, 0.5}, 30, 7);
  const SmoothingParameters parameters{0.2, 0.05, 0.9};
  const SmoothingPoint point = best_start(series, SmoothingModel::damped_trend, parameters);
  EXPECT_NEAR(squares_of(series, parameters, {point.level, point.trend}), point.squares, 1e-9);
  for (const double nudge : {-0.01, 0.01}) {
    EXPECT_GT(squares_of(series, parameters, {point.level + nudge, point.trend}), point.squares);
    EXPECT_GT(squares_of(series, parameters, {point.level, point.trend + nudge}), point.squares);
  }
}

TEST(ExponentialSmoothing, UnitsDoNotMatter) {
  const Series series = made_by({0.3, 0.1}, {10, 0.5}, 30, 7);
  Series cents;
  for (const double value : series) cents.push_back(4e9 + 1e5 * value);
  for (const SmoothingModel model : models) {
    const auto fit = fit_smoothing(series, model);
    const auto in_cents = fit_smoothing(cents, model);
    ASSERT_TRUE(fit && in_cents);
    EXPECT_NEAR(fit->parameters.alpha, in_cents->parameters.alpha, 1e-4);
    EXPECT_NEAR(4e9 + 1e5 * predict(*fit, 5).mean, predict(*in_cents, 5).mean, 1);
    EXPECT_NEAR(1e5 * predict(*fit, 5).deviation, predict(*in_cents, 5).deviation, 1);
  }
}

// By simulation of the model: what came five periods on, over many.
TEST(ExponentialSmoothing, VarianceOfPredictionsIsThatOfWhatComes) {
  SmoothingFit fit;
  fit.model = SmoothingModel::damped_trend;
  fit.parameters = {0.4, 0.2, 0.9};
  fit.after = {20, 1};
  fit.variance = 1;
  double sum = 0;
  double squares = 0;
  constexpr int futures = 20'000;
  for (std::uint64_t seed = 0; seed < futures; ++seed) {
    const double value = made_by(fit.parameters, fit.after, 5, seed).back();
    sum += value;
    squares += value * value;
  }
  const double mean = sum / futures;
  const Prediction prediction = predict(fit, 5);
  EXPECT_NEAR(mean, prediction.mean, 0.05);
  EXPECT_NEAR(std::sqrt(squares / futures - mean * mean), prediction.deviation, 0.03);
  // Without a trend the first is as uncertain as an error, and each next a bit more.
  fit.parameters = {0.4, 0, 1};
  fit.after = {20, 0};
  EXPECT_EQ(predict(fit, 1).deviation, 1);
  EXPECT_NEAR(predict(fit, 4).deviation, std::sqrt(1 + 3 * 0.16), 1e-12);
}

TEST(ExponentialSmoothing, ChoosesTheModelThatTheSeriesWasMadeBy) {
  const auto level = choose_smoothing(made_by({0.2}, {50}, 200, 5));
  ASSERT_TRUE(level);
  EXPECT_EQ(level->model, SmoothingModel::level);
  const auto trend = choose_smoothing(made_by({0.2, 0.0001}, {50, 2}, 200, 5));
  ASSERT_TRUE(trend);
  EXPECT_EQ(trend->model, SmoothingModel::trend);
  EXPECT_NEAR(predict(*trend, 10).mean, 50 + 2 * 210, 3);
  const auto damped = choose_smoothing(made_by({0.9, 0.8, 0.85}, {50, 2}, 200, 5));
  ASSERT_TRUE(damped);
  EXPECT_EQ(damped->model, SmoothingModel::damped_trend);
}

TEST(ExponentialSmoothing, CriterionCountsEveryFigureAndTheVariance) {
  const Series series = made_by({0.2}, {50}, 20, 5);
  const std::size_t counted[] = {3, 5, 6};
  for (std::size_t m = 0; m < 3; ++m) {
    const auto fit = fit_smoothing(series, models[m]);
    ASSERT_TRUE(fit);
    const auto k = static_cast<double>(counted[m]);
    EXPECT_NEAR(fit->log_likelihood, -10 * std::log(fit->squares), 1e-9);
    EXPECT_NEAR(fit->aicc, -2 * fit->log_likelihood + 2 * k + 2 * k * (k + 1) / (20 - k - 1), 1e-9);
    EXPECT_NEAR(fit->variance, fit->squares / (20 - (k - 1)), 1e-12);
  }
}

TEST(ExponentialSmoothing, TooFewPointsOrNoNoiseIsRefusedWithItsReason) {
  EXPECT_EQ(choose_smoothing(Series(11, 1.5)).error(), NoSmoothing::too_few_points);
  EXPECT_EQ(choose_smoothing(Series(12, 1.5)).error(), NoSmoothing::no_noise);
  Series line;
  for (int i = 0; i < 20; ++i) line.push_back(3 + 2 * i);
  EXPECT_EQ(choose_smoothing(line).error(), NoSmoothing::no_noise);
  EXPECT_TRUE(fit_smoothing(line, SmoothingModel::level));
  line[4] = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(choose_smoothing(line).error(), NoSmoothing::not_finite);
  EXPECT_EQ(choose_smoothing(Series(smoothing_points_max + 1, 1)).error(),
            NoSmoothing::too_many_points);
  line[4] = 1e300;
  EXPECT_EQ(choose_smoothing(line).error(), NoSmoothing::not_finite);
}

}  // namespace
}  // namespace vlecht::analysis::methods
