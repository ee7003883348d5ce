// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "base/text.h"
#include "values/day.h"

namespace vlecht::importers::xlsx {
namespace {

constexpr int significant_digits = 15;

using base::is_digit;

// Sign, digits before and after the mark; none when there is an exponent or anything else.
struct Plain {
  bool is_negative = false;
  std::string_view whole;
  std::string_view fraction;
};

std::optional<Plain> plain(std::string_view text) {
  Plain parts;
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
    parts.is_negative = text.front() == '-';
    text.remove_prefix(1);
  }
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  parts.whole = text.substr(0, at);
  if (at < text.size()) {
    if (text[at] != '.') return std::nullopt;
    parts.fraction = text.substr(at + 1);
    if (parts.fraction.find_first_not_of("0123456789") != std::string_view::npos)
      return std::nullopt;
  }
  if (parts.whole.empty() && parts.fraction.empty()) return std::nullopt;
  parts.whole.remove_prefix(std::min(parts.whole.find_first_not_of('0'), parts.whole.size()));
  parts.fraction = parts.fraction.substr(0, parts.fraction.find_last_not_of('0') + 1);
  return parts;
}

// Fifteen digits survive the way into a double and back, so these are what a person sees already.
bool is_exact(const Plain& parts) {
  std::size_t digits = parts.whole.size() + parts.fraction.size();
  if (parts.whole.empty()) {
    const std::size_t zeros = parts.fraction.find_first_not_of('0');
    digits -= zeros == std::string_view::npos ? digits : zeros;
  }
  return digits <= significant_digits;
}

void append_plain(std::string& out, const Plain& parts) {
  if (parts.is_negative && !(parts.whole.empty() && parts.fraction.empty())) out += '-';
  if (parts.whole.empty()) out += '0';
  out += parts.whole;
  if (parts.fraction.empty()) return;
  out += '.';
  out += parts.fraction;
}

std::optional<double> to_double(std::string_view text) {
  if (text.starts_with('+') && !text.starts_with("+-")) text.remove_prefix(1);
  if (text.empty() || !(is_digit(text.back()) || text.back() == '.'))
    return std::nullopt;  // inf, nan
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(value)) return std::nullopt;
  return value;
}

void append_rounded(std::string& out, double value) {
  std::array<char, 32> buffer;
  const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                     std::chars_format::scientific, significant_digits - 1);
  std::string_view text(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
  const std::size_t mark = text.find('e');
  int exponent = 0;
  const std::size_t sign = text[mark + 1] == '+' ? 1 : 0;
  std::from_chars(text.data() + mark + 1 + sign, text.data() + text.size(), exponent);
  std::string digits;
  for (const char c : text.substr(0, mark)) {
    if (is_digit(c)) digits += c;
  }
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.empty()) {
    out += '0';
    return;
  }
  if (value < 0) out += '-';
  const int whole = exponent + 1;
  const int count = static_cast<int>(digits.size());
  if (whole <= 0) {
    out += "0.";
    out.append(static_cast<std::size_t>(-whole), '0');
    out += digits;
  } else if (whole >= count) {
    out += digits;
    out.append(static_cast<std::size_t>(whole - count), '0');
  } else {
    out.append(digits, 0, static_cast<std::size_t>(whole));
    out += '.';
    out.append(digits, static_cast<std::size_t>(whole));
  }
}

// The day a serial number stands for; none where the calendar has no such day.
std::optional<values::Day> day_of_serial(std::int64_t serial, bool counts_from_1904) {
  constexpr std::int64_t false_leap_day = 60;
  constexpr std::int64_t serial_max = 2'958'465;  // 9999-12-31
  constexpr std::int64_t days_1900_to_1904 = 1'462;
  constexpr std::int32_t zero_in_1900 = -25'569;  // 1899-12-30, from day 61 on
  if (counts_from_1904) {
    if (serial < 0 || serial > serial_max - days_1900_to_1904) return std::nullopt;
    return values::Day::from_days_since_1970(static_cast<std::int32_t>(serial + days_1900_to_1904) +
                                             zero_in_1900);
  }
  if (serial < 1 || serial > serial_max || serial == false_leap_day) return std::nullopt;
  const std::int32_t shift = serial < false_leap_day ? 1 : 0;
  return values::Day::from_days_since_1970(static_cast<std::int32_t>(serial) + zero_in_1900 +
                                           shift);
}

void append_two_digits(std::string& out, std::int64_t value) {
  if (value < 10) out += '0';
  out += std::to_string(value);
}

void append_time(std::string& out, std::int64_t seconds) {
  append_two_digits(out, seconds / 3600);
  out += ':';
  append_two_digits(out, seconds / 60 % 60);
  out += ':';
  append_two_digits(out, seconds % 60);
}

}  // namespace

bool append_number(std::string& out, std::string_view stored) {
  const auto parts = plain(stored);
  if (parts && is_exact(*parts)) {
    append_plain(out, *parts);
    return true;
  }
  const auto value = to_double(stored);
  if (!value) return false;
  append_rounded(out, *value);
  return true;
}

bool append_percentage(std::string& out, std::string_view stored) {
  std::string number;
  if (!append_number(number, stored)) return false;
  if (number.front() == '-') {
    out += '-';
    number.erase(0, 1);
  }
  std::size_t mark = number.find('.');
  if (mark == std::string::npos) mark = number.size();
  if (mark < number.size()) number.erase(mark, 1);
  if (number.size() < mark + 2) number.append(mark + 2 - number.size(), '0');
  std::string_view whole = std::string_view(number).substr(0, mark + 2);
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size() - 1));
  out += whole;
  if (number.size() > mark + 2) out.append(".").append(number, mark + 2);
  out += '%';
  return true;
}

