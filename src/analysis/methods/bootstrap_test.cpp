// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/bootstrap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/methods/estimate.h"

namespace vlecht::analysis::methods {
namespace {

using Members = std::vector<std::vector<double>>;

void backwards(std::span<const base::Task> tasks) {
  for (std::size_t i = tasks.size(); i-- > 0;) tasks[i]();
}

double mean_statistic(std::span<const double> sample) { return mean(sample); }

TEST(Bootstrap, MeansAreOfMembersOrOfTheirInhabitants) {
  const Members members{{1, 10}, {4, 40}};
  EXPECT_EQ(means_of(members, {}), (std::vector<double>{2.5, 25}));
  EXPECT_EQ(means_of(members, std::vector<double>{2, 1}), (std::vector<double>{2, 20}));
}

TEST(Bootstrap, DrawsDependOnTheSeedAndNotOnTheOrderOfTheWork) {
  Members members;
  for (int i = 0; i < 9; ++i) members.push_back({static_cast<double>(i * i)});
  const ResamplingPlan plan{200, 5};
  const auto first = resampled_means(members, {}, plan, base::run_in_order).all_of(0);
  EXPECT_EQ(first, resampled_means(members, {}, plan, backwards).all_of(0));
  EXPECT_NE(first, resampled_means(members, {}, {200, 6}, base::run_in_order).all_of(0));
  // More draws begin with the same ones.
  const auto more = resampled_means(members, {}, {300, 5}, base::run_in_order).all_of(0);
  EXPECT_TRUE(std::equal(first.begin(), first.end(), more.begin()));
}

TEST(Bootstrap, QuantitiesOfOneMemberStayTogether) {
  const Members members{{1, -1}, {2, -2}, {5, -5}};
  const Draws draws = resampled_means(members, {}, {500, 1}, base::run_in_order);
  for (std::size_t d = 0; d < 500; ++d) EXPECT_EQ(draws.at(0, d), -draws.at(1, d));
}

TEST(Bootstrap, SpreadOfAMeanIsItsStandardError) {
  std::vector<double> sample;
  for (int i = 0; i < 40; ++i) sample.push_back(std::sin(i));
  const auto interval =
      bootstrap_interval(sample, mean_statistic, 0.95, {4000, 3}, base::run_in_order);
  double squares = 0;
  for (const double x : sample) squares += std::pow(x - interval.estimate, 2);
  const double expected = std::sqrt(squares) / 40;
  EXPECT_NEAR(interval.standard_error, expected, 0.05 * expected);
  EXPECT_NEAR(interval.percentile.upper.value, interval.estimate + 1.96 * expected, 0.02);
  ASSERT_TRUE(interval.bca);
  EXPECT_NEAR(interval.bca->upper.value, interval.percentile.upper.value, 0.03);
  // Density at the end is that of the normal: sqrt(p(1-p)/n) / (phi(1.96) / se).
  const double error = std::sqrt(0.025 * 0.975 / 4000) * expected / 0.0584;
  EXPECT_NEAR(interval.percentile.upper.monte_carlo_error, error, 0.4 * error);
}

TEST(Bootstrap, SkewMovesTheAcceleratedIntervalOutwards) {
  std::vector<double> sample;
  for (int i = 0; i < 30; ++i) sample.push_back(std::exp(i / 6.0));
  const auto interval =
      bootstrap_interval(sample, mean_statistic, 0.95, {4000, 3}, base::run_in_order);
  ASSERT_TRUE(interval.bca);
  EXPECT_GT(interval.bca->upper.value, interval.percentile.upper.value);
  EXPECT_GT(interval.bca->lower.value, interval.percentile.lower.value);
}

TEST(Bootstrap, SampleWithoutSpreadHasNoAcceleratedInterval) {
  const std::vector<double> sample(5, 3.0);
  const auto interval =
      bootstrap_interval(sample, mean_statistic, 0.95, {100, 3}, base::run_in_order);
  EXPECT_EQ(interval.standard_error, 0);
  EXPECT_EQ(interval.percentile.lower.value, 3);
  EXPECT_FALSE(interval.bca);
}

TEST(Bootstrap, NoneInManyIsNotCertainty) {
  EXPECT_EQ(drawn_probability(0, 4000).value, 0);
  EXPECT_NEAR(drawn_probability(0, 4000).monte_carlo_error, 0.00025, 0.00001);
  EXPECT_NEAR(drawn_probability(2000, 4000).monte_carlo_error, 0.0079, 0.0001);
}

}  // namespace
}  // namespace vlecht::analysis::methods
