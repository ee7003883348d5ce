// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_number.h"

#include <gtest/gtest.h>

#include "values/day.h"

namespace vlecht::importers::xlsx {
namespace {

std::string shown(std::string_view stored) {
  std::string out;
  return append_number(out, stored) ? out : "refused" + out;
}

std::string serial(std::string_view stored, NumberStyle style = NumberStyle::day,
                   bool from_1904 = false) {
  std::string out;
  CellType type = CellType::text;
  if (!append_serial(out, type, stored, style, from_1904)) return "refused";
  const char* const names[] = {"text", "number", "day", "boolean", "error"};
  return std::string(names[static_cast<int>(type)]) + " " + out;
}

TEST(Number, IsTheDecimalThatAPersonSees) {
  EXPECT_EQ(shown("0.1"), "0.1");
  EXPECT_EQ(shown("0.10000000000000001"), "0.1");
  EXPECT_EQ(shown("1.1000000000000001"), "1.1");
  EXPECT_EQ(shown("0.30000000000000004"), "0.3");
  EXPECT_EQ(shown("2.9999999999999996"), "3");
  EXPECT_EQ(shown("999999999999999.9"), "1000000000000000");
  EXPECT_EQ(shown("1234567890.1249998"), "1234567890.125");
  EXPECT_EQ(shown("387.15000000000003"), "387.15");
  EXPECT_EQ(shown("-327.83999999999997"), "-327.84");
}

TEST(Number, IsNeverScientific) {
  EXPECT_EQ(shown("1.2345E+7"), "12345000");
  EXPECT_EQ(shown("1.2345e-7"), "0.00000012345");
  EXPECT_EQ(shown("1E3"), "1000");
  EXPECT_EQ(shown("-4.4999999999999998E-2"), "-0.045");
  EXPECT_EQ(shown("1E+20"), "100000000000000000000");
  EXPECT_EQ(shown("1.7976931348623157E+308").size(), 309U);
  EXPECT_EQ(shown("0E0"), "0");
}

TEST(Number, HasNoNoughtsThatSayNothing) {
  EXPECT_EQ(shown("007"), "7");
  EXPECT_EQ(shown("1.50"), "1.5");
  EXPECT_EQ(shown("1."), "1");
  EXPECT_EQ(shown(".5"), "0.5");
  EXPECT_EQ(shown("+5"), "5");
  EXPECT_EQ(shown("-0"), "0");
  EXPECT_EQ(shown("-0.00"), "0");
  EXPECT_EQ(shown("0.000000000000000123"), "0.000000000000000123");
  EXPECT_EQ(shown("100"), "100");
}

TEST(Number, KeepsFifteenDigits) {
  EXPECT_EQ(shown("123456789012345"), "123456789012345");
  EXPECT_EQ(shown("12345678901234567"), "12345678901234600");
  EXPECT_EQ(shown("123456789012.345"), "123456789012.345");
}

TEST(Number, OtherTextIsRefused) {
  for (const char* text : {"", "-", ".", "abc", "1,5", "1.2.3", "1e", "nan", "inf", "-inf", "0x10",
                           "1e999", "--1", "1 ", "+-1"}) {
    EXPECT_EQ(shown(text), "refused") << text;
  }
}

TEST(Serial, IsADayOfTheCalendar) {
  EXPECT_EQ(serial("43789"), "day 2019-11-20");
  EXPECT_EQ(serial("1"), "day 1900-01-01");
  EXPECT_EQ(serial("59"), "day 1900-02-28");
  EXPECT_EQ(serial("61"), "day 1900-03-01");
  EXPECT_EQ(serial("2958465"), "day 9999-12-31");
  EXPECT_EQ(serial("4.3789E+4"), "day 2019-11-20");
}

TEST(Serial, TwentyNinthOfFebruary1900IsNoDay) {
  EXPECT_EQ(serial("60"), "text 1900-02-29");
  EXPECT_EQ(serial("60", NumberStyle::day, true), "day 1904-03-01");
}

TEST(Serial, CountsFrom1904WhenTheWorkbookSaysSo) {
  EXPECT_EQ(serial("0", NumberStyle::day, true), "day 1904-01-01");
  EXPECT_EQ(serial("42327", NumberStyle::day, true), "day 2019-11-20");
  EXPECT_EQ(serial("2957003", NumberStyle::day, true), "day 9999-12-31");
  EXPECT_EQ(serial("2957004", NumberStyle::day, true), "number 2957004");
}

TEST(Serial, OutsideTheCalendarStaysANumber) {
  EXPECT_EQ(serial("0"), "number 0");
  EXPECT_EQ(serial("-5"), "number -5");
  EXPECT_EQ(serial("2958466"), "number 2958466");
  EXPECT_EQ(serial("1e300").substr(0, 8), "number 1");
  EXPECT_EQ(serial("day"), "refused");
}

TEST(Serial, WithATimeIsTheDayAndItsTime) {
  EXPECT_EQ(serial("43789.5"), "day 2019-11-20T12:00:00");
  EXPECT_EQ(serial("43789.999988425923"), "day 2019-11-20T23:59:59");
  EXPECT_EQ(serial("43788.999999999993"), "day 2019-11-20");  // midnight with noise
}

TEST(Serial, ATimeIsNoDay) {
  EXPECT_EQ(serial("0.35416666666666669", NumberStyle::time), "text 08:30:00");
  EXPECT_EQ(serial("43789.75", NumberStyle::time), "text 18:00:00");
  EXPECT_EQ(serial("0.9999999999", NumberStyle::time), "text 00:00:00");
  EXPECT_EQ(serial("1.5", NumberStyle::elapsed), "text 36:00:00");
  EXPECT_EQ(serial("5.2083333333333336E-2", NumberStyle::elapsed), "text 01:15:00");
}

TEST(Serial, EveryDayFollowsTheDayBefore) {
  values::Day day = *values::Day::of(1900, 3, 1);
  for (int number = 61; number < 60'000; ++number) {
    ASSERT_EQ(serial(std::to_string(number)), "day " + values::to_iso(day));
    day = day.plus_days(1);
  }
}

TEST(NumberFormat, OfADayIsRecognised) {
  for (const char* code :
       {"dd-mm-yyyy", "d/m/yy", "[$-413]d mmm jjjj;@", "dd-mm-jjjj", "yyyy\\-mm\\-dd", "mmm yy",
        "mmmm", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "d \"de\" mmmm", "DD-MM-YYYY HH:MM:SS",
        "yyyy-mm-dd hh:mm:ss.000", "m/d/yy h:mm AM/PM", "[Red]dd-mm-yyyy", "_-dd-mm-yyyy"}) {
    EXPECT_EQ(style_of_format(code), NumberStyle::day) << code;
  }
}

TEST(NumberFormat, OfATimeIsRecognised) {
  for (const char* code : {"h:mm", "hh:mm:ss", "mm:ss.0", "uu:mm", "h:mm AM/PM", "mm:ss"}) {
    EXPECT_EQ(style_of_format(code), NumberStyle::time) << code;
  }
  for (const char* code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[u]:mm"}) {
    EXPECT_EQ(style_of_format(code), NumberStyle::elapsed) << code;
  }
}

TEST(NumberFormat, OfANumberIsNotTakenForADay) {
  for (const char* code : {"General",
                           "Standaard",
                           "0",
                           "#,##0.00",
                           "0.00E+00",
                           "@",
                           "",
                           "\"dag\" 0",
                           "0\" jaar\"",
                           "[Red]0",
                           "_ \"€\" * #,##0.00_ ;_ \"€\" * \\-#,##0.00_ ;_ \"€\" * \"-\"??_ ;_ @_ ",
                           "# ?/?",
                           "[$€-413] #,##0",
                           "[$HUF-40E] 0",
                           "\\d0",
                           "_d0",
                           "*d0",
                           "0;dd-mm-yyyy",
                           "[",
                           "\"",
                           "\\",
                           "_",
                           "[>=100]0.0;0.00",
                           "#,##0\\ \"md\"",
                           "0 d"}) {
    EXPECT_EQ(style_of_format(code), NumberStyle::number) << code;
  }
}

TEST(NumberFormat, BuiltInOnesAreKnown) {
  for (const std::uint32_t id : {14U, 15U, 16U, 17U, 22U})
    EXPECT_EQ(style_of_builtin(id), NumberStyle::day);
  for (const std::uint32_t id : {18U, 19U, 20U, 21U, 45U, 47U}) {
    EXPECT_EQ(style_of_builtin(id), NumberStyle::time);
  }
  EXPECT_EQ(style_of_builtin(46), NumberStyle::elapsed);
  for (const std::uint32_t id : {0U, 1U, 4U, 11U, 13U, 23U, 37U, 44U, 48U, 49U, 164U}) {
    EXPECT_EQ(style_of_builtin(id), NumberStyle::number) << id;
  }
}

TEST(XlsxNumber, APercentageIsWhatAPersonSees) {
  const auto shown = [](std::string_view stored) {
    std::string out;
    EXPECT_TRUE(append_percentage(out, stored)) << stored;
    return out;
  };
  EXPECT_EQ(shown("0.181"), "18.1%");
  EXPECT_EQ(shown("0.46"), "46%");
  EXPECT_EQ(shown("1"), "100%");
  EXPECT_EQ(shown("0"), "0%");
  EXPECT_EQ(shown("-0.005"), "-0.5%");
  EXPECT_EQ(shown("0.00012345"), "0.012345%");
  EXPECT_EQ(shown("12.5"), "1250%");
  EXPECT_EQ(shown("0.28999999999999998"), "29%");
  EXPECT_EQ(style_of_builtin(9), NumberStyle::percentage);
  EXPECT_EQ(style_of_builtin(10), NumberStyle::percentage);
  EXPECT_EQ(style_of_format("0.0%"), NumberStyle::percentage);
  EXPECT_EQ(style_of_format("0\"%\""), NumberStyle::number);
}

}  // namespace
}  // namespace vlecht::importers::xlsx
