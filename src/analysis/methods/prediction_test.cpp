// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/prediction.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(Prediction, IntervalHoldsTheChanceThatIsAskedFor) {
  for (const int degrees : {0, 1, 2, 3, 8, 31}) {
    const Prediction prediction{40, 3, degrees};
    const auto interval = interval_of(prediction, 0.8);
    EXPECT_NEAR(chance_of_at_most(prediction, interval.lower), 0.1, 1e-9) << degrees;
    EXPECT_NEAR(chance_of_at_least(prediction, interval.upper), 0.1, 1e-9) << degrees;
    EXPECT_NEAR(interval.lower + interval.upper, 80, 1e-12);
    EXPECT_NEAR(quantile_of(prediction, 0.9), interval.upper, 1e-12);
  }
}

TEST(Prediction, ChanceFarOffKeepsItsDigits) {
  const Prediction normal{0, 1, 0};
  EXPECT_NEAR(chance_of_at_least(normal, 10) / 7.619853024160527e-24, 1, 1e-9);
  EXPECT_NEAR(chance_of_at_least(normal, -1) + chance_of_at_most(normal, -1), 1, 1e-15);
}

}  // namespace
}  // namespace vlecht::analysis::methods
