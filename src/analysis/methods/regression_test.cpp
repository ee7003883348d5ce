// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/regression.h"

#include <gtest/gtest.h>

#include <numeric>

namespace vlecht::analysis::methods {
namespace {

using Rows = std::vector<std::vector<double>>;

TEST(Regression, LineThroughItsPoints) {
  const Design design(Rows{{1, 0}, {1, 1}, {1, 5}});
  const auto fit = least_squares(design, std::vector<double>{3, 5, 13});
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->coefficients[0], 3, 1e-14);
  EXPECT_NEAR(fit->coefficients[1], 2, 1e-14);
  EXPECT_NEAR(fit->residuals[2], 0, 1e-14);
  const auto hat = leverages(design).value();
  EXPECT_NEAR(std::accumulate(hat.begin(), hat.end(), 0.0), 2, 1e-14);
  EXPECT_NEAR(leverages(Design(Rows{{1}, {1}, {1}, {1}}))->at(2), 0.25, 1e-15);
}

TEST(Regression, WeightCountsAsThatManyRows) {
  const std::vector<double> twice{1, 2, 7, 2};
  const auto repeated = least_squares(Design(Rows{{1, 0}, {1, 1}, {1, 4}, {1, 1}}), twice);
  const auto weighted = least_squares(Design(Rows{{1, 0}, {1, 1}, {1, 4}}),
                                      std::vector<double>{1, 2, 7}, std::vector<double>{1, 2, 1});
  EXPECT_NEAR(repeated->coefficients[1], weighted->coefficients[1], 1e-14);
}

TEST(Regression, DependentColumnsHaveNoFit) {
  EXPECT_FALSE(least_squares(Design(Rows{{1, 2}, {2, 4}, {3, 6}}), std::vector<double>{1, 2, 4}));
  EXPECT_FALSE(least_squares(Design(Rows{{1, 2}}), std::vector<double>{1}));
  EXPECT_FALSE(least_squares(Design(Rows{{1, 0}, {1, 1}, {1, 2}}), std::vector<double>{1, 2, 4},
                             std::vector<double>{0, 1, 0}));
}

TEST(Regression, NearlyEqualColumnsKeepTheirDigits) {
  // Normal equations would have to tell 1 + 1e-14 from 1.
  const Design design(Rows{{1, 1}, {1, 1 + 1e-7}, {1, 1 - 1e-7}});
  const auto fit = least_squares(design, std::vector<double>{2, 2 + 3e-7, 2 - 3e-7});
  ASSERT_TRUE(fit);
  EXPECT_NEAR(fit->coefficients[1], 3, 1e-6);
}

TEST(Regression, GapBetweenGroupsAddsUpInTwoAndInThree) {
  const Group first{{{1, 1}, {1, 2}, {1, 4}}, {3, 5.5, 9}};
  const Group second{{{1, 0}, {1, 1}, {1, 2}}, {1, 1.5, 2.5}};
  const auto parts = oaxaca_blinder(first, second);
  ASSERT_TRUE(parts);
  EXPECT_NEAR(parts->gap, 17.5 / 3 - 5.0 / 3, 1e-12);
  EXPECT_NEAR(parts->explained + parts->unexplained, parts->gap, 1e-12);
  EXPECT_NEAR(parts->endowments + parts->coefficients + parts->interaction, parts->gap, 1e-12);
  EXPECT_FALSE(oaxaca_blinder(first, {{{1, 1}, {1, 1}}, {1, 2}}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
