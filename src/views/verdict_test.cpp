// SPDX-License-Identifier: EUPL-1.2
#include "views/verdict.h"

#include <gtest/gtest.h>

namespace vlecht::views {
namespace {

TEST(Verdict, OfSeveralIsTheWorst) {
  using enum Course;
  EXPECT_EQ(worst_of({on_course, not_on_course, not_measured}), not_on_course);
  EXPECT_EQ(worst_of({on_course, cannot_be_told}), cannot_be_told);
  EXPECT_EQ(worst_of({on_course, on_course}), on_course);
}

TEST(Verdict, WhatIsNotKnownIsNeverOnCourse) {
  using enum Course;
  EXPECT_EQ(worst_of({}), not_measured);
  EXPECT_EQ(worst_of({not_measured}), not_measured);
  EXPECT_EQ(worst_of({on_course, not_measured}), cannot_be_told);
}

}  // namespace
}  // namespace vlecht::views
