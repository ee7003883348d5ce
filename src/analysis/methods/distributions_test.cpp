// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/distributions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

constexpr double chances[] = {1e-9, 0.001, 0.025, 0.3, 0.5, 0.9, 0.975, 0.999999};

TEST(Distributions, ChiSquaredOfTwoDegreesIsExponential) {
  for (const double p : chances) {
    EXPECT_NEAR(chi_squared_quantile(p, 2) / (-2 * std::log1p(-p)), 1, 1e-13);
    EXPECT_NEAR(chi_squared_cumulative(chi_squared_quantile(p, 7.5), 7.5), p, 1e-14);
  }
  EXPECT_NEAR(chi_squared_upper(200, 2) / std::exp(-100), 1, 1e-13);
  EXPECT_EQ(chi_squared_cumulative(0, 3), 0);
  EXPECT_NEAR(chi_squared_quantile(0.95, 10), 18.307038053275146, 1e-12);  // printed tables
}

TEST(Distributions, BetaHasItsClosedForms) {
  for (const double p : chances) {
    EXPECT_NEAR(beta_quantile(p, 1, 1), p, 1e-15);
    EXPECT_NEAR(beta_quantile(p, 1, 20), -std::expm1(std::log1p(-p) / 20), 1e-14);
    EXPECT_NEAR(beta_cumulative(beta_quantile(p, 81, 183.5), 81, 183.5), p, 1e-13);
  }
  EXPECT_EQ(beta_cumulative(0, 2, 3), 0);
  EXPECT_EQ(beta_cumulative(1, 2, 3), 1);
}

TEST(Distributions, StudentOfOneDegreeIsCauchyAndItsSquareIsFisher) {
  for (const double p : {0.6, 0.9, 0.975, 0.9995}) {
    EXPECT_NEAR(student_quantile(p, 1) / std::tan(std::numbers::pi * (p - 0.5)), 1, 1e-12);
    const double t = student_quantile(p, 11);
    EXPECT_NEAR(fisher_quantile(2 * p - 1, 1, 11) / (t * t), 1, 1e-11);
    EXPECT_NEAR(student_cumulative(t, 11), p, 1e-14);
    EXPECT_NEAR(student_quantile(1 - p, 11), -t, 1e-11);
  }
  EXPECT_NEAR(student_quantile(0.975, 10), 2.2281388519862739, 1e-14);  // by its closed form
  EXPECT_NEAR(fisher_quantile(0.95, 4, 7), 4.1203117268976, 1e-10);
  EXPECT_NEAR(fisher_cumulative(3, 4, 7) + fisher_upper(3, 4, 7), 1, 1e-15);
}

// Printed tables of Student's t.
TEST(Distributions, StudentIsThatOfTheTables) {
  EXPECT_NEAR(student_quantile(0.975, 1), 12.7062, 5e-5);
  EXPECT_NEAR(student_quantile(0.9, 1), 3.0777, 5e-5);
  EXPECT_NEAR(student_quantile(0.975, 2), 4.3027, 5e-5);
  EXPECT_NEAR(student_quantile(0.95, 5), 2.0150, 5e-5);
  EXPECT_NEAR(student_quantile(0.975, 10), 2.2281, 5e-5);
  EXPECT_NEAR(student_quantile(0.995, 30), 2.7500, 5e-5);
  EXPECT_NEAR(student_quantile(0.025, 10), -2.2281, 5e-5);
  EXPECT_EQ(student_cumulative(0, 7), 0.5);
  EXPECT_NEAR(student_cumulative(1, 1), 0.75, 1e-15);
  EXPECT_NEAR(student_cumulative(1.959964, 100'000), 0.975, 1e-5);
}

TEST(Distributions, BinomialAddsUpItsProbabilities) {
  double sum = 0;
  for (int k = 0; k <= 12; ++k) {
    sum += binomial_probability(k, 12, 0.3);
    EXPECT_NEAR(binomial_cumulative(k, 12, 0.3), sum, 1e-14);
    EXPECT_NEAR(binomial_upper(k, 12, 0.3), 1 - sum, 1e-14);
  }
  EXPECT_NEAR(binomial_probability(5, 12, 0.3), 792 * std::pow(0.3, 5) * std::pow(0.7, 7), 1e-15);
  EXPECT_EQ(binomial_cumulative(-1, 12, 0.3), 0);
  EXPECT_EQ(binomial_cumulative(12, 12, 0.3), 1);
  EXPECT_EQ(binomial_cumulative(0, 12, 0), 1);
  EXPECT_EQ(binomial_cumulative(11, 12, 1), 0);
  EXPECT_EQ(binomial_probability(0, 0, 0.4), 1);
}

// Also where the cumulative equals the chance asked for, where a root finder is one beside it.
TEST(Distributions, QuantileOfACountIsTheLeastNumberThatReachesIt) {
  for (const int trials : {1, 2, 5, 40, 1000}) {
    for (const double chance : {0.001, 0.15, 0.5, 0.85, 0.999}) {
      for (const double p : chances) {
        const auto k = binomial_quantile(p, trials, chance);
        EXPECT_GE(binomial_cumulative(k, trials, chance), p);
        EXPECT_LT(binomial_cumulative(k - 1, trials, chance), p);
      }
      for (const double p : chances) {
        const auto k = poisson_quantile(p, trials * chance);
        EXPECT_GE(poisson_cumulative(k, trials * chance), p);
        EXPECT_LT(poisson_cumulative(k - 1, trials * chance), p);
      }
    }
  }
  EXPECT_EQ(binomial_quantile(0.5, 2, 0.5), 1);
  EXPECT_EQ(binomial_quantile(0.25, 2, 0.5), 0);
  EXPECT_EQ(binomial_quantile(0.75, 2, 0.5), 1);
  EXPECT_EQ(binomial_quantile(0.5, 0, 0.5), 0);
  EXPECT_EQ(binomial_quantile(0.5, 9, 0), 0);
  EXPECT_EQ(binomial_quantile(0.5, 9, 1), 9);
}

TEST(Distributions, PoissonIsChiSquaredSeenFromTheOtherSide) {
  for (const double expected : {0.2, 3.7, 60.0}) {
    for (const int events : {0, 1, 5, 80}) {
      const double twin = chi_squared_upper(2 * expected, 2.0 * (events + 1));
      EXPECT_NEAR(poisson_cumulative(events, expected), twin, 1e-13);
      EXPECT_NEAR(poisson_upper(events, expected), 1 - twin, 1e-13);
    }
  }
  EXPECT_NEAR(poisson_probability(2, 3), 4.5 * std::exp(-3), 1e-15);
  EXPECT_EQ(poisson_probability(-1, 3), 0);
  EXPECT_EQ(poisson_probability(0, 0), 1);
  EXPECT_EQ(poisson_quantile(0.99, 0), 0);
}

TEST(Distributions, ArgumentOutsideItsRangeIsOurMistake) {
  EXPECT_THROW(chi_squared_quantile(1, 3), base::BrokenInvariant);
  EXPECT_THROW(beta_quantile(0.5, 0, 3), base::BrokenInvariant);
  EXPECT_THROW(binomial_cumulative(1, 3, 1.5), base::BrokenInvariant);
  EXPECT_THROW(poisson_quantile(0.5, std::numeric_limits<double>::infinity()),
               base::BrokenInvariant);
}

}  // namespace
}  // namespace vlecht::analysis::methods
