// SPDX-License-Identifier: EUPL-1.2
#include "importers/number.h"

#include <string>

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

constexpr NumberFormat comma{.decimal = Mark::comma};
constexpr NumberFormat point{.decimal = Mark::point};

// In cents, or the fault as a word.
std::string cents(std::string_view text, const NumberFormat& format, int power = 0) {
  const auto number = number_text(text);
  if (!number) return "no number";
  const bool is_negative = number->sign != Sign::none && number->sign != Sign::plus;
  const Integer value = scaled(read_decimal(number->digits, format), 2 + power, is_negative);
  switch (value.fault) {
    case NumberFault::none:
      return std::to_string(value.value);
    case NumberFault::unreadable:
      return "unreadable";
    case NumberFault::too_large:
      return "too large";
    case NumberFault::too_many_decimals:
      return "too many decimals";
  }
  return "";
}

TEST(Number, IsReadInDutchAndEnglishWriting) {
  EXPECT_EQ(cents("1.234.567,89", comma), "123456789");
  EXPECT_EQ(cents("1,234,567.89", point), "123456789");
  EXPECT_EQ(cents("1234,5", comma), "123450");
  EXPECT_EQ(cents("1 234 567,89", comma), "123456789");
  EXPECT_EQ(cents("1\u00A0234", comma), "123400");
  EXPECT_EQ(cents("1\u202F234,5", comma), "123450");
  EXPECT_EQ(cents("1'234.50", point), "123450");
  EXPECT_EQ(cents(",5", comma), "50");
}

TEST(Number, EuroSignsPlusAndNoCentsAreUnderstood) {
  EXPECT_EQ(cents("€ 1.234,-", comma), "123400");
  EXPECT_EQ(cents("€ 1.234,\u2013", comma), "123400");
  EXPECT_EQ(cents("€\u00A012,50", comma), "1250");
  EXPECT_EQ(cents("12,50 EUR", comma), "1250");
  EXPECT_EQ(cents("euro 12,50", comma), "1250");
  EXPECT_EQ(cents("+12", comma), "1200");
}

TEST(Number, MinusStandsBeforeAfterOrAsParentheses) {
  for (const auto text : {"-12,50", "12,50-", "(12,50)", "\u221212,50", "€ -12,50", "-€ 12,50",
                          "- 12,50", "(€ 12,50)", "12,50 -"}) {
    EXPECT_EQ(cents(text, comma), "-1250") << text;
  }
}

TEST(Number, TwoSignsAreNotOursToCancelOut) {
  for (const auto text : {"-(12)", "(-12)", "-12-", "+-12", "--12"}) {
    EXPECT_EQ(cents(text, comma), "no number") << text;
  }
}

TEST(Number, WhatIsNoNumberIsNotTakenForOne) {
  for (const auto text : {"", "-", "€", "abc", "12a", "1e5", "1E+05", "2018-01-01", "12%%", "0x10",
                          "½", "12 13 D C", "\xC2", "1;2"}) {
    EXPECT_EQ(cents(text, comma), "no number") << text;
  }
}

TEST(Number, APercentSignIsTold) {
  ASSERT_TRUE(number_text("12,5 %"));
  EXPECT_TRUE(number_text("12,5 %")->is_percentage);
  EXPECT_EQ(number_text("12,5 %")->digits, "12,5");
  EXPECT_FALSE(number_text("12,5")->is_percentage);
}

TEST(Number, GroupsMustBeWhole) {
  for (const auto text : {"1.23.456", "1.2345", "12.34,5", "1..234", "1.234.", "0.123.456", "1 23",
                          "1.234 567", "1,2,3", "1,5,"}) {
    EXPECT_EQ(cents(text, comma), "unreadable") << text;
  }
}

TEST(Number, MarksThatWereNotDecidedAreNotGuessed) {
  EXPECT_EQ(cents("1234", {}), "123400");
  EXPECT_EQ(cents("1.234", {}), "unreadable");
  EXPECT_EQ(cents("1,5", {}), "unreadable");
}

TEST(Number, ThousandsThatAreExcludedAreNotRead) {
  EXPECT_EQ(cents("1.234", {.decimal = Mark::comma, .has_mark_groups = false}), "unreadable");
  EXPECT_EQ(cents("1 234", {.decimal = Mark::comma, .has_blank_groups = false}), "unreadable");
}

TEST(Number, CentsAreExactAndNeverRounded) {
  EXPECT_EQ(cents("0,1", comma), "10");
  EXPECT_EQ(cents("0,123", comma), "too many decimals");
  EXPECT_EQ(cents("0,120", comma), "12");
  EXPECT_EQ(cents("0,123", comma, 3), "12300");
  EXPECT_EQ(cents("1,23456", comma, 3), "123456");
  EXPECT_EQ(cents("0,000", comma), "0");
}

TEST(Number, TheLargestAmountFitsAndOneCentMoreDoesNot) {
  EXPECT_EQ(cents("92233720368547758,07", comma), "9223372036854775807");
  EXPECT_EQ(cents("-92233720368547758,07", comma), "-9223372036854775807");
  EXPECT_EQ(cents("92233720368547758,08", comma), "too large");
  EXPECT_EQ(cents("99999999999999999999999", comma), "too large");
  EXPECT_EQ(cents("92233720368547758", comma, 3), "too large");
}

TEST(Number, MarksTellHowAColumnIsWritten) {
  EXPECT_EQ(mark_evidence("1234"), MarkEvidence::whole);
  EXPECT_EQ(mark_evidence("1 234"), MarkEvidence::blank_groups);
  EXPECT_EQ(mark_evidence("1.234,5"), MarkEvidence::decimal_comma);
  EXPECT_EQ(mark_evidence("1,234.5"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence("1.234.567"), MarkEvidence::decimal_comma);
  EXPECT_EQ(mark_evidence("1,234,567"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence("12.5"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence("1234.567"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence("0,125"), MarkEvidence::decimal_comma);
  EXPECT_EQ(mark_evidence(".125"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence(".5"), MarkEvidence::decimal_point);
  EXPECT_EQ(mark_evidence("12345,6789"), MarkEvidence::decimal_comma);
  EXPECT_EQ(mark_evidence("1 234.567"), MarkEvidence::decimal_point);
}

TEST(Number, OneGroupOfThreeDigitsLeavesItOpen) {
  EXPECT_EQ(mark_evidence("1.000"), MarkEvidence::open_point);
  EXPECT_EQ(mark_evidence("999,999"), MarkEvidence::open_comma);
}

TEST(Number, MarksInDisorderSayNothing) {
  for (const auto text :
       {"1.2.3", "1,2.3,4", "1.234,567.8", "1234.567.890", "1.", ",", "1.2 345"}) {
    EXPECT_EQ(mark_evidence(text), MarkEvidence::unreadable) << text;
  }
}

TEST(Number, LettersAndStarsBesideAnAmountAreKept) {
  EXPECT_EQ(number_text("12,50 D")->side, Side::debit);
  EXPECT_EQ(number_text("12,50 Cr")->side, Side::credit);
  EXPECT_EQ(number_text("12 N")->side, Side::unfavourable);
  EXPECT_EQ(number_text("12V")->side, Side::favourable);
  EXPECT_TRUE(number_text("1.234*")->is_provisional);
  EXPECT_TRUE(number_text("1.234 **")->is_provisional);
  EXPECT_EQ(number_text("1.234*")->digits, "1.234");
}

}  // namespace
}  // namespace vlecht::importers
