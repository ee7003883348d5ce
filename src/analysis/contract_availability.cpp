// SPDX-License-Identifier: EUPL-1.2
#include "analysis/contract_availability.h"

#include <algorithm>

#include "analysis/calendar_periods.h"
#include "analysis/known_fields.h"
#include "analysis/service_credits.h"
#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::contract_availability {
namespace {

using contract_terms::MaintenanceRule;
using facts::Fact;
using methods::Interval;
using methods::Intervals;
using methods::Second;
using methods::StateSeries;
using values::Known;
using values::Ratio;

constexpr Second minute_seconds = 60, hour_seconds = 3'600;
// A hundred years: who agrees on more means for ever.
constexpr std::int64_t notice_hours_max = 876'600, maintenance_minutes_max = 52'596'000;

std::optional<std::int64_t> optional_count(const Fact& fact, std::string_view field) {
  const auto count = known_count(fact, field);
  return count ? std::optional(*count) : std::nullopt;
}

// None for one that ends before it begins.
std::optional<Incident> read_incident(const Fact& fact, Second until) {
  const auto ends = known_moment(fact, "ends");
  Incident incident;
  incident.number = fact.text("incident");
  incident.seconds = {second_of(*known_moment(fact, "begins")), ends ? second_of(*ends) : until};
  if (incident.seconds.until <= incident.seconds.from) return std::nullopt;
  incident.is_over = ends.is_known();
  incident.impairment = fact.text("impairment");
  incident.is_of_supplier = fact.text("reported_by") == facts::observers::supplier;
  incident.users = optional_count(fact, "users");
  incident.organisations = optional_count(fact, "organisations");
  incident.cause = fact.text("cause");
  incident.fact = fact.id;
  incident.standing = fact.standing;
  return incident;
}

// Likewise.
std::optional<Maintenance> read_maintenance(const Fact& fact) {
  const Interval seconds{second_of(*known_moment(fact, "begins")),
                         second_of(*known_moment(fact, "ends"))};
  if (seconds.until <= seconds.from) return std::nullopt;
  Maintenance maintenance{.seconds = seconds,
                          .announced = std::nullopt,
                          .is_approved = says_yes(fact, "approved"),
                          .fact = fact.id};
  if (const auto announced = known_moment(fact, "announced"))
    maintenance.announced = second_of(*announced);
  return maintenance;
}

// Down where the base is or where these say so; elsewhere as the base.
StateSeries with_down(const StateSeries& base, const Intervals& more) {
  return {methods::difference_of(base.up, more), methods::union_of(base.down, more)};
}

// ---- Maintenance ----

struct MaintenanceTime {
  Intervals excluded;
  Second refused = 0;
};

// In order of time until the allowance of the period is used up; `used` of it is gone already.
MaintenanceTime maintenance_in(const Evidence& evidence, const Level& level,
                               const Intervals& agreed, Second used) {
  MaintenanceTime out;
  Intervals wanted, all;
  for (const Maintenance& each : evidence.maintenance) {
    const Intervals inside = methods::within(agreed, each.seconds);
    all = methods::union_of(all, inside);
    if (is_in_order(each, level)) wanted = methods::union_of(wanted, inside);
  }
  if (level.maintenance != MaintenanceRule::counts) {
    Second left = methods::length_of(wanted);
    if (level.maintenance_minutes) {
      const Second allowed = std::min(*level.maintenance_minutes, maintenance_minutes_max);
      left = std::max<Second>(allowed * minute_seconds - used, 0);
    }
    for (const Interval& each : wanted) {
      const Second taken = std::min(left, each.length());
      if (taken > 0) out.excluded.push_back({each.from, each.from + taken});
      left -= taken;
    }
  }
  out.refused = methods::length_of(all) - methods::length_of(out.excluded);
  return out;
}

// ---- One period ----

/// A part of a period, with how the service was by the agreements of that part.
struct Part {
  const LevelResult* result = nullptr;
  values::Period days = values::Period::since(values::Day());

