// SPDX-License-Identifier: EUPL-1.2
#include "words/format.h"

#include <gtest/gtest.h>

#include "base/check.h"

namespace vlecht::words {
namespace {

using values::Day;

constexpr auto nl = Language::nl;
constexpr auto en = Language::en;

// Oracle cases are CLDR's, which writes "-0,00" and a hyphen where we write "0,00" and a minus.
std::string in_our_style(const std::string& text) {
  const bool is_zero = text.find_first_of("123456789") == text.npos;
  std::string out;
  for (const char c : text) {
    if (c != '-') {
      out += c;
    } else if (!is_zero) {
      out += "−";
    }
  }
  return out;
}

TEST(Format, DutchGroupsWithPointsAndEnglishWithCommas) {
  EXPECT_EQ(number(nl, "1234567.89", 2), "1.234.567,89");
  EXPECT_EQ(number(en, "1234567.89", 2), "1,234,567.89");
  EXPECT_EQ(number(nl, "123", 0), "123");
  EXPECT_EQ(number(nl, "1234", 0), "1.234");
}

TEST(Format, NumbersAsInOracleInDutch) {
  const char* exact[] = {"0",          "-0.004", "1234.5",  "-1234567.891",
                         "5999999.99", "0.155",  "999.995", "1000000000"};
  const char* expected[] = {"0,00",         "-0,00", "1.234,50", "-1.234.567,89",
                            "5.999.999,99", "0,16",  "1.000,00", "1.000.000.000,00"};
  for (int i = 0; i < 8; ++i) EXPECT_EQ(number(nl, exact[i], 2), in_our_style(expected[i]));
}

TEST(Format, AllDecimalsOfTheTextAreShownWhenNoneAreNamed) {
  EXPECT_EQ(number(nl, "0.455"), "0,455");
  EXPECT_EQ(number(en, "-1234.5"), "−1,234.5");
  EXPECT_EQ(number(nl, "46"), "46");
  EXPECT_EQ(number(nl, "0.123456789"), "0,123456789");
}

TEST(Format, HalvesRoundAwayFromZero) {
  EXPECT_EQ(number(nl, "0.5", 0), "1");
  EXPECT_EQ(number(nl, "-0.5", 0), "−1");
  EXPECT_EQ(number(nl, "0.4999", 0), "0");
  EXPECT_EQ(number(nl, "9.995", 2), "10,00");
  EXPECT_EQ(number(nl, "99.95", 1), "100,0");
}

TEST(Format, MoreDecimalsThanGivenArePaddedAndLeadingZerosDropped) {
  EXPECT_EQ(number(nl, "7", 3), "7,000");
  EXPECT_EQ(number(nl, "007.1", 1), "7,1");
  EXPECT_EQ(number(nl, "0.001", 2), "0,00");
}

TEST(Format, NegativeDecimalsRoundToHundreds) {
  EXPECT_EQ(number(nl, "1174.2", -2), "1.200");
  EXPECT_EQ(number(nl, "1149.9", -2), "1.100");
  EXPECT_EQ(number(nl, "960", -2), "1.000");
  EXPECT_EQ(number(nl, "49", -2), "0");
  EXPECT_EQ(number(nl, "50", -2), "100");
  EXPECT_EQ(number(nl, "50", -3), "0");
  EXPECT_EQ(number(nl, "999", -6), "0");
}

TEST(Format, NeverMinusZero) {
  EXPECT_EQ(number(nl, "-0.004", 2), "0,00");
  EXPECT_EQ(euro(nl, "-0.004", 2), "€\u00A00,00");
  EXPECT_EQ(percent(nl, "-0.04", 1, true), "0,0%");
  EXPECT_EQ(percent(nl, "0.04", 1, true), "0,0%");
}

TEST(Format, EuroSignStandsBeforeAmountWithNoBreakSpaceInDutch) {
  EXPECT_EQ(euro(nl, "1234.5", 2), "€\u00A01.234,50");
  EXPECT_EQ(euro(nl, "-1234567.891", 2), "€\u00A0−1.234.567,89");
  EXPECT_EQ(euro(en, "-1234567.891", 2), "−€1,234,567.89");
  EXPECT_EQ(money(nl, values::Money::from_cents(-5)), "€\u00A0−0,05");
  EXPECT_EQ(money(en, values::Money::from_cents(INT64_MIN)), "−€92,233,720,368,547,758.08");
}

TEST(Format, PercentIsAttachedAndShowsItsSignWhenAsked) {
  EXPECT_EQ(percent(nl, "18.09", 1, true), "+18,1%");
  EXPECT_EQ(percent(en, "-2", 1, true), "−2.0%");
  EXPECT_EQ(percent(nl, "15.5", 1), "15,5%");
}

TEST(Format, WholeNumbersUpToTheirEnds) {
  EXPECT_EQ(whole(nl, 6'022'117), "6.022.117");
  EXPECT_EQ(whole(en, INT64_MIN), "−9,223,372,036,854,775,808");
}

TEST(Format, WhatIsNoDecimalTextIsOurMistake) {
  for (const char* wrong : {"", "-", "1,5", ".5", "5.", "1e3", "NaN", "+1", "1.2.3", "--1", " 1"})
    EXPECT_THROW(number(nl, wrong, 2), base::BrokenInvariant) << wrong;
}

TEST(Format, DigitsFollowStandardError) {
  EXPECT_EQ(honest_decimals("332.1"), -2);
  EXPECT_EQ(honest_decimals("1.94"), 1);
  EXPECT_EQ(honest_decimals("0.0012"), 4);
  EXPECT_EQ(honest_decimals("150000"), -4);
  EXPECT_EQ(honest_decimals("0.00"), std::nullopt);
  EXPECT_EQ(number(nl, "5987432", *honest_decimals("150000")), "5.990.000");
  EXPECT_EQ(number(nl, "0.98247", *honest_decimals("0.0012")), "0,9825");
}

TEST(Format, DaysInTextAndInTables) {
  const Day day = *Day::of(2019, 11, 20);
  EXPECT_EQ(long_day(nl, day), "20 november 2019");
  EXPECT_EQ(long_day(en, day), "20 November 2019");
  EXPECT_EQ(short_day(nl, day), "20-11-2019");
  EXPECT_EQ(short_day(en, *Day::of(2020, 3, 5)), "05/03/2020");
}

TEST(Format, EmbargoEndsAtEightInTheEveningDutchTime) {
  const auto instant_text = *values::instant_from_iso("2019-11-20T19:00:00Z");
  EXPECT_EQ(instant(nl, instant_text), "20 november 2019, 20.00 uur");
  EXPECT_EQ(instant(en, instant_text), "20 November 2019, 20:00");
}

TEST(Format, HourThatOccursTwiceShowsItsOffset) {
  EXPECT_EQ(instant(nl, *values::instant_from_iso("2019-10-27T00:30:00Z")),
            "27 oktober 2019, 02.30 uur (UTC+2)");
  EXPECT_EQ(instant(en, *values::instant_from_iso("2019-10-27T01:30:00Z")),
            "27 October 2019, 02:30 (UTC+1)");
  EXPECT_EQ(instant(nl, *values::instant_from_iso("2019-10-27T02:30:00Z")),
            "27 oktober 2019, 03.30 uur");
}

TEST(Format, ColumnLettersAsInSpreadsheet) {
  EXPECT_EQ(column_letters(1), "A");
  EXPECT_EQ(column_letters(26), "Z");
  EXPECT_EQ(column_letters(27), "AA");
  EXPECT_EQ(column_letters(702), "ZZ");
  EXPECT_EQ(column_letters(16384), "XFD");
}

}  // namespace
}  // namespace vlecht::words
