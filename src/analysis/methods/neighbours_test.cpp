// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/neighbours.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

using Members = std::vector<std::vector<double>>;

TEST(Neighbours, UnitsOfAVariableDoNotMatter) {
  const Members members{{0, 0}, {1, 1000}, {5, 2000}, {2, 9000}};
  Members other = members;
  for (auto& member : other) member[1] /= 1000;
  const auto found = nearest_neighbours(members, 0, 2, Distance::standardised);
  const auto again = nearest_neighbours(other, 0, 2, Distance::standardised);
  ASSERT_TRUE(found && again);
  ASSERT_EQ(found->size(), 2U);
  EXPECT_EQ((*found)[0].member, 1U);
  EXPECT_NEAR((*found)[0].distance, (*again)[0].distance, 1e-14);
}

TEST(Neighbours, MahalanobisCountsVariablesThatGoTogetherOnce) {
  // The second variable nearly repeats the first; along it, the third member is close.
  const Members members{{0, 0.1}, {1, -1}, {2, 2}, {-2, -2}, {4, 4.1}, {-4, -4.05}};
  EXPECT_EQ((*nearest_neighbours(members, 0, 1, Distance::standardised))[0].member, 1U);
  EXPECT_NE((*nearest_neighbours(members, 0, 1, Distance::mahalanobis))[0].member, 1U);
}

TEST(Neighbours, OfEqualsTheOneNamedFirst) {
  const Members members{{0}, {1}, {-1}, {1}};
  const auto found = nearest_neighbours(members, 0, 9, Distance::standardised);
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 3U);
  EXPECT_EQ((*found)[0].member, 1U);
  EXPECT_EQ((*found)[1].member, 2U);
}

TEST(Neighbours, VariableThatIsTheSameEverywhereOrRepeatedIsRefused) {
  EXPECT_FALSE(nearest_neighbours(Members{{1, 7}, {2, 7}}, 0, 1, Distance::standardised));
  const Members repeated{{1, 2}, {2, 4}, {5, 10}};
  EXPECT_TRUE(nearest_neighbours(repeated, 0, 1, Distance::standardised));
  EXPECT_FALSE(nearest_neighbours(repeated, 0, 1, Distance::mahalanobis));
  EXPECT_TRUE(nearest_neighbours(Members{{1}}, 0, 1, Distance::standardised)->empty());
}

}  // namespace
}  // namespace vlecht::analysis::methods