  const Level& level() const { return result->level; }
};

/// What the parts of a period have together.
struct Counted {
  Intervals agreed;
  Intervals excluded;
  Intervals counted;  ///< agreed and not excluded
  StateSeries state;
};

void add_to(methods::StateLengths& sum, const methods::StateLengths& more) {
  sum.up += more.up;
  sum.down += more.down;
  sum.unknown += more.unknown;
}

// A whole state where there is one part: most have, and it need not be cut.
void count_part(const Part& part, bool is_only, const Evidence& evidence, Counted& all,
                PeriodResult& period) {
  const Level& level = part.level();
  const Intervals agreed = windows_of(level.hours, part.days);
  const MaintenanceTime maintenance = maintenance_in(evidence, level, agreed, period.excluded);
  const Intervals counted = methods::difference_of(agreed, maintenance.excluded);
  const Second excluded = methods::length_of(maintenance.excluded);
  add_to(period.lengths, methods::lengths_in(part.result->state, counted));
  // Left out of the downtime only: agreed time in which it was not down by definition.
  if (level.maintenance == MaintenanceRule::numerator) period.lengths.up += excluded;
  period.excluded += excluded;
  period.refused += maintenance.refused;
  all.agreed = methods::union_of(all.agreed, agreed);
  all.excluded = methods::union_of(all.excluded, maintenance.excluded);
  all.counted = methods::union_of(all.counted, counted);
  const StateSeries state =
      is_only ? part.result->state : methods::within(part.result->state, {seconds_of(part.days)});
  all.state.up = is_only ? state.up : methods::union_of(all.state.up, state.up);
  all.state.down = is_only ? state.down : methods::union_of(all.state.down, state.down);
}

std::vector<ContractOutage> outages_in_agreed(const Evidence& evidence, const StateSeries& state,
                                              const Intervals& counted, Interval period) {
  std::vector<ContractOutage> out;
  for (const Outage& outage : outages_of(evidence, state, period)) {
    const Second agreed = methods::length_of(methods::within(counted, outage.seconds));
    if (agreed > 0) out.push_back({outage, agreed});
  }
  return out;
}

bool begins_in(const ContractOutage& outage, values::Period days) {
  return seconds_of(days).contains(outage.outage.seconds.from);
}

bool has_same_classes(const Level& a, const Level& b) {
  return std::equal(a.classes.begin(), a.classes.end(), b.classes.begin(), b.classes.end(),
                    [](const auto& one, const auto& other) {
                      return one.from_minutes == other.from_minutes &&
                             one.to_minutes == other.to_minutes && one.allowed == other.allowed;
                    });
}

void count_classes(const Level& level, values::Period days, PeriodResult& period) {
  for (const auto& outage_class : level.classes) {
    ClassCount found{.outage_class = outage_class};
    for (const ContractOutage& each : period.outages) {
      const bool is_longer = each.agreed > outage_class.from_minutes * minute_seconds;
      const bool is_within =
          !outage_class.to_minutes || each.agreed <= *outage_class.to_minutes * minute_seconds;
      if (begins_in(each, days) && is_longer && is_within) ++found.outages;
    }
    period.classes.push_back(found);
  }
}

// An outage falls under what was agreed when it began.
void judge_outages(const std::vector<Part>& parts, PeriodResult& period) {
  for (const ContractOutage& each : period.outages) {
    period.longest = std::max(period.longest, each.agreed);
    for (const Part& part : parts) {
      const auto& limit = part.level().longest_outage_minutes;
      if (begins_in(each, part.days) && limit && each.agreed > *limit * minute_seconds)
        period.is_longest_exceeded = true;
    }
  }
  const bool is_same = std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
    return has_same_classes(part.level(), parts.front().level());
  });
  if (is_same) return count_classes(parts.front().level(), period.days, period);
  for (const Part& part : parts) count_classes(part.level(), part.days, period);
}

// Which of several norms counts, the contract does not say: so only what holds for all is certain.
void judge_targets(const std::vector<Part>& parts, PeriodResult& period) {
  const auto verdict = [&](const Part& part) {
    return verdict_of(period.shares, part.level().target);
  };
  period.verdict = verdict(parts.front());
  for (const Part& part : parts) {
    const auto &target = part.level().target, &first = parts.front().level().target;
    const bool is_same =
        target && first ? *target == *first : target.is_known() == first.is_known();
    if (!is_same) period.has_several_targets = true;
    if (verdict(part) != period.verdict) period.verdict = Verdict::undecided;
  }
  // The rest of the period may still turn it round.
  const bool is_judged = period.verdict == Verdict::met || period.verdict == Verdict::missed;
  if (!period.is_whole && is_judged) period.verdict = Verdict::undecided;
}

