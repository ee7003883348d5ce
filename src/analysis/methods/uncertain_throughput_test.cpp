// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/uncertain_throughput.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

using Observed = std::vector<std::int64_t>;

const Observed twelve_weeks{0, 2, 1, 3, 0, 1, 4, 2, 1, 2, 0, 3};

void last_first(std::span<const base::Task> tasks) {
  for (std::size_t i = tasks.size(); i-- > 0;) tasks[i]();
}

TEST(UncertainThroughput, DependsOnTheSeedAndNotOnTheOrderOfTheWork) {
  const auto first = forecast_uncertain_throughput(twelve_weeks, 25, {300, 1}, base::run_in_order);
  const auto again = forecast_uncertain_throughput(twelve_weeks, 25, {300, 1}, last_first);
  const auto other = forecast_uncertain_throughput(twelve_weeks, 25, {300, 2}, base::run_in_order);
  ASSERT_TRUE(first && again && other);
  EXPECT_EQ(first->done_within(18).value, again->done_within(18).value);
  EXPECT_NE(first->done_within(18).value, other->done_within(18).value);
}

TEST(UncertainThroughput, IsWiderThanWithTheObservedChances) {
  const auto known = forecast_throughput(twelve_weeks, 25);
  const auto uncertain =
      forecast_uncertain_throughput(twelve_weeks, 25, {1000, 1}, base::run_in_order);
  ASSERT_TRUE(known && uncertain);
  EXPECT_EQ(uncertain->exact_draws(), 1000U);
  EXPECT_NEAR(uncertain->quantile(0.5)->value, static_cast<double>(known->quantile(0.5)), 1);
  EXPECT_GT(uncertain->quantile(0.95)->value, static_cast<double>(known->quantile(0.95)) + 3);
  EXPECT_LT(uncertain->done_within(22).value, known->done_within(22) - 0.05);
}

// One item, and half of two observed weeks did one: the chance p of a week is uniform, so that of
// having it within k weeks is 1 - E (1 - p)^k = k / (k + 1).
TEST(UncertainThroughput, UniformChanceOfOneOfTwoWeeksComesOutInClosedForm) {
  const auto forecast =
      forecast_uncertain_throughput(Observed{0, 1}, 1, {4000, 3}, base::run_in_order);
  ASSERT_TRUE(forecast);
  for (const std::int64_t weeks : {1, 2, 5, 20}) {
    const auto found = forecast->done_within(weeks);
    const double expected = static_cast<double>(weeks) / static_cast<double>(weeks + 1);
    EXPECT_NEAR(found.value, expected, 4 * found.monte_carlo_error) << weeks;
    EXPECT_GT(found.monte_carlo_error, 0);
    EXPECT_LT(found.monte_carlo_error, 0.006);
  }
}

TEST(UncertainThroughput, ErrorOfDrawingIsThatOfOtherSeeds) {
  double sum = 0;
  double squares = 0;
  double told = 0;
  constexpr int seeds = 40;
  for (std::uint64_t seed = 0; seed < seeds; ++seed) {
    const auto forecast =
        forecast_uncertain_throughput(twelve_weeks, 25, {128, seed}, base::run_in_order);
    const auto found = forecast->done_within(17);
    sum += found.value;
    squares += found.value * found.value;
    told += found.monte_carlo_error / seeds;
  }
  const double deviation = std::sqrt(squares / seeds - std::pow(sum / seeds, 2));
  EXPECT_NEAR(deviation, told, 0.3 * told);
}

TEST(UncertainThroughput, ManyItemsAreNearlyExact) {
  const auto exact = forecast_throughput(twelve_weeks, 5000);
  ASSERT_TRUE(exact);
  // 19 items in 12 weeks, squares 49, cubes 145.
  const double mean = 19.0 / 12;
  const double variance = 49.0 / 12 - mean * mean;
  const double third = 145.0 / 12 - 3 * mean * 49.0 / 12 + 2 * mean * mean * mean;
  const ThroughputMoments moments{mean, std::sqrt(variance), third / std::pow(variance, 1.5), 1};
  for (std::int64_t period = exact->earliest(); period < exact->latest(); ++period)
    ASSERT_NEAR(nearly_done_within(moments, 5000, period), exact->done_within(period), 1e-5);
  const auto uncertain =
      forecast_uncertain_throughput(twelve_weeks, 100'000, {500, 1}, base::run_in_order);
  ASSERT_TRUE(uncertain);
  EXPECT_EQ(uncertain->exact_draws(), 0U);
  const auto median = uncertain->quantile(0.5);
  ASSERT_TRUE(median);
  EXPECT_NEAR(median->value, 100'000 / mean, 4 * median->monte_carlo_error);
}

TEST(UncertainThroughput, CountsWhatIsDoneInLumps) {
  // Every period does eight or none: nine items are done with the second eight.
  const ThroughputMoments lumps{4, 4, 0, 8};
  EXPECT_EQ(nearly_done_within(lumps, 9, 100), nearly_done_within(lumps, 16, 100));
  EXPECT_LT(nearly_done_within(lumps, 17, 6), nearly_done_within(lumps, 16, 6));
  const ThroughputMoments certain{3, 0, 0, 3};
  EXPECT_EQ(nearly_done_within(certain, 7, 2), 0);
  EXPECT_EQ(nearly_done_within(certain, 7, 3), 1);
}

TEST(UncertainThroughput, RefusesWhatCannotBeForecastAndSaysWhereItEnds) {
  const auto refused = [](const Observed& observed, std::int64_t items) {
    return forecast_uncertain_throughput(observed, items, {64, 1}, base::run_in_order).error();
  };
  EXPECT_EQ(refused({0, 0}, 3), NoThroughput::never);
  EXPECT_EQ(refused({}, 3), NoThroughput::nothing_observed);
  EXPECT_EQ(refused({-1}, 3), NoThroughput::out_of_range);
  const auto done = forecast_uncertain_throughput(Observed{1, 2}, 0, {64, 1}, base::run_in_order);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->done_within(0).value, 1);
  EXPECT_EQ(done->quantile(0.9)->value, 0);
  Observed rare(1000);
  rare[0] = 1;
  const auto far = forecast_uncertain_throughput(rare, 1'000'000, {64, 1}, base::run_in_order);
  ASSERT_TRUE(far);
  EXPECT_FALSE(far->quantile(0.5));
}

}  // namespace
}  // namespace vlecht::analysis::methods
