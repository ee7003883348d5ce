// SPDX-License-Identifier: EUPL-1.2
#include "values/typed_day.h"

#include "base/text.h"

namespace vlecht::values {
namespace {

// Of so many digits at most; none for anything else.
std::optional<int> number_in(std::string_view digits, std::size_t least, std::size_t most) {
  if (digits.size() < least || digits.size() > most) return std::nullopt;
  int number = 0;
  for (const char c : digits) {
    if (!base::is_digit(c)) return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

}  // namespace

std::optional<Day> typed_day(std::string_view raw) {
  const std::string_view text = base::trimmed(raw);
  if (const auto day = day_from_iso(text)) return day;
  const std::size_t first = text.find_first_of("-/.");
  if (first == text.npos) return std::nullopt;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == text.npos) return std::nullopt;
  const auto day = number_in(text.substr(0, first), 1, 2);
  const auto month = number_in(text.substr(first + 1, second - first - 1), 1, 2);
  const auto year = number_in(text.substr(second + 1), 4, 4);
  if (!day || !month || !year) return std::nullopt;
  return Day::of(*year, *month, *day);
}

}  // namespace vlecht::values
