// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/change_point.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "analysis/methods/normal_stream.h"

namespace vlecht::analysis::methods {
namespace {

std::vector<double> with_steps(std::uint64_t seed, std::size_t each,
                               const std::vector<double>& levels) {
  NormalStream stream{RandomStream(seed, 0)};
  std::vector<double> values;
  for (const double level : levels)
    for (std::size_t i = 0; i < each; ++i) values.push_back(level + stream.next());
  return values;
}

TEST(MeanBreaks, FindsAsManyAsThereAre) {
  const auto found = mean_breaks(with_steps(3, 20, {0, 5, 1}));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->best, 2U);
  EXPECT_EQ(found->by_number[2].after, (std::vector<std::size_t>{20, 40}));
  ASSERT_EQ(found->means.size(), 3U);
  EXPECT_NEAR(found->means[1], 5, 0.8);
  ASSERT_TRUE(found->intervals[0]);
  EXPECT_LE(found->intervals[0]->lower, 20U);
  EXPECT_GE(found->intervals[0]->upper, 20U);
  const auto none = mean_breaks(with_steps(4, 60, {2}));
  ASSERT_TRUE(none);
  EXPECT_EQ(none->best, 0U);
  EXPECT_TRUE(none->intervals.empty());
}

TEST(MeanBreaks, StepWithoutNoiseHasNoInterval) {
  std::vector<double> values(12, 1);
  values.resize(24, 3);
  const auto found = mean_breaks(values, 0.3);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->by_number[1].after.front(), 12U);
  EXPECT_EQ(found->by_number[1].squares, 0);
  ASSERT_EQ(found->intervals.size(), 1U);
  EXPECT_FALSE(found->intervals.front());
}

TEST(MeanBreaks, RefusesWithItsReason) {
  EXPECT_EQ(mean_breaks(std::vector<double>(11, 1)).error(), NoBreaks::too_few_points);
  EXPECT_EQ(mean_breaks(std::vector<double>(20, 1)).error(), NoBreaks::no_noise);
  EXPECT_EQ(mean_breaks(std::vector<double>(break_points_max + 1)).error(),
            NoBreaks::too_many_points);
  std::vector<double> values(20, 1);
  values[3] = std::nan("");
  EXPECT_EQ(mean_breaks(values).error(), NoBreaks::not_finite);
}

// The interval of many breaks holds the true place about as often as it says.
TEST(MeanBreaks, IntervalHoldsAboutAsOftenAsItSays) {
  int held = 0, found_one = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed) {
    const auto found = mean_breaks(with_steps(seed, 30, {0, 1.5}), 0.3);
    ASSERT_TRUE(found);
    if (found->best != 1 || !found->intervals.front()) continue;
    ++found_one;
    const BreakInterval interval = *found->intervals.front();
    if (interval.lower <= 30 && 30 <= interval.upper) ++held;
  }
  EXPECT_GT(found_one, 380);
  EXPECT_GT(held, found_one * 90 / 100);
}

TEST(ChangePosterior, ChancesAreOneTogetherAndTheirRunHoldsThem) {
  const auto values = with_steps(9, 15, {0, 3});
  const auto posterior = normal_change(values, *weak_normal_prior(values));
  ASSERT_TRUE(posterior);
  EXPECT_NEAR(std::accumulate(posterior->chances.begin(), posterior->chances.end(), 0.0), 1, 1e-12);
  EXPECT_NEAR(static_cast<double>(posterior->mode), 15, 1);
  EXPECT_GT(posterior->log_bayes_factor, 3);
  const BreakInterval interval = change_interval(*posterior, 0.9);
  double held = 0;
  for (std::size_t after = interval.lower; after <= interval.upper; ++after)
    held += posterior->chances[after - 1];
  EXPECT_GE(held, 0.9);
  EXPECT_LE(interval.upper - interval.lower, 6U);
}

TEST(ChangePosterior, SteadyRateHasNoChange) {
  const std::vector<CountedPoint> steady(30, {4, 1});
  const auto posterior = rate_change(steady, {});
  ASSERT_TRUE(posterior);
  EXPECT_LT(posterior->log_bayes_factor, 0);
  // Twice as many of twice the size is the same rate.
  std::vector<CountedPoint> busier = steady;
  for (std::size_t i = 15; i < 30; ++i) busier[i] = {8, 2};
  EXPECT_LT(rate_change(busier, {})->log_bayes_factor, 0);
  for (std::size_t i = 15; i < 30; ++i) busier[i] = {8, 1};
  EXPECT_EQ(rate_change(busier, {})->mode, 15U);
  EXPECT_FALSE(rate_change({}, {}));
  EXPECT_FALSE(weak_normal_prior(std::vector<double>{2, 2}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
