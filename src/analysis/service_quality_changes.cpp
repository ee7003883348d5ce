// SPDX-License-Identifier: EUPL-1.2
//
// Month by month, and whether it changed at a day.
#include <algorithm>

#include "analysis/service_quality_parts.h"
#include "values/zone.h"

namespace vlecht::analysis::service_quality {
namespace {

values::Day month_of(values::Day day) { return *values::Day::of(day.year(), day.month(), 1); }

values::Day next_month(values::Day first) { return month_of(first.plus_days(31)); }

// Months in which something could be judged, in percent; months without are left out, so that the
// series may be shorter than the calendar. The month in which the change falls belongs to neither
// side.
void add_series(Change& out, values::Day since, Step step, const std::vector<Month>& months) {
  std::vector<double> series;
  std::size_t before = 0;
  for (const Month& month : months) {
    const Timeliness& counted = step == Step::reaction ? month.reaction : month.resolution;
    if (counted.in_time + counted.late == 0) continue;
    if (month.first < since && next_month(month.first) > since) continue;
    series.push_back(100 * counted.proportion().share());
    if (month.first < since) ++before;
  }
  out.series = methods::interrupted_series_gls(series, before);
  if (!out.series) return;
  out.level_change = methods::interval_of(*out.series, out.series->level_change, confidence);
  out.slope_change = methods::interval_of(*out.series, out.series->slope_change, confidence);
}

}  // namespace

std::string_view name_of(Change::Verdict verdict) {
  switch (verdict) {
    case Change::Verdict::improved:
      return "improved";
    case Change::Verdict::worsened:
      return "worsened";
    case Change::Verdict::not_proven:
      return "not_proven";
  }
  return "";
}

values::Day day_at(Second second) {
  return values::local_time(instant_at(second), values::dutch_zone).day;
}

std::vector<Month> months_of(const Cases& cases, Second seen_until) {
  std::vector<Month> out;
  if (cases.empty()) return out;
  auto next = cases.begin();  // they stand by creation
  const values::Day last = day_at(cases.back().ticket->created);
  for (values::Day first = month_of(day_at(cases.front().ticket->created)); first <= last;
       first = next_month(first)) {
    const values::Day end = next_month(first);
    const auto past = std::find_if(
        next, cases.end(), [&](const Case& each) { return day_at(each.ticket->created) >= end; });
    const std::span<const Case> own(next, past);
    Month& month = out.emplace_back();
    month.first = first;
    for (const Case& each : own) month.tickets.add(*each.ticket);
    month.reaction = timeliness_of(own, Step::reaction, Measure::agreed, seen_until);
    month.resolution = timeliness_of(own, Step::resolution, Measure::agreed, seen_until);
    next = past;
  }
  return out;
}

Change change_of(const Cases& cases, values::Day since, Step step, const std::vector<Month>& months,
                 Second seen_until) {
  const auto middle = std::find_if(cases.begin(), cases.end(), [&](const Case& each) {
    return day_at(each.ticket->created) >= since;
  });
  Change out;
  out.before = timeliness_of(std::span(cases.begin(), middle), step, Measure::agreed, seen_until);
  out.after = timeliness_of(std::span(middle, cases.end()), step, Measure::agreed, seen_until);
  add_series(out, since, step, months);
  if (!out.before.interval || !out.after.interval) return out;
  out.difference =
      methods::newcombe_difference(out.after.proportion(), out.before.proportion(), confidence);
  if (out.difference->lower > 0) out.verdict = Change::Verdict::improved;
  if (out.difference->upper < 0) out.verdict = Change::Verdict::worsened;
  return out;
}

}  // namespace vlecht::analysis::service_quality
