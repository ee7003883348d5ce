// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "base/bytes.h"
#include "importers/sample_intervals.h"

namespace vlecht::importers {

/// Intervals of one probe in a few bytes each, so that years of thousands of probes fit in memory.
/// They are read in order, and only so.
class PackedIntervals {
 public:
  PackedIntervals() = default;
  /// In order of time, each with a beginning of its own; they may overlap.
  explicit PackedIntervals(std::span<const SampledInterval> intervals);

  std::size_t size() const { return count_; }
  /// What they take in memory, beside the object itself.
  std::size_t byte_count() const { return bytes_.capacity(); }

  /// `visit(const SampledInterval&)` for each, in order.
  template <class Visit>
  void each(const Visit& visit) const;

 private:
  // Seven bits a byte, the lowest first, the highest bit set on all but the last (LEB128).
  void put(std::uint64_t number);
  static std::uint64_t take(const base::Byte*& at) {
    std::uint64_t number = *at & 0x7FU;
    for (unsigned shift = 7; (*at++ & 0x80U) != 0; shift += 7) {
      number |= std::uint64_t{*at & 0x7FU} << shift;
    }
    return number;
  }

  // A begin counts from the end before it: forwards or, where they overlap, backwards. Small
  // numbers take few bits in both directions (zigzag).
  static std::uint64_t folded(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1U) ^ (number < 0 ? ~std::uint64_t{0} : 0U);
  }
  static std::int64_t unfolded(std::uint64_t number) {
    return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
  }

  std::size_t count_ = 0;
  std::int64_t origin_ = 0;  // the first one's begin
  base::Bytes bytes_;
};

template <class Visit>
void PackedIntervals::each(const Visit& visit) const {
  const base::Byte* at = bytes_.data();
  SampledInterval interval{.begin = 0, .end = origin_};
  for (std::size_t i = 0; i < count_; ++i) {
    const std::uint64_t gap_and_marks = take(at);
    interval.is_up = (gap_and_marks & 1U) != 0;
    interval.ended = static_cast<IntervalEnd>(gap_and_marks >> 1U & 3U);
    interval.begin = interval.end + unfolded(gap_and_marks >> 3U);
    interval.end = interval.begin + static_cast<std::int64_t>(take(at));
    interval.last_sample = interval.end - static_cast<std::int64_t>(take(at));
    interval.samples = static_cast<std::int64_t>(take(at));
    visit(static_cast<const SampledInterval&>(interval));
  }
}

}  // namespace vlecht::importers
