// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/ticket_deadlines.h"
#include "analysis/ticket_records.h"

/// How long tickets took, by three ways of measuring that contracts mix up.
namespace vlecht::analysis::ticket_times {

using methods::Second;
using ticket_deadlines::Deadline;
using ticket_records::Ticket;

enum class Step {
  reaction,    ///< until somebody begins on it
  resolution,  ///< until it is completed
};

enum class Measure {
  agreed,       ///< from when, on which clock and with which stops the contract says
  from_report,  ///< on the contract's clock, from the first report, without stops
  all_hours,    ///< from the first report, day and night: what whoever reported it waited
};
inline constexpr std::size_t measure_count = 3;

/// Time that has gone by, in seconds of the measure's clock.
struct Elapsed {
  double seconds = 0;
  bool has_ended = false;   ///< otherwise: so far
  bool is_at_most = false;  ///< when it ended is not known, but this is no less
};

/// None when it cannot be told: an end or a beginning that no source states, no agreed clock.
/// `deadline` may be null, and is for `all_hours` not needed.
std::optional<Elapsed> elapsed(const Ticket& ticket, const Deadline* deadline, Step step,
                               Measure measure, Second seen_until);

enum class Outcome {
  in_time,
  late,     ///< also of what is not done yet and has no time left
  running,  ///< not done, and there is time left
  unknown,
};

/// Against a term in minutes; the last second still counts as in time.
Outcome outcome_of(const std::optional<Elapsed>& elapsed, std::int64_t minutes);

}  // namespace vlecht::analysis::ticket_times
