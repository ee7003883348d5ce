// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include "values/instant.h"
#include "values/known.h"
#include "values/money.h"
#include "values/ratio.h"
#include "values/zone.h"

namespace vlecht::values {
namespace {

TEST(Money, DecimalTextIsExactAtTheEnds) {
  EXPECT_EQ(to_decimal(Money::from_cents(-5)), "-0.05");
  EXPECT_EQ(to_decimal(Money::from_cents(INT64_MIN)), "-92233720368547758.08");
  EXPECT_EQ(money_from_decimal("-0.05"), Money::from_cents(-5));
  EXPECT_EQ(money_from_decimal("12"), Money::from_cents(1200));
  EXPECT_EQ(money_from_decimal("12.5"), Money::from_cents(1250));
  EXPECT_FALSE(money_from_decimal("12."));
  EXPECT_FALSE(money_from_decimal("12.345"));
  EXPECT_FALSE(money_from_decimal("-"));
  EXPECT_FALSE(money_from_decimal("1.-5"));
}

TEST(Money, SumThatDoesNotFitIsNoSum) {
  EXPECT_FALSE(checked_sum(Money::from_cents(INT64_MAX), Money::from_cents(1)));
  EXPECT_THROW(Money::from_cents(INT64_MAX) + Money::from_cents(1), base::BrokenInvariant);
}

TEST(Ratio, RoundsOnlyAsNamed) {
  EXPECT_EQ(Ratio(1, 2).to_decimal(0, Rounding::half_away_from_zero), "1");
  EXPECT_EQ(Ratio(-1, 2).to_decimal(0, Rounding::half_away_from_zero), "-1");
  EXPECT_EQ(Ratio(1, 2).to_decimal(0, Rounding::half_to_even), "0");
  EXPECT_EQ(Ratio(99'987, 1000).to_decimal(2, Rounding::toward_zero), "99.98");
  EXPECT_EQ(Ratio(-1, 1000).to_decimal(2, Rounding::half_away_from_zero), "0.00");
  EXPECT_EQ(Ratio(1, 2), Ratio(2, 4));
  EXPECT_LT(Ratio(1, 3), Ratio(1, 2));
}

TEST(Ratio, PerInhabitantOfTheTwoMunicipalities) {
  const PerInhabitant together{Money::from_cents(1'946'900'000), {50'288}};
  EXPECT_EQ(together.euro().to_decimal(4, Rounding::half_away_from_zero), "387.1500");
}

TEST(Ratio, DoubleNeverPrintsMinusZero) {
  EXPECT_EQ(to_decimal(-0.0001, 2), "0.00");
  EXPECT_EQ(to_decimal(-1.005, 1), "-1.0");
}

TEST(Day, RefusesDaysThatDoNotExist) {
  EXPECT_FALSE(Day::of(2019, 2, 29));
  EXPECT_TRUE(Day::of(2020, 2, 29));
  EXPECT_FALSE(day_from_iso("2019-2-01"));
  EXPECT_EQ(to_iso(*day_from_iso("0001-01-01")), "0001-01-01");
  EXPECT_FALSE(Period::of(*Day::of(2019, 1, 1), *Day::of(2019, 1, 1)));
}

TEST(Instant, ReadsRfc3339WithOffset) {
  EXPECT_EQ(to_iso(*instant_from_iso("2019-11-20T20:00+01:00")), "2019-11-20T19:00:00.000000Z");
  EXPECT_EQ(instant_from_iso("2019-11-20T19:00:00.5Z")->microseconds % 1'000'000, 500'000);
  EXPECT_FALSE(instant_from_iso("2019-11-20T20:00"));
  EXPECT_FALSE(instant_from_iso("2019-11-20T24:00Z"));
  EXPECT_FALSE(instant_from_iso("2019-11-20T19:00:00.1234567Z"));
}

TEST(Zone, SummerTimeEndsTwiceAtThree) {
  EXPECT_EQ(to_iso(start_of_day(*Day::of(2019, 11, 20), dutch_zone)),
            "2019-11-19T23:00:00.000000Z");
  EXPECT_EQ(to_iso(instant_of(*Day::of(2019, 10, 27), 2, 30, 0, dutch_zone)),
            "2019-10-27T00:30:00.000000Z");
  EXPECT_EQ(local_time(*instant_from_iso("2019-10-27T01:30:00Z"), dutch_zone).offset_minutes, 60);
}

TEST(Known, UnknownIsNotAValue) {
  const Known<int> blank = Reason::not_delivered;
  EXPECT_FALSE(blank.is_known());
  EXPECT_THROW(blank.value(), base::BrokenInvariant);
  EXPECT_EQ(reason_named(name_of(Reason::withheld)), Reason::withheld);
  EXPECT_FALSE(reason_named("zero"));
}

TEST(Day, MonthsLaterStaysInTheMonth) {
  const auto day = [](int year, int month, int in_month) {
    return *Day::of(year, month, in_month);
  };
  EXPECT_EQ(months_later(day(2019, 1, 31), 1), day(2019, 2, 28));
  EXPECT_EQ(months_later(day(2020, 1, 31), 1), day(2020, 2, 29));
  EXPECT_EQ(months_later(day(2021, 1, 1), -6), day(2020, 7, 1));
  EXPECT_EQ(months_later(day(2020, 3, 31), -13), day(2019, 2, 28));
  EXPECT_EQ(months_later(day(2020, 3, 31), 0), day(2020, 3, 31));
  EXPECT_EQ(months_later(day(9999, 6, 1), 12), open_end());
  EXPECT_EQ(months_later(day(1, 1, 1), -1), open_end());
}

}  // namespace
}  // namespace vlecht::values
