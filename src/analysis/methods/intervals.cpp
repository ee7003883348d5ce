// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/intervals.h"

#include <algorithm>
#include <numeric>

namespace vlecht::analysis::methods {
namespace {

// Adds an interval that begins at or after the last one.
void append(Intervals& set, Interval interval) {
  if (interval.from >= interval.until) return;
  if (!set.empty() && interval.from <= set.back().until) {
    set.back().until = std::max(set.back().until, interval.until);
  } else {
    set.push_back(interval);
  }
}

// The first interval that ends after `second`.
Intervals::const_iterator first_after(const Intervals& set, Second second) {
  return std::upper_bound(
      set.begin(), set.end(), second,
      [](Second value, const Interval& interval) { return value < interval.until; });
}

// `visit` for each stretch that both sets have, in order.
template <class Visit>
void each_shared(const Intervals& left, const Intervals& right, const Visit& visit) {
  if (left.empty() || right.empty()) return;
  auto one = first_after(left, right.front().from);
  auto other = first_after(right, left.front().from);
  while (one != left.end() && other != right.end()) {
    const Interval shared{std::max(one->from, other->from), std::min(one->until, other->until)};
    if (shared.from < shared.until) visit(shared);
    if (one->until < other->until) {
      ++one;
    } else {
      ++other;
    }
  }
}

}  // namespace

Intervals normalised(std::vector<Interval> intervals) {
  if (!std::is_sorted(intervals.begin(), intervals.end()))
    std::sort(intervals.begin(), intervals.end());
  Intervals out;
  for (const Interval& interval : intervals) append(out, interval);
  return out;
}

Intervals union_of(const Intervals& left, const Intervals& right) {
  Intervals out;
  auto one = left.begin();
  auto other = right.begin();
  while (one != left.end() || other != right.end()) {
    const bool take_left = other == right.end() || (one != left.end() && one->from <= other->from);
    append(out, take_left ? *one++ : *other++);
  }
  return out;
}

Intervals intersection_of(const Intervals& left, const Intervals& right) {
  Intervals out;
  each_shared(left, right, [&](const Interval& shared) { append(out, shared); });
  return out;
}

Intervals difference_of(const Intervals& left, const Intervals& right) {
  Intervals out;
  auto taken = right.begin();
  for (const Interval& interval : left) {
    while (taken != right.end() && taken->until <= interval.from) ++taken;
    Second from = interval.from;
    // What is taken away here may reach into the next interval, so it is not passed yet.
    for (auto each = taken; each != right.end() && each->from < interval.until; ++each) {
      append(out, {from, each->from});
      from = each->until;
    }
    append(out, {from, interval.until});
  }
  return out;
}

Intervals within(const Intervals& set, Interval interval) {
  Intervals out;
  for (auto each = first_after(set, interval.from);
       each != set.end() && each->from < interval.until; ++each) {
    append(out, {std::max(each->from, interval.from), std::min(each->until, interval.until)});
  }
  return out;
}

Second length_of(std::span<const Interval> set) {
  return std::accumulate(set.begin(), set.end(), Second{0},
                         [](Second sum, const Interval& each) { return sum + each.length(); });
}

Second shared_length(const Intervals& left, const Intervals& right) {
  Second sum = 0;
  each_shared(left, right, [&](const Interval& shared) { sum += shared.length(); });
  return sum;
}

bool contains(const Intervals& set, Second second) {
  const auto found = first_after(set, second);
  return found != set.end() && found->contains(second);
}

StateSeries within(const StateSeries& series, const Intervals& window) {
  return {intersection_of(series.up, window), intersection_of(series.down, window)};
}

StateLengths lengths_in(const StateSeries& series, const Intervals& window) {
  StateLengths lengths;
  lengths.up = shared_length(series.up, window);
  lengths.down = shared_length(series.down, window);
  lengths.unknown = length_of(window) - lengths.up - lengths.down;
  return lengths;
}

}  // namespace vlecht::analysis::methods
