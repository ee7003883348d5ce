// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/intervals.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

TEST(Intervals, TouchingOverlappingAndEmptyOnesBecomeOneSet) {
  EXPECT_EQ(normalised({{5, 7}, {1, 3}, {3, 4}, {9, 9}, {6, 8}, {20, 10}}),
            (Intervals{{1, 4}, {5, 8}}));
  EXPECT_TRUE(normalised({}).empty());
}

TEST(Intervals, EndIsNotInTheSet) {
  const Intervals set{{1, 4}, {5, 8}};
  EXPECT_TRUE(contains(set, 1));
  EXPECT_TRUE(contains(set, 3));
  EXPECT_FALSE(contains(set, 4));
  EXPECT_FALSE(contains(set, 0));
  EXPECT_FALSE(contains(set, 8));
  EXPECT_EQ(length_of(set), 6);
}

TEST(Intervals, WithinCutsAtBothEnds) {
  const Intervals set{{1, 4}, {5, 8}, {10, 12}};
  EXPECT_EQ(within(set, {3, 11}), (Intervals{{3, 4}, {5, 8}, {10, 11}}));
  EXPECT_TRUE(within(set, {8, 10}).empty());
}

TEST(Intervals, DifferenceKeepsWhatIsBetween) {
  EXPECT_EQ(difference_of({{0, 10}, {12, 20}}, {{2, 3}, {5, 14}, {19, 30}}),
            (Intervals{{0, 2}, {3, 5}, {14, 19}}));
}

TEST(Intervals, WhatIsNeitherUpNorDownIsNotMeasured) {
  const StateSeries series{.up = {{0, 4}, {6, 8}}, .down = {{4, 5}}};
  EXPECT_EQ(lengths_in(series, {{1, 10}}), (StateLengths{.up = 5, .down = 1, .unknown = 3}));
  EXPECT_EQ(lengths_in(series, {}), StateLengths{});
  EXPECT_EQ(within(series, {{3, 7}}), (StateSeries{.up = {{3, 4}, {6, 7}}, .down = {{4, 5}}}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
