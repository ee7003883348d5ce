// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/run_length.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "analysis/methods/gauss_legendre.h"
#include "analysis/methods/linear_equations.h"
#include "analysis/methods/normal.h"
#include "analysis/methods/normal_stream.h"
#include "analysis/methods/run_rules.h"

namespace vlecht::analysis::methods {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

// Played: how long a chart of the design runs, with the error of the mean.
struct Played {
  double mean = 0;
  double error = 0;
};

Played played_cusum(const CusumDesign& design, double shift) {
  NormalStream stream{RandomStream(7, 0)};
  constexpr int runs = 20'000;
  double sum = 0, squares = 0;
  for (int run = 0; run < runs; ++run) {
    double upper = design.head_start, lower = design.head_start, length = 0;
    while (upper <= design.interval && lower <= design.interval) {
      const double z = stream.next() + shift;
      upper = std::max(0.0, upper + z - design.reference);
      lower = std::max(0.0, lower - z - design.reference);
      ++length;
    }
    sum += length;
    squares += length * length;
  }
  const double mean = sum / runs;
  return {mean, std::sqrt((squares / runs - mean * mean) / runs)};
}

TEST(RunLength, HeadStartIsThatOfAPlayedChart) {
  const CusumDesign design{0.5, 4, 2};
  for (const double shift : {0.0, 0.5, 1.5}) {
    const Played played = played_cusum(design, shift);
    EXPECT_NEAR(cusum_run_length(design, shift), played.mean, 4 * played.error) << shift;
  }
}

// Lucas and Crosier (1982), table 1: h = 5, k = 1/2, head start h / 2.
TEST(RunLength, HeadStartOfLucasAndCrosier) {
  const CusumDesign design{0.5, 5, 2.5};
  EXPECT_NEAR(cusum_run_length(design, 0), 430, 0.5);
  EXPECT_NEAR(cusum_run_length(design, 1), 6.35, 0.005);
  EXPECT_NEAR(cusum_run_length(design, 2), 2.36, 0.005);
}

TEST(RunLength, ChartsOfSinglePointsAreKnownExactly) {
  // An average of weight one is the point itself.
  for (const double limit : {2.0, 3.0, 4.0})
    EXPECT_NEAR(ewma_run_length({1, limit}, 0) * 2 * normal_cumulative(-limit), 1, 1e-9);
  const RunRule beyond{1, 1, 3, infinite};
  const auto rules = on_both_sides({&beyond, 1});
  EXPECT_NEAR(*run_rule_length(rules, 0) * 2 * normal_cumulative(-3), 1, 1e-12);
}

TEST(RunLength, RunOnOneSideTakesWhatWaldSays) {
  // The mean time to n heads in a row is 2^(n+1) - 2.
  for (const std::size_t points : {1U, 2U, 7U, 9U}) {
    const RunRule rule{points, points, 0, infinite};
    EXPECT_NEAR(*run_rule_length({&rule, 1}, 0), std::exp2(static_cast<double>(points + 1)) - 2,
                1e-8);
  }
}

// The rules of NHS England but for the trend, with limits known: computed apart for METHODS.
TEST(RunLength, RulesWithoutTheTrend) {
  const double limit = 2.66 * 1.128;
  const std::vector<RunRule> one_side{
      {1, 1, limit, infinite}, {2, 3, limit * 2 / 3, infinite}, {7, 7, 0, infinite}};
  EXPECT_NEAR(*run_rule_length(on_both_sides(one_side), 0), 83.2, 0.5);
}

TEST(RunLength, DesignsRunAsLongAsWanted) {
  for (const double points : {60.0, 370.0, 20'000.0}) {
    const auto cusum = design_cusum(0.5, points);
    ASSERT_TRUE(cusum);
    EXPECT_NEAR(cusum_run_length(*cusum, 0) / points, 1, 1e-8);
    const auto average = design_ewma(0.2, points);
    ASSERT_TRUE(average);
    EXPECT_NEAR(ewma_run_length(*average, 0) / points, 1, 1e-8);
  }
  EXPECT_FALSE(design_cusum(0.5, 1));
  EXPECT_FALSE(design_cusum(0.5, 1e9));
  EXPECT_FALSE(design_cusum(0, 370));
  EXPECT_FALSE(design_cusum(3, 10));  // single points beyond three deviations are rarer than that
  EXPECT_FALSE(design_ewma(0, 370));
}

// Siegmund (1985): the run of one sum is nearly (exp(2 k b) - 2 k b - 1) / (2 k^2), b = h + 1.166.
TEST(RunLength, LongRunsKeepTheirDigits) {
  for (const double interval : {10.0, 20.0, 30.0, 35.0, 39.0, run_length_interval_max}) {
    const CusumDesign design{0.5, interval, 0};
    const double run = one_sided_cusum_run_length(design, 0);
    const double b = interval + 1.166;
    EXPECT_NEAR(run / ((std::exp(b) - b - 1) * 2), 1, 0.01) << interval;
    EXPECT_NEAR(cusum_run_length(design, 0) / run, 0.5, 1e-9) << interval;
    if (interval < run_length_interval_max) {
      const double longer = one_sided_cusum_run_length({0.5, interval + 1, 0}, 0);
      EXPECT_NEAR(longer / run, std::numbers::e, 2e-3) << interval;
    }
  }
  for (const double interval : {1.0, 20.0, run_length_interval_max}) {
    for (const double reference : {0.1, 1.0, 3.0}) {
      const double run = cusum_run_length({reference, interval, interval / 2}, 0);
      EXPECT_GT(run, 1) << interval << " " << reference;
      EXPECT_TRUE(std::isfinite(run)) << interval << " " << reference;
    }
  }
  // Beyond nine deviations a single point is seen once in 4.4e18.
  EXPECT_NEAR(ewma_run_length({1, 9}, 0) * 2 * normal_cumulative(-9), 1, 1e-9);
  EXPECT_GT(ewma_run_length({0.1, run_length_limit_max}, 0), 1e20);
}

TEST(RunLength, ChainThatNeverLeavesRunsForEver) {
  SquareMatrix steps(2);
  steps.at(0, 1) = steps.at(1, 0) = 1;
  EXPECT_EQ(points_until_leaving(steps, {0, 0}), (std::vector<double>{infinite, infinite}));
  // Half of the points of the first state go on to the second, a quarter of which leaves.
  steps.at(0, 1) = 0.5;
  steps.at(1, 0) = 0;
  const auto points = points_until_leaving(steps, {0, 0.25});
  EXPECT_DOUBLE_EQ(points[0], 2 + 4);
  EXPECT_DOUBLE_EQ(points[1], 4);
}

TEST(RunLength, AShiftThatComesLateIsSeenSooner) {
  const CusumDesign design{0.5, 5, 0};
  for (const double shift : {0.5, 1.0, 2.0})
    EXPECT_LT(cusum_delay(design, shift), one_sided_cusum_run_length(design, shift));
}

TEST(RunLength, TooManyHistoriesAreRefused) {
  std::vector<RunRule> rules;
  for (const double from : {0.1, 0.4, 0.7, 1.0, 1.3}) rules.push_back({9, 16, from, infinite});
  EXPECT_FALSE(run_rule_length(rules, 0));
  EXPECT_FALSE(run_rule_length({}, 0));
}

TEST(GaussLegendre, IsExactForPolynomials) {
  const auto nodes = gauss_legendre(5, -1, 3);
  double sum = 0, power = 0;
  for (const QuadratureNode& node : nodes) {
    sum += node.weight;
    power += node.weight * std::pow(node.place, 9);
  }
  EXPECT_NEAR(sum, 4, 1e-13);
  EXPECT_NEAR(power, (std::pow(3, 10) - 1) / 10, 1e-9);
  EXPECT_EQ(gauss_legendre(1, 0, 2).front().place, 1);
  EXPECT_EQ(gauss_legendre(1, 0, 2).front().weight, 2);
}

TEST(LinearEquations, DependentRowsHaveNoAnswer) {
  SquareMatrix matrix(2);
  matrix.at(0, 1) = 2;  // the first pivot is zero
  matrix.at(1, 0) = 4;
  EXPECT_EQ(*solve_equations(matrix, {6, 8}), (std::vector<double>{2, 3}));
  matrix.at(1, 0) = 0;
  EXPECT_FALSE(solve_equations(matrix, {6, 8}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
