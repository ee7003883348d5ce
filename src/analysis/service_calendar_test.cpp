// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_calendar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vlecht::analysis {
namespace {

using values::Day;

Day on(std::string_view text) { return *values::day_from_iso(text); }

TEST(ServiceCalendar, EasterFallsOnItsEarliestAndLatestDays) {
  EXPECT_EQ(easter_sunday(1818), on("1818-03-22"));
  EXPECT_EQ(easter_sunday(1943), on("1943-04-25"));
  EXPECT_EQ(easter_sunday(2038), on("2038-04-25"));
  EXPECT_EQ(easter_sunday(2285), on("2285-03-22"));
  // The two exceptions that a rule without the lunar correction gets wrong.
  EXPECT_EQ(easter_sunday(1981), on("1981-04-19"));
  EXPECT_EQ(easter_sunday(1954), on("1954-04-18"));
}

TEST(ServiceCalendar, KingsDayFollowsItsHistory) {
  EXPECT_EQ(kings_day(2019), on("2019-04-27"));
  EXPECT_EQ(kings_day(2014), on("2014-04-26")) << "27 April was a Sunday";
  EXPECT_EQ(kings_day(2013), on("2013-04-30"));
  EXPECT_EQ(kings_day(2006), on("2006-04-29")) << "30 April was a Sunday";
  EXPECT_EQ(kings_day(1978), on("1978-05-01")) << "until 1980 a Sunday was moved on";
  EXPECT_EQ(kings_day(1948), std::nullopt);
}

TEST(ServiceCalendar, LiberationDayIsAChoiceOfTheContract) {
  EXPECT_EQ(day_of(Holiday::liberation_day, 2024), on("2024-05-05"));
  EXPECT_EQ(day_of(Holiday::liberation_day_lustrum, 2024), std::nullopt);
  EXPECT_EQ(day_of(Holiday::liberation_day_lustrum, 2025), on("2025-05-05"));
  for (const Holiday holiday : usual_holidays()) {
    EXPECT_NE(holiday, Holiday::liberation_day);
    EXPECT_NE(holiday, Holiday::good_friday);
  }
}

TEST(ServiceCalendar, NamesGoBothWays) {
  for (const Holiday holiday : usual_holidays())
    EXPECT_EQ(holiday_named(name_of(holiday)), holiday);
  EXPECT_EQ(holiday_named("dinsdag"), std::nullopt);
}

TEST(ServiceCalendar, DatedFactsGoBeforeRules) {
  ServiceCalendar calendar{.holidays = {Holiday::kings_day, Holiday::ascension_day},
                           .closed_days = {on("2019-05-31")},
                           .open_days = {on("2019-04-27")}};
  EXPECT_FALSE(calendar.is_closed(on("2019-04-27")));
  EXPECT_TRUE(calendar.is_closed(on("2019-05-30")));
  EXPECT_TRUE(calendar.is_closed(on("2019-05-31"))) << "the day after Ascension, by a fact";
  EXPECT_FALSE(calendar.is_closed(on("2019-04-22"))) << "Easter Monday is not in this contract";
  EXPECT_EQ(closed_days_in(calendar, *values::Period::of(on("2019-01-01"), on("2020-05-21"))),
            (std::vector{on("2019-05-30"), on("2019-05-31"), on("2020-04-27")}))
      << "the end of the period does not count";
}

}  // namespace
}  // namespace vlecht::analysis
