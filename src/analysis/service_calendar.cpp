// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_calendar.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis {
namespace {

using values::Day;

struct NamedHoliday {
  std::string_view name;
  Holiday holiday;
};

constexpr std::array names{
    NamedHoliday{facts::holidays::new_year, Holiday::new_years_day},
    NamedHoliday{facts::holidays::good_friday, Holiday::good_friday},
    NamedHoliday{facts::holidays::easter_sunday, Holiday::easter_sunday},
    NamedHoliday{facts::holidays::easter_monday, Holiday::easter_monday},
    NamedHoliday{facts::holidays::kings_day, Holiday::kings_day},
    NamedHoliday{facts::holidays::liberation_day, Holiday::liberation_day},
    NamedHoliday{facts::holidays::liberation_lustrum, Holiday::liberation_day_lustrum},
    NamedHoliday{facts::holidays::ascension, Holiday::ascension_day},
    NamedHoliday{facts::holidays::whit_sunday, Holiday::whit_sunday},
    NamedHoliday{facts::holidays::whit_monday, Holiday::whit_monday},
    NamedHoliday{facts::holidays::christmas_day, Holiday::christmas_day},
    NamedHoliday{facts::holidays::second_christmas_day, Holiday::boxing_day},
};

Day day_in(int year, int month, int day) {
  const auto found = Day::of(year, month, day);
  CHECK(found.has_value());
  return *found;
}

bool is_sunday(Day day) { return day.weekday() == 7; }

}  // namespace

Day easter_sunday(int year) {
  CHECK(year >= 1583 && year <= 9999);
  const int golden = year % 19;
  const int century = year / 100, in_century = year % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int days = epact + weekday - 7 * late + 114;
  return day_in(year, days / 31, days % 31 + 1);
}

std::optional<Holiday> holiday_named(std::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const NamedHoliday& each) { return each.name == name; });
  if (found == names.end()) return std::nullopt;
  return found->holiday;
}

std::string_view name_of(Holiday holiday) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const NamedHoliday& each) {
    return each.holiday == holiday;
  });
  CHECK(found != names.end());
  return found->name;
}

std::optional<Day> kings_day(int year) {
  constexpr int first_queens_day = 1949, moved_back = 1980, first_kings_day = 2014;
  if (year < first_queens_day) return std::nullopt;
  const Day day = year >= first_kings_day ? day_in(year, 4, 27) : day_in(year, 4, 30);
  if (!is_sunday(day)) return day;
  return day.plus_days(year >= moved_back ? -1 : 1);
}

std::optional<Day> day_of(Holiday holiday, int year) {
  switch (holiday) {
    case Holiday::new_years_day:
      return day_in(year, 1, 1);
    case Holiday::good_friday:
      return easter_sunday(year).plus_days(-2);
    case Holiday::easter_sunday:
      return easter_sunday(year);
    case Holiday::easter_monday:
      return easter_sunday(year).plus_days(1);
    case Holiday::kings_day:
      return kings_day(year);
    case Holiday::liberation_day:
      return day_in(year, 5, 5);
    case Holiday::liberation_day_lustrum:
      if (year % 5 != 0) return std::nullopt;
      return day_in(year, 5, 5);
    case Holiday::ascension_day:
      return easter_sunday(year).plus_days(39);
    case Holiday::whit_sunday:
      return easter_sunday(year).plus_days(49);
    case Holiday::whit_monday:
      return easter_sunday(year).plus_days(50);
    case Holiday::christmas_day:
      return day_in(year, 12, 25);
    case Holiday::boxing_day:
      return day_in(year, 12, 26);
  }
  CHECK(false);
  return std::nullopt;
}

std::span<const Holiday> usual_holidays() {
  static constexpr std::array usual{
      Holiday::new_years_day, Holiday::easter_sunday, Holiday::easter_monday,
      Holiday::kings_day,     Holiday::ascension_day, Holiday::whit_sunday,
      Holiday::whit_monday,   Holiday::christmas_day, Holiday::boxing_day,
  };
  return usual;
}

bool ServiceCalendar::is_closed(Day day) const {
  if (open_days.contains(day)) return false;
  if (closed_days.contains(day)) return true;
  const int year = day.year();
  return std::any_of(holidays.begin(), holidays.end(),
                     [&](Holiday holiday) { return day_of(holiday, year) == day; });
}

std::vector<Day> closed_days_in(const ServiceCalendar& calendar, values::Period period) {
  std::set<Day> days;
  for (int year = period.from().year(); year <= period.until().year(); ++year) {
    for (const Holiday holiday : calendar.holidays) {
      if (const auto day = day_of(holiday, year)) days.insert(*day);
    }
  }
  days.insert(calendar.closed_days.begin(), calendar.closed_days.end());
  std::vector<Day> out;
  for (const Day day : days) {
    if (period.contains(day) && !calendar.open_days.contains(day)) out.push_back(day);
  }
  return out;
}

}  // namespace vlecht::analysis
