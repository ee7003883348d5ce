// SPDX-License-Identifier: EUPL-1.2
#include "views/weekly_hours.h"

#include <gtest/gtest.h>

namespace vlecht::views {
namespace {

using analysis::ServiceHours;
using words::Language;

constexpr std::array<bool, 7> monday_to_thursday{true, true, true, true, false, false, false};
constexpr std::array<bool, 7> friday{false, false, false, false, true, false, false};
constexpr std::array<bool, 7> monday_and_wednesday{true, false, true, false, false, false, false};

TEST(WeeklyHours, AreToldInWords) {
  const auto dutch = [](const ServiceHours& hours) { return weekly_hours(Language::nl, hours); };
  EXPECT_EQ(dutch(analysis::round_the_clock()), "dag en nacht");
  EXPECT_EQ(dutch({.windows = {{analysis::monday_to_friday, 510, 1'020}}}),
            "op werkdagen van 08.30 tot 17.00 uur");
  EXPECT_EQ(dutch({.windows = {{analysis::every_weekday, 1'320, 1'800}}}),
            "elke dag van 22.00 tot 06.00 uur de volgende dag");
  EXPECT_EQ(dutch({.windows = {{friday, 540, 960}, {monday_to_thursday, 540, 1'020}}}),
            "op maandag tot en met donderdag van 09.00 tot 17.00 uur en op vrijdag van 09.00 tot "
            "16.00 uur");
  EXPECT_EQ(dutch({.windows = {{monday_and_wednesday, 0, 1'440}}}),
            "op maandag en woensdag de hele dag");
  EXPECT_EQ(weekly_hours(Language::en, {.windows = {{analysis::monday_to_friday, 510, 1'440}}}),
            "on workdays from 08:30 to 24:00");
}

TEST(WeeklyHours, DaysThatStandApartButOpenAlikeAreToldTogether) {
  ServiceHours hours;
  for (std::size_t i = 0; i < 5; ++i) {
    std::array<bool, 7> day{};
    day[i] = true;
    hours.windows.push_back({day, 480, 1'080});
  }
  EXPECT_EQ(weekly_hours(Language::nl, hours), "op werkdagen van 08.00 tot 18.00 uur");
}

TEST(WeeklyHours, CalendarIsToldByWhatItCloses) {
  EXPECT_EQ(calendar_words(Language::nl, "nl"), "Nederlandse feestdagen");
  EXPECT_EQ(calendar_words(Language::en, "RONDE"), "the closed days of calendar RONDE");
}

}  // namespace
}  // namespace vlecht::views
