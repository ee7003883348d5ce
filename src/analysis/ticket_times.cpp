// SPDX-License-Identifier: EUPL-1.2
#include "analysis/ticket_times.h"

#include <algorithm>

namespace vlecht::analysis::ticket_times {
namespace {

using ticket_deadlines::Start;

// None: not known, or not begun.
std::optional<Second> start_of(const Ticket& ticket, const Deadline* deadline, Step step,
                               Measure measure) {
  if (measure != Measure::agreed) return ticket.created;
  if (deadline->starts_at == Start::confirmed) return ticket.confirmed;
  if (deadline->starts_at == Start::started && step == Step::resolution) return ticket.responded;
  return ticket.created;
}

struct End {
  Second at = 0;
  bool has_ended = false;
  bool is_at_most = false;
};

std::optional<End> end_of(const Ticket& ticket, Step step, Second seen_until) {
  if (step == Step::reaction && ticket.responded) return End{*ticket.responded, true};
  if (ticket.completed) return End{*ticket.completed, true, step == Step::reaction};
  if (ticket.has_lost_end()) return std::nullopt;
  return End{seen_until, false};
}

}  // namespace

std::optional<Elapsed> elapsed(const Ticket& ticket, const Deadline* deadline, Step step,
                               Measure measure, Second seen_until) {
  const bool has_clock = deadline != nullptr && deadline->clock != nullptr;
  if (measure != Measure::all_hours && !has_clock) return std::nullopt;
  const auto end = end_of(ticket, step, seen_until);
  if (!end) return std::nullopt;
  const auto start = start_of(ticket, deadline, step, measure);
  if (!start) {
    // The time runs from something that has not happened yet, or that nobody wrote down.
    if (end->has_ended) return std::nullopt;
    return Elapsed{};
  }
  const Second until = std::max(*start, end->at);
  Elapsed out{.has_ended = end->has_ended, .is_at_most = end->is_at_most};
  if (measure == Measure::all_hours) {
    out.seconds = static_cast<double>(until - *start);
    return out;
  }
  const auto run = deadline->clock->elapsed(*start, until);
  if (!run) return std::nullopt;
  out.seconds = static_cast<double>(*run);
  const bool stops = measure == Measure::agreed && step == Step::resolution &&
                     deadline->stops_on_hold && ticket.on_hold_seconds;
  // More waiting than there was time: one of the two is wrong.
  if (stops && *ticket.on_hold_seconds > out.seconds) return std::nullopt;
  if (stops) out.seconds -= *ticket.on_hold_seconds;
  return out;
}

Outcome outcome_of(const std::optional<Elapsed>& elapsed, std::int64_t minutes) {
  if (!elapsed) return Outcome::unknown;
  const bool is_within = elapsed->seconds <= 60 * static_cast<double>(minutes);
  if (elapsed->is_at_most) return is_within ? Outcome::in_time : Outcome::unknown;
  if (!is_within) return Outcome::late;
  return elapsed->has_ended ? Outcome::in_time : Outcome::running;
}

}  // namespace vlecht::analysis::ticket_times
