// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_quality.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/grouped_findings.h"
#include "analysis/joined.h"
#include "analysis/service_quality_parts.h"
#include "analysis/source_needs.h"
#include "base/text.h"
#include "facts/kind.h"

namespace vlecht::analysis::service_quality {
namespace {

using ticket_deadlines::Deadlines;
using ticket_records::Ticket;
using ticket_records::Tickets;

constexpr double seconds_per_day = 86'400;

// Twelve calendar months up to and including the last one seen; with a day to compare around, from
// a year before that day.
base::Result<values::Period> window_of(const Parameters& asked, values::Day seen) {
  const values::Day until =
      asked.until.value_or(std::max(seen, asked.from.value_or(seen)).plus_days(1));
  const values::Day around =
      asked.since && *asked.since < until ? *asked.since : until.plus_days(-1);
  const int months = asked.since ? 12 : 11;
  const int month = around.year() * 12 + around.month() - 1 - months;
  const values::Day usual = *values::Day::of(month / 12, month % 12 + 1, 1);
  const auto window = values::Period::of(asked.from.value_or(usual), until);
  if (!window)
    return base::problem(
        "service_quality.empty_window",
        {{"from", values::to_iso(asked.from.value_or(usual))}, {"until", values::to_iso(until)}});
  return *window;
}

std::vector<std::string> services_of(const Tickets& tickets) {
  std::set<std::string> names;
  for (const Ticket& ticket : tickets.tickets)
    if (!ticket.service.empty()) names.insert(ticket.service);
  return {names.begin(), names.end()};
}

Cases cases_of(const Tickets& tickets, const Deadlines& deadlines, const Answer& answer) {
  Cases out;
  for (const Ticket& ticket : tickets.tickets) {
    const Parameters& asked = answer.asked;
    if (!answer.window.contains(day_at(ticket.created))) continue;
    if (!asked.service.empty() && ticket.service != asked.service) continue;
    if (!asked.municipality.empty() && ticket.municipality != asked.municipality) continue;
    out.push_back({&ticket, deadlines.of(ticket)});
  }
  return out;
}

// ---- Parts ----

void count(Answer& answer, const Cases& cases) {
  for (const Case& each : cases) {
    const Ticket& ticket = *each.ticket;
    answer.tickets.add(ticket);
    (ticket.is_open ? answer.open : answer.completed).add(ticket);
    if (ticket.reopened > 0) answer.reopened.add(ticket);
    // One that is open again has been completed before.
    if (!ticket.is_open || ticket.reopened > 0) ++answer.reopened_share.total;
  }
  answer.reopened_share.successes = static_cast<std::int64_t>(answer.reopened.facts.size());
  answer.standing = answer.tickets.standing;
}

void add_priorities(Answer& answer, const Cases& cases, Second seen_until) {
  std::map<std::string, Cases> by_name;
  std::map<std::string, std::string> names;
  for (const Case& each : cases) {
    const std::string key = facts::header_key(each.ticket->priority);
    names.emplace(key, each.ticket->priority);
    by_name[key].push_back(each);
  }
  for (const auto& [key, own] : by_name)
    answer.priorities.push_back(priority_of(names.at(key), own, seen_until));
  // Those without a priority last.
  std::stable_partition(answer.priorities.begin(), answer.priorities.end(),
                        [](const Priority& each) { return !each.name.empty(); });
  answer.together = priority_of("", cases, seen_until);
}

ticket_times::Outcome resolution_of(const Case& each, Second seen_until) {
  if (each.deadline == nullptr || !each.deadline->resolution_minutes)
    return ticket_times::Outcome::unknown;
  return ticket_times::outcome_of(
      ticket_times::elapsed(*each.ticket, each.deadline, Step::resolution, Measure::agreed,
                            seen_until),
      *each.deadline->resolution_minutes);
}

void add_oldest(Answer& answer, const Cases& cases, Second seen_until) {
  for (const Case& each : cases) {  // they stand by creation
    const Ticket& ticket = *each.ticket;
    if (!ticket.is_open) continue;
    if (answer.oldest.size() == Answer::oldest_max) return;
    answer.oldest.push_back(
        {.code = ticket.code,
         .priority = ticket.priority,
         .service = ticket.service,
         .created = day_at(ticket.created),
         .days = static_cast<double>(seen_until - ticket.created) / seconds_per_day,
         .outcome = resolution_of(each, seen_until),
         .fact = ticket.fact,
         .standing = ticket.standing});
  }
}

void add_changes(Answer& answer, const Cases& cases, Second seen_until) {
  if (!answer.asked.since) return;
  const values::Day since = *answer.asked.since;
  answer.reaction_change = change_of(cases, since, Step::reaction, answer.months, seen_until);
  answer.resolution_change = change_of(cases, since, Step::resolution, answer.months, seen_until);
}

void find_without_deadline(Answer& answer, const Cases& cases) {
  GroupedFindings findings;
  std::set<std::string> seen;
  for (const Case& each : cases) {
    if (each.deadline != nullptr || !seen.insert(each.ticket->priority).second) continue;
    const std::string& priority = each.ticket->priority;
    findings.add(facts::Severity::warning,
                 base::Problem(priority.empty() ? "service_quality.no_priority"
                                                : "service_quality.no_deadline"),
                 priority, {each.ticket->fact});
  }
  findings.append_to(answer.findings);
}

void add_tickets(const dossier::Dossier& dossier, const Tickets& tickets, Answer& answer) {
  const Deadlines deadlines(dossier, tickets);
  const Cases cases = cases_of(tickets, deadlines, answer);
  const Second seen_until = tickets.seen_until;
  answer.partial = tickets.partial;
  count(answer, cases);
  add_priorities(answer, cases, seen_until);
  add_oldest(answer, cases, seen_until);
  add_comparisons(answer, cases, seen_until);
  answer.months = months_of(cases, seen_until);
  add_changes(answer, cases, seen_until);
  answer.findings = tickets.findings;
  deadlines.append_to(answer.findings);
  find_without_deadline(answer, cases);
}

base::Result<void> check_service(const Parameters& asked, const std::vector<std::string>& services,
                                 const std::vector<Survey>& surveys) {
  if (asked.service.empty()) return {};
  if (std::find(services.begin(), services.end(), asked.service) != services.end()) return {};
  const bool has_survey = std::any_of(surveys.begin(), surveys.end(), [&](const Survey& each) {
    return each.service == asked.service;
  });
  if (has_survey) return {};
  return base::problem("service_quality.no_such_service",
                       {{"service", base::shortened(asked.service, 80)},
                        {"services", base::shortened(joined(services), 400)}});
}

}  // namespace

bool Answer::is_out_of_date() const {
  return newest_ticket &&
         values::months_later(*newest_ticket, source_needs::fresh_months("ticket")) < today;
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  const Tickets tickets = ticket_records::tickets_of(dossier);
  Answer answer;
  answer.asked = parameters;
  answer.today = dossier.moment().valid_on.day;
  // They stand by creation.
  if (!tickets.tickets.empty()) answer.newest_ticket = day_at(tickets.tickets.back().created);
  std::vector<facts::Finding> survey_findings;
  answer.surveys = surveys_of(dossier, parameters, survey_findings);
  if (tickets.tickets.empty() && answer.surveys.empty())
    return base::problem("service_quality.nothing");
  answer.services = services_of(tickets);
  TRY_VOID(check_service(parameters, answer.services, answer.surveys));
  answer.seen_until =
      tickets.tickets.empty() ? answer.surveys.front().day : day_at(tickets.seen_until);
  TRY(answer.window, window_of(parameters, answer.seen_until));
  if (!tickets.tickets.empty()) add_tickets(dossier, tickets, answer);
  answer.findings.insert(answer.findings.end(), survey_findings.begin(), survey_findings.end());
  name_sets(answer);
  return answer;
}

}  // namespace vlecht::analysis::service_quality
