// SPDX-License-Identifier: EUPL-1.2
#include "importers/rules.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

TEST(Rules, EveryRuleIsReadAndWrittenBackTheSame) {
  for (const std::string text : {"file=encoding:windows-1252",
                                 "file=separator:;",
                                 "file=separator:,",
                                 "file=separator:tab",
                                 "file=separator:|",
                                 "file=quote:\"",
                                 "file=quote:'",
                                 "file=quote:none",
                                 "file=header:3",
                                 "file=sheet:Blad 1",
                                 "file=kind:inhabitants",
                                 "bedrag=field:amount",
                                 "C=ignore",
                                 "bedrag=decimal:comma",
                                 "bedrag=thousands:point",
                                 "bedrag=thousands:none",
                                 "bedrag=scale:1000",
                                 "bedrag=sign:negate",
                                 "bedrag=sign:minus_after",
                                 "af=debit",
                                 "bij=credit",
                                 "D/C=dc",
                                 "datum=order:dmy",
                                 "datum=century:2000"}) {
    const auto rule = rule_from_text(text);
    ASSERT_TRUE(rule) << text;
    EXPECT_EQ(to_text(*rule), text);
  }
}

TEST(Rules, AHeaderMayHoldAnEqualsSign) { EXPECT_EQ(rule_from_text("a=b=ignore")->column, "a=b"); }

TEST(Rules, WhatIsNoRuleIsRefused) {
  for (const auto text :
       {"", "bedrag", "bedrag=", "=ignore", "bedrag=decimal",
        "bedrag=decimal:", "bedrag=decimal:dot", "bedrag=scale:100", "bedrag=colour:red",
        "file=encoding:klingon", "file=separator:ab", "file=header:0", "file=header:x",
        "bedrag=header:1", "bedrag=ignore:x", "bedrag=sheet:a"}) {
    const auto rule = rule_from_text(text);
    ASSERT_FALSE(rule) << text;
    EXPECT_EQ(rule.error().name, "rule.unreadable");
  }
}

TEST(Rules, TheLastRuleOfANameHolds) {
  ColumnRules rules;
  rules.add(*read_rule("scale:1"));
  rules.add(*read_rule("scale:1000"));
  EXPECT_EQ(rules.argument(RuleName::scale), "1000");
  EXPECT_FALSE(rules.has(RuleName::ignore));
}

TEST(Rules, LettersNameColumnsAsSpreadsheetsDo) {
  EXPECT_EQ(letters_of(1), "A");
  EXPECT_EQ(letters_of(26), "Z");
  EXPECT_EQ(letters_of(27), "AA");
  EXPECT_EQ(letters_of(702), "ZZ");
  EXPECT_EQ(letters_of(703), "AAA");
  for (std::uint32_t column = 1; column <= 16'384; ++column) {
    ASSERT_EQ(column_of_letters(letters_of(column)), column);
  }
  EXPECT_FALSE(column_of_letters("XFE"));
  EXPECT_FALSE(column_of_letters("a"));
  EXPECT_FALSE(column_of_letters(""));
}

}  // namespace
}  // namespace vlecht::importers
