// SPDX-License-Identifier: EUPL-1.2
#include "facts/decimal.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"

namespace vlecht::facts {
namespace {

TEST(Decimal, HasOneSpelling) {
  EXPECT_EQ(canonical_decimal("46"), "46");
  EXPECT_EQ(canonical_decimal("0046.50"), "46.5");
  EXPECT_EQ(canonical_decimal("0.455"), "0.455");
  EXPECT_EQ(canonical_decimal("-1.5000"), "-1.5");
  EXPECT_EQ(canonical_decimal("100.000"), "100");
  EXPECT_EQ(canonical_decimal("0"), "0");
  EXPECT_EQ(canonical_decimal("-0.00"), "0");
}

TEST(Decimal, AnythingElseIsNoDecimal) {
  for (const char* text : {"", "-", ".", "1.", ".5", "+1", "1e3", "1,5", "1.2.3", " 1", "1 ", "--1",
                           "1-", "0x1", "\u0661"}) {
    EXPECT_EQ(canonical_decimal(text), std::nullopt) << text;
  }
}

TEST(Decimal, BoundsAreNineDecimalsFifteenDigitsBeforeTheMarkAndEighteenInAll) {
  EXPECT_EQ(canonical_decimal("0.123456789"), "0.123456789");
  EXPECT_EQ(canonical_decimal("0.1234567890"), "0.123456789");
  EXPECT_EQ(canonical_decimal("0.1234567891"), std::nullopt);
  EXPECT_EQ(canonical_decimal("999999999999999"), "999999999999999");
  EXPECT_EQ(canonical_decimal("1000000000000000"), std::nullopt);
  EXPECT_EQ(canonical_decimal("999999999.123456789"), "999999999.123456789");
  EXPECT_EQ(canonical_decimal("9999999999.123456789"), std::nullopt);
}

TEST(Decimal, IsAnExactRatio) {
  EXPECT_EQ(ratio_of_decimal("46"), values::Ratio(46, 1));
  EXPECT_EQ(ratio_of_decimal("-1.5"), values::Ratio(-3, 2));
  EXPECT_EQ(ratio_of_decimal("0.455"), values::Ratio(455, 1000));
  EXPECT_EQ(ratio_of_decimal("-999999999.999999999").numerator(), -999'999'999'999'999'999);
}

TEST(Decimal, OfAFactIsNoneWhenTheFactDoesNotKnowIt) {
  const Kind& kind = kind_named("key_share");
  Fact fact{.kind = &kind,
            .key = {},
            .values = std::vector<KnownValue>(kind.fields.size(), values::Reason::not_supplied),
            .valid = values::Period::since(values::Day()),
            .source = {}};
  EXPECT_EQ(ratio_of(fact, "percent"), std::nullopt);
  fact.values[fact.kind->at("percent")] = Value("45.5");
  EXPECT_EQ(ratio_of(fact, "percent"), values::Ratio(91, 2));
}

TEST(Decimal, OfAFieldIsReadFromTextAndWrittenBack) {
  const Kind& kind = kind_named("key_share");
  const Field& field = kind.fields[kind.at("percent")];
  EXPECT_EQ(to_text(value_from_text(field, " 046.10 ").value()), "46.1");
  EXPECT_EQ(value_from_text(field, "46%").error().name, "value.unreadable");
}

}  // namespace
}  // namespace vlecht::facts
