// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/robust_regression.h"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/methods/random_stream.h"

namespace vlecht::analysis::methods {
namespace {

// Sixty observations of 2 + 1.5 a - 0.3 b and a little noise; of the first twelve the outcomes are
// far off, and of the first three the position too.
struct Contaminated {
  std::vector<std::vector<double>> rows;
  std::vector<double> outcomes;
};

Contaminated contaminated() {
  Contaminated out;
  RandomStream stream(3, 0);
  for (int i = 0; i < 60; ++i) {
    const double a = i < 3 ? 8 : 4 * stream.uniform() - 2;
    const double b = 10 * stream.uniform();
    const double noise = stream.uniform() + stream.uniform() + stream.uniform() - 1.5;
    out.rows.push_back({1, a, b});
    out.outcomes.push_back(2 + 1.5 * a - 0.3 * b + noise * 0.5 + (i < 12 ? 15 : 0));
  }
  return out;
}

TEST(RobustRegression, FifthOfTheDataFarOffDoesNotMoveTheMmEstimate) {
  const auto data = contaminated();
  const Design design(data.rows);
  const auto fit = mm_regression(design, data.outcomes);
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->coefficients[0], 2, 0.2);
  EXPECT_NEAR(fit->coefficients[1], 1.5, 0.1);
  EXPECT_NEAR(fit->coefficients[2], -0.3, 0.03);
  for (std::size_t i = 0; i < 12; ++i) EXPECT_EQ(fit->weights[i], 0) << i;
  EXPECT_GT(std::abs(least_squares(design, data.outcomes)->coefficients[1] - 1.5), 0.5);
}

TEST(RobustRegression, SeedOfTheStartDoesNotShow) {
  const auto data = contaminated();
  const auto a = mm_regression(Design(data.rows), data.outcomes, 1);
  const auto b = mm_regression(Design(data.rows), data.outcomes, 2);
  ASSERT_TRUE(a && b);
  for (std::size_t j = 0; j < 3; ++j) EXPECT_NEAR(a->coefficients[j], b->coefficients[j], 1e-9);
  EXPECT_NEAR(a->scale, b->scale, 1e-9);
}

TEST(RobustRegression, HuberCountsOddOutcomesLess) {
  std::vector<std::vector<double>> rows;
  std::vector<double> outcomes;
  for (int i = 0; i < 20; ++i) {
    rows.push_back({1, static_cast<double>(i)});
    outcomes.push_back(3 + 2.0 * i + (i % 2 == 0 ? 0.1 : -0.1));
  }
  outcomes[10] += 50;
  const auto fit = huber_regression(Design(rows), outcomes);
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->coefficients[1], 2, 0.01);
  EXPECT_NEAR(fit->coefficients[0], 3, 0.15);
  EXPECT_LT(fit->weights[10], 0.01);
  EXPECT_EQ(fit->weights[3], 1);
}

TEST(RobustRegression, PerfectLineOrDependentColumnsHaveNoScale) {
  const std::vector<std::vector<double>> rows{{1, 0}, {1, 1}, {1, 2}, {1, 3}};
  EXPECT_FALSE(mm_regression(Design(rows), std::vector<double>{1, 1, 1, 1}));
  EXPECT_FALSE(huber_regression(Design(rows), std::vector<double>{0, 0, 0, 0}));
  const std::vector<std::vector<double>> dependent{{1, 2}, {1, 2}, {1, 2}, {1, 2}};
  EXPECT_FALSE(mm_regression(Design(dependent), std::vector<double>{1, 2, 3, 5}));
  EXPECT_FALSE(mm_regression(Design(std::vector<std::vector<double>>{{1, 2}, {1, 3}}),
                             std::vector<double>{1, 2}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
