// SPDX-License-Identifier: EUPL-1.2
#include "importers/packed_intervals.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::importers {
namespace {

std::vector<SampledInterval> unpacked(const PackedIntervals& packed) {
  std::vector<SampledInterval> out;
  packed.each([&](const SampledInterval& interval) { out.push_back(interval); });
  return out;
}

TEST(PackedIntervals, GiveBackWhatWasPacked) {
  const std::vector<SampledInterval> intervals = {
      {-86'400, 60, 0, 1, true, IntervalEnd::next_sample},
      {60, 61, 60, 1, false, IntervalEnd::expired},
      {1'552'863'600, 1'555'279'200, 1'555'279'200, 40'000, true, IntervalEnd::withdrawn},
      {1'555'279'200, 1'555'279'350, 1'555'279'200, 1, false, IntervalEnd::end_of_file}};
  const PackedIntervals packed(intervals);
  EXPECT_EQ(packed.size(), 4U);
  EXPECT_EQ(unpacked(packed), intervals);
}

TEST(PackedIntervals, OfNothingTakeNothing) {
  const PackedIntervals packed;
  EXPECT_TRUE(unpacked(packed).empty());
  EXPECT_EQ(packed.byte_count(), 0U);
}

TEST(PackedIntervals, TakeSomeTenBytesEach) {
  std::vector<SampledInterval> intervals;
  for (std::int64_t i = 0; i < 1'000; ++i) {
    intervals.push_back(
        {i * 10'000, i * 10'000 + 5'000, i * 10'000 + 4'960, 84, i % 2 == 0, IntervalEnd::expired});
  }
  EXPECT_LE(PackedIntervals(intervals).byte_count(), 12'000U);
}

}  // namespace
}  // namespace vlecht::importers