PeriodResult result_of(const Evidence& evidence, const std::vector<Part>& parts,
                       const CalendarPeriod& calendar, LevelResult& result) {
  PeriodResult period;
  period.days = calendar.days;
  period.is_whole = calendar.is_whole;
  Counted all;
  std::vector<LevelPart> levels;
  for (const Part& part : parts) {
    count_part(part, parts.size() == 1, evidence, all, period);
    levels.push_back({&part.level(), part.days});
    period.facts.insert(period.facts.end(), part.level().facts.begin(), part.level().facts.end());
    if (part.days.from() != calendar.days.from()) period.changes.push_back(part.days.from());
  }
  std::sort(period.facts.begin(), period.facts.end());
  period.facts.erase(std::unique(period.facts.begin(), period.facts.end()), period.facts.end());
  period.is_observed = methods::lengths_in(evidence.service->state, all.counted).unknown <
                       methods::length_of(all.counted);
  period.shares = shares_of(period.lengths, period.is_observed);
  period.outages = outages_in_agreed(evidence, all.state, all.counted, seconds_of(period.days));
  judge_targets(parts, period);
  judge_outages(parts, period);
  period.credit = service_credits::credit_of(levels, period);
  result.agreed = methods::union_of(result.agreed, all.agreed);
  result.excluded = methods::union_of(result.excluded, all.excluded);
  return period;
}

// ---- Levels one after the other ----

// The same agreement goes on with other terms.
bool goes_on(const Level& before, const Level& after) {
  return before.contract == after.contract && before.service == after.service &&
         before.period == after.period && before.valid.until() == after.valid.from();
}

// The periods of levels `from` up to `until`, each of which goes on where the one before ends.
void judge_run(const Evidence& evidence, std::size_t from, std::size_t until,
               std::vector<LevelResult>& results) {
  const auto days =
      values::Period::of(results[from].level.valid.from(), results[until - 1].level.valid.until());
  CHECK(days.has_value());
  for (const CalendarPeriod& each : periods_in(results[from].level.period, *days)) {
    std::vector<Part> parts;
    std::size_t owner = until;
    for (std::size_t i = from; i < until; ++i) {
      const values::Period valid = results[i].level.valid;
      const auto part = values::Period::of(std::max(valid.from(), each.days.from()),
                                           std::min(valid.until(), each.days.until()));
      if (!part) continue;
      owner = std::min(owner, i);
      parts.push_back({&results[i], *part});
    }
    CHECK(owner < until);
    results[owner].periods.push_back(result_of(evidence, parts, each, results[owner]));
  }
}

StateSeries contract_state(const Evidence& evidence, const Level& level) {
  std::vector<Interval> down;
  for (const Incident& incident : evidence.incidents)
    if (!incident.is_of_supplier && counts(incident, level)) down.push_back(incident.seconds);
  Intervals more = methods::normalised(std::move(down));
  if (level.part_is_down) more = methods::union_of(more, evidence.service->part_down);
  return with_down(evidence.service->state, more);
}

}  // namespace

Reports reports_of(const dossier::Dossier& dossier, Second until) {
  Reports out;
  dossier.each("incident", [&](const Fact& fact) {
    if (auto incident = read_incident(fact, until))
      out.incidents[fact.text("service")].push_back(std::move(*incident));
  });
  dossier.each("maintenance", [&](const Fact& fact) {
    if (const auto maintenance = read_maintenance(fact))
      out.maintenance[fact.text("service")].push_back(*maintenance);
  });
  const auto is_earlier = [](const auto& a, const auto& b) { return a.seconds < b.seconds; };
  for (auto& [service, all] : out.incidents) std::stable_sort(all.begin(), all.end(), is_earlier);
  for (auto& [service, all] : out.maintenance) std::stable_sort(all.begin(), all.end(), is_earlier);
  return out;
}

Evidence evidence_of(const service_states::Service& service, const Reports& reports) {
  Evidence out{.service = &service, .incidents = {}, .maintenance = {}};
  if (const auto found = reports.incidents.find(service.name); found != reports.incidents.end())
    out.incidents = found->second;
  if (const auto found = reports.maintenance.find(service.name); found != reports.maintenance.end())
    out.maintenance = found->second;
  return out;
}

