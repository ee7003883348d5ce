// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/kaplan_meier.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

using Durations = std::vector<Duration>;

SurvivalQuantile median(const Durations& durations) {
  return survival_quantile(kaplan_meier(durations, 0.95), 0.5);
}

TEST(KaplanMeier, WithoutOpenTicketsTheMedianIsTheUsualOne) {
  EXPECT_EQ(median({{5, true}, {1, true}, {3, true}}).time, 3);
  EXPECT_EQ(median({{5, true}, {1, true}, {3, true}, {7, true}}).time, 4);
  EXPECT_EQ(median({{2, true}}).time, 2);
}

TEST(KaplanMeier, OpenTicketsLengthenTheMedianThatLeavingThemOutFlatters) {
  const Durations closed{{1, true}, {2, true}, {3, true}};
  Durations all = closed;
  for (const double hours : {20.0, 30.0, 40.0, 50.0}) all.push_back({hours, false});
  EXPECT_EQ(median(closed).time, 2);
  EXPECT_FALSE(median(all).time);
}

TEST(KaplanMeier, WhoIsLastSeenWhenAnotherEndsLastedLonger) {
  const auto curve = kaplan_meier(Durations{{4, false}, {4, true}, {9, true}}, 0.95);
  ASSERT_EQ(curve.size(), 2U);
  EXPECT_EQ(curve[0].at_risk, 3);
  EXPECT_EQ(curve[0].censored, 1);
  EXPECT_NEAR(curve[0].surviving, 2.0 / 3, 1e-15);
  EXPECT_EQ(curve[1].surviving, 0);
  EXPECT_FALSE(curve[1].interval);
}

TEST(KaplanMeier, NothingSeenIsNoCurveAndNothingEndedIsNoTime) {
  EXPECT_TRUE(kaplan_meier({}, 0.95).empty());
  EXPECT_FALSE(median({}).time);
  const auto curve = kaplan_meier(Durations{{3, false}, {8, false}}, 0.95);
  EXPECT_EQ(curve.back().surviving, 1);
  EXPECT_EQ(curve.back().interval->lower, 1);
  EXPECT_FALSE(survival_quantile(curve, 0.1).time);
}

// Exactly half until the last, who is still open: the stretch ends where it was last seen.
TEST(KaplanMeier, FlatEndIsHalved) { EXPECT_EQ(median({{2, true}, {10, false}}).time, 6); }

TEST(KaplanMeier, IntervalOfTheMedianHoldsIt) {
  Durations durations;
  for (int i = 1; i <= 60; ++i) durations.push_back({static_cast<double>(i), i % 5 != 0});
  const auto middle = median(durations);
  ASSERT_TRUE(middle.time && middle.lower && middle.upper);
  EXPECT_LT(*middle.lower, *middle.time);
  EXPECT_GT(*middle.upper, *middle.time);
}

}  // namespace
}  // namespace vlecht::analysis::methods
