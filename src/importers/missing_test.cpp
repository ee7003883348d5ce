// SPDX-License-Identifier: EUPL-1.2
#include "importers/missing.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

using values::Reason;

TEST(Missing, SymbolsOfCbsHaveTheirOwnReasons) {
  EXPECT_EQ(missing_reason(""), Reason::not_supplied);
  EXPECT_EQ(missing_reason("."), Reason::not_supplied);
  EXPECT_EQ(missing_reason("-99998"), Reason::not_supplied);
  EXPECT_EQ(missing_reason("-99997"), Reason::not_supplied);
  EXPECT_EQ(missing_reason("x"), Reason::withheld);
  EXPECT_EQ(missing_reason("X"), Reason::withheld);
  EXPECT_EQ(missing_reason("-"), Reason::nil);
  EXPECT_EQ(missing_reason("*"), Reason::provisional);
  EXPECT_EQ(missing_reason("**"), Reason::provisional);
}

TEST(Missing, WordsAreUnderstoodWhateverTheirCapitals) {
  EXPECT_EQ(missing_reason("n.b."), Reason::not_supplied);
  EXPECT_EQ(missing_reason("N.v.t."), Reason::not_applicable);
  EXPECT_EQ(missing_reason("Nihil"), Reason::nil);
  EXPECT_EQ(missing_reason("geheim"), Reason::withheld);
}

TEST(Missing, AValueIsNotMissingAndZeroIsAValue) {
  for (const auto text : {"0", "0,00", "-1", "12", "-99999", "Bloemendaal", "-12.5", "*12"}) {
    EXPECT_FALSE(missing_reason(text)) << text;
  }
}

TEST(Missing, InFreeTextASymbolMayBeMeantAsItStands) {
  EXPECT_FALSE(missing_text_reason("x"));
  EXPECT_FALSE(missing_text_reason("-"));
  EXPECT_EQ(missing_text_reason(""), Reason::not_supplied);
  EXPECT_EQ(missing_text_reason("onbekend"), Reason::not_supplied);
}

}  // namespace
}  // namespace vlecht::importers
