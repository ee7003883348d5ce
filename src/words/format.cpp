// SPDX-License-Identifier: EUPL-1.2
#include "words/format.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/check.h"
#include "values/zone.h"

namespace vlecht::words {
namespace {

constexpr std::string_view minus = "\u2212";
constexpr std::string_view no_break_space = "\u00A0";

constexpr std::array nl_months{"januari",   "februari", "maart",    "april",
                               "mei",       "juni",     "juli",     "augustus",
                               "september", "oktober",  "november", "december"};
constexpr std::array en_months{"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A decimal text taken apart: digits before and after the mark, without sign.
struct Decimal {
  bool is_negative = false;
  std::string whole;
  std::string fraction;

  bool is_zero() const {
    const auto zero = [](char c) { return c == '0'; };
    return std::all_of(whole.begin(), whole.end(), zero) &&
           std::all_of(fraction.begin(), fraction.end(), zero);
  }
};

Decimal read_exact(std::string_view exact) {
  Decimal decimal;
  if (exact.starts_with('-')) {
    decimal.is_negative = true;
    exact.remove_prefix(1);
  }
  const auto mark = exact.find('.');
  decimal.whole = exact.substr(0, mark);
  if (mark != exact.npos) decimal.fraction = exact.substr(mark + 1);
  CHECK(!decimal.whole.empty() &&
        std::all_of(decimal.whole.begin(), decimal.whole.end(), is_digit));
  CHECK(std::all_of(decimal.fraction.begin(), decimal.fraction.end(), is_digit));
  CHECK(mark == exact.npos || !decimal.fraction.empty());
  return decimal;
}

// Adds one to the last of the digits; "999" becomes "1000".
void increment(std::string& digits) {
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    if (*digit != '9') {
      ++*digit;
      return;
    }
    *digit = '0';
  }
  digits.insert(digits.begin(), '1');
}

// Half away from zero, which for digits without sign is: five and up goes up. A negative number
// of decimals rounds to tens, hundreds and so on.
Decimal rounded(Decimal decimal, int decimals) {
  std::string digits = decimal.whole + decimal.fraction;
  const auto wanted = static_cast<std::ptrdiff_t>(decimal.whole.size()) + decimals;
  const std::size_t kept = wanted > 0 ? static_cast<std::size_t>(wanted) : 0;
  if (wanted < 0) digits.assign(1, '0');
  bool is_up = false;
  if (kept < digits.size()) {
    is_up = wanted >= 0 && digits[kept] >= '5';
    digits.resize(kept);
  } else {
    digits.resize(kept, '0');
  }
  if (is_up) increment(digits);
  if (decimals < 0) digits.append(static_cast<std::size_t>(-decimals), '0');
  const auto fraction_digits = static_cast<std::size_t>(std::max(decimals, 0));
  CHECK(digits.size() >= fraction_digits);
  decimal.fraction = digits.substr(digits.size() - fraction_digits);
  digits.resize(digits.size() - fraction_digits);
  const auto first = digits.find_first_not_of('0');
  decimal.whole = first == digits.npos ? "0" : digits.substr(first);
  decimal.is_negative = decimal.is_negative && !decimal.is_zero();
  return decimal;
}

std::string grouped(Language language, std::string_view digits) {
  const char separator = language == Language::nl ? '.' : ',';
  std::string out;
  out.reserve(digits.size() + digits.size() / 3);
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
    out += digits[i];
  }
  return out;
}

std::string without_sign(Language language, const Decimal& decimal) {
  std::string out = grouped(language, decimal.whole);
  if (!decimal.fraction.empty()) {
    out += language == Language::nl ? ',' : '.';
    out += decimal.fraction;
  }
  return out;
}

std::string two_digits(int value) {
  return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

// Whether the clock shows this time twice, because summer time ends that night.
bool is_ambiguous(values::Instant instant, const values::LocalTime& clock) {
  constexpr std::int64_t hour = 3'600'000'000;
  for (const std::int64_t shift : {-hour, hour}) {
    const auto other = values::local_time({instant.microseconds + shift}, values::dutch_zone);
    if (other.day == clock.day && other.hour == clock.hour && other.minute == clock.minute)
      return true;
  }
  return false;
}

}  // namespace

std::string whole(Language language, std::int64_t value) {
  return number(language, std::to_string(value), 0);
}

std::string number(Language language, std::string_view exact, int decimals) {
  const Decimal decimal = rounded(read_exact(exact), decimals);
  return (decimal.is_negative ? std::string(minus) : "") + without_sign(language, decimal);
}

std::string number(Language language, std::string_view exact) {
  const std::size_t mark = exact.find('.');
  const std::size_t decimals = mark == exact.npos ? 0 : exact.size() - mark - 1;
  return number(language, exact, static_cast<int>(decimals));
}

// CLDR places the sign after the euro sign in Dutch and before it in English.
std::string euro(Language language, std::string_view exact, int decimals) {
  const Decimal decimal = rounded(read_exact(exact), decimals);
  const std::string sign = decimal.is_negative ? std::string(minus) : "";
  if (language == Language::nl)
    return "€" + std::string(no_break_space) + sign + without_sign(language, decimal);
  return sign + "€" + without_sign(language, decimal);
}

std::string sterling(Language language, std::string_view exact) {
  std::string text = euro(language, exact, 2);
  constexpr std::string_view euro_sign = "€";
  return text.replace(text.find(euro_sign), euro_sign.size(), "£");
}

std::string money(Language language, values::Money money) {
  return euro(language, values::to_decimal(money), 2);
}

std::string percent(Language language, std::string_view exact, int decimals, bool with_sign) {
  const Decimal decimal = rounded(read_exact(exact), decimals);
  std::string sign;
  if (decimal.is_negative) sign = minus;
  if (with_sign && !decimal.is_negative && !decimal.is_zero()) sign = "+";
  return sign + without_sign(language, decimal) + "%";
}

std::optional<int> honest_decimals(std::string_view standard_error) {
  const Decimal decimal = read_exact(standard_error);
  const std::string digits = decimal.whole + decimal.fraction;
  const auto leading = digits.find_first_not_of('0');
  if (leading == digits.npos) return std::nullopt;
  const int place = static_cast<int>(decimal.whole.size()) - 1 - static_cast<int>(leading);
  return digits[leading] >= '3' ? -place : 1 - place;
}

std::string long_day(Language language, values::Day day) {
  const auto month = static_cast<std::size_t>(day.month() - 1);
  return std::to_string(day.day_of_month()) + " " +
         (language == Language::nl ? nl_months : en_months)[month] + " " +
         std::to_string(day.year());
}

std::string short_month(Language language, int month) {
  CHECK(month >= 1 && month <= 12);
  const auto place = static_cast<std::size_t>(month - 1);
  // "maa" is not how March is shortened.
  if (language == Language::nl && month == 3) return "mrt";
  return std::string((language == Language::nl ? nl_months : en_months)[place]).substr(0, 3);
}

std::string short_day(Language language, values::Day day) {
  const std::string mark = language == Language::nl ? "-" : "/";
  return two_digits(day.day_of_month()) + mark + two_digits(day.month()) + mark +
         std::to_string(day.year());
}

std::string instant(Language language, values::Instant instant) {
  const auto clock = values::local_time(instant, values::dutch_zone);
  std::string out = long_day(language, clock.day) + ", " + two_digits(clock.hour) +
                    (language == Language::nl ? "." : ":") + two_digits(clock.minute);
  if (language == Language::nl) out += " uur";
  if (is_ambiguous(instant, clock))
    out += " (UTC+" + std::to_string(clock.offset_minutes / 60) + ")";
  return out;
}

std::string column_letters(std::int64_t column) {
  CHECK(column >= 1);
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

}  // namespace vlecht::words
