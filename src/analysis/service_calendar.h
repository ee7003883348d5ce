// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "values/day.h"

namespace vlecht::analysis {

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher), years 1583 to 9999.
values::Day easter_sunday(int year);

/// A day that returns by a rule, in the Netherlands.
enum class Holiday {
  new_years_day,
  good_friday,
  easter_sunday,
  easter_monday,
  /// The day of the king or the queen, see `kings_day`.
  kings_day,
  /// 5 May in every year.
  liberation_day,
  /// 5 May in years that end in 0 or 5.
  liberation_day_lustrum,
  ascension_day,
  whit_sunday,
  whit_monday,
  christmas_day,
  boxing_day,
};

/// By its name in facts (facts/service_choices.h), "koningsdag"; none for another name.
std::optional<Holiday> holiday_named(std::string_view name);
std::string_view name_of(Holiday holiday);

/// The day of the king or the queen: 27 April since 2014 and 30 April since 1949; on a Sunday the
/// day before since 1980 and the day after until then. None before 1949.
std::optional<values::Day> kings_day(int year);

/// On which day a holiday falls in a year; none where it does not (5 May in other years).
std::optional<values::Day> day_of(Holiday holiday, int year);

/// The days that are closed everywhere in the Netherlands: without Good Friday and 5 May, which are
/// a choice of each contract.
std::span<const Holiday> usual_holidays();

/// Days on which no service is due, as facts of a contract say them.
struct ServiceCalendar {
  std::vector<Holiday> holidays = {};
  /// Closed once: a bridge day, a move.
  std::set<values::Day> closed_days = {};
  /// Open although a rule closes it.
  std::set<values::Day> open_days = {};

  bool is_closed(values::Day day) const;
  bool operator==(const ServiceCalendar&) const = default;
};

/// The closed days of a calendar, ascending.
std::vector<values::Day> closed_days_in(const ServiceCalendar& calendar, values::Period period);

}  // namespace vlecht::analysis
