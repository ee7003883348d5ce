// SPDX-License-Identifier: EUPL-1.2
#include "analysis/agreed_hours.h"

#include <gtest/gtest.h>

#include "analysis/business_time.h"
#include "analysis/dossier_for_tests.h"
#include "analysis/service_facts_for_tests.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::agreed_hours {
namespace {

using std::string;

DossierBuilder& opens(DossierBuilder& builder, const string& name, std::string_view weekday,
                      const string& from, const string& until) {
  return builder.add(
      "service_hours",
      {{"hours", name}, {"weekday", string(weekday)}, {"opens", from}, {"closes", until}});
}

// As the day of the dossier has them.
std::optional<ServiceHours> hours_of(const dossier::Dossier& dossier, const string& hours,
                                     const string& calendar) {
  return AgreedHours::held(dossier).hours_of(hours, calendar, dossier.moment().valid_on.day);
}

TEST(AgreedHours, ClockIsReadExactly) {
  EXPECT_EQ(minutes_of_clock("08:30"), 510);
  EXPECT_EQ(minutes_of_clock("8:05"), 485);
  EXPECT_EQ(minutes_of_clock("24:00"), 1440);
  EXPECT_EQ(minutes_of_clock("00:00"), 0);
  for (const char* text : {"", "8", "8.30", "24:01", "25:00", "08:60", "08:3", "-1:00", "08:300",
                           "aa:bb", "+8:30", " 8:30"})
    EXPECT_FALSE(minutes_of_clock(text)) << text;
}

TEST(AgreedHours, NoNameIsDayAndNightAndAnUnknownOneIsNothing) {
  DossierBuilder builder;
  opens(builder, "KANTOOR", facts::weekdays::workdays, "08:30", "17:00");
  const auto dossier = builder.dossier();
  ASSERT_TRUE(hours_of(dossier, "", ""));
  EXPECT_TRUE(is_round_the_clock(*hours_of(dossier, "", "")));
  EXPECT_FALSE(hours_of(dossier, "AVOND", ""));
  EXPECT_FALSE(hours_of(dossier, "KANTOOR", "FEEST"));
  ASSERT_TRUE(hours_of(dossier, "KANTOOR", ""));
  EXPECT_EQ(hours_of(dossier, "KANTOOR", "")->windows.front().weekdays, monday_to_friday);
}

// Hours of which a part cannot be read would make a clock that stands still at times.
TEST(AgreedHours, HoursThatCannotBeReadAreNone) {
  DossierBuilder builder;
  opens(builder, "KANTOOR", facts::weekdays::monday, "08:30", "17:00");
  opens(builder, "KANTOOR", facts::weekdays::tuesday, "half negen", "17:00");
  EXPECT_FALSE(hours_of(builder.dossier(), "KANTOOR", ""));
}

TEST(AgreedHours, NightEndsTheNextDay) {
  DossierBuilder builder;
  opens(builder, "NACHT", facts::weekdays::saturday, "22:00", "06:00");
  const auto hours = hours_of(builder.dossier(), "NACHT", "");
  ASSERT_TRUE(hours);
  const auto week = values::Period::of(*values::Day::of(2019, 6, 3), *values::Day::of(2019, 6, 11));
  EXPECT_EQ(methods::length_of(windows_of(*hours, *week)), 8 * 3600);
}

TEST(AgreedHours, CalendarClosesAndASingleDayOpens) {
  DossierBuilder builder;
  opens(builder, "DAG", facts::weekdays::every_day, "09:00", "10:00");
  const auto add_rule = [&](std::string_view holiday) {
    builder.add("holiday_rule", {{"calendar", string("K")}, {"holiday", string(holiday)}});
  };
  add_rule(facts::holidays::christmas_day);
  add_rule(facts::holidays::second_christmas_day);
  builder.add("closed_day", {{"calendar", string("K")},
                             {"day", *values::Day::of(2019, 12, 26)},
                             {"is_closed", string(facts::answers::no)}});
  builder.add("closed_day", {{"calendar", string("K")}, {"day", *values::Day::of(2019, 12, 24)}});
  const auto hours = hours_of(builder.dossier(), "DAG", "K");
  ASSERT_TRUE(hours);
  const auto days =
      values::Period::of(*values::Day::of(2019, 12, 23), *values::Day::of(2019, 12, 28));
  EXPECT_EQ(methods::length_of(windows_of(*hours, *days)), 3 * 3600);  // 23, 26 and 27
}

TEST(AgreedHours, NightBelongsToTheDayOnWhichItBegins) {
  ServiceFacts facts;
  facts.add("service_hours", {{"hours", std::string("NACHT")},
                              {"weekday", std::string(facts::weekdays::friday)},
                              {"opens", std::string("22:00")},
                              {"closes", std::string("06:00")}});
  const auto hours =
      AgreedHours::ever(facts.dossier()).hours_named("NACHT", day_for_tests("2026-02-01"));
  ASSERT_TRUE(hours);
  EXPECT_EQ(hours->windows[0].closes, 30 * 60);
  EXPECT_EQ(hours->windows[0].weekdays,
            (std::array<bool, 7>{false, false, false, false, true, false, false}));
}

TEST(AgreedHours, WeekendAndWorkdaysAreDaysOfTheWeek) {
  ServiceFacts facts;
  facts.office().add("service_hours", {{"hours", std::string("KANTOOR")},
                                       {"weekday", std::string(facts::weekdays::weekend)},
                                       {"opens", std::string("10:00")},
                                       {"closes", std::string("24:00")}});
  const auto hours =
      AgreedHours::ever(facts.dossier()).hours_named("KANTOOR", day_for_tests("2026-02-01"));
  ASSERT_TRUE(hours);
  ASSERT_EQ(hours->windows.size(), 2U);
  EXPECT_EQ(hours->windows[0].weekdays, monday_to_friday);
  EXPECT_EQ(hours->windows[1].weekdays,
            (std::array<bool, 7>{false, false, false, false, false, true, true}));
}

TEST(AgreedHours, CalendarIsRulesAndSingleDays) {
  ServiceFacts facts;
  facts.add("holiday_rule",
            {{"calendar", std::string("K")}, {"holiday", std::string(facts::holidays::kings_day)}});
  const auto single = [&](const char* day, std::string_view is_closed) {
    facts.add("closed_day", {{"calendar", std::string("K")},
                             {"day", day_for_tests(day)},
                             {"is_closed", std::string(is_closed)}});
  };
  single("2026-05-15", facts::answers::yes);
  single("2027-04-27", facts::answers::no);
  const auto calendar =
      AgreedHours::ever(facts.dossier()).calendar_named("K", day_for_tests("2026-02-01"));
  ASSERT_TRUE(calendar);
  EXPECT_TRUE(calendar->is_closed(day_for_tests("2026-04-27")));
  EXPECT_TRUE(calendar->is_closed(day_for_tests("2026-05-15")));
  EXPECT_FALSE(calendar->is_closed(day_for_tests("2027-04-27")));
  EXPECT_FALSE(calendar->is_closed(day_for_tests("2026-12-25"))) << "this contract does not say so";
}

TEST(AgreedHours, DutchCalendarIsThereWithoutFactsAndOthersAreNot) {
  const auto agreed = AgreedHours::ever(ServiceFacts().dossier());
  const auto dutch = agreed.calendar_named("nl", day_for_tests("2026-02-01"));
  ASSERT_TRUE(dutch);
  EXPECT_TRUE(dutch->is_closed(day_for_tests("2026-12-25")));
  EXPECT_FALSE(dutch->is_closed(day_for_tests("2026-04-03"))) << "Good Friday is a choice";
  EXPECT_FALSE(agreed.calendar_named("X", day_for_tests("2026-02-01")));
  EXPECT_EQ(agreed.calendar_named("", day_for_tests("2026-02-01")), ServiceCalendar{});
}

}  // namespace
}  // namespace vlecht::analysis::agreed_hours
