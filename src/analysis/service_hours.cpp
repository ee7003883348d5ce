// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_hours.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::analysis {
namespace {

using methods::Interval;
using methods::Intervals;
using methods::Second;
using values::Day;

constexpr std::int64_t microseconds_per_second = 1'000'000;

// `minutes` after the midnight at which a day begins, by the clock on the wall.
Second at_clock(Day day, int minutes, std::string_view zone) {
  const Day on = day.plus_days(minutes / minutes_per_day);
  const int clock = minutes % minutes_per_day;
  return second_of(values::instant_of(on, clock / 60, clock % 60, 0, zone));
}

void add_windows_of(Day day, const ServiceHours& hours, std::string_view zone, Intervals& out) {
  const auto weekday = static_cast<std::size_t>(day.weekday() - 1);
  for (const WeeklyWindow& window : hours.windows) {
    if (window.weekdays[weekday])
      out.push_back({at_clock(day, window.opens, zone), at_clock(day, window.closes, zone)});
  }
}

void check_window(const WeeklyWindow& window) {
  CHECK(window.opens >= 0 && window.opens < minutes_per_day);
  CHECK(window.closes > window.opens && window.closes <= 2 * minutes_per_day);
}

}  // namespace

ServiceHours round_the_clock() {
  return {.windows = {{.weekdays = every_weekday, .opens = 0, .closes = minutes_per_day}},
          .calendar = {}};
}

bool is_round_the_clock(const ServiceHours& hours) {
  const bool all_day =
      std::any_of(hours.windows.begin(), hours.windows.end(), [](const WeeklyWindow& window) {
        return window.weekdays == every_weekday && window.opens == 0 &&
               window.closes >= minutes_per_day;
      });
  return all_day && hours.calendar == ServiceCalendar{};
}

Intervals windows_of(const ServiceHours& hours, values::Period period, std::string_view zone) {
  for (const WeeklyWindow& window : hours.windows) check_window(window);
  const std::vector<Day> closed = closed_days_in(
      hours.calendar, *values::Period::of(period.from().plus_days(-1), period.until()));
  Intervals out;
  for (Day day = period.from().plus_days(-1); day < period.until(); day = day.plus_days(1)) {
    if (!std::binary_search(closed.begin(), closed.end(), day))
      add_windows_of(day, hours, zone, out);
  }
  return methods::within(methods::normalised(std::move(out)), seconds_of(period, zone));
}

values::Instant instant_at(Second second) { return {second * microseconds_per_second}; }

Second second_of(values::Instant instant) {
  const Second whole = instant.microseconds / microseconds_per_second;
  // Towards the past, before 1970 too.
  return instant.microseconds % microseconds_per_second < 0 ? whole - 1 : whole;
}

Interval seconds_of(values::Period period, std::string_view zone) {
  return {second_of(values::start_of_day(period.from(), zone)),
          second_of(values::start_of_day(period.until(), zone))};
}

}  // namespace vlecht::analysis
