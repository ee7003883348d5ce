// SPDX-License-Identifier: EUPL-1.2
#include "importers/moment.h"

#include <algorithm>

#include "base/text.h"
#include "values/zone.h"

namespace vlecht::importers {
namespace {

using base::is_digit;

constexpr std::int64_t second_length = 1'000'000;
constexpr int minutes_of_day = 24 * 60;

// Up to two digits off the front; none when there are none, or they are above `most`.
std::optional<int> take_two(std::string_view& text, int most) {
  std::size_t length = 0;
  int number = 0;
  while (length < text.size() && length < 2 && is_digit(text[length])) {
    number = number * 10 + (text[length++] - '0');
  }
  if (length == 0 || number > most) return std::nullopt;
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

struct Clock {
  int hour = 0;
  int minute = 0;
  int second = 0;
};

std::optional<Clock> take_clock(std::string_view& text) {
  const auto hour = take_two(text, 23);
  if (!hour || !take(text, ':')) return std::nullopt;
  const auto minute = take_two(text, 59);
  if (!minute) return std::nullopt;
  Clock clock{*hour, *minute, 0};
  if (!take(text, ':')) return clock;
  const auto second = take_two(text, 59);
  if (!second) return std::nullopt;
  clock.second = *second;
  if (take(text, '.') || take(text, ',')) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0) return std::nullopt;
    text.remove_prefix(digits);
  }
  return clock;
}

// "+01:00", "+0100" or "+01", in minutes.
std::optional<int> take_offset(std::string_view& text) {
  const bool is_behind = text.front() == '-';
  text.remove_prefix(1);
  const auto hours = take_two(text, 18);
  if (!hours) return std::nullopt;
  int minutes = 0;
  if (take(text, ':') || !text.empty()) {
    const auto more = take_two(text, 59);
    if (!more) return std::nullopt;
    minutes = *more;
  }
  const int total = *hours * 60 + minutes;
  return is_behind ? -total : total;
}

// Where the time begins: behind the last blank or "T" in front of the first colon.
std::size_t time_begin(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0) return std::string_view::npos;
  const std::size_t mark = text.find_last_of(" Tt", colon);
  return mark == std::string_view::npos ? mark : mark + 1;
}

ReadMoment at_offset(values::Day day, const Clock& clock, int offset) {
  const std::int64_t minutes = std::int64_t{day.days_since_1970()} * minutes_of_day +
                               clock.hour * 60 + clock.minute - offset;
  return {MomentFault::none, {(minutes * 60 + clock.second) * second_length}};
}

ReadMoment on_wall_clock(values::Day day, const Clock& clock) {
  switch (values::occurrences_of(day, clock.hour, clock.minute, clock.second, values::dutch_zone)) {
    case values::Occurrences::once:
      return {MomentFault::none,
              values::instant_of(day, clock.hour, clock.minute, clock.second, values::dutch_zone)};
    case values::Occurrences::twice:
      return {MomentFault::twice, {}};
    case values::Occurrences::never:
      return {MomentFault::never, {}};
  }
  return {};
}

}  // namespace

std::string_view day_part(std::string_view text) {
  text = base::trimmed(text);
  const std::size_t begin = time_begin(text);
  return begin == std::string_view::npos ? text : base::trimmed(text.substr(0, begin - 1));
}

ReadMoment read_moment(std::string_view text, const DateFormat& format) {
  text = base::trimmed(text);
  const std::size_t begin = time_begin(text);
  if (begin == std::string_view::npos) return {};
  const auto day = read_date(day_part(text), format);
  if (!day || day->year() < 1970 || day->year() > 9998) return {};
  std::string_view rest = text.substr(begin);
  const auto clock = take_clock(rest);
  if (!clock) return {};
  rest = base::trimmed(rest);
  if (rest.empty()) return on_wall_clock(*day, *clock);
  if (rest == "Z" || rest == "z" || rest == "UTC") return at_offset(*day, *clock, 0);
  if (rest.front() != '+' && rest.front() != '-') return {};
  const auto offset = take_offset(rest);
  if (!offset || !rest.empty()) return {};
  return at_offset(*day, *clock, *offset);
}

}  // namespace vlecht::importers
