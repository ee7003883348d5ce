// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_observations.h"

#include <algorithm>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/observed_stretches.h"
#include "analysis/service_hours.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_observations {
namespace {

using facts::Fact;
using methods::Interval;
using methods::Intervals;
using methods::Second;

// Before and behind everything that can be observed.
constexpr Interval all_time{-(Second{1} << 40), Second{1} << 40};

using Links = std::vector<Link>;

// Every file says again of which service a probe is: what says the same and touches is one link.
Links joined(Links links) {
  Links out;
  for (Link& link : links) {
    const bool goes_on = !out.empty() && out.back().seconds.until == link.seconds.from &&
                         out.back().service == link.service && out.back().hold == link.hold;
    if (goes_on) {
      out.back().seconds.until = link.seconds.until;
    } else {
      out.push_back(std::move(link));
    }
  }
  return out;
}

// What facts say of each probe, on the days of which they say it.
std::map<std::string, Links> told_links(const dossier::Dossier& dossier) {
  std::map<std::string, Links> out;
  dossier.each_ever("probe", [&](const Fact& fact) {
    Link link{.service = fact.text("service"),
              .seconds = seconds_held(fact.valid),
              .hold = std::nullopt,
              .is_told = true};
    if (const auto hold = known_count(fact, "hold"); hold && *hold > 0) link.hold = *hold;
    out[fact.text("probe")].push_back(std::move(link));
  });
  for (auto& [name, links] : out) {
    std::sort(links.begin(), links.end(),
              [](const Link& a, const Link& b) { return a.seconds < b.seconds; });
    links = joined(std::move(links));
  }
  return out;
}

bool saw_something(const Probe& probe, Interval seconds) {
  return std::any_of(probe.stretches.begin(), probe.stretches.end(), [&](const Stretch& each) {
    return each.seconds.from < seconds.until && seconds.from < each.seconds.until;
  });
}

// What it saw on days of which no fact says the service is of a service of its own name.
void add_own_name(Probe& probe) {
  Links all;
  Second from = all_time.from;
  const auto add_until = [&](Second until) {
    const Interval gap{from, until};
    if (from < until && saw_something(probe, gap))
      all.push_back({.service = probe.name, .seconds = gap, .hold = std::nullopt});
  };
  for (Link& link : probe.links) {
    add_until(link.seconds.from);
    from = std::max(from, link.seconds.until);
    all.push_back(std::move(link));
  }
  add_until(all_time.until);
  probe.links = std::move(all);
}

std::optional<Second> hold_in(const Links& links, Second second) {
  for (const Link& link : links)
    if (link.seconds.contains(second)) return link.hold;
  return std::nullopt;
}

std::optional<Seen> seen_in(const Fact& fact) {
  const auto begins = known_moment(fact, "begins"), ends = known_moment(fact, "ends");
  if (!begins || !ends || *ends <= *begins) return std::nullopt;
  Seen seen;
  seen.stretch = {.seconds = {second_of(*begins), second_of(*ends)},
                  .is_up = fact.text("state") == facts::observed::up,
                  .is_withdrawn = fact.text("ended") == facts::endings::withdrawn,
                  .fact = fact.id};
  if (const auto last = known_moment(fact, "last"))
    seen.last = std::max(second_of(*last), seen.stretch.seconds.from);
  if (const auto samples = known_count(fact, "samples")) seen.samples = *samples;
  const std::string& ended = fact.text("ended");
  seen.may_be_moved = ended == facts::endings::expired || ended == facts::endings::next_sample;
  seen.is_of_changes = !fact["hold"].is_known();
  seen.is_last_of_source = ended == facts::endings::end_of_source;
  return seen;
}

void settle(std::vector<Seen> all, std::optional<Second> hold, Second until, Probe& probe) {
  const auto hold_at = [&](Second second) { return hold ? hold : hold_in(probe.links, second); };
  std::vector<Interval> up, down;
  for (Stretch stretch : put_together(std::move(all), hold_at)) {
    if (stretch.seconds.from >= until) continue;
    stretch.seconds.until = std::min(stretch.seconds.until, until);
    (stretch.is_up ? up : down).push_back(stretch.seconds);
    probe.stretches.push_back(stretch);
  }
  probe.series = {methods::normalised(std::move(up)), methods::normalised(std::move(down))};
  const auto last = std::max_element(
      probe.stretches.begin(), probe.stretches.end(),
      [](const Stretch& a, const Stretch& b) { return a.seconds.until < b.seconds.until; });
  probe.is_withdrawn = last == probe.stretches.end() || last->is_withdrawn;
}

// What is said to be up and down at once was not measured.
void drop_contradictions(Probe& probe, std::vector<facts::Finding>& findings) {
  const Intervals both = methods::intersection_of(probe.series.up, probe.series.down);
  if (both.empty()) return;
  probe.series.up = methods::difference_of(probe.series.up, both);
  probe.series.down = methods::difference_of(probe.series.down, both);
  std::vector<facts::EntryNumber> sources;
  for (const Stretch& stretch : probe.stretches) {
    if (!methods::within(both, stretch.seconds).empty()) sources.push_back(stretch.fact);
  }
  findings.push_back({base::Problem("availability.contradiction",
                                    {{"probe", probe.name}, {"seconds", methods::length_of(both)}}),
                      facts::Severity::warning,
                      {},
                      std::move(sources)});
}

// Facts say of which service it is, but not on all days on which it saw something.
void tell_own_name(const Probe& probe, std::vector<facts::Finding>& findings) {
  const bool is_told = std::any_of(probe.links.begin(), probe.links.end(),
                                   [](const Link& link) { return link.is_told; });
  if (!is_told) return;
  for (const Link& link : probe.links) {
    if (link.is_told) continue;
    findings.push_back({base::Problem("availability.days_without_service", {{"probe", probe.name}}),
                        facts::Severity::note,
                        {},
                        {}});
    return;
  }
}

void widen(std::optional<Interval>& whole, const Interval& interval) {
  if (!whole) {
    whole = interval;
  } else {
    whole = Interval{std::min(whole->from, interval.from), std::max(whole->until, interval.until)};
  }
}

}  // namespace

