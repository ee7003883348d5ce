// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "values/instant.h"

namespace vlecht::values {

/// A wall clock reading in a named zone, with the offset that makes it unambiguous.
struct LocalTime {
  Day day;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int offset_minutes = 0;
};

/// The zone of every municipality that Vlecht serves.
inline constexpr std::string_view dutch_zone = "Europe/Amsterdam";

/// `zone` is a name of the IANA time zone database of the system.
LocalTime local_time(Instant instant, std::string_view zone);

/// The first instant of a day in a zone.
Instant start_of_day(Day day, std::string_view zone);

/// A wall clock reading; one that occurs twice (end of summer time) is the earlier one, one that
/// does not occur is moved on over the gap.
Instant instant_of(Day day, int hour, int minute, int second, std::string_view zone);

/// How often a wall clock shows a reading: twice at the end of summer time, never at its beginning.
enum class Occurrences { never, once, twice };
Occurrences occurrences_of(Day day, int hour, int minute, int second, std::string_view zone);

}  // namespace vlecht::values
