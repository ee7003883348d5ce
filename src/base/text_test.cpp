// SPDX-License-Identifier: EUPL-1.2
#include "base/text.h"

#include <gtest/gtest.h>

#include "base/bytes.h"
#include "base/digest.h"

namespace vlecht::base {
namespace {

TEST(Text, TrimsBlanksAndNoBreakSpaces) {
  EXPECT_EQ(trimmed(" \t\xC2\xA0 a b \xC2\xA0\r\n"), "a b");
  EXPECT_EQ(trimmed("\xC2\xA0"), "");
  EXPECT_EQ(trimmed("\xC2\xA0"
                    "a"),
            "a");
  EXPECT_EQ(trimmed("a\xC2\xA0"), "a");
  EXPECT_EQ(trimmed("a "), "a");
  EXPECT_EQ(trimmed("\u00E0"), "\u00E0");  // ends with the second byte of a no-break space
  EXPECT_EQ(trimmed("a"), "a");
  EXPECT_EQ(trimmed(""), "");
}

TEST(Text, SplitKeepsEmptyPieces) {
  EXPECT_EQ(split("a;;b", ';'), (std::vector<std::string_view>{"a", "", "b"}));
  EXPECT_EQ(split("", ';').size(), 1U);
}

TEST(Text, IntegerRefusesOverflowAndRest) {
  EXPECT_EQ(to_integer("-42"), -42);
  EXPECT_EQ(to_integer("9223372036854775807"), INT64_MAX);
  EXPECT_FALSE(to_integer("9223372036854775808"));
  EXPECT_FALSE(to_integer("4 "));
  EXPECT_FALSE(to_integer("+4"));
  EXPECT_FALSE(to_integer(""));
}

TEST(Text, Utf8RefusesOverlongSurrogateAndCutSequences) {
  EXPECT_TRUE(is_utf8("Skarsterlân €"));
  EXPECT_FALSE(is_utf8("\xC0\xAF"));
  EXPECT_FALSE(is_utf8("\xED\xA0\x80"));
  EXPECT_FALSE(is_utf8("\xE2\x82"));
  EXPECT_FALSE(is_utf8("\xF4\x90\x80\x80"));
}

TEST(Text, ShortenedCutsBetweenCharacters) {
  EXPECT_EQ(shortened("a€bcd", 6), "a…");
  EXPECT_EQ(shortened("abcdef", 5), "ab…");
  EXPECT_EQ(shortened("abc", 3), "abc");
  EXPECT_EQ(shortened("abcdef", 2), "");
}

TEST(Bytes, HexAndBase64AcceptOneSpellingOnly) {
  EXPECT_EQ(to_hex(bytes_of("\x01\xff")), "01ff");
  EXPECT_FALSE(from_hex("01FF"));
  EXPECT_EQ(to_base64(bytes_of("ab")), "YWI=");
  EXPECT_EQ(from_base64("YWI="), Bytes({'a', 'b'}));
  EXPECT_FALSE(from_base64("YWJ="));
  EXPECT_FALSE(from_base64("YWI"));
}

TEST(Digest, AgreesWithFips180) {
  EXPECT_EQ(to_hex(sha256(bytes_of("abc"))),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace vlecht::base
