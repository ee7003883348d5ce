// SPDX-License-Identifier: EUPL-1.2
#include "analysis/calendar_periods.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::analysis {
namespace {

using values::Day;
using values::Period;

constexpr int months_per_year = 12;

// The first day of a month, counted in months since the year 0.
Day first_day_of(int month) {
  return *Day::of(month / months_per_year, month % months_per_year + 1, 1);
}

int month_of(Day day) { return day.year() * months_per_year + day.month() - 1; }

}  // namespace

std::vector<CalendarPeriod> calendar_periods(Period days, int months) {
  CHECK(months == 1 || months == 3 || months == months_per_year);
  std::vector<CalendarPeriod> out;
  const int last = month_of(days.until().plus_days(-1));
  for (int month = month_of(days.from()) / months * months; month <= last; month += months) {
    const Day from = first_day_of(month), until = first_day_of(month + months);
    const auto part = Period::of(std::max(from, days.from()), std::min(until, days.until()));
    CHECK(part.has_value());
    out.push_back({*part, from >= days.from() && until <= days.until()});
  }
  return out;
}

int months_of(contract_terms::LevelPeriod period) {
  switch (period) {
    case contract_terms::LevelPeriod::month:
      return 1;
    case contract_terms::LevelPeriod::quarter:
      return 3;
    case contract_terms::LevelPeriod::year:
      return months_per_year;
    case contract_terms::LevelPeriod::since_start:
      return 0;
  }
  CHECK(false);
  return 0;
}

std::vector<CalendarPeriod> periods_in(contract_terms::LevelPeriod period, Period days) {
  const int months = months_of(period);
  if (months > 0) return calendar_periods(days, months);
  return {{days, true}};
}

}  // namespace vlecht::analysis