bool append_serial(std::string& out, CellType& type, std::string_view stored, NumberStyle style,
                   bool counts_from_1904) {
  constexpr double serial_end = 2'958'466;
  // A time is a fraction with noise in its last digits: half a microsecond before midnight is
  // midnight, and nothing earlier is.
  constexpr double noise = 0.5e-6 / 86'400;
  constexpr std::int64_t day_seconds = 86'400;
  const auto value = to_double(stored);
  if (!value) return false;
  type = CellType::number;
  if (style == NumberStyle::number || *value < 0 || *value >= serial_end) {
    return append_number(out, stored);
  }
  if (style != NumberStyle::day) {
    type = CellType::text;
    const double days = style == NumberStyle::elapsed ? *value : *value - std::floor(*value);
    const std::int64_t seconds = std::llround(days * static_cast<double>(day_seconds));
    append_time(out, style == NumberStyle::elapsed ? seconds : seconds % day_seconds);
    return true;
  }
  const auto serial = static_cast<std::int64_t>(std::floor(*value + noise));
  if (const auto day = day_of_serial(serial, counts_from_1904)) {
    type = CellType::day;
    out += values::to_iso(*day);
    const double rest = std::max(*value - static_cast<double>(serial), 0.0);
    // A day's own second: rounding up never makes it the next day.
    const std::int64_t second =
        std::min<std::int64_t>(std::llround(rest * static_cast<double>(day_seconds)), 86'399);
    if (second > 0) append_time(out += 'T', second);
    return true;
  }
  if (serial != 60 || counts_from_1904) return append_number(out, stored);
  type = CellType::text;
  out += "1900-02-29";
  return true;
}

namespace {

// What the letters and marks of a format say, gathered from left to right.
struct FormatSigns {
  bool has_day_or_year = false;
  bool has_month_or_minute = false;
  bool has_time = false;
  bool has_elapsed = false;
  bool has_digits = false;
  bool has_percent = false;
};

bool is_elapsed(std::string_view bracketed) {
  return !bracketed.empty() && bracketed.find_first_not_of("hHmMsSuU") == std::string_view::npos;
}

void note_letter(FormatSigns& signs, char c) {
  switch (c) {
    case 'd':
    case 'D':
    case 'y':
    case 'Y':
    case 'j':
    case 'J':
      signs.has_day_or_year = true;
      break;
    case 'm':
    case 'M':
      signs.has_month_or_minute = true;
      break;
    case 'h':
    case 'H':
    case 's':
    case 'S':
    case 'u':
    case 'U':
      signs.has_time = true;
      break;
    case '#':
    case '?':
      signs.has_digits = true;
      break;
    case '%':
      signs.has_percent = true;
      break;
    default:
      break;
  }
}

// Length of what stands at the front and is shown as it is, or says nothing about the number; 0
// when the front is a sign itself.
std::size_t silent_length(std::string_view code) {
  const char c = code.front();
  const auto up_to = [&](char mark) {
    const std::size_t end = code.find(mark, 1);
    return end == std::string_view::npos ? code.size() : end + 1;
  };
  if (c == '"') return up_to('"');
  if (c == '[') return up_to(']');
  if (c == '\\' || c == '_' || c == '*') return std::min<std::size_t>(2, code.size());
  const std::string start = base::lowered(code.substr(0, 9));
  for (const std::string_view word : {"general", "standaard", "am/pm", "a/p"}) {
    if (start.starts_with(word)) return word.size();
  }
  return 0;
}

}  // namespace

NumberStyle style_of_format(std::string_view code) {
  FormatSigns signs;
  char previous = '\0';
  while (!code.empty() && code.front() != ';') {
    const char c = code.front();
    const std::size_t silent = silent_length(code);
    if (silent > 0) {
      if (c == '[' && is_elapsed(code.substr(1, silent - 2))) signs.has_elapsed = true;
      code.remove_prefix(silent);
      previous = '\0';
      continue;
    }
    // Noughts after "ss." are parts of a second; others are digits of a number.
    const bool is_second_part =
        c == '0' && signs.has_time && (previous == '.' || previous == ',' || previous == '0');
    if (c == '0' && !is_second_part) signs.has_digits = true;
    note_letter(signs, c);
    previous = c;
    code.remove_prefix(1);
  }
  if (signs.has_digits && signs.has_percent) return NumberStyle::percentage;
  if (signs.has_digits) return NumberStyle::number;
  if (signs.has_day_or_year) return NumberStyle::day;
  if (signs.has_elapsed) return NumberStyle::elapsed;
  if (signs.has_time) return NumberStyle::time;
  return signs.has_month_or_minute ? NumberStyle::day : NumberStyle::number;
}

NumberStyle style_of_builtin(std::uint32_t id) {
  if ((id >= 14 && id <= 17) || id == 22) return NumberStyle::day;
  if ((id >= 18 && id <= 21) || id == 45 || id == 47) return NumberStyle::time;
  if (id == 9 || id == 10) return NumberStyle::percentage;
  return id == 46 ? NumberStyle::elapsed : NumberStyle::number;
}

}  // namespace vlecht::importers::xlsx
