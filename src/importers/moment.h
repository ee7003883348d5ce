// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "importers/date.h"
#include "values/instant.h"

namespace vlecht::importers {

/// Why a text is no moment; `none` when it is one.
enum class MomentFault : std::uint8_t {
  none,
  not_a_moment,  ///< no day with a time
  twice,         ///< a wall clock shows this time twice, when summer time ends
  never,         ///< a wall clock skips this time, when summer time begins
};

struct ReadMoment {
  MomentFault fault = MomentFault::not_a_moment;
  values::Instant instant;  ///< at the start of a second
};

/// The day of such a text, for `date_evidence`; the whole text when there is no time behind it.
std::string_view day_part(std::string_view text);

/// A day as `read_date` reads it, then a time as 9:05, 09:05, 09:05:30 or 09:05:30.250, behind a
/// blank or a "T", then "Z" or an offset such as +01:00, +0100 or +01; without one it is the wall
/// clock of the Netherlands. Parts of a second are dropped. Years 1970 to 9998.
ReadMoment read_moment(std::string_view text, const DateFormat& format);

}  // namespace vlecht::importers
