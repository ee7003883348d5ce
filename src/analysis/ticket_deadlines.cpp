// SPDX-License-Identifier: EUPL-1.2
#include "analysis/ticket_deadlines.h"

#include <algorithm>

#include "analysis/agreed_hours.h"
#include "analysis/known_fields.h"
#include "facts/kind.h"
#include "facts/service_choices.h"
#include "values/zone.h"

namespace vlecht::analysis::ticket_deadlines {
namespace {

using facts::Fact;
using facts::Severity;
using ticket_records::Ticket;
using ticket_records::Tickets;

Start start_of(const Fact& fact) {
  const std::string& starts = fact.text("starts_at");
  if (starts == facts::clock_starts::confirmed) return Start::confirmed;
  if (starts == facts::clock_starts::started) return Start::started;
  return Start::reported;
}

Deadline deadline_of(const Fact& fact) {
  Deadline out{.contract = fact.text("contract"), .priority = fact.text("priority")};
  // "P1" and "p1" are one, as are "Prioriteit 1" and "prioriteit 1".
  out.priority_key = facts::header_key(out.priority);
  out.reaction_minutes = known_count(fact, "reaction_minutes");
  out.reaction_target = known_ratio(fact, "reaction_target");
  out.resolution_minutes = known_count(fact, "resolution_minutes");
  out.resolution_target = known_ratio(fact, "resolution_target");
  out.hours = fact.text("hours");
  out.calendar = fact.text("calendar");
  const std::string& clock = fact.text("clock");
  out.is_service_hours =
      clock == facts::clocks::service_hours || (clock.empty() && !out.hours.empty());
  out.starts_at = start_of(fact);
  out.stops_on_hold = fact.text("stops_on_hold") == facts::answers::yes;
  out.valid = fact.valid;
  out.fact = fact.id;
  out.standing = fact.standing;
  return out;
}

values::Day day_of_ticket(const Ticket& ticket) {
  return values::local_time(instant_at(ticket.created), values::dutch_zone).day;
}

// Whole days around everything that happened to a ticket.
values::Period days_of(const Tickets& tickets) {
  const Second first =
      tickets.tickets.empty() ? tickets.seen_until : tickets.tickets.front().created;
  const auto day = [](Second second) {
    return values::local_time(instant_at(second), values::dutch_zone).day;
  };
  return *values::Period::of(day(first), day(tickets.seen_until).plus_days(1));
}

}  // namespace

Deadlines::Deadlines(const dossier::Dossier& dossier, const Tickets& tickets) {
  read(dossier);
  set_clocks(dossier, tickets);
}

void Deadlines::read(const dossier::Dossier& dossier) {
  dossier.each_ever("ticket_deadline",
                    [&](const Fact& fact) { deadlines_.push_back(deadline_of(fact)); });
  dossier.each_ever("contract", [&](const Fact& fact) {
    suppliers_.emplace(fact.text("contract"),
                       std::pair(facts::header_key(fact.text("supplier")), fact.valid));
  });
}

void Deadlines::set_clocks(const dossier::Dossier& dossier, const Tickets& tickets) {
  const auto agreed = agreed_hours::AgreedHours::held(dossier);
  std::map<std::pair<std::string, std::string>, std::shared_ptr<const BusinessTime>> known;
  const values::Period days = days_of(tickets);
  for (Deadline& deadline : deadlines_) {
    const std::pair names = deadline.is_service_hours ? std::pair(deadline.hours, deadline.calendar)
                                                      : std::pair<std::string, std::string>();
    deadline.agreed = agreed.hours_of(names.first, names.second, dossier.moment().valid_on.day);
    const auto [place, is_new] = known.try_emplace(names);
    if (is_new && deadline.agreed)
      place->second = std::make_shared<const BusinessTime>(*deadline.agreed, days);
    deadline.clock = place->second;
    const std::string thing = deadline.contract + " " + deadline.priority;
    if (!deadline.clock)
      findings_.add(Severity::warning,
                    base::Problem("ticket_deadlines.no_hours",
                                  {{"hours", names.first}, {"calendar", names.second}}),
                    thing, {deadline.fact});
  }
}

const Deadline* Deadlines::of(const Ticket& ticket) const {
  if (ticket.priority.empty()) return nullptr;
  const values::Day day = day_of_ticket(ticket);
  const std::string priority = facts::header_key(ticket.priority);
  const std::string supplier = facts::header_key(ticket.supplier);
  const auto is_supplied_by = [&](const Deadline& deadline) {
    const auto [begin, end] = suppliers_.equal_range(deadline.contract);
    return std::any_of(begin, end, [&](const auto& each) {
      return each.second.first == supplier && each.second.second.contains(day);
    });
  };
  const Deadline* found = nullptr;
  for (const Deadline& deadline : deadlines_) {
    if (!deadline.valid.contains(day) || deadline.priority_key != priority) continue;
    if (!ticket.supplier.empty() && !is_supplied_by(deadline)) continue;
    if (found) return nullptr;
    found = &deadline;
  }
  return found;
}

void Deadlines::append_to(std::vector<facts::Finding>& findings) const {
  findings_.append_to(findings);
}

}  // namespace vlecht::analysis::ticket_deadlines
