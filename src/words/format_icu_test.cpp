// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>

#include <random>

#include "words/format.h"

// Our own formatting beside ICU's, on numbers and days that nobody chose. Two things differ, and
// are written down in format.h: a true minus sign, and no sign before zero.
namespace vlecht::words {
namespace {

using icu::number::LocalizedNumberFormatter;
using icu::number::NumberFormatter;
using icu::number::Precision;

const icu::Locale& locale_of(Language language) {
  static const icu::Locale nl("nl", "NL");
  static const icu::Locale en("en", "GB");
  return language == Language::nl ? nl : en;
}

LocalizedNumberFormatter formatter(Language language, int decimals) {
  return NumberFormatter::withLocale(locale_of(language))
      .precision(Precision::fixedFraction(decimals))
      .roundingMode(UNUM_ROUND_HALFUP);
}

std::string in_our_style(const icu::UnicodeString& of_icu) {
  std::string text;
  of_icu.toUTF8String(text);
  const bool is_zero = text.find_first_of("123456789") == text.npos;
  const auto hyphen = text.find('-');
  if (hyphen != text.npos) text.replace(hyphen, 1, is_zero ? "" : "−");
  return text;
}

std::string of_icu(const LocalizedNumberFormatter& by, const std::string& exact) {
  UErrorCode status = U_ZERO_ERROR;
  const auto formatted = by.formatDecimal(exact, status).toString(status);
  EXPECT_TRUE(U_SUCCESS(status)) << exact;
  return in_our_style(formatted);
}

std::string random_decimal(std::mt19937_64& random) {
  std::string digits = std::to_string(random() % 1'000'000'000'000'000ULL);
  digits.resize(1 + random() % digits.size());
  std::string exact = (random() % 2 == 0 ? "-" : "") + digits;
  const std::size_t fraction = random() % 7;
  if (fraction > 0) exact += '.';
  // Fives and zeros often: there the roundings are decided.
  for (std::size_t i = 0; i < fraction; ++i)
    exact += random() % 3 == 0   ? '5'
             : random() % 3 == 0 ? '0'
                                 : static_cast<char>('0' + random() % 10);
  return exact;
}

TEST(FormatBesideIcu, NumbersEurosAndPercentagesAreTheSame) {
  std::mt19937_64 random(7);
  UErrorCode status = U_ZERO_ERROR;
  const icu::CurrencyUnit euro_unit(icu::StringPiece("EUR"), status);
  ASSERT_TRUE(U_SUCCESS(status));
  for (const Language language : {Language::nl, Language::en}) {
    for (int i = 0; i < 5'000; ++i) {
      const std::string exact = random_decimal(random);
      const int decimals = static_cast<int>(random() % 5);
      const auto by = formatter(language, decimals);
      EXPECT_EQ(number(language, exact, decimals), of_icu(by, exact)) << exact;
      EXPECT_EQ(euro(language, exact, decimals), of_icu(by.unit(euro_unit), exact)) << exact;
      EXPECT_EQ(percent(language, exact, decimals), of_icu(by.unit(icu::NoUnit::percent()), exact))
          << exact;
    }
  }
}

TEST(FormatBesideIcu, DaysAreTheSame) {
  for (const Language language : {Language::nl, Language::en}) {
    UErrorCode status = U_ZERO_ERROR;
    const char* short_form = language == Language::nl ? "dd-MM-y" : "dd/MM/y";
    icu::SimpleDateFormat in_text("d MMMM y", locale_of(language), status);
    icu::SimpleDateFormat in_table(short_form, locale_of(language), status);
    ASSERT_TRUE(U_SUCCESS(status));
    in_text.adoptTimeZone(icu::TimeZone::createTimeZone("UTC"));
    in_table.adoptTimeZone(icu::TimeZone::createTimeZone("UTC"));
    for (std::int32_t since_1970 = 0; since_1970 < 30'000; since_1970 += 13) {
      const auto day = values::Day::from_days_since_1970(since_1970);
      const double milliseconds = since_1970 * 86'400'000.0;
      icu::UnicodeString text;
      icu::UnicodeString table;
      EXPECT_EQ(long_day(language, day), in_our_style(in_text.format(milliseconds, text)));
      std::string shown;
      in_table.format(milliseconds, table).toUTF8String(shown);
      EXPECT_EQ(short_day(language, day), shown);
    }
  }
}

}  // namespace
}  // namespace vlecht::words
