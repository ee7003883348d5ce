// SPDX-License-Identifier: EUPL-1.2
#include "values/day.h"

#include <chrono>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::values {
namespace {

std::chrono::year_month_day calendar(Day day) {
  return std::chrono::year_month_day(
      std::chrono::sys_days(std::chrono::days(day.days_since_1970())));
}

std::string padded(int value, std::size_t width) {
  std::string out = std::to_string(value);
  if (out.size() < width) out.insert(0, width - out.size(), '0');
  return out;
}

std::optional<int> digits(std::string_view text) {
  if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const auto value = base::to_integer(text);
  if (!value) return std::nullopt;
  return static_cast<int>(*value);
}

}  // namespace

std::optional<Day> Day::of(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Day(static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count()));
}

int Day::year() const { return static_cast<int>(calendar(*this).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(calendar(*this).month())); }
int Day::day_of_month() const {
  return static_cast<int>(static_cast<unsigned>(calendar(*this).day()));
}

Day Day::plus_days(std::int32_t days) const {
  const Day moved(days_ + days);
  CHECK(moved.year() >= 1 && moved.year() <= 9999);
  return moved;
}

Day open_end() {
  static const Day end = *Day::of(9999, 12, 31);
  return end;
}

std::string to_iso(Day day) {
  return padded(day.year(), 4) + "-" + padded(day.month(), 2) + "-" + padded(day.day_of_month(), 2);
}

std::optional<Day> day_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return Day::of(*year, *month, *day);
}

std::optional<Period> Period::of(Day from, Day until) {
  if (until <= from) return std::nullopt;
  return Period(from, until);
}

Period Period::since(Day from) {
  CHECK(from < open_end());
  return Period(from, open_end());
}

Day BookYear::first_day() const {
  const auto day = Day::of(year, 1, 1);
  CHECK(day.has_value());
  return *day;
}

}  // namespace vlecht::values
