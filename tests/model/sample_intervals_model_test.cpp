// SPDX-License-Identifier: EUPL-1.2
//
// What intervals say of each second is what somebody finds who walks through the seconds with the
// samples in hand, in whatever order and however often these are given.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "analysis/observed_stretches.h"
#include "importers/added_intervals.h"
#include "importers/packed_intervals.h"

namespace vlecht {
namespace {

using importers::SampledInterval;
using importers::SampleState;
using importers::SamplingRules;

constexpr std::int64_t seconds_max = 300;
// Behind the last second that any sample can hold.
constexpr std::int64_t horizon = 500;

/// Samples of one probe in no order, and the rules to read them by.
struct Scene {
  std::vector<std::int64_t> seconds;
  std::vector<SampleState> states;
  SamplingRules rules;

  importers::SampledIntervals intervals() const {
    return importers::sampled_intervals({seconds, states}, rules);
  }
};

Scene any_scene() {
  Scene scene;
  const auto count = *rc::gen::inRange<std::size_t>(0, 40);
  for (std::size_t i = 0; i < count; ++i) {
    scene.seconds.push_back(*rc::gen::inRange<std::int64_t>(0, seconds_max));
    scene.states.push_back(
        static_cast<SampleState>(*rc::gen::weightedElement<int>({{3, 0}, {6, 1}, {1, 2}})));
  }
  if (*rc::gen::arbitrary<bool>()) {
    std::sort(scene.seconds.begin(), scene.seconds.end());
  }
  if (*rc::gen::arbitrary<bool>()) scene.rules.hold = *rc::gen::inRange<std::int64_t>(1, 100);
  if (*rc::gen::arbitrary<bool>()) {
    scene.rules.withdrawn_after = *rc::gen::inRange<std::int64_t>(0, 200);
  }
  scene.rules.last_of_source = seconds_max;
  return scene;
}

// One state per second with samples; unknown where they contradict each other.
std::map<std::int64_t, SampleState> states_by_second(const Scene& scene) {
  std::map<std::int64_t, SampleState> states;
  for (std::size_t i = 0; i < scene.seconds.size(); ++i) {
    const auto [at, is_new] = states.emplace(scene.seconds[i], scene.states[i]);
    if (!is_new && at->second != scene.states[i]) at->second = SampleState::unknown;
  }
  return states;
}

// What is known of each second, by walking through them.
std::vector<SampleState> walked(const Scene& scene) {
  const auto states = states_by_second(scene);
  std::vector<SampleState> out(horizon, SampleState::unknown);
  for (std::int64_t second = 0; second < horizon; ++second) {
    const auto next = states.upper_bound(second);
    if (next == states.begin()) continue;
    const auto& [sampled, state] = *std::prev(next);
    const bool is_last = next == states.end();
    const std::int64_t silence = scene.rules.last_of_source - sampled;
    const bool is_withdrawn =
        is_last && scene.rules.withdrawn_after && silence > *scene.rules.withdrawn_after;
    bool holds = true;
    if (scene.rules.hold) {
      holds = second - sampled < *scene.rules.hold;
    } else if (is_last) {
      holds = !is_withdrawn && second < scene.rules.last_of_source;
    }
    if (holds || second == sampled) out[static_cast<std::size_t>(second)] = state;
  }
  // The last sample of a probe that is withdrawn ends what went before, unless it stands alone.
  if (scene.rules.hold || states.size() < 2 || !scene.rules.withdrawn_after) return out;
  const auto last = std::prev(states.end());
  const bool is_withdrawn = scene.rules.last_of_source - last->first > *scene.rules.withdrawn_after;
  if (is_withdrawn && std::prev(last)->second == last->second) {
    out[static_cast<std::size_t>(last->first)] = SampleState::unknown;
  }
  return out;
}

RC_GTEST_PROP(SampleIntervals, SayOfEachSecondWhatTheSamplesSay, ()) {
  const Scene scene = any_scene();
  std::vector<SampleState> told(horizon, SampleState::unknown);
  for (const SampledInterval& interval : scene.intervals().intervals) {
    for (std::int64_t second = interval.begin; second < interval.end; ++second) {
      told[static_cast<std::size_t>(second)] = interval.is_up ? SampleState::up : SampleState::down;
    }
  }
  RC_ASSERT(told == walked(scene));
}

RC_GTEST_PROP(SampleIntervals, StandInOrderAndCountEachSampleOnce, ()) {
  const Scene scene = any_scene();
  const auto found = scene.intervals();
  std::int64_t counted = 0, end = 0;
  for (const SampledInterval& interval : found.intervals) {
    RC_ASSERT(interval.begin >= end);
    RC_ASSERT(interval.begin < interval.end);
    RC_ASSERT(interval.last_sample >= interval.begin);
    RC_ASSERT(interval.samples >= 1);
    end = interval.end;
    counted += interval.samples;
  }
  std::int64_t known = 0;
  for (const auto& [second, state] : states_by_second(scene)) {
    if (state != SampleState::unknown) ++known;
  }
  RC_ASSERT(counted == known);
}

RC_GTEST_PROP(SampleIntervals, DoNotDependOnTheOrderOfTheSamples, ()) {
  const Scene scene = any_scene();
  Scene sorted = scene;
  std::vector<std::pair<std::int64_t, SampleState>> lines;
  for (std::size_t i = 0; i < scene.seconds.size(); ++i) {
    lines.emplace_back(scene.seconds[i], scene.states[i]);
  }
  std::stable_sort(lines.begin(), lines.end());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    sorted.seconds[i] = lines[i].first;
    sorted.states[i] = lines[i].second;
  }
  RC_ASSERT(sorted.intervals().intervals == scene.intervals().intervals);
  RC_ASSERT(sorted.intervals().contradictions == scene.intervals().contradictions);
}

RC_GTEST_PROP(PackedIntervals, GiveBackWhatWasPacked, ()) {
  const auto intervals = any_scene().intervals().intervals;
  std::vector<SampledInterval> unpacked;
  importers::PackedIntervals(intervals).each(
      [&](const SampledInterval& interval) { unpacked.push_back(interval); });
  RC_ASSERT(unpacked == intervals);
}

// ---- One file after the other ----

// The samples of a scene from place `begin` up to `end`, as a file of their own.
Scene part_of(const Scene& scene, std::size_t begin, std::size_t end) {
  Scene part{.seconds = {}, .states = {}, .rules = scene.rules};
  for (std::size_t i = begin; i < end; ++i) {
    part.seconds.push_back(scene.seconds[i]);
    part.states.push_back(scene.states[i]);
  }
  if (!part.seconds.empty()) part.rules.last_of_source = part.seconds.back();
  return part;
}

std::vector<SampledInterval> put_beside(std::vector<SampledInterval> known,
                                        const importers::AddedIntervals& found) {
  std::map<std::int64_t, SampledInterval> by_begin;
  for (const SampledInterval& interval : known) by_begin[interval.begin] = interval;
  for (const SampledInterval& interval : found.added) by_begin[interval.begin] = interval;
  known.clear();
  for (const auto& [begin, interval] : by_begin) known.push_back(interval);
  return known;
}

std::vector<SampledInterval> read_after(const std::vector<SampledInterval>& known,
                                        const Scene& scene) {
  if (scene.seconds.empty()) return known;
  return put_beside(known,
                    importers::added_intervals(known, {scene.seconds, scene.states}, scene.rules));
}

// One sample a second, in order, and each known: files that continue each other then contradict
// nothing.
Scene steady_scene() {
  Scene scene = any_scene();
  std::map<std::int64_t, SampleState> states = states_by_second(scene);
  scene.seconds.clear();
  scene.states.clear();
  for (const auto& [second, state] : states) {
    scene.seconds.push_back(second);
    scene.states.push_back(state == SampleState::unknown ? SampleState::up : state);
  }
  if (!scene.seconds.empty()) scene.rules.last_of_source = scene.seconds.back();
  return scene;
}

RC_GTEST_PROP(AddedIntervals, OfFilesThatOverlapAreTheSameInAnyOrder, ()) {
  const Scene scene = steady_scene();
  const std::size_t size = scene.seconds.size();
  const auto cut = *rc::gen::inRange<std::size_t>(0, size + 1);
  const auto back = *rc::gen::inRange<std::size_t>(0, cut + 1);
  const Scene one = part_of(scene, 0, cut), other = part_of(scene, cut - back, size);
  const auto both = read_after(read_after({}, one), other);
  RC_ASSERT(both == read_after(read_after({}, other), one));
  // A file that brings nothing new changes nothing.
  RC_ASSERT(read_after(both, other) == both);
  const auto again = importers::added_intervals(both, {other.seconds, other.states}, other.rules);
  RC_ASSERT(again.against_known.empty());
  RC_ASSERT(again.known_already == static_cast<std::int64_t>(other.seconds.size()));
}

// What an answer makes of intervals that came from any number of files.
analysis::methods::StateSeries read_together(const std::vector<SampledInterval>& intervals,
                                             const SamplingRules& rules) {
  std::vector<analysis::service_observations::Seen> seen;
  for (const SampledInterval& interval : intervals) {
    seen.push_back({.stretch = {.seconds = {interval.begin, interval.end}, .is_up = interval.is_up},
                    .last = interval.last_sample,
                    .samples = interval.samples,
                    .is_of_changes = !rules.hold,
                    .is_last_of_source = interval.ended == importers::IntervalEnd::end_of_file});
  }
  const auto as_read = [](std::int64_t) { return std::optional<std::int64_t>(); };
  std::vector<analysis::methods::Interval> up, down;
  for (const auto& stretch :
       analysis::service_observations::put_together(std::move(seen), as_read)) {
    (stretch.is_up ? up : down).push_back(stretch.seconds);
  }
  return {analysis::methods::normalised(up), analysis::methods::normalised(down)};
}

RC_GTEST_PROP(FilesTogether, SayWhatOneFileOfAllSamplesSays, ()) {
  Scene scene = steady_scene();
  scene.rules.withdrawn_after = {};
  // A list that says again what did not change: it is usual that it is silent for a while.
  scene.seconds.insert(scene.seconds.begin(), {-2, -1});
  scene.states.insert(scene.states.begin(), {SampleState::up, SampleState::up});
  scene.rules.last_of_source = scene.seconds.back();
  const std::size_t size = scene.seconds.size();
  const auto cut = *rc::gen::inRange<std::size_t>(2, size + 1);
  const auto back = *rc::gen::inRange<std::size_t>(0, cut + 1);
  const Scene one = part_of(scene, 0, cut), other = part_of(scene, cut - back, size);
  const bool is_turned_round = *rc::gen::arbitrary<bool>();
  const auto both = is_turned_round ? read_after(read_after({}, other), one)
                                    : read_after(read_after({}, one), other);
  // In a list of changes the last second of all is known where an interval begins in it.
  const analysis::methods::Intervals before_last{{-2, scene.rules.last_of_source}};
  const auto before = [&](const std::vector<SampledInterval>& intervals) {
    return within(read_together(intervals, scene.rules), before_last);
  };
  RC_ASSERT(before(both) == before(scene.intervals().intervals));
}

RC_GTEST_PROP(PackedIntervals, GiveBackThoseThatOverlap, ()) {
  const Scene one = any_scene(), other = any_scene();
  const auto both = read_after(one.intervals().intervals, other);
  std::vector<SampledInterval> unpacked;
  importers::PackedIntervals(both).each(
      [&](const SampledInterval& interval) { unpacked.push_back(interval); });
  RC_ASSERT(unpacked == both);
}

}  // namespace
}  // namespace vlecht
