// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/interrupted_series.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "analysis/methods/normal.h"
#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {
namespace {

// A rise that was going on already, and nothing happens: with errors of which `phi` stays.
std::vector<double> steady_rise(std::uint64_t seed, double phi) {
  RandomStream stream(seed, 0);
  std::vector<double> series;
  double error = 0;
  for (int t = 0; t < 48; ++t) {
    error = phi * error + normal_quantile(stream.uniform() * 0.999998 + 0.000001);
    series.push_back(60 + 0.5 * t + error);
  }
  return series;
}

TEST(InterruptedSeries, RiseThatWasGoingOnIsNoEffect) {
  const auto series = steady_rise(7, 0);
  double before = 0;
  double after = 0;
  for (std::size_t t = 0; t < 24; ++t) {
    before += series[t] / 24;
    after += series[24 + t] / 24;
  }
  EXPECT_GT(after - before, 10);  // what comparing the averages would claim
  const auto fit = interrupted_series_gls(series, 24);
  ASSERT_TRUE(fit);
  const auto jump = interval_of(*fit, fit->level_change, 0.95);
  EXPECT_LT(jump.lower, 0);
  EXPECT_GT(jump.upper, 0);
}

TEST(InterruptedSeries, JumpAndBendAreFound) {
  auto series = steady_rise(11, 0.3);
  for (std::size_t t = 24; t < 48; ++t) series[t] += 12 - 1.5 * static_cast<double>(t - 23);
  for (const auto& fit :
       {interrupted_series_gls(series, 24), interrupted_series_newey_west(series, 24, 3)}) {
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->level_change.value, 12, 2);
    EXPECT_NEAR(fit->slope_change.value, -1.5, 0.2);
    EXPECT_GT(interval_of(*fit, fit->level_change, 0.95).lower, 0);
    EXPECT_LT(interval_of(*fit, fit->slope_change, 0.95).upper, 0);
  }
}

TEST(InterruptedSeries, TooFewPeriodsAndNoErrorsGiveNothing) {
  const auto series = steady_rise(3, 0);
  EXPECT_FALSE(interrupted_series_gls(series, 7));
  EXPECT_FALSE(interrupted_series_gls(series, 41));
  EXPECT_TRUE(interrupted_series_gls(series, 40));
  const std::vector<double> flat(30, 98);
  EXPECT_FALSE(interrupted_series_gls(flat, 15));
  EXPECT_FALSE(interrupted_series_newey_west(flat, 15, 3));
}

TEST(InterruptedSeries, LagsGrowSlowly) {
  EXPECT_EQ(newey_west_lags(100), 4U);
  EXPECT_EQ(newey_west_lags(24), 2U);
  EXPECT_EQ(newey_west_lags(1), 1U);
}

}  // namespace
}  // namespace vlecht::analysis::methods
