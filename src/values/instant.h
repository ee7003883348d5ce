// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "values/day.h"

namespace vlecht::values {

/// A point in time: microseconds since 1970-01-01T00:00:00Z, without leap seconds (POSIX).
struct Instant {
  std::int64_t microseconds = 0;

  constexpr auto operator<=>(const Instant&) const = default;
};

/// "2019-11-20T19:00:00.000000Z": always six decimals, so that the text is exact and sorts.
std::string to_iso(Instant instant);

/// "2019-11-20T19:00:00Z": the second that it is in.
std::string to_iso_seconds(Instant instant);

/// The start of the second that it is in.
Instant whole_seconds(Instant instant);

/// RFC 3339 with 'Z' or a numeric offset, seconds optional, up to six decimals;
/// "2019-11-20T20:00+01:00". Years 1970 to 9999.
std::optional<Instant> instant_from_iso(std::string_view text);

/// Facts of the world are looked at on this day.
struct ValidOn {
  Day day;
  constexpr auto operator<=>(const ValidOn&) const = default;
};

/// Facts recorded up to and including this instant count.
struct KnownAt {
  Instant instant;
  constexpr auto operator<=>(const KnownAt&) const = default;
};

/// What held on a day, as known at an instant.
struct Moment {
  ValidOn valid_on;
  KnownAt known_at;
  constexpr auto operator<=>(const Moment&) const = default;
};

}  // namespace vlecht::values
