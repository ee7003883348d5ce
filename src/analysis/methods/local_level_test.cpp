// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/local_level.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {
namespace {

using Series = std::vector<double>;
constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Series wandering(std::size_t points, double error, double step, std::uint64_t seed) {
  RandomStream stream(seed, 0);
  const auto normal = [&] { return normal_quantile(stream.uniform() * 0.999998 + 0.000001); };
  Series series;
  double level = 100;
  for (std::size_t i = 0; i < points; ++i) {
    series.push_back(level + error * normal());
    level += step * normal();
  }
  return series;
}

TEST(LocalLevel, FindsTheVariancesOfALongSeries) {
  const auto fit = fit_local_level(wandering(4000, 3, 1, 1));
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->variances.error, 9, 0.7);
  EXPECT_NEAR(fit->variances.step, 1, 0.25);
}

TEST(LocalLevel, NoOtherVariancesAreMoreLikely) {
  for (std::uint64_t seed = 0; seed < 10; ++seed) {
    const Series series = wandering(30, 2, static_cast<double>(seed) / 4, seed);
    const auto fit = fit_local_level(series);
    ASSERT_TRUE(fit);
    const double best = fit->filter.log_likelihood;
    for (double error = 0; error < 12; error += 0.31)
      for (double step = 0.001; step < 8; step *= 1.3)
        EXPECT_LE(filter_local_level(series, {error, step})->log_likelihood, best + 1e-6) << seed;
    EXPECT_LE(filter_local_level(series, {4, 0})->log_likelihood, best + 1e-6);
  }
}

TEST(LocalLevel, EitherVarianceMayBeNothingAtAll) {
  Series there_and_back;
  Series steps;
  for (int i = 0; i < 20; ++i) {
    there_and_back.push_back(i % 2 == 0 ? 10 : 12);
    steps.push_back(i * i);
  }
  EXPECT_EQ(fit_local_level(there_and_back)->variances.step, 0);
  EXPECT_EQ(fit_local_level(steps)->variances.error, 0);
}

TEST(LocalLevel, ALevelThatStandsStillIsTheMean) {
  const Series series{3, 5, 4, 4, 6, 2};
  const auto filter = filter_local_level(series, {2, 0});
  ASSERT_TRUE(filter);
  EXPECT_NEAR(filter->predicted.back().mean, 4, 1e-12);
  EXPECT_NEAR(filter->predicted.back().variance, 2.0 / 6, 1e-12);
  EXPECT_NEAR(predict(*filter, {2, 0}, 9).deviation, std::sqrt(2 + 2.0 / 6), 1e-12);
  // Without errors of measurement it is the last value, and wanders from there.
  const auto walk = filter_local_level(series, {0, 3});
  ASSERT_TRUE(walk);
  EXPECT_EQ(predict(*walk, {0, 3}, 4).mean, 2);
  EXPECT_NEAR(predict(*walk, {0, 3}, 4).deviation, std::sqrt(12), 1e-12);
}

TEST(LocalLevel, AGapWidensAndTellsNothing) {
  const auto with_gap = filter_local_level(Series{10, 12, missing, missing}, {1, 0.5});
  const auto without = filter_local_level(Series{10, 12}, {1, 0.5});
  ASSERT_TRUE(with_gap && without);
  EXPECT_EQ(with_gap->measured, 2U);
  EXPECT_EQ(with_gap->log_likelihood, without->log_likelihood);
  EXPECT_EQ(with_gap->predicted.back().mean, without->predicted.back().mean);
  EXPECT_NEAR(with_gap->predicted.back().variance, without->predicted.back().variance + 1, 1e-12);
  EXPECT_NEAR(predict(*with_gap, {1, 0.5}, 1).deviation, predict(*without, {1, 0.5}, 3).deviation,
              1e-12);
  // One before the first measurement is as if it were not there.
  const auto later = filter_local_level(Series{missing, 10, 12}, {1, 0.5});
  ASSERT_TRUE(later);
  EXPECT_EQ(later->predicted.size(), 2U);
  EXPECT_EQ(later->log_likelihood, without->log_likelihood);
}

TEST(LocalLevel, RefusesWithItsReason) {
  EXPECT_EQ(fit_local_level(Series(11, 2)).error(), NoLocalLevel::too_few_points);
  Series gaps(20, missing);
  for (std::size_t i = 0; i < 11; ++i) gaps[i] = static_cast<double>(i * i);
  EXPECT_EQ(fit_local_level(gaps).error(), NoLocalLevel::too_few_points);
  EXPECT_EQ(fit_local_level(Series(12, 2)).error(), NoLocalLevel::no_noise);
  EXPECT_EQ(fit_local_level(Series(local_level_points_max + 1, 2)).error(),
            NoLocalLevel::too_many_points);
  Series infinite = wandering(20, 1, 1, 1);
  infinite[3] = HUGE_VAL;
  EXPECT_EQ(fit_local_level(infinite).error(), NoLocalLevel::not_finite);
  EXPECT_EQ(filter_local_level(Series{1}, {1, 1}).error(), NoLocalLevel::too_few_points);
}

}  // namespace
}  // namespace vlecht::analysis::methods
