// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/pert.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

TEST(Pert, ThreePointsInOrder) {
  const auto estimate = pert({4, 6, 14});
  ASSERT_TRUE(estimate);
  EXPECT_EQ(estimate->mean, 7);
  EXPECT_EQ(pert({5, 5, 5})->deviation, 0);
  EXPECT_FALSE(pert({7, 6, 14}));
  EXPECT_FALSE(pert({4, 15, 14}));
  EXPECT_FALSE(pert({4, NAN, 14}));
  EXPECT_FALSE(pert({-INFINITY, 6, 14}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
