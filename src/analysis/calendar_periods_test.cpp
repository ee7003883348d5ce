// SPDX-License-Identifier: EUPL-1.2
#include "analysis/calendar_periods.h"

#include <gtest/gtest.h>

namespace vlecht::analysis {
namespace {

using values::Day;
using values::Period;

Day on(std::string_view text) { return *values::day_from_iso(text); }
Period between(std::string_view from, std::string_view until) {
  return *Period::of(on(from), on(until));
}

TEST(CalendarPeriods, MonthsAreCutAtTheEndsAndSaySo) {
  const auto months = calendar_periods(between("2025-11-15", "2026-02-01"), 1);
  ASSERT_EQ(months.size(), 3U);
  EXPECT_EQ(months[0].days, between("2025-11-15", "2025-12-01"));
  EXPECT_FALSE(months[0].is_whole);
  EXPECT_EQ(months[1].days, between("2025-12-01", "2026-01-01"));
  EXPECT_TRUE(months[1].is_whole);
  EXPECT_EQ(months[2].days, between("2026-01-01", "2026-02-01"));
  EXPECT_TRUE(months[2].is_whole);
}

TEST(CalendarPeriods, QuartersAndYearsBeginInJanuary) {
  const auto quarters = calendar_periods(between("2026-02-01", "2026-07-01"), 3);
  ASSERT_EQ(quarters.size(), 2U);
  EXPECT_FALSE(quarters[0].is_whole);
  EXPECT_EQ(quarters[1].days, between("2026-04-01", "2026-07-01"));
  EXPECT_TRUE(quarters[1].is_whole);
  const auto years = calendar_periods(between("2024-01-01", "2026-01-01"), 12);
  ASSERT_EQ(years.size(), 2U);
  EXPECT_TRUE(years[0].is_whole && years[1].is_whole);
}

TEST(CalendarPeriods, SinceTheStartIsOnePeriod) {
  const Period days = between("2020-01-15", "2026-02-01");
  const auto periods = periods_in(contract_terms::LevelPeriod::since_start, days);
  ASSERT_EQ(periods.size(), 1U);
  EXPECT_EQ(periods[0].days, days);
  EXPECT_TRUE(periods[0].is_whole);
  EXPECT_EQ(periods_in(contract_terms::LevelPeriod::quarter, days).size(), 25U);
}

}  // namespace
}  // namespace vlecht::analysis
