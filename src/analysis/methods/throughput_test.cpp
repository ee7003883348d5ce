// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/throughput.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace vlecht::analysis::methods {
namespace {

using Observed = std::vector<std::int64_t>;

// Straightforwardly: every state below what is wanted, one period at a time, nothing left out.
std::vector<double> done_by_period(const Observed& observed, std::int64_t items,
                                   std::int64_t periods) {
  std::vector<long double> left(static_cast<std::size_t>(items));
  left[0] = 1;
  std::vector<double> done{0};
  for (std::int64_t period = 1; period <= periods; ++period) {
    std::vector<long double> next(left.size());
    for (std::size_t state = 0; state < left.size(); ++state)
      for (const std::int64_t number : observed)
        if (state + static_cast<std::size_t>(number) < left.size())
          next[state + static_cast<std::size_t>(number)] +=
              left[state] / static_cast<long double>(observed.size());
    left = std::move(next);
    done.push_back(static_cast<double>(1 - std::accumulate(left.begin(), left.end(), 0.0L)));
  }
  return done;
}

void expect_same(const Observed& observed, std::int64_t items) {
  const auto forecast = forecast_throughput(observed, items);
  ASSERT_TRUE(forecast);
  const auto plain = done_by_period(observed, items, forecast->latest() + 3);
  for (std::int64_t period = 0; period < static_cast<std::int64_t>(plain.size()); ++period)
    ASSERT_NEAR(forecast->done_within(period), plain[static_cast<std::size_t>(period)], 1e-13)
        << items << " items in " << period;
}

TEST(Throughput, IsTheDistributionThatEveryStateByItselfGives) {
  expect_same({0, 2, 1, 3, 0, 1, 4, 2, 1, 2, 0, 3}, 25);
  expect_same({0, 2, 1, 3, 0, 1, 4, 2, 1, 2, 0, 3}, 900);
  expect_same({7, 9, 8}, 500);        // never nothing
  expect_same({0, 0, 0, 0, 1}, 40);   // mostly nothing
  expect_same({0, 40, 3}, 300);       // lumps
  expect_same({5, 0, 10, 25}, 333);   // all in fives
  expect_same({1, 2, 500, 700}, 20);  // one period may be enough
  expect_same({3, 11, 2, 19, 8, 0, 6, 31, 14, 5, 1, 9}, 2000);
}

TEST(Throughput, CertainRateIsDoneOnTheDot) {
  const auto forecast = forecast_throughput(Observed{3, 3}, 100'000);
  ASSERT_TRUE(forecast);
  EXPECT_EQ(forecast->done_within(33'333), 0);
  EXPECT_EQ(forecast->done_within(33'334), 1);
  EXPECT_EQ(forecast->quantile(1e-12), 33'334);
}

TEST(Throughput, NothingLeftIsDoneNow) {
  for (const Observed& observed : {Observed{1, 2}, Observed{0}}) {
    const auto forecast = forecast_throughput(observed, 0);
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->done_within(0), 1);
    EXPECT_EQ(forecast->done_within(-1), 0);
    EXPECT_EQ(forecast->quantile(0.95), 0);
  }
}

TEST(Throughput, QuantileIsTheFirstPeriodWithTheChance) {
  const auto forecast = forecast_throughput(Observed{0, 1}, 1);
  ASSERT_TRUE(forecast);
  EXPECT_NEAR(forecast->done_within(3), 0.875, 1e-15);
  EXPECT_EQ(forecast->quantile(0.5), 1);
  EXPECT_EQ(forecast->quantile(0.500001), 2);
  EXPECT_EQ(forecast->quantile(0.875001), 4);
}

// The central limit theorem is near at so many: mean and spread of the number of periods.
TEST(Throughput, HundredThousandItemsComeOutWhereTheirMeanAndSpreadSay) {
  const Observed observed{0, 2, 1, 3, 0, 1, 4, 2, 1, 2, 0, 3};
  const auto forecast = forecast_throughput(observed, 100'000);
  ASSERT_TRUE(forecast);
  double mean = 0;
  double squares = 0;
  for (std::int64_t period = forecast->earliest(); period <= forecast->latest(); ++period) {
    const double chance = forecast->done_within(period) - forecast->done_within(period - 1);
    const auto distance = static_cast<double>(period) - 63'158;
    mean += chance * distance;
    squares += chance * distance * distance;
  }
  // Renewal theory: N / mu + (sigma^2 / mu^2 + 1) / 2 less what lies between whole numbers.
  const double mu = 19.0 / 12;
  const double variance = 49.0 / 12 - mu * mu;
  EXPECT_NEAR(63'158 + mean, 100'000 / mu, 1);
  EXPECT_NEAR(std::sqrt(squares - mean * mean), std::sqrt(100'000 * variance / std::pow(mu, 3)),
              0.5);
}

TEST(Throughput, NothingDoneIsNeverAndSaysSo) {
  EXPECT_EQ(forecast_throughput(Observed{0, 0, 0}, 5).error(), NoThroughput::never);
  EXPECT_EQ(forecast_throughput(Observed{}, 5).error(), NoThroughput::nothing_observed);
}

TEST(Throughput, WhatIsBeyondItsLimitsIsRefused) {
  EXPECT_EQ(forecast_throughput(Observed{1, -1}, 5).error(), NoThroughput::out_of_range);
  EXPECT_EQ(forecast_throughput(Observed{1}, -1).error(), NoThroughput::out_of_range);
  EXPECT_EQ(forecast_throughput(Observed{1}, throughput_items_max + 1).error(),
            NoThroughput::out_of_range);
  EXPECT_EQ(forecast_throughput(Observed(throughput_observed_max + 1, 1), 5).error(),
            NoThroughput::out_of_range);
  Observed rare(200);
  rare[0] = 1;
  EXPECT_EQ(forecast_throughput(rare, 100'000).error(), NoThroughput::too_far);
  // A period may do more than anyone can count.
  EXPECT_EQ(forecast_throughput(Observed{0, INT64_MAX}, 5)->quantile(0.7), 2);
  EXPECT_EQ(forecast_throughput(Observed{0, INT64_MAX - 1, INT64_MAX}, 5)->quantile(0.66), 1);
}

TEST(Throughput, WhatWouldTakeTooLongIsRefusedInTime) {
  Observed spread;
  for (std::int64_t i = 0; i < 1000; ++i) spread.push_back(i < 900 ? i % 7 : 1000 + i * i % 9973);
  EXPECT_EQ(forecast_throughput(spread, throughput_items_max).error(), NoThroughput::too_spread);
  const ThroughputChances chances{{0, 1, 5}, {0.5, 0.25, 0.25}};
  EXPECT_EQ(forecast_throughput(chances, 1000, {1e-15, 1000}).error(), NoThroughput::too_spread);
  EXPECT_TRUE(forecast_throughput(chances, 1000, {1e-15, 1e9}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
