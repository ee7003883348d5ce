// SPDX-License-Identifier: EUPL-1.2
#include "values/instant.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::values {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t day_length = 86'400 * second;

std::string padded(std::int64_t value, std::size_t width) {
  std::string out = std::to_string(value);
  if (out.size() < width) out.insert(0, width - out.size(), '0');
  return out;
}

// Takes `width` digits off the front; none when they are not digits or exceed `max`.
std::optional<std::int64_t> take(std::string_view& text, std::size_t width, std::int64_t max) {
  if (text.size() < width) return std::nullopt;
  const std::string_view head = text.substr(0, width);
  if (head.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  const auto value = base::to_integer(head);
  if (!value || *value > max) return std::nullopt;
  text.remove_prefix(width);
  return value;
}

bool take(std::string_view& text, char c) {
  if (!text.starts_with(c)) return false;
  text.remove_prefix(1);
  return true;
}

// Seconds and their decimals, when present.
std::optional<std::int64_t> take_seconds(std::string_view& text) {
  if (!take(text, ':')) return 0;
  const auto seconds = take(text, 2, 59);
  if (!seconds) return std::nullopt;
  std::int64_t total = *seconds * second;
  if (!take(text, '.')) return total;
  const std::size_t length = std::min(text.find_first_not_of("0123456789"), text.size());
  if (length == 0 || length > 6) return std::nullopt;
  auto fraction = take(text, length, 999'999);
  for (std::size_t i = length; i < 6; ++i) *fraction *= 10;
  return total + *fraction;
}

std::optional<std::int64_t> take_offset(std::string_view& text) {
  if (take(text, 'Z')) return 0;
  const bool ahead = text.starts_with('+');
  if (!ahead && !text.starts_with('-')) return std::nullopt;
  text.remove_prefix(1);
  const auto hours = take(text, 2, 23);
  if (!hours || !take(text, ':')) return std::nullopt;
  const auto minutes = take(text, 2, 59);
  if (!minutes) return std::nullopt;
  const std::int64_t offset = (*hours * 60 + *minutes) * 60 * second;
  return ahead ? offset : -offset;
}

}  // namespace

std::string to_iso(Instant instant) {
  std::string out = to_iso_seconds(instant);
  out.back() = '.';
  out += padded(instant.microseconds - whole_seconds(instant).microseconds, 6);
  return out += 'Z';
}

std::string to_iso_seconds(Instant instant) {
  const std::int64_t whole = whole_seconds(instant).microseconds;
  std::int64_t days = whole / day_length;
  std::int64_t rest = whole % day_length;
  if (rest < 0) {
    rest += day_length;
    --days;
  }
  const std::int64_t seconds = rest / second;
  return to_iso(Day::from_days_since_1970(static_cast<std::int32_t>(days))) + "T" +
         padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" +
         padded(seconds % 60, 2) + "Z";
}

Instant whole_seconds(Instant instant) {
  std::int64_t rest = instant.microseconds % second;
  if (rest < 0) rest += second;
  return {instant.microseconds - rest};
}

std::optional<Instant> instant_from_iso(std::string_view text) {
  if (text.size() < 11) return std::nullopt;
  const auto day = day_from_iso(text.substr(0, 10));
  if (!day || day->year() < 1970) return std::nullopt;
  text.remove_prefix(10);
  if (!take(text, 'T')) return std::nullopt;
  const auto hours = take(text, 2, 23);
  if (!hours || !take(text, ':')) return std::nullopt;
  const auto minutes = take(text, 2, 59);
  if (!minutes) return std::nullopt;
  const auto seconds = take_seconds(text);
  if (!seconds) return std::nullopt;
  const auto offset = take_offset(text);
  if (!offset || !text.empty()) return std::nullopt;
  return Instant{day->days_since_1970() * day_length + (*hours * 60 + *minutes) * 60 * second +
                 *seconds - *offset};
}

}  // namespace vlecht::values
