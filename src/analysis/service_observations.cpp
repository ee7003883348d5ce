// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_observations.h"

#include <algorithm>
#include <map>

#include "analysis/known_fields.h"
#include "analysis/service_hours.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::service_observations {
namespace {

using facts::Fact;
using methods::Interval;
using methods::Intervals;
using methods::Second;

/// An observation as its fact has it, before its end is settled.
struct Seen {
  Stretch stretch;
  std::optional<Second> last;  ///< its last sample
  bool may_be_moved = false;   ///< its end is not that of the source or of the probe
};

struct ProbeFacts {
  std::string service;
  std::optional<Second> hold;
};

std::map<std::string, ProbeFacts> probe_facts(const dossier::Dossier& dossier) {
  std::map<std::string, ProbeFacts> out;
  dossier.each("probe", [&](const Fact& fact) {
    ProbeFacts facts{.service = fact.text("service"), .hold = std::nullopt};
    if (const auto hold = known_count(fact, "hold"); hold && *hold > 0) facts.hold = *hold;
    out[fact.text("probe")] = facts;
  });
  return out;
}

std::optional<Seen> seen_in(const Fact& fact) {
  const auto begins = known_moment(fact, "begins"), ends = known_moment(fact, "ends");
  if (!begins || !ends || *ends <= *begins) return std::nullopt;
  Seen seen;
  seen.stretch = {.seconds = {second_of(*begins), second_of(*ends)},
                  .is_up = fact.text("state") == facts::observed::up,
                  .is_withdrawn = fact.text("ended") == facts::endings::withdrawn,
                  .fact = fact.id};
  if (const auto last = known_moment(fact, "last")) seen.last = second_of(*last);
  const std::string& ended = fact.text("ended");
  seen.may_be_moved = ended == facts::endings::expired || ended == facts::endings::next_sample;
  return seen;
}

// No sample counts longer than the hold, and none longer than up to the next observation.
void move_end(Seen& seen, Second hold, std::optional<Second> next) {
  if (!seen.may_be_moved || !seen.last) return;
  Second end = *seen.last + hold;
  if (next) end = std::min(end, *next);
  seen.stretch.seconds.until = std::max(end, seen.stretch.seconds.from + 1);
}

void settle(std::vector<Seen>& all, std::optional<Second> hold, Second until, Probe& probe) {
  std::stable_sort(all.begin(), all.end(), [](const Seen& a, const Seen& b) {
    return a.stretch.seconds < b.stretch.seconds;
  });
  std::vector<Interval> up, down;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (hold) {
      const bool has_next = i + 1 < all.size();
      move_end(all[i], *hold,
               has_next ? std::optional(all[i + 1].stretch.seconds.from) : std::nullopt);
    }
    Stretch stretch = all[i].stretch;
    if (stretch.seconds.from >= until) continue;
    stretch.seconds.until = std::min(stretch.seconds.until, until);
    (stretch.is_up ? up : down).push_back(stretch.seconds);
    probe.stretches.push_back(stretch);
  }
  probe.series = {methods::normalised(std::move(up)), methods::normalised(std::move(down))};
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

void widen(std::optional<Interval>& whole, const Interval& interval) {
  if (!whole) {
    whole = interval;
  } else {
    whole = Interval{std::min(whole->from, interval.from), std::max(whole->until, interval.until)};
  }
}

}  // namespace

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
  auto told = probe_facts(dossier);
  Observations out;
  for (auto& [name, seen] : seen_by) {
    const auto facts_of_it = told.find(name);
    const bool is_told = facts_of_it != told.end();
    Probe probe;
    probe.name = name;
    probe.service = is_told ? facts_of_it->second.service : name;
    probe.standing = standings.at(name);
    const auto own_hold = is_told ? facts_of_it->second.hold : std::nullopt;
    settle(seen, hold ? hold : own_hold, until, probe);
    if (probe.stretches.empty()) continue;
    const auto last = std::max_element(
        probe.stretches.begin(), probe.stretches.end(),
        [](const Stretch& a, const Stretch& b) { return a.seconds.until < b.seconds.until; });
    probe.is_withdrawn = last->is_withdrawn;
    drop_contradictions(probe, out.findings);
    for (const Stretch& stretch : probe.stretches) widen(out.whole, stretch.seconds);
    out.probes.push_back(std::move(probe));
  }
  // A probe that never told anything has its vote all the same: not measured.
  for (const auto& [name, fact] : told) {
    if (seen_by.contains(name)) continue;
    Probe silent;
    silent.name = name;
    silent.service = fact.service;
    silent.is_withdrawn = true;
    out.probes.push_back(std::move(silent));
  }
  std::sort(out.probes.begin(), out.probes.end(),
            [](const Probe& a, const Probe& b) { return a.name < b.name; });
  return out;
}

}  // namespace vlecht::analysis::service_observations
