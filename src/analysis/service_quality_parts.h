// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

#include "analysis/service_quality.h"

/// What the files of `service_quality` share.
namespace vlecht::analysis::service_quality {

using methods::Second;

/// A ticket with its deadline, which may be null.
struct Case {
  const ticket_records::Ticket* ticket = nullptr;
  const ticket_deadlines::Deadline* deadline = nullptr;
};
using Cases = std::vector<Case>;

Timeliness timeliness_of(std::span<const Case> cases, Step step, Measure measure,
                         Second seen_until);

/// Everything about the tickets of one priority, or of all of them.
Priority priority_of(std::string name, std::span<const Case> cases, Second seen_until);

/// Departments and municipalities beside each other; none with fewer than two.
void add_comparisons(Answer& answer, const Cases& cases, Second seen_until);

/// By month in which tickets came in, from the first to the last.
std::vector<Month> months_of(const Cases& cases, Second seen_until);

/// Shares as agreed before and from a day; `months` are those of the same cases.
Change change_of(const Cases& cases, values::Day since, Step step, const std::vector<Month>& months,
                 Second seen_until);

std::vector<Survey> surveys_of(const dossier::Dossier& dossier, const Parameters& asked,
                               std::vector<facts::Finding>& findings);

/// Gives the sets their selections and puts them in order.
void name_sets(Answer& answer);

/// The day in the Netherlands on which a second lies.
values::Day day_at(Second second);

}  // namespace vlecht::analysis::service_quality
