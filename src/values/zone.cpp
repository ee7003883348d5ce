// SPDX-License-Identifier: EUPL-1.2
#include "values/zone.h"

#include <chrono>
#include <stdexcept>

#include <date/tz.h>

namespace vlecht::values {
namespace {

date::local_days local_days(Day day) { return date::local_days(date::days(day.days_since_1970())); }

// Without memory the library may say that a zone cannot be opened: it is asked once more, so that
// only a zone that is missing is missing.
const date::time_zone* zone_named(std::string_view name) {
  const std::string text(name);
  try {
    return date::locate_zone(text);
  } catch (const std::runtime_error&) {
    return date::locate_zone(text);
  }
}

Instant to_instant(const date::time_zone* zone, date::local_seconds local) {
  const auto seconds = zone->to_sys(local, date::choose::earliest);
  return {seconds.time_since_epoch().count() * 1'000'000};
}

}  // namespace

LocalTime local_time(Instant instant, std::string_view zone) {
  const auto seconds = date::floor<std::chrono::seconds>(
      date::sys_time<std::chrono::microseconds>(std::chrono::microseconds(instant.microseconds)));
  const date::sys_info info = zone_named(zone)->get_info(seconds);
  const auto local = seconds.time_since_epoch() + info.offset;
  const auto day = date::floor<date::days>(date::local_seconds(local));
  const auto clock = date::local_seconds(local) - day;
  const int total =
      static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(clock).count());
  return {Day::from_days_since_1970(static_cast<std::int32_t>(day.time_since_epoch().count())),
          total / 3600, total / 60 % 60, total % 60,
          static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(info.offset).count())};
}

Instant start_of_day(Day day, std::string_view zone) { return instant_of(day, 0, 0, 0, zone); }

Instant instant_of(Day day, int hour, int minute, int second, std::string_view zone) {
  return to_instant(zone_named(zone),
                    local_days(day) + std::chrono::seconds((hour * 60 + minute) * 60 + second));
}

Occurrences occurrences_of(Day day, int hour, int minute, int second, std::string_view zone) {
  const auto local = local_days(day) + std::chrono::seconds((hour * 60 + minute) * 60 + second);
  switch (zone_named(zone)->get_info(local).result) {
    case date::local_info::nonexistent:
      return Occurrences::never;
    case date::local_info::ambiguous:
      return Occurrences::twice;
    default:
      return Occurrences::once;
  }
}

}  // namespace vlecht::values
