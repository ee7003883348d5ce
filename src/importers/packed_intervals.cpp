// SPDX-License-Identifier: EUPL-1.2
#include "importers/packed_intervals.h"

#include "base/check.h"

namespace vlecht::importers {

PackedIntervals::PackedIntervals(std::span<const SampledInterval> intervals)
    : count_(intervals.size()) {
  if (intervals.empty()) return;
  origin_ = intervals.front().begin;
  std::int64_t begin = origin_ - 1, end = origin_;
  for (const SampledInterval& interval : intervals) {
    CHECK(interval.begin > begin && interval.end > interval.begin);
    CHECK(interval.last_sample >= interval.begin && interval.last_sample <= interval.end);
    CHECK(interval.samples >= 1);
    const std::uint64_t gap = folded(interval.begin - end);
    const auto ended = static_cast<std::uint64_t>(interval.ended);
    put(gap << 3U | ended << 1U | (interval.is_up ? 1U : 0U));
    put(static_cast<std::uint64_t>(interval.end - interval.begin));
    put(static_cast<std::uint64_t>(interval.end - interval.last_sample));
    put(static_cast<std::uint64_t>(interval.samples));
    begin = interval.begin;
    end = interval.end;
  }
  bytes_.shrink_to_fit();
}

void PackedIntervals::put(std::uint64_t number) {
  for (; number >= 0x80U; number >>= 7U) {
    bytes_.push_back(static_cast<base::Byte>(number & 0x7FU) | 0x80U);
  }
  bytes_.push_back(static_cast<base::Byte>(number));
}

}  // namespace vlecht::importers
