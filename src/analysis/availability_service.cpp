// SPDX-License-Identifier: EUPL-1.2
#include "analysis/availability_service.h"

#include <algorithm>
#include <map>
#include <set>

namespace vlecht::analysis::availability {
namespace {

using contract_availability::Evidence;
using contract_terms::Level;
using methods::Interval;
using methods::Second;
using methods::StateSeries;
using service_observations::Probe;
using values::Day;
using values::Period;

constexpr double hour_seconds = 3'600, day_seconds = 86'400;

// ---- Facts behind it ----

/// A probe, and the time in which what it saw was of the service.
struct Watched {
  const Probe* probe = nullptr;
  Interval seconds;
};

bool overlap(Interval a, Interval b) { return a.from < b.until && b.from < a.until; }

Interval shared_part(Interval a, Interval b) {
  return {std::max(a.from, b.from), std::min(a.until, b.until)};
}

/// Those of the service, itself and through its components.
class Collecting {
 public:
  explicit Collecting(const Shared& shared) : shared_(shared) {}

  void collect(const std::string& name, Interval seconds) {
    const auto found = shared_.services.by_name.find(name);
    if (found == shared_.services.by_name.end()) return add(name, seconds);
    if (!passed_.emplace(name, seconds).second) return;
    const service_states::Service& service = found->second;
    for (const auto& arrangement : service.arrangements) {
      if (!overlap(arrangement.seconds, seconds)) continue;
      const Interval part = shared_part(arrangement.seconds, seconds);
      for (const std::string& probe : arrangement.probes) add(probe, part);
      if (service.is_too_deep) continue;
      for (const auto& group : arrangement.groups)
        for (const std::string& component : group.components) collect(component, part);
    }
  }

  std::vector<Watched> take() { return std::move(watched_); }

 private:
  void add(const std::string& name, Interval seconds) {
    const Probe* probe = shared_.observations.find(name);
    if (probe == nullptr || !added_.emplace(name, seconds).second) return;
    watched_.push_back({probe, seconds});
  }

