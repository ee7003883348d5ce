// SPDX-License-Identifier: EUPL-1.2
//
// How many tickets were in time, and how long they took.
#include <algorithm>
#include <set>
#include <utility>

#include "analysis/service_quality_parts.h"

namespace vlecht::analysis::service_quality {
namespace {

using ticket_deadlines::Deadline;
using ticket_times::Elapsed;
using ticket_times::Outcome;

constexpr double seconds_per_hour = 3600;

values::Known<std::int64_t> term_of(const Deadline& deadline, Step step) {
  return step == Step::reaction ? deadline.reaction_minutes : deadline.resolution_minutes;
}

values::Known<values::Ratio> norm_of(const Deadline& deadline, Step step) {
  return step == Step::reaction ? deadline.reaction_target : deadline.resolution_target;
}

Outcome outcome_of(const Case& each, Step step, Measure measure, Second seen_until) {
  if (each.deadline == nullptr) return Outcome::unknown;
  const auto term = term_of(*each.deadline, step);
  if (!term) return Outcome::unknown;
  return ticket_times::outcome_of(
      ticket_times::elapsed(*each.ticket, each.deadline, step, measure, seen_until), *term);
}

// Of tickets without a deadline nothing was agreed; those with one agree, or it is disputed.
class CommonNorm {
 public:
  void take(const values::Known<values::Ratio>& norm, facts::EntryNumber fact) {
    if (!norm) return;
    facts_.insert(fact);
    is_disputed_ = is_disputed_ || (norm_ && *norm_ != *norm);
    norm_ = norm;
  }
  values::Known<values::Ratio> norm() const {
    return is_disputed_ ? values::Reason::disputed : norm_;
  }
  std::vector<facts::EntryNumber> agreements() const { return {facts_.begin(), facts_.end()}; }

 private:
  values::Known<values::Ratio> norm_ = values::Reason::not_supplied;
  bool is_disputed_ = false;
  std::set<facts::EntryNumber> facts_;
};

// Unknown tickets may all have been late, or all in time: it is only met when it is met in the
// worst case, and only missed when it is missed in the best.
Verdict verdict_of(const Timeliness& counted) {
  if (!counted.norm) return Verdict::no_norm;
  const std::int64_t all = counted.in_time + counted.late + counted.unknown;
  if (all == 0) return Verdict::no_cases;
  const double norm = counted.norm->to_double() / 100;
  const auto worst = methods::wilson_interval({counted.in_time, all}, confidence);
  const auto best = methods::wilson_interval({counted.in_time + counted.unknown, all}, confidence);
  if (worst.lower >= norm) return Verdict::met;
  if (best.upper < norm) return Verdict::not_met;
  return Verdict::undecided;
}

void judge(Timeliness& counted) {
  const Proportion proportion = counted.proportion();
  counted.verdict = verdict_of(counted);
  if (proportion.total == 0) return;
  counted.share = proportion.share();
  counted.interval = methods::wilson_interval(proportion, confidence);
  if (!counted.norm) return;
  counted.is_met_as_counted =
      values::Ratio(100 * proportion.successes, proportion.total) >= *counted.norm;
}

void add_to(Durations& out, std::vector<methods::Duration>& lasted, const Case& each,
            const std::optional<Elapsed>& elapsed) {
  if (!elapsed) return;
  ++out.tickets;
  if (!elapsed->has_ended) ++out.open;
  out.measured.add(*each.ticket);
  lasted.push_back({elapsed->seconds / seconds_per_hour, elapsed->has_ended});
}

Durations durations_of(std::span<const Case> cases, Measure measure, Second seen_until) {
  Durations out;
  std::vector<methods::Duration> lasted;
  for (const Case& each : cases)
    add_to(
        out, lasted, each,
        ticket_times::elapsed(*each.ticket, each.deadline, Step::resolution, measure, seen_until));
  const auto curve = methods::kaplan_meier(lasted, confidence);
  out.median = methods::survival_quantile(curve, 0.5);
  out.tail = methods::survival_quantile(curve, 0.9);
  return out;
}

values::Known<Deadline> common_deadline(std::span<const Case> cases) {
  const Deadline* common = nullptr;
  for (const Case& each : cases) {
    if (each.deadline == nullptr) continue;
    if (common && common->fact != each.deadline->fact) return values::Reason::disputed;
    common = each.deadline;
  }
  if (!common) return values::Reason::not_supplied;
  return *common;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::not_met:
      return "not_met";
    case Verdict::undecided:
      return "undecided";
    case Verdict::no_norm:
      return "no_norm";
    case Verdict::no_cases:
      return "no_cases";
  }
  return "";
}

Timeliness timeliness_of(std::span<const Case> cases, Step step, Measure measure,
                         Second seen_until) {
  Timeliness out;
  CommonNorm norm;
  for (const Case& each : cases) {
    if (each.deadline != nullptr) norm.take(norm_of(*each.deadline, step), each.deadline->fact);
    switch (outcome_of(each, step, measure, seen_until)) {
      case Outcome::in_time:
        ++out.in_time;
        break;
      case Outcome::late:
        ++out.late;
        break;
      case Outcome::running:
        ++out.running;
        out.still_running.add(*each.ticket);
        continue;
      case Outcome::unknown:
        ++out.unknown;
        out.untold.add(*each.ticket);
        continue;
    }
    out.judged.add(*each.ticket);
  }
  out.norm = norm.norm();
  out.agreements = norm.agreements();
  judge(out);
  return out;
}

Priority priority_of(std::string name, std::span<const Case> cases, Second seen_until) {
  Priority out;
  out.name = std::move(name);
  out.tickets = static_cast<std::int64_t>(cases.size());
  out.deadline = common_deadline(cases);
  for (const Measure measure : {Measure::agreed, Measure::from_report, Measure::all_hours}) {
    const auto place = static_cast<std::size_t>(measure);
    out.reaction[place] = timeliness_of(cases, Step::reaction, measure, seen_until);
    out.resolution[place] = timeliness_of(cases, Step::resolution, measure, seen_until);
  }
  out.waited = durations_of(cases, Measure::all_hours, seen_until);
  out.by_clock = durations_of(cases, Measure::agreed, seen_until);
  for (const Case& each : cases) {
    if (!each.ticket->on_hold_seconds || *each.ticket->on_hold_seconds <= 0) continue;
    out.held.add(*each.ticket);
    out.held_hours += *each.ticket->on_hold_seconds / seconds_per_hour;
  }
  return out;
}

}  // namespace vlecht::analysis::service_quality
