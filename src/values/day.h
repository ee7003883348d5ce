// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vlecht::values {

/// A civil day in the Gregorian calendar, 0001-01-01 up to 9999-12-31, without a time zone.
class Day {
 public:
  /// 1970-01-01.
  constexpr Day() = default;
  /// None when there is no such day (30 February, month 13, year 0).
  static std::optional<Day> of(int year, int month, int day);
  static constexpr Day from_days_since_1970(std::int32_t days) { return Day(days); }

  constexpr std::int32_t days_since_1970() const { return days_; }
  int year() const;
  int month() const;
  int day_of_month() const;
  /// ISO 8601: 1 is Monday, 7 is Sunday.
  int weekday() const;

  /// Up to the ends of the range; beyond them is our mistake.
  Day plus_days(std::int32_t days) const;

  constexpr auto operator<=>(const Day&) const = default;

 private:
  constexpr explicit Day(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;
};

/// 9999-12-31: the open end of a period.
Day open_end();

/// ISO 8601, "2019-11-20".
std::string to_iso(Day day);
/// So many bytes it takes.
inline constexpr std::size_t iso_day_size = 10;
/// The same, from `to` on.
void write_iso(Day day, char* to);
/// Exactly "YYYY-MM-DD".
std::optional<Day> day_from_iso(std::string_view text);

/// The same day so many months later, or earlier when negative; the last day of a month that has no
/// such day, and `open_end` beyond the range.
Day months_later(Day day, int months);

/// Days from `from` up to but not including `until`; never empty.
class Period {
 public:
  /// None unless `from` < `until`.
  static std::optional<Period> of(Day from, Day until);
  /// From `from` without end.
  static Period since(Day from);

  Day from() const { return from_; }
  Day until() const { return until_; }
  bool contains(Day day) const { return from_ <= day && day < until_; }

  bool operator==(const Period&) const = default;

 private:
  Period(Day from, Day until) : from_(from), until_(until) {}
  Day from_;
  Day until_;
};

/// A municipality's fiscal year, 1 January to 31 December (BBV art. 1).
struct BookYear {
  int year = 0;

  Day first_day() const;
  constexpr auto operator<=>(const BookYear&) const = default;
};

}  // namespace vlecht::values
