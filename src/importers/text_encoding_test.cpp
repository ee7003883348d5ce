// SPDX-License-Identifier: EUPL-1.2
#include "importers/text_encoding.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

using namespace std::string_literals;

base::Result<DecodedText> read(std::string_view text, std::optional<Encoding> wanted = {}) {
  return decoded(base::bytes_of(text), wanted);
}

std::string utf_16(std::u16string_view text, bool is_little) {
  std::string out;
  for (const char16_t unit : text) {
    const char low = static_cast<char>(unit & 0xFF);
    const char high = static_cast<char>(unit >> 8);
    out += is_little ? low : high;
    out += is_little ? high : low;
  }
  return out;
}

TEST(TextEncoding, PlainTextIsUtf8) {
  const auto text = read("gemeente;jaar\n");
  EXPECT_EQ(text->encoding(), Encoding::utf_8);
  EXPECT_EQ(text->evidence().name, "evidence.encoding_ascii");
}

TEST(TextEncoding, WellFormedUtf8IsUtf8AndItsMarkIsLeftOut) {
  EXPECT_EQ(read("Fryslân €")->text(), "Fryslân €");
  EXPECT_EQ(read("Fryslân")->evidence().name, "evidence.encoding_utf_8");
  EXPECT_EQ(read("\xEF\xBB\xBFnaam")->text(), "naam");
  EXPECT_EQ(read("\xEF\xBB\xBFnaam")->evidence().name, "evidence.encoding_mark");
}

// A large text is looked through in pieces of 16 MiB.
TEST(TextEncoding, ALetterWhereALargeTextIsCutIsOneLetter) {
  constexpr std::size_t piece = std::size_t{16} << 20;
  for (std::size_t before = piece - 3; before <= piece; ++before) {
    const std::string text = std::string(before, '\n') + "€" + std::string(piece, 'a') + "é";
    const auto found = read(text);
    ASSERT_TRUE(found) << before;
    EXPECT_EQ(found->evidence().detail("letters"), "2") << before;
  }
}

TEST(TextEncoding, WhatIsBrokenInALaterPieceIsToldWithItsLine) {
  constexpr std::size_t piece = std::size_t{16} << 20;
  const std::string lines(piece, '\n');
  const auto mixed = read("é" + lines + "ü;\xE2n" + lines + "\xE2n");
  ASSERT_FALSE(mixed);
  EXPECT_EQ(mixed.error().name, "encoding.mixed");
  EXPECT_EQ(mixed.error().detail("line"), std::to_string(piece + 1));
  EXPECT_EQ(mixed.error().detail("good"), "2");
  EXPECT_EQ(mixed.error().detail("bad"), "2");
}

TEST(TextEncoding, Utf16IsReadWithAndWithoutItsMark) {
  const std::u16string_view text = u"Fryslân;1\n\U0001F600";
  for (const bool is_little : {true, false}) {
    const std::string mark = is_little ? "\xFF\xFE" : "\xFE\xFF";
    const auto marked = read(mark + utf_16(text, is_little));
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->text(), "Fryslân;1\n\U0001F600");
    const auto bare = read(utf_16(u"gemeente;jaar;Fryslân", is_little));
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->text(), "gemeente;jaar;Fryslân");
    EXPECT_EQ(bare->encoding(), is_little ? Encoding::utf_16_le : Encoding::utf_16_be);
  }
}

TEST(TextEncoding, HalfOfAUtf16CharacterIsAProblemThatNamesItsLine) {
  for (const auto& text :
       {utf_16(u"a\nb", true) + "c", utf_16(u"a\n\xD83D", true), utf_16(u"a\n\xDE00x", true)}) {
    const auto result = read("\xFF\xFE" + text);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().name, "encoding.broken");
    EXPECT_EQ(result.error().detail("line"), "2");
  }
}

TEST(TextEncoding, LettersTellWindowsFromDos) {
  const auto windows = read("gemeente\nS\xFAwest-Frysl\xE2n\nCategorie\xEBn\n");
  ASSERT_TRUE(windows);
  EXPECT_EQ(windows->encoding(), Encoding::windows_1252);
  EXPECT_EQ(windows->text(), "gemeente\nSúwest-Fryslân\nCategorieën\n");
  EXPECT_EQ(windows->evidence().detail("word"), "Súwest");
  EXPECT_EQ(windows->evidence().detail("line"), "2");
  EXPECT_FALSE(windows->is_question());
  const auto dos = read("gemeente\nS\xA3west-Frysl\x83n\nCategorie\x89n\n");
  ASSERT_TRUE(dos);
  EXPECT_EQ(dos->encoding(), Encoding::cp_850);
  EXPECT_EQ(dos->text(), "gemeente\nSúwest-Fryslân\nCategorieën\n");
  EXPECT_FALSE(dos->is_question());
}

TEST(TextEncoding, AEuroSignBeforeAnAmountIsWindows) {
  const auto text = read("bedrag;\x80 12,50\n");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->encoding(), Encoding::windows_1252);
  EXPECT_EQ(text->text(), "bedrag;€ 12,50\n");
}

TEST(TextEncoding, LettersThatFitBothAreAQuestion) {
  // D6 is Ö in one and Í in the other.
  const auto text = read("naam;\xD6sterlund\n");
  ASSERT_TRUE(text);
  EXPECT_TRUE(text->is_question());
}

TEST(TextEncoding, TwoEncodingsInOneFileAreAProblemThatNamesTheLine) {
  const auto text = read("Frysl\u00E2n\nCategorie\u00EBn\nFrysl\xE2n\n");
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().name, "encoding.mixed");
  EXPECT_EQ(text.error().detail("line"), "3");
}

TEST(TextEncoding, WhatIsSetIsFollowedAndContradictionsAreNamed) {
  EXPECT_EQ(read("\x89", Encoding::cp_850)->text(), "ë");
  EXPECT_EQ(read("\x89", Encoding::windows_1252)->text(), "‰");
  EXPECT_EQ(read("a\n\x81", Encoding::windows_1252).error().name, "encoding.broken");
  EXPECT_EQ(read("naam\nFryslân\n", Encoding::windows_1252).error().name, "encoding.is_utf_8");
  EXPECT_EQ(read("naam\nFryslân\n", Encoding::windows_1252).error().detail("line"), "2");
  EXPECT_EQ(read("a\nb\n\xE2n", Encoding::utf_8).error().detail("line"), "3");
  EXPECT_EQ(read("\xEF\xBB\xBFnaam", Encoding::cp_850).error().name, "encoding.contradiction");
}

TEST(TextEncoding, EveryNameIsReadBack) {
  for (const auto encoding : {Encoding::utf_8, Encoding::utf_16_le, Encoding::utf_16_be,
                              Encoding::windows_1252, Encoding::cp_850}) {
    EXPECT_EQ(encoding_named(name_of(encoding)), encoding);
  }
  EXPECT_FALSE(encoding_named("ebcdic"));
}

TEST(TextEncoding, PoundsAreNoLetters) {
  const auto text = read("Project,Whole Life Cost (\xA3m)\nAlpha,278\n");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->encoding(), Encoding::windows_1252);
  EXPECT_FALSE(text->is_question());
  EXPECT_EQ(read("Alpha,\xA3"s + "278\n")->text(), "Alpha,£278\n");
}

}  // namespace
}  // namespace vlecht::importers
