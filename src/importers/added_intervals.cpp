// SPDX-License-Identifier: EUPL-1.2
#include "importers/added_intervals.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"

namespace vlecht::importers {
namespace {

// The second behind the last one at which samples of an interval say its state.
std::int64_t end_of_samples(const SampledInterval& interval) {
  return std::max(interval.begin, std::min(interval.last_sample, interval.end)) + 1;
}

/// Counts samples that known intervals say already, or say otherwise. Seconds are asked about in
/// order.
class AmongKnown {
 public:
  AmongKnown(std::span<const SampledInterval> known, AddedIntervals& found)
      : known_(known), found_(found) {}

  void take(std::int64_t second, SampleState state) {
    for (; next_ < known_.size() && known_[next_].begin <= second; ++next_) {
      std::int64_t& until = known_[next_].is_up ? up_until_ : down_until_;
      until = std::max(until, end_of_samples(known_[next_]));
    }
    if (state == SampleState::unknown) return;
    const bool is_up = state == SampleState::up;
    if (second < (is_up ? up_until_ : down_until_)) ++found_.known_already;
    if (second < (is_up ? down_until_ : up_until_)) found_.against_known.push_back(second);
  }

 private:
  std::span<const SampledInterval> known_;
  AddedIntervals& found_;
  std::size_t next_ = 0;
  std::int64_t up_until_ = INT64_MIN, down_until_ = INT64_MIN;
};

// How much a source knew of an end: that it was the last one there tells least.
int knowledge_of(IntervalEnd ended) {
  switch (ended) {
    case IntervalEnd::end_of_file:
      return 0;
    case IntervalEnd::withdrawn:
      return 1;
    case IntervalEnd::expired:
      return 2;
    case IntervalEnd::next_sample:
      return 3;
  }
  CHECK(false);
  return 0;
}

// Of two that begin alike: the one with samples that reach further, whichever came first.
bool says_more(const SampledInterval& interval, const SampledInterval& known) {
  const auto rank = [](const SampledInterval& each) {
    return std::tuple(each.last_sample, knowledge_of(each.ended), each.end, each.samples);
  };
  return rank(interval) > rank(known);
}

/// Puts the intervals of one file beside those that are known.
class Adding {
 public:
  Adding(std::span<const SampledInterval> known, const Samples& samples, AddedIntervals& found)
      : known_(known), samples_(samples), found_(found) {}

  void add(SampledInterval interval) {
    for (;;) {
      const auto same = std::lower_bound(
          known_.begin(), known_.end(), interval.begin,
          [](const SampledInterval& each, std::int64_t begin) { return each.begin < begin; });
      const bool is_free = same == known_.end() || same->begin != interval.begin;
      if (is_free || (same->is_up == interval.is_up && says_more(interval, *same)))
        return found_.added.push_back(interval);
      if (same->is_up == interval.is_up) return see_again(interval, *same);
      if (interval.samples == 1) return;
      begin_with_next_sample(interval);
    }
  }

 private:
  // What follows on what is known whole is one time with it.
  void see_again(const SampledInterval& interval, const SampledInterval& known) {
    auto& all = found_.seen_again;
    if (is_last_whole_ && !all.empty() && all.back().end >= interval.begin) {
      all.back().end = std::max(all.back().end, interval.end);
      all.back().last_sample = interval.last_sample;
    } else {
      all.push_back({interval.begin, interval.end, interval.last_sample});
    }
    is_last_whole_ = interval.end == known.end && interval.last_sample == known.last_sample;
  }

  void begin_with_next_sample(SampledInterval& interval) const {
    const auto next =
        std::upper_bound(samples_.seconds.begin(), samples_.seconds.end(), interval.begin);
    CHECK(next != samples_.seconds.end());
    interval.begin = *next;
    --interval.samples;
    interval.end = std::max(interval.end, interval.begin + 1);
  }

  std::span<const SampledInterval> known_;
  const Samples samples_;
  AddedIntervals& found_;
  bool is_last_whole_ = false;
};

}  // namespace

AddedIntervals added_intervals(std::span<const SampledInterval> known, const Samples& samples,
                               const SamplingRules& rules) {
  AddedIntervals found;
  if (known.empty()) {
    SampledIntervals fresh = sampled_intervals(samples, rules);
    found.added = std::move(fresh.intervals);
    found.duplicates = fresh.duplicates;
    found.contradictions = std::move(fresh.contradictions);
    found.out_of_order = fresh.out_of_order;
    return found;
  }
  OrderedSamples ordered = in_order(samples);
  found.duplicates = ordered.duplicates;
  found.out_of_order = ordered.out_of_order;
  const Samples columns = ordered.columns();
  AmongKnown among(known, found);
  for (std::size_t i = 0; i < columns.seconds.size(); ++i)
    among.take(columns.seconds[i], columns.states[i]);
  Adding adding(known, columns, found);
  for (const SampledInterval& interval : sampled_intervals(columns, rules).intervals)
    adding.add(interval);
  found.contradictions = std::move(ordered.contradictions);
  return found;
}

}  // namespace vlecht::importers
