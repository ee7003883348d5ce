// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// Whole seconds since 1970-01-01T00:00:00Z, without leap seconds (POSIX).
using Second = std::int64_t;

/// Seconds from `from` up to but not including `until`; `from` is before `until`.
struct Interval {
  Second from = 0;
  Second until = 0;

  constexpr Second length() const { return until - from; }
  constexpr bool contains(Second second) const { return from <= second && second < until; }
  constexpr auto operator<=>(const Interval&) const = default;
};

/// A set of seconds: ascending, none empty, and none touches the next, so that equal sets are equal
/// lists. The functions below take and give such sets.
using Intervals = std::vector<Interval>;

/// The set of seconds that any of these covers: in any order, overlapping, empty and turned round
/// (which cover nothing) alike.
Intervals normalised(std::vector<Interval> intervals);

Intervals union_of(const Intervals& left, const Intervals& right);
Intervals intersection_of(const Intervals& left, const Intervals& right);
/// What is in `left` but not in `right`.
Intervals difference_of(const Intervals& left, const Intervals& right);
/// What is in the set and in one interval, without looking at the rest of the set.
Intervals within(const Intervals& set, Interval interval);

/// How many seconds the set has.
Second length_of(std::span<const Interval> set);
/// How many seconds both sets have.
Second shared_length(const Intervals& left, const Intervals& right);
/// Whether a second is in the set.
bool contains(const Intervals& set, Second second);

/// What is known of something at each second: up in `up`, down in `down`, and not measured
/// elsewhere. The two have no second in common.
struct StateSeries {
  Intervals up;
  Intervals down;

  bool operator==(const StateSeries&) const = default;
};

/// The series inside a set of seconds: not measured elsewhere.
StateSeries within(const StateSeries& series, const Intervals& window);

/// How many seconds of a set each state has; the three add up to the set.
struct StateLengths {
  Second up = 0;
  Second down = 0;
  Second unknown = 0;

  Second total() const { return up + down + unknown; }
  bool operator==(const StateLengths&) const = default;
};
StateLengths lengths_in(const StateSeries& series, const Intervals& window);

}  // namespace vlecht::analysis::methods
