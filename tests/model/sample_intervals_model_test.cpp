// SPDX-License-Identifier: EUPL-1.2
//
// What intervals say of each second is what somebody finds who walks through the seconds with the
// samples in hand, in whatever order and however often these are given.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "importers/sample_intervals.h"

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

}  // namespace
}  // namespace vlecht
