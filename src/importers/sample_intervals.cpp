// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_intervals.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "base/check.h"

namespace vlecht::importers {
namespace {

/// Columns of samples that have been put in order.
struct OrderedSamples {
  std::vector<std::int64_t> seconds;
  std::vector<SampleState> states;
};

bool rises_strictly(std::span<const std::int64_t> seconds) {
  return std::adjacent_find(seconds.begin(), seconds.end(), std::greater_equal<>()) ==
         seconds.end();
}

// One sample a second, in order. What is dropped is counted in `found`.
OrderedSamples in_order(const Samples& samples, SampledIntervals& found) {
  std::vector<std::size_t> order(samples.seconds.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (samples.seconds[i] < samples.seconds[i - 1]) ++found.out_of_order;
  }
  if (found.out_of_order > 0) {
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return samples.seconds[a] < samples.seconds[b];
    });
  }
  OrderedSamples ordered;
  for (const std::size_t i : order) {
    const std::int64_t second = samples.seconds[i];
    if (ordered.seconds.empty() || ordered.seconds.back() != second) {
      ordered.seconds.push_back(second);
      ordered.states.push_back(samples.states[i]);
      continue;
    }
    const bool is_contradicted =
        !found.contradictions.empty() && found.contradictions.back() == second;
    if (ordered.states.back() == samples.states[i] && !is_contradicted) {
      ++found.duplicates;
    } else if (!is_contradicted) {
      found.contradictions.push_back(second);
      ordered.states.back() = SampleState::unknown;
    }
  }
  return ordered;
}

/// Joins samples into intervals. They rise strictly in time.
class Joining {
 public:
  Joining(const Samples& samples, const SamplingRules& rules, std::vector<SampledInterval>& out)
      : seconds_(samples.seconds), states_(samples.states), rules_(rules), out_(out) {}

  void run() {
    for (std::size_t first = 0; first < seconds_.size();) {
      const std::size_t next =
          rules_.hold ? end_of_held_run(first, *rules_.hold) : end_of_run(first);
      if (states_[first] != SampleState::unknown) add(first, next);
      first = next;
    }
  }

 private:
  std::size_t end_of_run(std::size_t first) const {
    std::size_t next = first + 1;
    while (next < seconds_.size() && states_[next] == states_[first]) ++next;
    return next;
  }

  std::size_t end_of_held_run(std::size_t first, std::int64_t hold) const {
    std::size_t next = first + 1;
    while (next < seconds_.size() && states_[next] == states_[first] &&
           seconds_[next] - seconds_[next - 1] <= hold) {
      ++next;
    }
    return next;
  }

  void add(std::size_t first, std::size_t next) {
    SampledInterval interval{.begin = seconds_[first],
                             .end = 0,
                             .last_sample = seconds_[next - 1],
                             .samples = static_cast<std::int64_t>(next - first),
                             .is_up = states_[first] == SampleState::up};
    if (next < seconds_.size()) {
      end_before(seconds_[next], interval);
    } else {
      end_last(interval);
    }
    interval.end = std::max(interval.end, interval.begin + 1);
    out_.push_back(interval);
  }

  void end_before(std::int64_t next, SampledInterval& interval) const {
    const bool has_expired = rules_.hold && next - interval.last_sample > *rules_.hold;
    interval.ended = has_expired ? IntervalEnd::expired : IntervalEnd::next_sample;
    interval.end = has_expired ? interval.last_sample + *rules_.hold : next;
  }

  void end_last(SampledInterval& interval) const {
    const bool is_withdrawn =
        rules_.withdrawn_after &&
        rules_.last_of_source - interval.last_sample > *rules_.withdrawn_after;
    interval.ended = is_withdrawn ? IntervalEnd::withdrawn : IntervalEnd::end_of_file;
    if (rules_.hold) {
      interval.end = interval.last_sample + *rules_.hold;
      if (!is_withdrawn && interval.end <= rules_.last_of_source) {
        interval.ended = IntervalEnd::expired;
      }
    } else {
      interval.end = is_withdrawn ? interval.last_sample : rules_.last_of_source;
    }
  }

  std::span<const std::int64_t> seconds_;
  std::span<const SampleState> states_;
  const SamplingRules& rules_;
  std::vector<SampledInterval>& out_;
};

}  // namespace

SampledIntervals sampled_intervals(const Samples& samples, const SamplingRules& rules) {
  CHECK(samples.seconds.size() == samples.states.size());
  CHECK(!rules.hold || *rules.hold >= 1);
  CHECK(!rules.withdrawn_after || *rules.withdrawn_after >= 0);
  SampledIntervals found;
  if (rises_strictly(samples.seconds)) {
    Joining(samples, rules, found.intervals).run();
    return found;
  }
  const OrderedSamples ordered = in_order(samples, found);
  Joining({ordered.seconds, ordered.states}, rules, found.intervals).run();
  return found;
}

}  // namespace vlecht::importers
