// SPDX-License-Identifier: EUPL-1.2
#include "analysis/initiative_value.h"

#include <gtest/gtest.h>

#include "analysis/dossier_for_tests.h"

namespace vlecht::analysis::initiative_value {
namespace {

using values::Day;
using values::Money;
using values::Reason;

Day on(int year, int month, int day) { return *Day::of(year, month, day); }
Money euro(std::int64_t amount) { return Money::from_cents(100 * amount); }

TEST(InitiativeValue, PlannedValueIsALineBetweenPoints) {
  const std::vector<PlannedOn> points{{on(2019, 1, 11), euro(100)}, {on(2019, 1, 21), euro(300)}};
  const values::Known<Day> start = on(2019, 1, 1);
  EXPECT_EQ(*planned_on(points, start, on(2019, 1, 6)), euro(50));
  EXPECT_EQ(*planned_on(points, start, on(2019, 1, 11)), euro(100));
  EXPECT_EQ(*planned_on(points, start, on(2019, 1, 16)), euro(200));
  EXPECT_EQ(*planned_on(points, start, on(2020, 1, 1)), euro(300));
  EXPECT_EQ(*planned_on(points, start, on(2018, 1, 1)), euro(0));
  EXPECT_FALSE(planned_on(points, Reason::not_supplied, on(2019, 1, 6)));
  EXPECT_FALSE(planned_on({}, start, on(2019, 1, 6)));
}

DossierBuilder example() {
  DossierBuilder builder;
  builder.add("initiative", {{"initiative", std::string("I")},
                             {"name", std::string("Initiative")},
                             {"budget", euro(1000)},
                             {"planned_start", on(2019, 1, 1)},
                             {"planned_end", on(2019, 4, 11)}});
  builder.add("planned_value",
              {{"initiative", std::string("I")}, {"by", on(2019, 4, 11)}, {"amount", euro(1000)}});
  return builder;
}

TEST(InitiativeValue, EarnedAndSpentAreOfOneReport) {
  DossierBuilder builder = example();
  builder.add("initiative_progress", {{"initiative", std::string("I")},
                                      {"reported", on(2019, 2, 20)},
                                      {"earned", euro(400)},
                                      {"actual", euro(500)}});
  builder.add(
      "initiative_progress",
      {{"initiative", std::string("I")}, {"reported", on(2019, 3, 1)}, {"actual", euro(700)}});
  const Answer answer = analyse(builder.dossier());
  ASSERT_EQ(answer.initiatives.size(), 1U);
  const Initiative& found = answer.initiatives[0];
  EXPECT_EQ(*found.reported, on(2019, 2, 20));
  EXPECT_EQ(*found.amounts.planned, euro(500));
  EXPECT_EQ(found.value.cost_index->to_decimal(2, values::Rounding::half_away_from_zero), "0.80");
  EXPECT_EQ(found.value.schedule_index->to_decimal(2, values::Rounding::half_away_from_zero),
            "0.80");
  EXPECT_EQ(*found.value.completion_at_cost_index, euro(1250));
  // 40 of 50 days earned: a hundred planned days take 125.
  EXPECT_EQ(*found.end_at_pace, on(2019, 1, 1).plus_days(125));
}

TEST(InitiativeValue, WithoutReportNothingIsZero) {
  const Answer answer = analyse(example().dossier());
  const Initiative& found = answer.initiatives.at(0);
  EXPECT_FALSE(found.reported);
  EXPECT_FALSE(found.value.cost_index);
  EXPECT_EQ(found.value.cost_index.error(), methods::NoEarnedValue::not_supplied);
  EXPECT_FALSE(found.end_at_pace);
}

TEST(InitiativeValue, AClassOfCostGivesAnOutsideView) {
  DossierBuilder builder = example();
  for (const auto& [quantile, overrun] : {std::pair{"0.5", "0.1"}, {"0.9", "0.5"}})
    builder.add("reference_class", {{"reference_class", std::string("IT")},
                                    {"measure", std::string("kosten")},
                                    {"quantile", std::string(quantile)},
                                    {"overrun", std::string(overrun)}});
  const auto outside = analyse(builder.dossier()).initiatives.at(0).outside;
  ASSERT_TRUE(outside);
  EXPECT_EQ(*outside->p50, euro(1100));
  EXPECT_EQ(*outside->p80, euro(1400));
}

}  // namespace
}  // namespace vlecht::analysis::initiative_value
