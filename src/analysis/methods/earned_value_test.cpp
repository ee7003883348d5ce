// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/earned_value.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using values::Ratio;
using values::Reason;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

EarnedAmounts amounts(std::int64_t planned, std::int64_t earned, std::int64_t actual,
                      std::int64_t budget) {
  return {cents(planned), cents(earned), cents(actual), cents(budget)};
}

TEST(EarnedValue, IndicesAreExactAndEstimatesRoundedOnce) {
  const auto found = earned_value(amounts(200, 150, 100, 1000));
  EXPECT_EQ(*found.cost_index, Ratio(3, 2));
  EXPECT_EQ(*found.schedule_index, Ratio(3, 4));
  EXPECT_EQ(*found.completion_at_cost_index, cents(667));  // 666.67
  EXPECT_EQ(*found.still_to_spend, cents(567));
  EXPECT_EQ(*found.completion_variance, cents(333));
  EXPECT_EQ(*found.completion_as_budgeted, cents(950));
  EXPECT_EQ(*found.completion_at_both_indices, cents(856));  // 100 + 850 / (1.5 * 0.75) = 855.6
  EXPECT_EQ(*found.index_to_stay_in_budget, Ratio(850, 900));
}

TEST(EarnedValue, NothingIsDividedByZero) {
  const auto nothing_spent = earned_value(amounts(200, 150, 0, 1000));
  EXPECT_EQ(nothing_spent.cost_index.error(), NoEarnedValue::nothing_spent);
  EXPECT_EQ(*nothing_spent.completion_at_cost_index, cents(0));
  const auto nothing_earned = earned_value(amounts(200, 0, 50, 1000));
  EXPECT_EQ(*nothing_earned.cost_index, Ratio(0, 1));
  EXPECT_EQ(nothing_earned.completion_at_cost_index.error(), NoEarnedValue::nothing_earned);
  EXPECT_EQ(nothing_earned.completion_at_both_indices.error(), NoEarnedValue::nothing_earned);
  EXPECT_EQ(nothing_earned.still_to_spend.error(), NoEarnedValue::nothing_earned);
  EXPECT_EQ(*nothing_earned.completion_as_budgeted, cents(1050));
  const auto nothing_planned = earned_value(amounts(0, 10, 50, 1000));
  EXPECT_EQ(nothing_planned.schedule_index.error(), NoEarnedValue::nothing_planned);
  const auto budget_spent = earned_value(amounts(200, 150, 1000, 1000));
  EXPECT_EQ(budget_spent.index_to_stay_in_budget.error(), NoEarnedValue::budget_spent);
}

TEST(EarnedValue, UnknownStaysUnknownAndTheRestIsGiven) {
  auto known = amounts(200, 150, 100, 1000);
  known.planned = Reason::not_supplied;
  const auto found = earned_value(known);
  EXPECT_EQ(found.schedule_variance.error(), NoEarnedValue::not_supplied);
  EXPECT_EQ(found.completion_at_both_indices.error(), NoEarnedValue::not_supplied);
  EXPECT_EQ(*found.cost_variance, cents(50));
  known.budget = cents(-1);
  EXPECT_EQ(earned_value(known).completion_as_budgeted.error(), NoEarnedValue::negative);
  // More earned than there was to earn contradicts the budget, not the cost.
  const auto over = earned_value(amounts(200, 1001, 100, 1000));
  EXPECT_EQ(over.completion_at_cost_index.error(), NoEarnedValue::over_budget);
  EXPECT_EQ(*over.cost_variance, cents(901));
}

TEST(EarnedValue, AmountsBeyondBelievingAreRefusedAndNotWrong) {
  constexpr std::int64_t huge = INT64_MAX / 2;
  const auto found = earned_value(amounts(huge, huge / 3, huge, huge));
  EXPECT_EQ(found.completion_at_both_indices.error(), NoEarnedValue::too_large);
  EXPECT_EQ(found.completion_at_cost_index.error(), NoEarnedValue::too_large);
  EXPECT_EQ(*found.cost_variance, cents(huge / 3 - huge));
}

const std::vector<PlannedPoint> plan{{2, cents(100)}, {4, cents(100)}, {7, cents(400)}};

TEST(EarnedSchedule, IsTheEarliestTimeThatThePlanHadEarnedAsMuch) {
  const auto at = [](std::int64_t earned) {
    return earned_schedule(plan, cents(earned), 5).earned_time;
  };
  EXPECT_EQ(*at(0), Ratio(0, 1));
  EXPECT_EQ(*at(50), Ratio(1, 1));
  EXPECT_EQ(*at(100), Ratio(2, 1));  // not 4, at the end of the flat stretch
  EXPECT_EQ(*at(101), Ratio(401, 100));
  EXPECT_EQ(*at(400), Ratio(7, 1));
  EXPECT_EQ(at(401).error(), NoEarnedValue::beyond_plan);
}

TEST(EarnedSchedule, LateWorkThatIsDoneStillShowsThatItWasLate) {
  const auto schedule = earned_schedule(plan, cents(400), 10);
  EXPECT_EQ(*schedule.time_index, Ratio(7, 10));
  EXPECT_EQ(*schedule.duration_at_time_index, Ratio(10, 1));
  EXPECT_EQ(*earned_value(amounts(400, 400, 500, 400)).schedule_index, Ratio(1, 1));
}

TEST(EarnedSchedule, RefusesWithItsReason) {
  EXPECT_EQ(earned_schedule(plan, Reason::not_supplied, 5).time_index.error(),
            NoEarnedValue::not_supplied);
  const auto begun = earned_schedule(plan, cents(50), 0);
  EXPECT_EQ(*begun.earned_time, Ratio(1, 1));
  EXPECT_EQ(begun.time_index.error(), NoEarnedValue::not_begun);
  EXPECT_EQ(earned_schedule(plan, cents(0), 3).duration_at_time_index.error(),
            NoEarnedValue::nothing_earned);
  const std::vector<PlannedPoint> falls{{2, cents(100)}, {4, cents(90)}};
  const std::vector<PlannedPoint> back{{4, cents(90)}, {4, cents(100)}};
  for (const auto& wrong : {falls, back, std::vector<PlannedPoint>{}})
    EXPECT_EQ(earned_schedule(wrong, cents(5), 5).earned_time.error(),
              NoEarnedValue::plan_out_of_order);
}

}  // namespace
}  // namespace vlecht::analysis::methods
