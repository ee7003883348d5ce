// SPDX-License-Identifier: EUPL-1.2
#include "values/day.h"

#include <chrono>

#include "base/check.h"

namespace vlecht::values {
namespace {

std::chrono::year_month_day calendar(Day day) {
  return std::chrono::year_month_day(
      std::chrono::sys_days(std::chrono::days(day.days_since_1970())));
}

// Written and read for every entry of a journal, several times.
void write_digits(int value, char* begin, std::size_t width) {
  for (std::size_t i = width; i-- > 0; value /= 10) {
    begin[i] = static_cast<char>('0' + value % 10);
  }
}

// -1: something else stands among the digits.
int read_digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
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

int Day::weekday() const {
  return static_cast<int>(
      std::chrono::weekday(std::chrono::sys_days(std::chrono::days(days_))).iso_encoding());
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
  std::string text(iso_day_size, ' ');
  write_iso(day, text.data());
  return text;
}

void write_iso(Day day, char* to) {
  const auto date = calendar(day);
  write_digits(static_cast<int>(date.year()), to, 4);
  to[4] = '-';
  write_digits(static_cast<int>(static_cast<unsigned>(date.month())), to + 5, 2);
  to[7] = '-';
  write_digits(static_cast<int>(static_cast<unsigned>(date.day())), to + 8, 2);
}

std::optional<Day> day_from_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  return Day::of(read_digits(text.substr(0, 4)), read_digits(text.substr(5, 2)),
                 read_digits(text.substr(8, 2)));
}

Day months_later(Day day, int months) {
  const int month = day.year() * 12 + day.month() - 1 + months;
  for (int in_month = day.day_of_month(); in_month > 0; --in_month) {
    if (const auto found = Day::of(month / 12, month % 12 + 1, in_month)) return *found;
  }
  return open_end();
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
