// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/present_value.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(PresentValue, FirstFlowNowOrAfterOnePeriod) {
  const std::vector<double> flows{100, 110, 121};
  EXPECT_NEAR(present_value(0.1, flows, FirstFlow::now), 300, 1e-12);
  EXPECT_NEAR(present_value(0.1, flows, FirstFlow::after_one_period), 300 / 1.1, 1e-12);
  EXPECT_EQ(present_value(0, flows, FirstFlow::now), 331);
  EXPECT_EQ(present_value(0.1, {}, FirstFlow::now), 0);
}

TEST(PresentValue, AnnuityOfARateNearZeroIsTheNumberOfYears) {
  EXPECT_EQ(annuity_factor(0, 7), 7);
  EXPECT_NEAR(annuity_factor(1e-13, 7), 7, 1e-9);
  EXPECT_NEAR(equivalent_annual_cost(700, 0, 7), 100, 1e-12);
}

TEST(PresentValue, NoRateWhereFlowsNeverBalance) {
  EXPECT_TRUE(rates_of_return(std::vector<double>{-10, -5}).empty());
  EXPECT_TRUE(rates_of_return(std::vector<double>{0, 0}).empty());
  EXPECT_TRUE(rates_of_return(std::vector<double>{-10, 0, 0}).empty());
  EXPECT_TRUE(rates_of_return({}).empty());
}

TEST(PresentValue, EveryRateIsToldAlsoOneThatIsOnlyTouched) {
  EXPECT_EQ(rates_of_return(std::vector<double>{-100, 110}).size(), 1U);
  // (d - 1)^2: the present value is zero at a rate of zero, and positive on both sides.
  const auto touched = rates_of_return(std::vector<double>{1, -2, 1});
  ASSERT_EQ(touched.size(), 1U);
  EXPECT_NEAR(touched[0], 0, 1e-6);
  // (d - 1/2)(d - 1)(d - 2), times 2: rates of 100 %, 0 % and -50 %.
  const auto three = rates_of_return(std::vector<double>{-2, 7, -7, 2});
  ASSERT_EQ(three.size(), 3U);
  EXPECT_NEAR(three[0], -0.5, 1e-12);
  EXPECT_NEAR(three[1], 0, 1e-12);
  EXPECT_NEAR(three[2], 1, 1e-12);
}

}  // namespace
}  // namespace vlecht::analysis::methods
