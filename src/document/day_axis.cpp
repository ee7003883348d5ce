// SPDX-License-Identifier: EUPL-1.2
#include "document/day_axis.h"

#include "base/check.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

constexpr int months_in_year = 12;

// Months since the year 0.
int month_number(values::Day day) { return day.year() * months_in_year + day.month() - 1; }

int ticks_at(int first, int last, int step) {
  const int from = (first + step - 1) / step;
  return last / step - from + 1;
}

int step_of(int first, int last, int ticks_max) {
  for (const int step : {1, 3, 6}) {
    if (ticks_at(first, last, step) <= ticks_max) return step;
  }
  for (int power = 1;; power *= 10) {
    for (const int factor : {1, 2, 5}) {
      const int step = months_in_year * factor * power;
      if (ticks_at(first, last, step) <= ticks_max) return step;
    }
  }
}

}  // namespace

std::vector<DayTick> day_ticks(words::Language language, values::Day low, values::Day high,
                               int ticks_max) {
  CHECK(low <= high && ticks_max > 0);
  const int first = month_number(low) + (low.day_of_month() > 1 ? 1 : 0);
  const int last = month_number(high);
  const int step = step_of(first, last, ticks_max);
  std::vector<DayTick> ticks;
  for (int month = (first + step - 1) / step * step; month <= last; month += step) {
    const auto day = values::Day::of(month / months_in_year, month % months_in_year + 1, 1);
    if (!day) continue;
    const bool is_year = month % months_in_year == 0;
    const std::string year = std::to_string(day->year());
    const std::string name = words::short_month(language, day->month());
    ticks.push_back({*day, is_year ? year : ticks.empty() ? name + " " + year : name, is_year});
  }
  return ticks;
}

}  // namespace vlecht::document
