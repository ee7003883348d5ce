// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/normal.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(Normal, QuantileIsTheReverseOfTheCumulative) {
  EXPECT_NEAR(normal_quantile(0.975), 1.959963984540054, 1e-14);
  EXPECT_NEAR(normal_quantile(0.1), -1.2815515655446004, 1e-14);
  EXPECT_NEAR(normal_quantile(1e-12), -7.034483825301131, 1e-11);
  EXPECT_NEAR(normal_quantile(1e-300), -37.0471, 1e-3);
  EXPECT_NEAR(normal_quantile(0.5), 0, 1e-16);
  for (const double z : {-8.0, -3.0, -0.1, 0.7, 2.5})
    EXPECT_NEAR(normal_quantile(normal_cumulative(z)), z, 1e-12);
}

TEST(Normal, FifteenPerCentAboveIsFurtherUpInANarrowGroup) {
  EXPECT_NEAR(percentile_of_excess(0.15, 0.20), 0.76, 0.005);
  EXPECT_NEAR(percentile_of_excess(0.15, 0.15), 0.82, 0.005);
  EXPECT_NEAR(percentile_of_excess(0.15, 0.25), 0.71, 0.005);
  EXPECT_EQ(percentile_of_excess(0, 0.2), 0.5);
}

}  // namespace
}  // namespace vlecht::analysis::methods
