// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "analysis/methods/intervals.h"
#include "analysis/service_calendar.h"
#include "values/day.h"
#include "values/zone.h"

namespace vlecht::analysis {

inline constexpr int minutes_per_day = 24 * 60;

/// Hours that return every week on some days, by the clock on the wall.
struct WeeklyWindow {
  /// Monday first.
  std::array<bool, 7> weekdays{};
  /// Minutes after midnight at which it begins, 0 up to 1439, and ends, later than it begins: more
  /// than 1440 is the next day, so a night from 22:00 to 06:00 is 1320 to 1800 and belongs to the
  /// day on which it begins.
  int opens = 0;
  int closes = 0;

  bool operator==(const WeeklyWindow&) const = default;
};

inline constexpr std::array<bool, 7> every_weekday{true, true, true, true, true, true, true};
inline constexpr std::array<bool, 7> monday_to_friday{true, true, true, true, true, false, false};

/// When a service is due: weekly hours, and the days on which they do not hold.
struct ServiceHours {
  std::vector<WeeklyWindow> windows = {};
  /// Does nothing for what is open day and night.
  ServiceCalendar calendar = {};

  bool operator==(const ServiceHours&) const = default;
};

/// Day and night, all days of the year.
ServiceHours round_the_clock();
/// Whether no second of the week is left out and no day is closed.
bool is_round_the_clock(const ServiceHours& hours);

/// The seconds of the windows that begin on the days of `period`, in UTC, and of those that began
/// the day before as far as they reach into it; nothing outside the period. Where the clock is put
/// back, an opening or closing time that occurs twice is its first occurrence; where it is put on,
/// one that does not occur is the moment of the change.
methods::Intervals windows_of(const ServiceHours& hours, values::Period period,
                              std::string_view zone = values::dutch_zone);

/// A second as an instant, and the other way round: what is less than a second is left out.
values::Instant instant_at(methods::Second second);
methods::Second second_of(values::Instant instant);

/// The seconds of whole days in a zone.
methods::Interval seconds_of(values::Period period, std::string_view zone = values::dutch_zone);

}  // namespace vlecht::analysis
