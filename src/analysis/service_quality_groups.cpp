// SPDX-License-Identifier: EUPL-1.2
//
// Departments and municipalities: whether they differ by more than chance.
#include <map>

#include "analysis/service_quality_parts.h"

namespace vlecht::analysis::service_quality {
namespace {

std::int64_t judged_of(const Timeliness& counted) { return counted.in_time + counted.late; }

std::optional<Comparison> comparison_of(const Cases& cases,
                                        std::string ticket_records::Ticket::*field,
                                        Second seen_until, std::int64_t shown_min) {
  std::map<std::string, Cases> by_name;
  for (const Case& each : cases) by_name[each.ticket->*field].push_back(each);
  Comparison out;
  Proportion all;
  for (const auto& [name, own] : by_name) {
    Timeliness resolution = timeliness_of(own, Step::resolution, Measure::agreed, seen_until);
    if (judged_of(resolution) == 0) continue;
    if (name.empty()) {
      out.without = judged_of(resolution);
      continue;
    }
    all.successes += resolution.in_time;
    all.total += judged_of(resolution);
    if (judged_of(resolution) < shown_min) {
      ++out.kept_back;
      continue;
    }
    out.largest = std::max(out.largest, judged_of(resolution));
    out.groups.push_back({.name = name, .resolution = std::move(resolution)});
  }
  if (out.groups.size() < 2) return std::nullopt;
  out.together = all.share();
  for (Group& group : out.groups) {
    group.limits = methods::funnel_limits(out.together, judged_of(group.resolution));
    group.position = methods::funnel_position(out.together, group.resolution.proportion());
  }
  return out;
}

}  // namespace

void add_comparisons(Answer& answer, const Cases& cases, Second seen_until) {
  using ticket_records::Ticket;
  answer.departments = comparison_of(cases, &Ticket::department, seen_until, answers_shown_min);
  answer.municipalities = comparison_of(cases, &Ticket::municipality, seen_until, 1);
}

}  // namespace vlecht::analysis::service_quality
