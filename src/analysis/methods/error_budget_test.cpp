// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/error_budget.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(ErrorBudget, MonthOfThreeNinesMayBeDownFortyThreeMinutes) {
  EXPECT_NEAR(allowed_downtime(0.999, 30 * 24 * 60), 43.2, 1e-9);
  EXPECT_EQ(allowed_downtime(0, 60), 60) << "without a norm everything is allowed";
}

TEST(ErrorBudget, BurnOfOneUsesItUpAtTheEnd) {
  EXPECT_NEAR(burn_rate(0.001, 0.999), 1, 1e-9);
  EXPECT_NEAR(burn_rate(0.0144, 0.999), burn_rate_that_uses(0.02, 1, 720), 1e-9);
}

}  // namespace
}  // namespace vlecht::analysis::methods
