// SPDX-License-Identifier: EUPL-1.2
#include "analysis/business_time.h"

#include <gtest/gtest.h>

namespace vlecht::analysis {
namespace {

using methods::Interval;
using methods::Intervals;

// Open from 10 to 20 and from 30 to 35.
BusinessTime clock_of_seconds() { return {Intervals{{10, 20}, {30, 35}}, Interval{0, 100}}; }

TEST(BusinessTime, RunsInTheWindowsOnly) {
  const auto clock = clock_of_seconds();
  EXPECT_EQ(clock.elapsed(0, 10), 0);
  EXPECT_EQ(clock.elapsed(12, 15), 3);
  EXPECT_EQ(clock.elapsed(12, 32), 10);
  EXPECT_EQ(clock.elapsed(20, 30), 0);
  EXPECT_EQ(clock.elapsed(0, 100), 15);
}

TEST(BusinessTime, OutsideItsDaysNothingIsSaid) {
  const auto clock = clock_of_seconds();
  EXPECT_EQ(clock.elapsed(-1, 5), std::nullopt);
  EXPECT_EQ(clock.elapsed(5, 101), std::nullopt);
  EXPECT_EQ(clock.elapsed(6, 5), std::nullopt) << "the end is before the beginning";
  EXPECT_EQ(clock.due(100, 1), std::nullopt);
  EXPECT_EQ(clock.due(33, 3), std::nullopt) << "not due inside these days";
  EXPECT_EQ(clock.due(33, -1), std::nullopt);
}

TEST(BusinessTime, WhatIsDueAtClosingTimeIsNotDueTheNextMorning) {
  const auto clock = clock_of_seconds();
  EXPECT_EQ(clock.due(12, 8), 20);
  EXPECT_EQ(clock.due(12, 9), 31);
  EXPECT_EQ(clock.due(0, 15), 35);
  EXPECT_EQ(clock.due(22, 2), 32);
}

TEST(BusinessTime, NothingIsDueWhenTheServiceIsOpen) {
  const auto clock = clock_of_seconds();
  EXPECT_EQ(clock.due(5, 0), 10);
  EXPECT_EQ(clock.due(12, 0), 12);
  EXPECT_EQ(clock.due(20, 0), 30);
  EXPECT_EQ(clock.due(40, 0), std::nullopt);
}

TEST(BusinessTime, ServiceThatIsNeverOpenHasNoTime) {
  const BusinessTime never(Intervals{}, Interval{0, 100});
  EXPECT_EQ(never.elapsed(0, 100), 0);
  EXPECT_EQ(never.due(0, 0), std::nullopt);
  EXPECT_EQ(never.due(0, 1), std::nullopt);
}

}  // namespace
}  // namespace vlecht::analysis
