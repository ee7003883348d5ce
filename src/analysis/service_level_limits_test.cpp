// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_limits.h"

#include <gtest/gtest.h>

#include "analysis/service_level_terms.h"

namespace vlecht::analysis::service_level_check {
namespace {

using values::Ratio;

methods::Intervals office_month() {
  return reference_windows(
      {.windows = {{.weekdays = monday_to_friday, .opens = 9 * 60, .closes = 17 * 60}}});
}

TEST(OutageLimits, OfficeHoursAre168OfThe720HoursInAMonth) {
  EXPECT_EQ(methods::length_of(office_month()), 168 * 3600);
  EXPECT_EQ(methods::length_of(reference_windows(round_the_clock())), 720 * 3600);
}

TEST(OutageLimits, NinetyFivePercentOf168HoursAllows8Point4BesideALongestOutageOf8) {
  const auto limits = outage_limits(office_month(), 1, Ratio(95, 1), 480);
  EXPECT_EQ(limits.allowed, Ratio(504, 1));
  EXPECT_EQ(limits.longest_counted, Ratio(480, 1));
  EXPECT_FALSE(limits.breaks_target());
  EXPECT_TRUE(limits.nearly_agree());
}

TEST(OutageLimits, AnOutageOverNightHitsTheHoursOfOneDayAtMost) {
  const auto limits = outage_limits(office_month(), 1, Ratio(99, 1), 16 * 60);
  EXPECT_EQ(limits.longest_counted, Ratio(480, 1));
  EXPECT_TRUE(limits.breaks_target());
}

TEST(OutageLimits, ALongerPeriodAllowsMore) {
  const auto limits = outage_limits(office_month(), 12, Ratio(95, 1), 480);
  EXPECT_EQ(limits.allowed, Ratio(12 * 504, 1));
  EXPECT_FALSE(limits.nearly_agree());
}

TEST(OutageLimits, AnOutageOfMonthsIsNoLongerThanThePeriod) {
  const auto limits = outage_limits(office_month(), 3, Ratio(95, 1), 1'000'000'000'000);
  EXPECT_EQ(limits.longest_counted, Ratio(3 * 168 * 60, 1));
  EXPECT_EQ(outage_limits(office_month(), 3, Ratio(95, 1), 30 * 24 * 60).longest_counted,
            Ratio(168 * 60, 1));
}

TEST(OutageLimits, WithFewerThanFiftyTicketsOneLateMisses98Percent) {
  EXPECT_EQ(tickets_for_one_late(Ratio(98, 1)), 50);
  EXPECT_EQ(tickets_for_one_late(Ratio(95, 1)), 20);
  EXPECT_EQ(tickets_for_one_late(Ratio(995, 10)), 200);
  EXPECT_EQ(tickets_for_one_late(Ratio(100, 1)), std::nullopt);
}

}  // namespace
}  // namespace vlecht::analysis::service_level_check