  const Shared& shared_;
  std::set<std::pair<std::string, Interval>> passed_, added_;
  std::vector<Watched> watched_;
};

std::vector<Watched> watched_by(const service_states::Service& service, const Shared& shared) {
  Collecting collecting(shared);
  collecting.collect(service.name, {service.arrangements.front().seconds.from,
                                    service.arrangements.back().seconds.until});
  return collecting.take();
}

std::vector<facts::EntryNumber> observations_in(const std::vector<Watched>& watched,
                                                Interval seconds, bool only_down) {
  std::vector<facts::EntryNumber> out;
  for (const Watched& each : watched) {
    if (!overlap(each.seconds, seconds)) continue;
    const Interval part = shared_part(each.seconds, seconds);
    for (const auto& stretch : each.probe->stretches) {
      if (stretch.seconds.from >= part.until) break;
      if (only_down && stretch.is_up) continue;
      if (overlap(stretch.seconds, part)) out.push_back(stretch.fact);
    }
  }
  return out;
}

std::optional<Day> newest_observation(const std::vector<Watched>& watched) {
  std::optional<Second> end;
  for (const Watched& each : watched) {
    for (const auto& stretch : each.probe->stretches) {
      if (!overlap(stretch.seconds, each.seconds)) continue;
      const Second until = std::min(stretch.seconds.until, each.seconds.until);
      end = std::max(end.value_or(until), until);
    }
  }
  if (!end) return std::nullopt;
  return values::local_time(instant_at(*end - 1), values::dutch_zone).day;
}

void sort_once(std::vector<facts::EntryNumber>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

// ---- What-if ----

// The level as it is asked for, where that is otherwise than agreed.
Level changed(Level level, const Shared& shared) {
  const WhatIf& what_if = shared.what_if;
  const Day day = level.valid.from();
  if (!what_if.hours.empty()) {
    ServiceCalendar calendar = level.hours.calendar;
    auto hours = contract_terms::typed_hours(what_if.hours);
    if (!hours) hours = shared.terms.hours().hours_named(what_if.hours, day);
    if (hours) level.hours = *hours;
    level.hours.calendar = std::move(calendar);
    level.hours_name = what_if.hours;
  }
  if (!what_if.calendar.empty()) {
    const bool is_none = what_if.calendar == "none";
    const auto calendar = shared.terms.hours().calendar_named(is_none ? "" : what_if.calendar, day);
    if (calendar) level.hours.calendar = *calendar;
    level.calendar_name = is_none ? "" : what_if.calendar;
  }
  if (what_if.maintenance) level.maintenance = *what_if.maintenance;
  if (what_if.target) level.target = *what_if.target;
  return level;
}

std::vector<Level> levels_of(const std::string& service, const Shared& shared) {
  auto levels = shared.terms.levels_of(service, shared.days);
  if (!shared.what_if.is_asked()) return levels;
  // Without an agreement there is still what it would be with one.
  if (levels.empty()) {
    Level level;
    level.service = service;
    level.valid = shared.days;
    level.hours = round_the_clock();
    levels.push_back(std::move(level));
  }
  for (Level& level : levels) level = changed(std::move(level), shared);
  return levels;
}

// ---- Parts of the answer ----

void count_verdicts(const LevelResult& result, Service& out) {
  using contract_availability::Verdict;
  for (const auto& period : result.periods) {
    if (period.verdict == Verdict::met) ++out.periods_met;
    if (period.verdict == Verdict::missed) ++out.periods_missed;
    if (period.verdict == Verdict::undecided) ++out.periods_undecided;
  }
  out.verdict = out.periods_missed > 0      ? Verdict::missed
                : out.periods_undecided > 0 ? Verdict::undecided
                : out.periods_met > 0       ? Verdict::met
                                            : Verdict::no_target;
}

void judge_levels(const Evidence& evidence, const Shared& shared, Service& out) {
  bool is_observed = false;
  out.levels = contract_availability::judge(evidence, levels_of(out.name, shared));
  for (const LevelResult& result : out.levels) {
    const Level& level = result.level;
    out.standing = facts::weaker(out.standing, level.standing);
    out.sources.insert(out.sources.end(), level.facts.begin(), level.facts.end());
    count_verdicts(result, out);
    if (level.contract != out.levels.front().level.contract) continue;
    if (!out.contract_lengths) out.contract_lengths = methods::StateLengths{};
    const methods::StateLengths lengths = contract_availability::lengths_of(result);
    out.contract_lengths->up += lengths.up;
    out.contract_lengths->down += lengths.down;
    out.contract_lengths->unknown += lengths.unknown;
    is_observed = is_observed || contract_availability::is_observed(result);
  }
  if (out.contract_lengths)
    out.contract = contract_availability::shares_of(*out.contract_lengths, is_observed);
}

void find_outages(const Shared& shared, const Evidence& evidence, const StateSeries& felt,
                  const std::vector<Watched>& watched, Service& out) {
  for (const Outage& outage :
       contract_availability::outages_of(evidence, felt, seconds_of(shared.days))) {
    ServiceOutage found{.outage = outage,
                        .sources = observations_in(watched, outage.seconds, true),
                        .incidents = {}};
    for (const auto& incident : evidence.incidents) {
      if (!overlap(incident.seconds, outage.seconds)) continue;
      found.sources.push_back(incident.fact);
      found.incidents.push_back(incident.number);
    }
    sort_once(found.sources);
    out.down += outage.seconds.length();
    out.longest = std::max(out.longest, outage.seconds.length());
    out.outages.push_back(std::move(found));
  }
}

// Outages that began in a time; those under way at its beginning belong to the time before.
std::vector<double> beginnings_in(const Evidence& evidence, const StateSeries& felt,
                                  Interval seconds) {
  std::vector<double> out;
  for (const Outage& outage : contract_availability::outages_of(evidence, felt, seconds)) {
    if (!outage.began_before)
      out.push_back(static_cast<double>(outage.seconds.from - seconds.from + 1));
  }
  return out;
}

methods::EventCount count_in(const Evidence& evidence, const StateSeries& felt, Period days) {
  const Interval seconds = seconds_of(days);
  const auto measured = methods::lengths_in(evidence.service->state, {seconds});
  // A rate of incidents alone would be per day down.
  if (measured.up + measured.down == 0) return {};
  const auto lengths = methods::lengths_in(felt, {seconds});
  return {static_cast<std::int64_t>(beginnings_in(evidence, felt, seconds).size()),
          static_cast<double>(lengths.up + lengths.down) / day_seconds};
}

void add_failures(const Shared& shared, const Evidence& evidence, const StateSeries& felt,
                  Service& out) {
  const Interval seconds = seconds_of(shared.days);
  const auto beginnings = beginnings_in(evidence, felt, seconds);
  if (out.felt_lengths.up > 0) {
    out.between =
        methods::mean_time_between(static_cast<double>(out.felt_lengths.up) / hour_seconds,
                                   static_cast<std::int64_t>(beginnings.size()), confidence);
  }
  std::vector<double> repairs;
  for (const ServiceOutage& each : out.outages) {
    if (each.outage.close == Outage::Close::recovered && !each.outage.began_before)
      repairs.push_back(static_cast<double>(each.outage.seconds.length()) / hour_seconds);
  }
  out.repair = methods::time_to_repair(repairs, confidence);
  out.trend = methods::failure_trend(beginnings, static_cast<double>(seconds.length()));
}

void add_improvement(const Shared& shared, const Evidence& evidence, const StateSeries& felt,
                     Service& out) {
  Improvement improvement;
  improvement.before = shared.before;
  improvement.before_count = count_in(evidence, felt, shared.before);
  improvement.after_count = count_in(evidence, felt, shared.days);
  if (improvement.before_count.time <= 0 || improvement.after_count.time <= 0) return;
  improvement.ratio =
      methods::rate_ratio(improvement.before_count, improvement.after_count, confidence);
  out.improvement = improvement;
}

void add_days(const Shared& shared, const StateSeries& observed, const StateSeries& felt,
              Service& out) {
  for (Day day = shared.days.from(); day < shared.days.until(); day = day.plus_days(1)) {
    const Interval seconds = seconds_of(*Period::of(day, day.plus_days(1)));
    DayState state{.day = day, .felt = methods::lengths_in(felt, {seconds})};
    state.is_observed = methods::lengths_in(observed, {seconds}).unknown < seconds.length();
    for (const ServiceOutage& each : out.outages)
      if (overlap(each.outage.seconds, seconds)) ++state.outages;
    out.days.push_back(state);
  }
}

// One for each probe, though it was of the service in several stretches.
void add_probe_series(const Shared& shared, const std::vector<Watched>& watched, Service& out) {
  std::map<std::string, StateSeries> by_name;
  for (const Watched& each : watched) {
    const Interval part = shared_part(each.seconds, seconds_of(shared.days));
    if (part.from >= part.until) continue;
    const StateSeries seen = methods::within(each.probe->series, {part});
    StateSeries& series = by_name[each.probe->name];
    series.up = methods::union_of(series.up, seen.up);
    series.down = methods::union_of(series.down, seen.down);
  }
  for (auto& [name, series] : by_name) out.probe_series.push_back({name, std::move(series)});
}

// A row about something that was measured rests on what the probes saw too.
void add_report_sources(Service& out) {
  for (auto& report : out.reports) {
    for (auto& row : report.rows) {
      for (const ServiceOutage& each : out.outages) {
        if (overlap(each.outage.seconds, row.seconds))
          row.sources.insert(row.sources.end(), each.sources.begin(), each.sources.end());
      }
      sort_once(row.sources);
    }
  }
}

// Everything about some time that is behind the answer.
void add_timed(const Shared& shared, const std::vector<Watched>& watched, Service& out) {
  const Interval seconds = seconds_of(shared.days);
  for (const Watched& each : watched) {
    if (!overlap(each.seconds, seconds)) continue;
    const Interval part = shared_part(each.seconds, seconds);
    for (const auto& stretch : each.probe->stretches)
      if (overlap(stretch.seconds, part)) out.timed.push_back({stretch.seconds, stretch.fact});
  }
  for (const auto& each : out.incidents) out.timed.push_back({each.seconds, each.fact});
  for (const auto& each : out.maintenance) out.timed.push_back({each.seconds, each.fact});
}

}  // namespace

std::vector<facts::EntryNumber> Service::sources_in(Interval seconds) const {
  std::vector<facts::EntryNumber> out;
  for (const TimedFact& each : timed)
    if (overlap(each.seconds, seconds)) out.push_back(each.fact);
  sort_once(out);
  return out;
}

Service answer_about(const service_states::Service& service, const Shared& shared) {
  const Evidence evidence = contract_availability::evidence_of(service, shared.reports);
  Service out;
  out.name = service.name;
  out.supplier = service.supplier;
  const Interval seconds = seconds_of(shared.days);
  const auto& arrangement = service.arrangement_at(seconds.until - 1);
  out.probes = arrangement.probes;
  out.groups = arrangement.groups;
  out.down_from = arrangement.down_from;
  out.is_withdrawn = service.is_withdrawn;
  out.standing = service.standing;
  out.sources = service.facts;
  const auto watched = watched_by(service, shared);
  out.newest_observation = newest_observation(watched);
  const auto observed = observations_in(watched, seconds, false);
  out.sources.insert(out.sources.end(), observed.begin(), observed.end());
  const StateSeries felt = contract_availability::felt_state(evidence);
  out.felt_series = methods::within(felt, {seconds});
  out.felt_lengths = methods::lengths_in(felt, {seconds});
  out.is_observed = methods::lengths_in(service.state, {seconds}).unknown < seconds.length();
  out.felt = contract_availability::shares_of(out.felt_lengths, out.is_observed);
  find_outages(shared, evidence, felt, watched, out);
  judge_levels(evidence, shared, out);
  add_failures(shared, evidence, felt, out);
  out.by_components =
      service_states::by_components(shared.services, shared.observations, service, seconds);
  if (shared.is_in_full) {
    add_improvement(shared, evidence, felt, out);
    add_days(shared, service.state, felt, out);
    add_probe_series(shared, watched, out);
    out.reports =
        supplier_report::comparisons_of(shared.dossier, evidence, shared.terms, shared.days);
    add_report_sources(out);
  }
  for (const auto& each : evidence.incidents) {
    if (!overlap(each.seconds, seconds)) continue;
    out.incidents.push_back(each);
    out.sources.push_back(each.fact);
    out.standing = facts::weaker(out.standing, each.standing);
  }
  for (const auto& each : evidence.maintenance) {
    if (!overlap(each.seconds, seconds)) continue;
    out.maintenance.push_back(each);
    out.sources.push_back(each.fact);
  }
  sort_once(out.sources);
  if (shared.is_in_full) add_timed(shared, watched, out);
  return out;
}

}  // namespace vlecht::analysis::availability
