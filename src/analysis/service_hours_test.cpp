// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_hours.h"

#include <gtest/gtest.h>

namespace vlecht::analysis {
namespace {

using methods::Intervals;
using methods::length_of;
using methods::Second;
using values::Day;
using values::Period;

constexpr Second hour = 3'600;

Day on(std::string_view text) { return *values::day_from_iso(text); }
Period between(std::string_view from, std::string_view until) {
  return *Period::of(on(from), on(until));
}
Second at(std::string_view text) { return second_of(*values::instant_from_iso(text)); }

ServiceHours hours(std::array<bool, 7> weekdays, int opens, int closes) {
  return {.windows = {{.weekdays = weekdays, .opens = opens * 60, .closes = closes * 60}},
          .calendar = {}};
}

TEST(ServiceHours, DayOfTheChangeHasAnHourLessOrMore) {
  const auto always = round_the_clock();
  EXPECT_EQ(length_of(windows_of(always, between("2019-03-31", "2019-04-01"))), 23 * hour);
  EXPECT_EQ(length_of(windows_of(always, between("2019-10-27", "2019-10-28"))), 25 * hour);
  EXPECT_EQ(windows_of(always, between("2019-01-01", "2020-01-01")),
            (Intervals{{at("2018-12-31T23:00:00Z"), at("2019-12-31T23:00:00Z")}}))
      << "days that follow each other are one stretch";
}

TEST(ServiceHours, OfficeHoursFollowTheClockOnTheWall) {
  const auto office = hours(monday_to_friday, 9, 17);
  EXPECT_EQ(windows_of(office, between("2019-03-29", "2019-04-02")),
            (Intervals{{at("2019-03-29T08:00:00Z"), at("2019-03-29T16:00:00Z")},
                       {at("2019-04-01T07:00:00Z"), at("2019-04-01T15:00:00Z")}}));
}

TEST(ServiceHours, NightBelongsToTheDayOnWhichItBegins) {
  const auto night = hours({false, false, false, false, true, false, false}, 22, 30);
  // Only Saturday's part of the night of Friday is in a period that begins on Saturday.
  EXPECT_EQ(windows_of(night, between("2019-06-08", "2019-06-10")),
            (Intervals{{at("2019-06-07T22:00:00Z"), at("2019-06-08T04:00:00Z")}}));
  EXPECT_EQ(length_of(windows_of(night, between("2019-06-07", "2019-06-08"))), 2 * hour);
}

TEST(ServiceHours, NightOfTheChangeIsShorterOrLonger) {
  const auto night = hours(every_weekday, 22, 30);
  const auto length = [&](std::string_view from, std::string_view until) {
    return length_of(windows_of(night, between(from, until)));
  };
  EXPECT_EQ(length("2019-03-30", "2019-04-01"), (6 + 2 + 6 + 2 - 1) * hour);
  EXPECT_EQ(length("2019-10-26", "2019-10-28"), (6 + 2 + 6 + 2 + 1) * hour);
}

TEST(ServiceHours, TimeInTheMissingHourIsTheMomentOfTheChange) {
  const auto early = hours(every_weekday, 2, 4);
  EXPECT_EQ(windows_of(early, between("2019-03-31", "2019-04-01")),
            (Intervals{{at("2019-03-31T01:00:00Z"), at("2019-03-31T02:00:00Z")}}));
}

TEST(ServiceHours, ClosedDaysAreLeftOut) {
  auto office = hours(monday_to_friday, 9, 17);
  office.calendar.holidays = {Holiday::easter_monday};
  EXPECT_EQ(length_of(windows_of(office, between("2019-04-22", "2019-04-29"))), 4 * 8 * hour);
  EXPECT_FALSE(is_round_the_clock(office));
  EXPECT_TRUE(is_round_the_clock(round_the_clock()));
}

TEST(ServiceHours, WindowsThatOverlapCountOnce) {
  auto both = hours(monday_to_friday, 9, 17);
  both.windows.push_back({.weekdays = every_weekday, .opens = 12 * 60, .closes = 18 * 60});
  EXPECT_EQ(length_of(windows_of(both, between("2019-06-03", "2019-06-10"))),
            (5 * 9 + 2 * 6) * hour);
}

TEST(ServiceHours, SecondBefore1970IsTheOneBefore) {
  EXPECT_EQ(second_of({-1}), -1);
  EXPECT_EQ(second_of({-1'000'000}), -1);
  EXPECT_EQ(second_of({1'999'999}), 1);
}

}  // namespace
}  // namespace vlecht::analysis
