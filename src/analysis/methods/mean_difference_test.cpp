// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/mean_difference.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {
namespace {

using Values = std::vector<double>;

// Student's sleep data (1908), as R's t.test(extra ~ group): -3.3654832 to 0.2054832 for group 1
// less group 2.
TEST(MeanDifference, IsThatOfWelch) {
  const Values first{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  const Values second{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  const auto found = mean_difference(first, second, 0.95);
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->first, 0.75, 1e-12);
  EXPECT_NEAR(found->second, 2.33, 1e-12);
  EXPECT_NEAR(found->lower, -0.2054832, 1e-7);
  EXPECT_NEAR(found->upper, 3.3654832, 1e-7);
}

TEST(MeanDifference, OneGroupMayStandStill) {
  const auto found = mean_difference(Values{5, 5, 5}, Values{7, 8, 9}, 0.9);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->difference, 3);
  EXPECT_LT(found->lower, 3);
  EXPECT_FALSE(mean_difference(Values{5, 5}, Values{7, 7}, 0.9));
  EXPECT_FALSE(mean_difference(Values{5}, Values{7, 8}, 0.9));
}

}  // namespace
}  // namespace vlecht::analysis::methods