StateSeries felt_state(const Evidence& evidence) {
  std::vector<Interval> down;
  for (const Incident& incident : evidence.incidents)
    if (!incident.is_of_supplier) down.push_back(incident.seconds);
  return with_down(evidence.service->state, methods::normalised(std::move(down)));
}

std::vector<Outage> outages_of(const Evidence& evidence, const StateSeries& state,
                               Interval period) {
  std::vector<Interval> over;
  for (const Incident& each : evidence.incidents) {
    if (!each.is_of_supplier && each.is_over)
      over.push_back({each.seconds.until, each.seconds.until + 1});
  }
  if (over.empty()) return outages_in(state, period, evidence.service->is_withdrawn);
  const Intervals worked = methods::difference_of(methods::normalised(std::move(over)), state.down);
  return outages_in({methods::union_of(state.up, worked), state.down}, period,
                    evidence.service->is_withdrawn);
}

bool counts(const Incident& incident, const Level& level) {
  // Who was hit is not always known; then the incident counts, for it is reported as one.
  if (level.users_min && incident.users && *incident.users < *level.users_min) return false;
  if (level.organisations_min && incident.organisations &&
      *incident.organisations < *level.organisations_min) {
    return false;
  }
  if (incident.impairment == facts::impairments::part_down) return level.part_is_down;
  if (incident.impairment == facts::impairments::slow) return level.slow_is_down;
  if (incident.impairment == facts::impairments::helpdesk) return level.helpdesk_is_down;
  return true;
}

bool is_in_order(const Maintenance& maintenance, const Level& level) {
  if (level.needs_approval && !maintenance.is_approved) return false;
  if (!level.notice_hours) return true;
  return maintenance.announced &&
         *maintenance.announced + std::min(*level.notice_hours, notice_hours_max) * hour_seconds <=
             maintenance.seconds.from;
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::missed:
      return "missed";
    case Verdict::undecided:
      return "undecided";
    case Verdict::no_target:
      return "no_target";
  }
  CHECK(false);
  return "";
}

Shares shares_of(const methods::StateLengths& lengths, bool is_observed) {
  const Second total = lengths.total(), known = lengths.up + lengths.down;
  const auto percent = [](Second part, Second whole) -> Known<Ratio> {
    return Ratio(100 * part, whole);
  };
  if (total == 0) {
    const Known<Ratio> none = values::Reason::not_applicable;
    return {none, none, none, none};
  }
  Shares out;
  if (!is_observed) {
    out.measured = percent(0, total);
    if (lengths.down > 0) out.upper = percent(lengths.up + lengths.unknown, total);
    return out;
  }
  if (known > 0) out.availability = percent(lengths.up, known);
  out.lower = percent(lengths.up, total);
  out.upper = percent(lengths.up + lengths.unknown, total);
  out.measured = percent(known, total);
  return out;
}

Verdict verdict_of(const Shares& shares, const Known<Ratio>& target) {
  if (!target) return Verdict::no_target;
  if (shares.lower && *shares.lower >= *target) return Verdict::met;
  if (shares.upper && *shares.upper < *target) return Verdict::missed;
  return Verdict::undecided;
}

std::vector<LevelResult> judge(const Evidence& evidence, const std::vector<Level>& levels) {
  CHECK(evidence.service != nullptr);
  std::vector<LevelResult> results(levels.size());
  for (std::size_t i = 0; i < levels.size(); ++i) {
    results[i].level = levels[i];
    results[i].state = contract_state(evidence, levels[i]);
  }
  for (std::size_t from = 0, until = 0; from < levels.size(); from = until) {
    until = from + 1;
    while (until < levels.size() && goes_on(levels[until - 1], levels[until])) ++until;
    judge_run(evidence, from, until, results);
  }
  return results;
}

methods::StateLengths lengths_of(const LevelResult& result) {
  methods::StateLengths sum;
  for (const PeriodResult& period : result.periods) add_to(sum, period.lengths);
  return sum;
}

bool is_observed(const LevelResult& result) {
  return std::any_of(result.periods.begin(), result.periods.end(),
                     [](const PeriodResult& period) { return period.is_observed; });
}

}  // namespace vlecht::analysis::contract_availability
