// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/support_costs.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using Loops = std::vector<std::vector<std::size_t>>;

std::vector<Money> euros(const std::vector<std::int64_t>& amounts) {
  std::vector<Money> out;
  for (const std::int64_t amount : amounts) out.push_back(Money::from_cents(amount * 100));
  return out;
}

// ICT and housing support two municipalities and each other.
SupportCosts ict_and_housing() {
  return {euros({1000, 500}), euros({0, 0}), {{9, 20}, {50, 0}}, {{40, 40}, {25, 25}}};
}

Money total(const std::vector<Money>& parts) {
  Money sum;
  for (const Money part : parts) sum += part;
  return sum;
}

TEST(SupportCosts, DirectlyByUseOfOperatingDepartmentsAlone) {
  auto costs = ict_and_housing();
  costs.to_operating = {{30, 10}, {1, 1}};
  EXPECT_EQ(allocate_directly(costs)->operating, euros({1000, 500}));
}

TEST(SupportCosts, EmptiedDepartmentReceivesNothing) {
  auto costs = ict_and_housing();
  costs.to_operating = {{40, 40}, {50, 0}};
  // ICT first: housing gets a fifth of 1000, and then its 700 goes to the first alone.
  const auto steps = allocate_in_steps(costs, {0, 1});
  ASSERT_TRUE(steps);
  EXPECT_EQ(steps->operating, euros({1100, 400}));
  EXPECT_EQ(steps->passed_on, (std::vector<double>{1000, 700}));
}

TEST(SupportCosts, MutualUseIsSolvedAtOnceAndOwnUseLeftOut) {
  const auto mutual = allocate_mutually(ict_and_housing());
  ASSERT_TRUE(mutual);
  // x = 1000 + y / 2, y = 500 + x / 5.
  EXPECT_NEAR(mutual->passed_on[0], 1250 / 0.9, 1e-9);
  EXPECT_NEAR(mutual->passed_on[1], 700 / 0.9, 1e-9);
  EXPECT_EQ(mutual->operating, euros({750, 750}));
}

TEST(SupportCosts, FractionsOfCentsAreRoundedOnceAndAddUp) {
  auto costs = ict_and_housing();
  costs.to_operating = {{1, 1, 1}, {1, 1, 1}};
  costs.operating = euros({0, 0, 0});
  costs.support[0] = Money::from_cents(100'001);
  for (const auto& allocation :
       {allocate_directly(costs), allocate_in_steps(costs, {1, 0}), allocate_mutually(costs)}) {
    ASSERT_TRUE(allocation);
    EXPECT_EQ(total(allocation->operating), Money::from_cents(150'001));
    EXPECT_EQ(allocation->operating[0], Money::from_cents(50'001)) << "the odd cent";
    EXPECT_EQ(allocation->operating[2], Money::from_cents(50'000));
  }
}

TEST(SupportCosts, ClosedLoopIsNamedAndWhoFeedsItIsNot) {
  SupportCosts costs{euros({10, 20, 30, 40}), euros({0}), {}, {{0}, {0}, {0}, {5}}};
  costs.to_support = {{0, 1, 0, 0}, {0, 0, 1, 0}, {0, 1, 0, 0}, {1, 0, 0, 0}};
  const auto mutual = allocate_mutually(costs);
  ASSERT_FALSE(mutual);
  EXPECT_EQ(mutual.error().loops, (Loops{{1, 2}}));
  EXPECT_EQ(allocate_directly(costs).error().loops, (Loops{{0}, {1}, {2}}));
  EXPECT_EQ(allocate_in_steps(costs, {3, 0, 1, 2}).error().loops, (Loops{{2}}));
}

// Not named by who uses it, for something does leave: by the computation that cannot follow it.
TEST(SupportCosts, LoopThatHardlyLetsAnythingOutIsNamedToo) {
  // Of the first a double sees no outlet at all, of the second one that loses cents.
  for (const auto& [use, outlet] : {std::pair(1e15, 0.001), std::pair(1e9, 0.3)}) {
    SupportCosts costs{euros({1'000'000, 0}), euros({0, 0}), {}, {{outlet, outlet}, {0, 0}}};
    costs.to_support = {{0, use}, {use, 0}};
    const auto mutual = allocate_mutually(costs);
    ASSERT_FALSE(mutual) << outlet;
    EXPECT_EQ(mutual.error().loops, (Loops{{0, 1}}));
  }
}

TEST(SupportCosts, DepartmentThatServesNobodyIsALoopOfItself) {
  SupportCosts costs{euros({10}), euros({0}), {{7}}, {{0}}};
  EXPECT_EQ(allocate_mutually(costs).error().loops, (Loops{{0}}));
}

TEST(SupportCosts, ThinOutletOfALargeLoopKeepsItsCents) {
  // Of everything, a millionth leaves at each turn.
  SupportCosts costs{euros({1'000'000, 2'000'000}), euros({0, 0}), {{0, 1e6}, {1e6, 0}}, {}};
  costs.to_operating = {{1, 0}, {0, 1}};
  const auto mutual = allocate_mutually(costs);
  ASSERT_TRUE(mutual);
  EXPECT_EQ(total(mutual->operating), Money::from_cents(300'000'000));
  EXPECT_NEAR(static_cast<double>(mutual->operating[0].cents()), 149'999'975.0, 1.0);
}

}  // namespace
}  // namespace vlecht::analysis::methods
