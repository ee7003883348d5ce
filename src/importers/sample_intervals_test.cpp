// SPDX-License-Identifier: EUPL-1.2
#include "importers/sample_intervals.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

constexpr SampleState down = SampleState::down, up = SampleState::up;
constexpr SampleState unknown = SampleState::unknown;

using Lines = std::vector<std::pair<std::int64_t, SampleState>>;

SampledIntervals of(const Lines& lines, const SamplingRules& rules) {
  std::vector<std::int64_t> seconds;
  std::vector<SampleState> states;
  for (const auto& [second, state] : lines) {
    seconds.push_back(second);
    states.push_back(state);
  }
  return sampled_intervals({seconds, states}, rules);
}

SamplingRules held(std::int64_t hold, std::int64_t last_of_source) {
  return {.hold = hold, .last_of_source = last_of_source, .withdrawn_after = {}};
}

SamplingRules changes(std::int64_t last_of_source, std::optional<std::int64_t> withdrawn_after) {
  return {.hold = {}, .last_of_source = last_of_source, .withdrawn_after = withdrawn_after};
}

TEST(SampleIntervals, ASampleHoldsUntilTheNextOne) {
  const auto found = of({{0, up}, {60, up}, {120, down}, {180, up}}, held(150, 180));
  const std::vector<SampledInterval> expected = {
      {0, 120, 60, 2, true, IntervalEnd::next_sample},
      {120, 180, 120, 1, false, IntervalEnd::next_sample},
      {180, 330, 180, 1, true, IntervalEnd::end_of_file}};
  EXPECT_EQ(found.intervals, expected);
}

TEST(SampleIntervals, WhatIsNotMeasuredIsNoIntervalAndNeverDown) {
  const auto found = of({{0, up}, {60, up}, {1'000, up}}, held(150, 1'000));
  const std::vector<SampledInterval> expected = {
      {0, 210, 60, 2, true, IntervalEnd::expired},
      {1'000, 1'150, 1'000, 1, true, IntervalEnd::end_of_file}};
  EXPECT_EQ(found.intervals, expected);
}

TEST(SampleIntervals, ASampleExactlyWhenTheHoldIsOverContinuesTheInterval) {
  EXPECT_EQ(of({{0, up}, {150, up}}, held(150, 150)).intervals.size(), 1U);
  EXPECT_EQ(of({{0, up}, {151, up}}, held(150, 151)).intervals.size(), 2U);
}

TEST(SampleIntervals, AnUnknownSampleEndsAnIntervalAndBeginsNone) {
  const auto found = of({{0, down}, {60, unknown}, {120, down}}, held(150, 120));
  ASSERT_EQ(found.intervals.size(), 2U);
  EXPECT_EQ(found.intervals[0].end, 60);
  EXPECT_EQ(found.intervals[0].ended, IntervalEnd::next_sample);
  EXPECT_EQ(found.intervals[1].begin, 120);
}

TEST(SampleIntervals, AListOfChangesHoldsUntilTheNextLineAndToTheEndOfTheSource) {
  const auto found = of({{0, up}, {50'000, down}, {51'000, up}}, changes(90'000, {}));
  const std::vector<SampledInterval> expected = {
      {0, 50'000, 0, 1, true, IntervalEnd::next_sample},
      {50'000, 51'000, 50'000, 1, false, IntervalEnd::next_sample},
      {51'000, 90'000, 51'000, 1, true, IntervalEnd::end_of_file}};
  EXPECT_EQ(found.intervals, expected);
}

TEST(SampleIntervals, AServiceThatEndsWhileDownIsClosedAsWithdrawn) {
  const auto found = of({{0, down}, {4'931, down}}, changes(8'000'000, 250'000));
  ASSERT_EQ(found.intervals.size(), 1U);
  EXPECT_EQ(found.intervals[0].ended, IntervalEnd::withdrawn);
  EXPECT_EQ(found.intervals[0].end, 4'931);
}

TEST(SampleIntervals, WithdrawnWithAHoldItHoldsAsLongAsEverySample) {
  SamplingRules rules = held(150, 8'000'000);
  rules.withdrawn_after = 1'000;
  const auto found = of({{0, down}}, rules);
  ASSERT_EQ(found.intervals.size(), 1U);
  EXPECT_EQ(found.intervals[0].ended, IntervalEnd::withdrawn);
  EXPECT_EQ(found.intervals[0].end, 150);
  rules.withdrawn_after = 10'000'000;
  EXPECT_EQ(of({{0, down}}, rules).intervals[0].ended, IntervalEnd::expired);
}

TEST(SampleIntervals, TheSecondOfASampleIsMeasured) {
  const auto withdrawn = of({{10, down}}, changes(8'000'000, 0));
  ASSERT_EQ(withdrawn.intervals.size(), 1U);
  EXPECT_EQ(withdrawn.intervals[0].end, 11);
  const auto last = of({{0, up}, {10, down}}, changes(10, 0));
  ASSERT_EQ(last.intervals.size(), 2U);
  EXPECT_EQ(last.intervals[1].end, 11);
  EXPECT_EQ(last.intervals[1].ended, IntervalEnd::end_of_file);
}

TEST(SampleIntervals, DuplicatesAreDroppedAndCounted) {
  const auto found = of({{0, up}, {0, up}, {60, up}, {60, up}, {60, up}}, held(150, 60));
  ASSERT_EQ(found.intervals.size(), 1U);
  EXPECT_EQ(found.intervals[0].samples, 2);
  EXPECT_EQ(found.duplicates, 3);
  EXPECT_TRUE(found.contradictions.empty());
}

TEST(SampleIntervals, ASecondThatIsBothIsNotMeasured) {
  const auto found = of({{0, up}, {60, up}, {60, down}, {60, up}, {120, up}}, held(150, 120));
  ASSERT_EQ(found.intervals.size(), 2U);
  EXPECT_EQ(found.intervals[0].end, 60);
  EXPECT_EQ(found.intervals[1].begin, 120);
  EXPECT_EQ(found.contradictions, std::vector<std::int64_t>{60});
}

TEST(SampleIntervals, ClocksThatGoBackAreCountedAndPutInOrder) {
  const Lines in_order = {{0, up}, {60, down}, {120, up}, {180, up}};
  const Lines mixed = {{120, up}, {60, down}, {180, up}, {0, up}};
  const auto found = of(mixed, held(150, 180));
  EXPECT_EQ(found.intervals, of(in_order, held(150, 180)).intervals);
  EXPECT_EQ(found.out_of_order, 2);
}

TEST(SampleIntervals, NoSamplesAreNoIntervals) {
  EXPECT_TRUE(of({}, held(150, 0)).intervals.empty());
}

}  // namespace
}  // namespace vlecht::importers
