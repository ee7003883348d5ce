// SPDX-License-Identifier: EUPL-1.2
//
// The tickets behind each number, by a name made of where the number stands in the answer.
#include <algorithm>
#include <functional>

#include "analysis/service_quality_parts.h"

namespace vlecht::analysis::service_quality {
namespace {

using Visit = std::function<void(const std::string& selection, TicketSet& set)>;

std::string numbered(const char* what, std::size_t number) {
  return std::string(what) + "/" + std::to_string(number);
}

void each_in(const std::string& at, Timeliness& counted, const Visit& visit) {
  visit(at + "/judged", counted.judged);
  visit(at + "/running", counted.still_running);
  visit(at + "/unknown", counted.untold);
}

void each_in(const std::string& at, Priority& priority, const Visit& visit) {
  for (std::size_t i = 0; i < ticket_times::measure_count; ++i) {
    each_in(at + numbered("/reaction", i), priority.reaction[i], visit);
    each_in(at + numbered("/resolution", i), priority.resolution[i], visit);
  }
  visit(at + "/waited", priority.waited.measured);
  visit(at + "/by_clock", priority.by_clock.measured);
  visit(at + "/held", priority.held);
}

void each_in(const char* what, std::optional<Comparison>& comparison, const Visit& visit) {
  if (!comparison) return;
  for (std::size_t i = 0; i < comparison->groups.size(); ++i)
    each_in(numbered(what, i), comparison->groups[i].resolution, visit);
}

void each_in(const std::string& at, std::optional<Change>& change, const Visit& visit) {
  if (!change) return;
  each_in(at + "/before", change->before, visit);
  each_in(at + "/after", change->after, visit);
}

void each_set(Answer& answer, const Visit& visit) {
  visit("tickets", answer.tickets);
  visit("completed", answer.completed);
  visit("open", answer.open);
  visit("reopened", answer.reopened);
  each_in("together", answer.together, visit);
  for (std::size_t i = 0; i < answer.priorities.size(); ++i)
    each_in(numbered("priority", i), answer.priorities[i], visit);
  each_in("department", answer.departments, visit);
  each_in("municipality", answer.municipalities, visit);
  for (std::size_t i = 0; i < answer.months.size(); ++i) {
    const std::string at = numbered("month", i);
    visit(at + "/tickets", answer.months[i].tickets);
    each_in(at + "/reaction", answer.months[i].reaction, visit);
    each_in(at + "/resolution", answer.months[i].resolution, visit);
  }
  each_in("change/reaction", answer.reaction_change, visit);
  each_in("change/resolution", answer.resolution_change, visit);
}

}  // namespace

void name_sets(Answer& answer) {
  each_set(answer, [](const std::string& selection, TicketSet& set) {
    set.selection = selection;
    std::sort(set.facts.begin(), set.facts.end());
  });
}

base::Result<std::vector<facts::EntryNumber>> tickets_behind(const dossier::Dossier& dossier,
                                                             const Parameters& parameters,
                                                             std::string_view selection) {
  TRY(Answer answer, analyse(dossier, parameters));
  std::vector<facts::EntryNumber> found;
  each_set(answer, [&](const std::string& name, TicketSet& set) {
    if (name == selection) found = std::move(set.facts);
  });
  return found;
}

}  // namespace vlecht::analysis::service_quality