Interval seconds_held(const values::Period& valid) {
  Interval seconds = seconds_of(valid);
  if (valid.until() == values::open_end()) seconds.until = all_time.until;
  return seconds;
}

const Probe* Observations::find(const std::string& probe) const {
  const auto found =
      std::lower_bound(probes.begin(), probes.end(), probe,
                       [](const Probe& each, const std::string& name) { return each.name < name; });
  return found != probes.end() && found->name == probe ? &*found : nullptr;
}

Observations observations_of(const dossier::Dossier& dossier, Second until,
                             std::optional<Second> hold) {
  std::map<std::string, std::vector<Seen>> seen_by;
  std::map<std::string, facts::Standing> standings;
  dossier.each("observation", [&](const Fact& fact) {
    const auto seen = seen_in(fact);
    if (!seen) return;
    const std::string& probe = fact.text("probe");
    seen_by[probe].push_back(*seen);
    const auto known = standings.emplace(probe, fact.standing).first;
    known->second = facts::weaker(known->second, fact.standing);
  });
  auto told = told_links(dossier);
  // A probe that never told anything has its vote all the same: not measured.
  for (const auto& [name, links] : told) seen_by[name];
  Observations out;
  out.until = until;
  for (auto& [name, seen] : seen_by) {
    Probe probe;
    probe.name = name;
    if (const auto links = told.find(name); links != told.end())
      probe.links = std::move(links->second);
    if (const auto standing = standings.find(name); standing != standings.end())
      probe.standing = standing->second;
    settle(std::move(seen), hold, until, probe);
    add_own_name(probe);
    if (probe.links.empty()) continue;
    drop_contradictions(probe, out.findings);
    tell_own_name(probe, out.findings);
    for (const Stretch& stretch : probe.stretches) widen(out.whole, stretch.seconds);
    out.probes.push_back(std::move(probe));
  }
  return out;
}

}  // namespace vlecht::analysis::service_observations
