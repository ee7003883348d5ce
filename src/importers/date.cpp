// SPDX-License-Identifier: EUPL-1.2
#include "importers/date.h"

#include <array>
#include <string>

#include "base/text.h"

namespace vlecht::importers {
namespace {

constexpr int first_year = 1800;
constexpr int last_year = 9999;

using base::is_digit;
using base::is_letter;

struct MonthName {
  std::string_view name;
  int month;
};
constexpr MonthName month_names[] = {
    {"jan", 1},      {"januari", 1},   {"january", 1},   {"feb", 2},    {"febr", 2},
    {"februari", 2}, {"february", 2},  {"mrt", 3},       {"maart", 3},  {"mar", 3},
    {"march", 3},    {"apr", 4},       {"april", 4},     {"mei", 5},    {"may", 5},
    {"jun", 6},      {"juni", 6},      {"june", 6},      {"jul", 7},    {"juli", 7},
    {"july", 7},     {"aug", 8},       {"augustus", 8},  {"august", 8}, {"sep", 9},
    {"sept", 9},     {"september", 9}, {"okt", 10},      {"oct", 10},   {"oktober", 10},
    {"october", 10}, {"nov", 11},      {"november", 11}, {"dec", 12},   {"december", 12}};

int month_named(std::string_view word) {
  const std::string lower = base::lowered(word);
  for (const MonthName& month : month_names) {
    if (month.name == lower) return month.month;
  }
  return 0;
}

/// One piece of a date: a number with its count of digits, or a month by name.
struct Part {
  int number = 0;
  int digits = 0;  // 0 for a month by name
};

struct Parts {
  std::array<Part, 3> part{};
  int count = 0;
  bool is_broken = false;
};

// A time is part of a day only when it says nothing: midnight.
std::string_view without_midnight(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return text;
  const std::size_t begin = text.find_last_of(" Tt", colon);
  if (begin == std::string_view::npos) return text;
  std::string_view time = text.substr(begin + 1);
  if (time.ends_with('Z')) time.remove_suffix(1);
  if (time.size() < 4 || time.find_first_not_of("0:.") != std::string_view::npos) return text;
  return base::trimmed(text.substr(0, begin));
}

Parts parts_of(std::string_view text) {
  Parts parts;
  std::size_t at = 0;
  while (at < text.size()) {
    if (parts.count == 3) {
      // "31-12-2018." has nothing more to say; anything else has.
      parts.is_broken = text.substr(at) != ".";
      return parts;
    }
    Part part;
    std::size_t end = at;
    if (is_digit(text[at])) {
      while (end < text.size() && is_digit(text[end]) && end - at < 9) {
        part.number = part.number * 10 + (text[end++] - '0');
      }
      part.digits = static_cast<int>(end - at);
    } else {
      while (end < text.size() && is_letter(text[end])) ++end;
      part.number = month_named(text.substr(at, end - at));
      if (part.number == 0) parts.is_broken = true;
    }
    if (parts.is_broken) return parts;
    parts.part[static_cast<std::size_t>(parts.count++)] = part;
    const std::size_t next = text.find_first_not_of("-/., ", end);
    if (next == end && parts.count < 3 && !is_letter(text[next]) && part.digits != 0) {
      parts.is_broken = true;
      return parts;
    }
    at = next == std::string_view::npos ? text.size() : next;
    if (parts.count == 3) at = end;
  }
  return parts;
}

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
};

bool is_real(const Date& date) {
  return date.year >= first_year && date.year <= last_year &&
         values::Day::of(date.year, date.month, date.day).has_value();
}

bool is_short(const Part& part) { return part.digits == 1 || part.digits == 2; }

/// A date taken apart, before the order and the century are applied.
struct Reading {
  DateEvidence evidence;
  std::optional<Date> certain;  // but for the century
  int a = 0;                    // day or month, in figures
  int b = 0;
  int c = 0;                   // the last part
  bool is_in_figures = false;  // a, b, c are to be put in order
};

int as_year(int year, bool is_two_digits, const DateFormat& format) {
  return is_two_digits ? format.century + year : year;
}

// Whether a day exists in some year: 29 February does.
bool could_be(int day, int month) { return values::Day::of(2000, month, day).has_value(); }

DateEvidence::Order order_of(int a, int b) {
  const bool dmy = could_be(a, b);
  const bool mdy = could_be(b, a);
  if (dmy && mdy) return a == b ? DateEvidence::Order::either : DateEvidence::Order::open;
  if (dmy) return DateEvidence::Order::dmy;
  return mdy ? DateEvidence::Order::mdy : DateEvidence::Order::unreadable;
}

Reading certain(Date date, bool has_short_year) {
  Reading reading;
  reading.certain = date;
  if (!has_short_year && !is_real(date)) return reading;
  if (has_short_year && !could_be(date.day, date.month)) return reading;
  reading.evidence = {DateEvidence::Order::certain, has_short_year};
  return reading;
}

Reading with_month_name(const Parts& parts, std::size_t name) {
  const auto& [a, b, c] = parts.part;
  const Part& day = name == 0 ? b : a;
  const int month = parts.part[name].number;
  if (name == 2) return {};
  // "2018 december 31" and "31 december 2018"; "December 31, 2018".
  if (name == 1 && a.digits == 4 && is_short(c)) {
    return certain({a.number, month, c.number}, false);
  }
  if (!is_short(day) || (c.digits != 4 && c.digits != 2)) return {};
  return certain({c.number, month, day.number}, c.digits == 2);
}

Reading in_figures(const Parts& parts) {
  const auto& [a, b, c] = parts.part;
  if (!is_short(b)) return {};
  if (a.digits == 4) {
    return is_short(c) ? certain({a.number, b.number, c.number}, false) : Reading{};
  }
  if (!is_short(a) || (c.digits != 4 && c.digits != 2)) return {};
  Reading reading;
  reading.is_in_figures = true;
  reading.a = a.number;
  reading.b = b.number;
  reading.c = c.number;
  const bool is_year_real = c.digits == 2 || (c.number >= first_year && c.number <= last_year);
  reading.evidence.has_short_year = c.digits == 2;
  if (is_year_real) reading.evidence.order = order_of(a.number, b.number);
  if (c.digits == 2 && reading.evidence.order != DateEvidence::Order::mdy) {
    // "18-05-03" may begin with its year, so such a date never decides that the day comes first.
    const bool ymd = could_be(c.number, b.number);
    if (ymd || reading.evidence.order != DateEvidence::Order::unreadable) {
      reading.evidence.order = DateEvidence::Order::open;
    }
  }
  return reading;
}

Reading read(std::string_view text) {
  text = without_midnight(base::trimmed(text));
  if (text.size() > 40) return {};
  const Parts parts = parts_of(text);
  if (parts.is_broken) return {};
  if (parts.count == 1 && parts.part[0].digits == 8) {
    const int number = parts.part[0].number;
    return certain({number / 10'000, number / 100 % 100, number % 100}, false);
  }
  if (parts.count != 3) return {};
  for (std::size_t i = 0; i < 3; ++i) {
    if (parts.part[i].digits == 0) return with_month_name(parts, i);
  }
  return in_figures(parts);
}

}  // namespace

DateEvidence date_evidence(std::string_view text) { return read(text).evidence; }

std::optional<values::Day> read_date(std::string_view text, const DateFormat& format) {
  const Reading reading = read(text);
  const bool is_short_year = reading.evidence.has_short_year;
  if (is_short_year && format.century == 0) return std::nullopt;
  Date date;
  if (reading.certain) {
    date = *reading.certain;
    date.year = as_year(date.year, is_short_year, format);
  } else if (reading.is_in_figures) {
    switch (format.order) {
      case DateOrder::dmy:
        date = {as_year(reading.c, is_short_year, format), reading.b, reading.a};
        break;
      case DateOrder::mdy:
        date = {as_year(reading.c, is_short_year, format), reading.a, reading.b};
        break;
      case DateOrder::ymd:
        if (!is_short_year) return std::nullopt;
        date = {format.century + reading.a, reading.b, reading.c};
        break;
      case DateOrder::none:
        if (is_short_year || reading.a != reading.b) return std::nullopt;
        date = {reading.c, reading.b, reading.a};
        break;
    }
  } else {
    return std::nullopt;
  }
  if (!is_real(date)) return std::nullopt;
  return values::Day::of(date.year, date.month, date.day);
}

}  // namespace vlecht::importers
