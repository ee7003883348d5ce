// SPDX-License-Identifier: EUPL-1.2
//
// What a service level says of the way in which availability is counted.
#include <algorithm>
#include <set>

#include "analysis/known_fields.h"
#include "analysis/service_level_findings.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_level_check {
namespace {

using facts::Fact;
using methods::Second;
using values::Day;
using values::Ratio;

constexpr Second minute = 60;

// ---- The formula ----

// Two hours of outage in a month are enough to see what a formula does.
constexpr std::int64_t example_minutes = 120;

void check_formula(const ContractTerms& terms, const Fact& level, FindingList& out) {
  if (!out.requires_field(level, "formula", "formula_not_named")) return;
  if (level.text("formula") != facts::formulas::unavailability) return;
  const NamedHours agreed_hours = hours_in(terms, level, "hours");
  Details details;
  std::int64_t minutes = 0;
  if (agreed_hours.hours)
    minutes = methods::length_of(reference_windows(*agreed_hours.hours)) / minute;
  const bool has_example = minutes >= example_minutes;
  const Ratio down(100 * example_minutes, has_example ? minutes : example_minutes);
  details.emplace_back("has_example", has_example ? "yes" : "no");
  add_length(details, "agreed", Ratio(minutes, 1));
  add_length(details, "down", Ratio(example_minutes, 1));
  add_number(details, "printed", down);
  add_number(details, "meant",
             Ratio(100 * down.denominator() - down.numerator(), down.denominator()));
  out.tell("formula_yields_unavailability", about(level), std::move(details),
           joined_facts({&level}, agreed_hours.facts));
}

// ---- Who measures, and what counts ----

void check_measuring(const Fact& level, FindingList& out) {
  if (out.requires_field(level, "measured_by", "measured_by_not_named") &&
      level.text("measured_by") == facts::observers::supplier) {
    out.tell("measured_by_supplier_only", about(level), {}, {&level});
  }
  const auto is_absent = [&](std::string_view field) {
    return presence_of(level, field) == Presence::missing;
  };
  if (is_absent("part_is_down") && is_absent("slow_is_down") && is_absent("helpdesk_is_down")) {
    out.tell("partial_outage_not_named", about(level), {}, {&level});
  }
}

// ---- Maintenance ----

// In the shortest period over which the target counts.
void check_maintenance_limit(const ContractTerms& terms, const Fact& level, FindingList& out) {
  constexpr std::string_view rule = "maintenance_takes_all";
  const NamedHours agreed_hours = hours_in(terms, level, "hours");
  const FactPointers facts = joined_facts({&level}, agreed_hours.facts);
  if (!agreed_hours.hours) {
    return out.cannot_judge(rule, about(level), missing_of(level, "hours"), facts);
  }
  if (presence_of(level, "period") != Presence::there) {
    return out.cannot_judge(rule, about(level), "period", facts);
  }
  const auto months = months_in(level.text("period"));
  if (!months) return;  // since the start: any limit is small in the end
  const std::int64_t agreed =
      *months * methods::length_of(reference_windows(*agreed_hours.hours)) / minute;
  const std::int64_t limit = counted(level, "maintenance_minutes");
  if (limit < agreed) return;
  Details details;
  add_length(details, "limit", Ratio(limit, 1));
  add_length(details, "agreed", Ratio(agreed, 1));
  out.tell(rule, about(level), std::move(details), facts);
}

void check_maintenance(const ContractTerms& terms, const Fact& level, FindingList& out) {
  if (!out.requires_field(level, "maintenance", "maintenance_not_named")) return;
  if (level.text("maintenance") == facts::maintenance_rules::counts) return;
  if (out.requires_field(level, "maintenance_minutes", "maintenance_without_limit")) {
    check_maintenance_limit(terms, level, out);
  }
  out.requires_field(level, "notice_hours", "maintenance_without_announcement");
}

// ---- Periods ----

bool is_first_of_month(Day day) { return day.day_of_month() == 1; }

// Whether the days from `from` up to and including `through` are one period of so many months.
bool is_one_period(Day from, Day through, std::int64_t months) {
  const Day until = through.plus_days(1);
  if (!is_first_of_month(from) || !is_first_of_month(until)) return false;
  const int length = (until.year() - from.year()) * 12 + until.month() - from.month();
  return length == months && (from.month() - 1) % months == 0;
}

void check_reports(const ContractTerms& terms, const Fact& level, FindingList& out) {
  const auto months = months_in(level.text("period"));
  if (!months) return;
  FactPointers facts{&level};
  Details details;
  for (const Fact& report : terms.reports) {
    if (report.text("service") != level.text("service")) continue;
    const auto from = known_day(report, "from");
    const auto through = known_day(report, "through");
    if (!from || !through || is_one_period(*from, *through, *months)) continue;
    if (facts.size() == 1) {
      details = {{"from", values::to_iso(*from)}, {"through", values::to_iso(*through)}};
    }
    facts.push_back(&report);
  }
  if (facts.size() == 1) return;
  details.emplace_back("count", static_cast<std::int64_t>(facts.size() - 1));
  details.emplace_back("period", level.text("period"));
  out.tell("report_period_differs", about(level), std::move(details), facts);
}

void check_periods(const ContractTerms& terms, FindingList& out) {
  std::set<std::string> periods;
  FactPointers facts;
  for (const Fact& level : terms.levels) {
    if (!out.requires_field(level, "period", "period_not_named")) continue;
    periods.insert(level.text("period"));
    facts.push_back(&level);
    check_reports(terms, level, out);
  }
  if (periods.size() < 2) return;
  out.tell("periods_mixed", {}, {{"count", static_cast<std::int64_t>(periods.size())}}, facts);
}

}  // namespace

std::optional<std::int64_t> months_in(std::string_view period) {
  if (period == facts::level_periods::month) return 1;
  if (period == facts::level_periods::quarter) return 3;
  if (period == facts::level_periods::year) return 12;
  return std::nullopt;
}

void check_levels(const ContractTerms& terms, FindingList& out) {
  for (const Fact& level : terms.levels) {
    out.requires_field(level, "target", "target_missing");
    check_formula(terms, level, out);
    check_measuring(level, out);
    check_maintenance(terms, level, out);
  }
  check_periods(terms, out);
}

}  // namespace vlecht::analysis::service_level_check
