// SPDX-License-Identifier: EUPL-1.2
#include "importers/typed_value.h"

#include <gtest/gtest.h>

#include "facts/kinds.h"

namespace vlecht::importers {
namespace {

using facts::Value;

facts::Field field_of(facts::FieldType type, facts::Role role = facts::Role::value) {
  return {.name = "field", .type = type, .role = role, .label = {}, .meaning = {}};
}

// What was read, or the name of the problem.
std::string typed(facts::FieldType type, std::string_view text,
                  Notation notation = Notation::dutch) {
  const facts::Field field = field_of(type);
  const auto value = typed_value(field, text, notation);
  if (!value) return value.error().name;
  return value->is_known() ? facts::to_text(**value)
                           : "?" + std::string(values::name_of(value->reason()));
}

TEST(TypedValue, AnAmountIsReadExactlyInTheNotationOfThePage) {
  using enum facts::FieldType;
  EXPECT_EQ(typed(money, "1.234,56"), "1234.56");
  EXPECT_EQ(typed(money, "€ 1.234,-"), "1234.00");
  EXPECT_EQ(typed(money, "-12,5"), "-12.50");
  EXPECT_EQ(typed(money, "1.234"), "1234.00");
  EXPECT_EQ(typed(money, "1,234", Notation::english), "1234.00");
  EXPECT_EQ(typed(money, "1,234.56", Notation::english), "1234.56");
  EXPECT_EQ(typed(money, "90071992547409.93"), "90071992547409.93");
}

TEST(TypedValue, WhatHasOneReadingIsReadWhateverTheNotation) {
  using enum facts::FieldType;
  EXPECT_EQ(typed(money, "12.50"), "12.50");
  EXPECT_EQ(typed(money, "1,234.56"), "1234.56");
  EXPECT_EQ(typed(day, "12/31/2019"), "2019-12-31");
  EXPECT_EQ(typed(day, "31-12-2019", Notation::english), "2019-12-31");
}

TEST(TypedValue, WhatHasTwoReadingsIsNeverGuessed) {
  using enum facts::FieldType;
  EXPECT_EQ(typed(money, "1,234"), "typed.ambiguous_amount");
  EXPECT_EQ(typed(money, "1.230", Notation::english), "typed.ambiguous_amount");
  EXPECT_EQ(typed(count, "1,000"), "typed.ambiguous_amount");
  EXPECT_EQ(typed(decimal, "1.234"), "typed.ambiguous_number");
  EXPECT_EQ(typed(decimal, "1,234"), "1.234");
  EXPECT_EQ(typed(decimal, "1,234", Notation::english), "typed.ambiguous_number");
  EXPECT_EQ(typed(day, "03-04-2019", Notation::english), "typed.open_day");
  EXPECT_EQ(typed(day, "03-04-2019"), "2019-04-03");
  EXPECT_EQ(typed(day, "03-04-19"), "typed.open_day");
}

TEST(TypedValue, WhatCannotBeReadSaysWhy) {
  using enum facts::FieldType;
  EXPECT_EQ(typed(money, "veel"), "typed.not_a_number");
  EXPECT_EQ(typed(money, "12 C"), "typed.not_a_number");
  EXPECT_EQ(typed(money, "12*"), "typed.not_a_number");
  EXPECT_EQ(typed(money, "0,1234"), "typed.too_many_decimals");
  EXPECT_EQ(typed(money, "99999999999999999999"), "typed.too_large");
  EXPECT_EQ(typed(count, "1,5"), "typed.not_whole");
  EXPECT_EQ(typed(count, "-5"), "typed.negative_count");
  EXPECT_EQ(typed(decimal, "0,12345678901"), "typed.too_precise");
  EXPECT_EQ(typed(day, "30-02-2019"), "typed.not_a_day");
  EXPECT_EQ(typed(year, "19"), "typed.not_a_year");
  EXPECT_EQ(typed(municipality, "Adorp"), "typed.not_a_municipality");
  EXPECT_EQ(typed(choice, "iets"), "typed.not_a_choice");
  EXPECT_EQ(typed(text, std::string(5'000, 'x')), "typed.too_long");
}

TEST(TypedValue, ANumberThatCannotBeIsRefused) {
  facts::Field percent = field_of(facts::FieldType::decimal);
  percent.bounds = facts::Bounds{.least = 0, .most = 100};
  EXPECT_TRUE(typed_value(percent, "99,5", Notation::dutch));
  const auto refused = typed_value(percent, "101", Notation::dutch);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().name, "typed.out_of_bounds");
  EXPECT_EQ(refused.error().detail("most"), "100");
}

TEST(TypedValue, NothingTypedIsNotSuppliedAndAWordForMissingIsItsReason) {
  using enum facts::FieldType;
  EXPECT_EQ(typed(money, "  "), "?not_supplied");
  EXPECT_EQ(typed(money, "geheim"), "?withheld");
  EXPECT_EQ(typed(text, "-"), "-");
  EXPECT_EQ(typed(decimal, "-99998"), "-99998") << "a sign of CBS for files";
  const facts::Field key = field_of(text, facts::Role::key);
  EXPECT_EQ(*typed_value(key, "geheim", Notation::dutch), facts::KnownValue(Value("geheim")));
}

TEST(TypedValue, CodesOfMunicipalitiesAreCompleted) {
  EXPECT_EQ(typed(facts::FieldType::municipality, "377"), "GM0377");
}

TEST(TypedValue, WhatAFormIsFilledWithIsReadAsTheSameValue) {
  using values::Reason;
  const facts::Field money = field_of(facts::FieldType::money);
  const facts::Field exact = field_of(facts::FieldType::decimal);
  const facts::Field code = field_of(facts::FieldType::code);
  const std::pair<facts::Field, facts::KnownValue> all[] = {
      {money, Value(values::Money::from_cents(-123'456'789))},
      {money, Reason::withheld},
      {money, Reason::nil},
      {money, Reason::not_applicable},
      {money, Reason::provisional},
      {exact, Value("1.234")},
      {exact, Value("1234")},
      {exact, Value("-0.455")},
      {code, Value("3.5.1")},
      {field_of(facts::FieldType::day), Value(*values::Day::of(2019, 4, 3))}};
  for (const auto& [field, value] : all) {
    for (const Notation notation : {Notation::dutch, Notation::english}) {
      const std::string text = typed_text(field, value, notation);
      const auto again = typed_value(field, text, notation);
      ASSERT_TRUE(again) << text;
      EXPECT_EQ(*again, value) << text;
    }
  }
}

}  // namespace
}  // namespace vlecht::importers
