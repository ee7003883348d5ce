// SPDX-License-Identifier: EUPL-1.2
#include "importers/continued_intervals.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::importers {
namespace {

/// A new sample, or all samples of an interval that is known.
struct Run {
  std::int64_t first = 0;
  std::int64_t last = 0;
  std::int64_t samples = 1;
  SampleState state = SampleState::unknown;
  const SampledInterval* known = nullptr;
};

SampleState state_of(const SampledInterval& interval) {
  return interval.is_up ? SampleState::up : SampleState::down;
}

Run run_of(const SampledInterval& known) {
  return {known.begin, std::max(known.begin, std::min(known.last_sample, known.end)), known.samples,
          state_of(known), &known};
}

/// Known intervals and the samples that say something new, in order of time.
std::vector<Run> merged(std::span<const SampledInterval> known, const Samples& samples,
                        ContinuedIntervals& found) {
  std::vector<Run> runs;
  runs.reserve(known.size() + samples.seconds.size());
  std::size_t next = 0;
  for (std::size_t i = 0; i < samples.seconds.size(); ++i) {
    const std::int64_t second = samples.seconds[i];
    while (next < known.size() && known[next].begin <= second) {
      runs.push_back(run_of(known[next++]));
    }
    const bool is_inside = !runs.empty() && runs.back().known && second <= runs.back().last;
    if (!is_inside) {
      runs.push_back({second, second, 1, samples.states[i], nullptr});
    } else if (samples.states[i] == runs.back().state) {
      ++found.known_already;
    } else if (samples.states[i] != SampleState::unknown) {
      found.against_known.push_back(second);
    }
  }
  while (next < known.size()) runs.push_back(run_of(known[next++]));
  return runs;
}

/// Joins runs into intervals.
class JoiningRuns {
 public:
  JoiningRuns(const std::vector<Run>& runs, const SamplingRules& rules)
      : runs_(runs), rules_(rules) {}

  std::vector<SampledInterval> intervals() const {
    std::vector<SampledInterval> out;
    for (std::size_t first = 0; first < runs_.size();) {
      std::size_t next = first + 1;
      while (next < runs_.size() && continues(runs_[next - 1], runs_[next])) ++next;
      if (runs_[first].state != SampleState::unknown) out.push_back(joined(first, next));
      first = next;
    }
    return out;
  }

 private:
  bool continues(const Run& run, const Run& next) const {
    // Two that are known were apart for a reason.
    const bool are_known = run.known != nullptr && next.known != nullptr;
    if (are_known || run.state != next.state || run.state == SampleState::unknown) return false;
    return reaches(run, next.first);
  }

  // Whether what a run says lasts until this second.
  bool reaches(const Run& run, std::int64_t second) const {
    if (is_ended(run)) return second < run.known->end;
    if (run.known != nullptr && second <= run.known->end) return true;
    if (rules_.hold) return second - run.last <= *rules_.hold;
    if (run.known == nullptr) return true;
    return run.known->ended == IntervalEnd::end_of_file &&
           second - run.known->end <= rules_.withdrawn_after.value_or(0);
  }

  // A sample at its end said otherwise, also when that one was unknown and left no trace.
  static bool is_ended(const Run& run) {
    return run.known != nullptr && run.known->ended == IntervalEnd::next_sample;
  }

  SampledInterval joined(std::size_t first, std::size_t next) const {
    const Run& tail = runs_[next - 1];
    SampledInterval interval{.begin = runs_[first].first,
                             .end = 0,
                             .last_sample = tail.last,
                             .samples = 0,
                             .is_up = tail.state == SampleState::up};
    for (std::size_t i = first; i < next; ++i) interval.samples += runs_[i].samples;
    if (next < runs_.size()) {
      end_before(tail, runs_[next], interval);
    } else {
      end_last(tail, interval);
    }
    interval.end = std::max(interval.end, interval.begin + 1);
    return interval;
  }

  void end_before(const Run& tail, const Run& next, SampledInterval& interval) const {
    if (tail.known != nullptr && next.known != nullptr) {
      interval.end = tail.known->end;
      interval.ended = tail.known->ended;
    } else if (reaches(tail, next.first)) {
      interval.end = next.first;
      interval.ended = IntervalEnd::next_sample;
    } else if (rules_.hold && !is_ended(tail)) {
      interval.end = held_until(tail);
      interval.ended = IntervalEnd::expired;
    } else {
      interval.end = tail.known->end;
      interval.ended = tail.known->ended;
    }
  }

  void end_last(const Run& tail, SampledInterval& interval) const {
    if (tail.known != nullptr) {
      interval.end = tail.known->end;
      interval.ended = tail.known->ended;
      return;
    }
    const std::int64_t silence = rules_.last_of_source - tail.last;
    const bool is_withdrawn = rules_.withdrawn_after && silence > *rules_.withdrawn_after;
    interval.ended = is_withdrawn ? IntervalEnd::withdrawn : IntervalEnd::end_of_file;
    if (rules_.hold) {
      interval.end = held_until(tail);
      if (!is_withdrawn && interval.end <= rules_.last_of_source) {
        interval.ended = IntervalEnd::expired;
      }
    } else {
      interval.end = is_withdrawn ? tail.last : rules_.last_of_source;
    }
  }

  // An earlier file may have held its samples for longer.
  std::int64_t held_until(const Run& tail) const {
    const std::int64_t end = tail.last + *rules_.hold;
    return tail.known == nullptr ? end : std::max(end, tail.known->end);
  }

  const std::vector<Run>& runs_;
  const SamplingRules& rules_;
};

// What is other than was known; both are in order.
void compare(std::span<const SampledInterval> known, std::vector<SampledInterval>& now,
             ContinuedIntervals& found) {
  auto old = known.begin();
  for (SampledInterval& interval : now) {
    for (; old != known.end() && old->begin < interval.begin; ++old)
      found.gone.push_back(old->begin);
    const bool is_known = old != known.end() && old->begin == interval.begin;
    if (!is_known || !(*old == interval)) found.changed.push_back(interval);
    if (is_known) ++old;
  }
  for (; old != known.end(); ++old) found.gone.push_back(old->begin);
}

}  // namespace

ContinuedIntervals continued_intervals(std::span<const SampledInterval> known,
                                       const Samples& samples, const SamplingRules& rules) {
  ContinuedIntervals found;
  if (known.empty()) {
    SampledIntervals fresh = sampled_intervals(samples, rules);
    found.changed = std::move(fresh.intervals);
    found.duplicates = fresh.duplicates;
    found.contradictions = std::move(fresh.contradictions);
    found.out_of_order = fresh.out_of_order;
    return found;
  }
  OrderedSamples ordered = in_order(samples);
  found.duplicates = ordered.duplicates;
  found.out_of_order = ordered.out_of_order;
  const std::vector<Run> runs = merged(known, ordered.columns(), found);
  found.contradictions = std::move(ordered.contradictions);
  std::vector<SampledInterval> now = JoiningRuns(runs, rules).intervals();
  compare(known, now, found);
  return found;
}

}  // namespace vlecht::importers
