// SPDX-License-Identifier: EUPL-1.2
#include "words/message.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/check.h"
#include "words/pattern.h"

namespace vlecht::words {
namespace {

constexpr auto nl = Language::nl;

std::string filled(std::string_view source, const Pattern::Details& details) {
  const auto pattern = Pattern::read(source);
  return pattern ? pattern->filled(nl, details) : "broken";
}

TEST(Pattern, PlainTextIsItself) {
  EXPECT_EQ(filled("Geen gegevens.", {}), "Geen gegevens.");
  EXPECT_EQ(filled("", {}), "");
}

TEST(Pattern, DetailsArePutInPlace) {
  EXPECT_EQ(filled("{file}, rij {row}: é€", {{"file", "a.csv"}, {"row", std::int64_t{12345}}}),
            "a.csv, rij 12345: é€");
  EXPECT_EQ(filled("{file}", {{"file", "{row} ' # <b>"}}), "{row} ' # <b>");
}

TEST(Pattern, NumbersAreGroupedWhenAsked) {
  EXPECT_EQ(filled("{n, number}", {{"n", std::int64_t{1234567}}}), "1.234.567");
  EXPECT_EQ(filled("{n, number}", {{"n", "1234"}}), "1.234");
  EXPECT_EQ(filled("{n, number}", {{"n", "veel"}}), "veel");
  EXPECT_EQ(filled("{n, number, ::group-off}", {{"n", std::int64_t{8080}}}), "8080");
}

TEST(Pattern, SentenceAgreesWithNumber) {
  constexpr auto source = "{n, plural, =0{geen rij} one{1 rij in {file}} other{# rijen in {file}}}";
  const auto rows = [&](std::int64_t n) { return filled(source, {{"n", n}, {"file", "a"}}); };
  EXPECT_EQ(rows(0), "geen rij");
  EXPECT_EQ(rows(1), "1 rij in a");
  EXPECT_EQ(rows(2), "2 rijen in a");
  EXPECT_EQ(rows(-1), "−1 rijen in a");
  EXPECT_EQ(rows(12'000), "12.000 rijen in a");
  EXPECT_EQ(filled(source, {{"n", "1"}, {"file", "a"}}), "1 rij in a");
}

TEST(Pattern, SelectChoosesByText) {
  constexpr auto source = "{side, select, left{links} other{rechts}}";
  EXPECT_EQ(filled(source, {{"side", "left"}}), "links");
  EXPECT_EQ(filled(source, {{"side", "up"}}), "rechts");
}

TEST(Pattern, NestedChoicesKeepTheirOwnNumber) {
  constexpr auto source =
      "{a, plural, one{# appel} other{# appels}} en {k, select, x{{b, plural, other{# peren}}} "
      "other{niets}}.";
  EXPECT_EQ(filled(source, {{"a", std::int64_t{1}}, {"b", std::int64_t{3}}, {"k", "x"}}),
            "1 appel en 3 peren.");
}

TEST(Pattern, ApostrophesAsIcuReadsThem) {
  EXPECT_EQ(filled("foto''s", {}), "foto's");
  EXPECT_EQ(filled("'{'niet'}' {a}", {{"a", "wel"}}), "{niet} wel");
  EXPECT_EQ(filled("{n, plural, one{''s} other{#''s}}", {{"n", std::int64_t{2}}}), "2's");
}

TEST(Pattern, BrokenSyntaxAndWhatWeDoNotOfferIsRefused) {
  for (const char* wrong : {"{", "{a", "{a, plural, one{x}}", "{a, date}", "{0}",
                            "{a, number, percent}", "{a, selectordinal, other{#}}",
                            "{a, plural, offset:1 other{#}}", "{a, choice, 0#x}", "{a b}"})
    EXPECT_FALSE(Pattern::read(wrong)) << wrong;
}

TEST(Pattern, MissingDetailIsOurMistake) {
  EXPECT_THROW(filled("{a}", {{"b", "x"}}), base::BrokenInvariant);
}

TEST(Message, TextThatDoesNotExistIsOurMistake) {
  EXPECT_FALSE(has_text("no.such.text"));
  EXPECT_THROW(text(nl, "no.such.text"), base::BrokenInvariant);
}

TEST(Message, ProblemBecomesSentenceInBothLanguages) {
  const base::Problem problem("document.place", {{"place", "a.csv, rij 3"}});
  EXPECT_EQ(text(nl, problem), "Waar: a.csv, rij 3");
  EXPECT_EQ(text(Language::en, problem), "Where: a.csv, rij 3");
}

TEST(Catalogue, EveryNameStandsOnceAndIsWellFormed) {
  std::set<std::string_view> names;
  for (const auto table : catalogue()) {
    for (const Message& message : table) {
      EXPECT_TRUE(names.insert(message.name).second) << message.name << " stands twice";
      EXPECT_EQ(message.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_."),
                std::string_view::npos)
          << message.name;
      EXPECT_NE(message.name.find('.'), std::string_view::npos) << message.name;
    }
  }
  EXPECT_GT(names.size(), 30U);
}

TEST(Catalogue, EveryTextHasSameDetailsInBothLanguages) {
  for (const auto table : catalogue()) {
    for (const Message& message : table) {
      const auto dutch = Pattern::read(message.nl);
      const auto english = Pattern::read(message.en);
      ASSERT_TRUE(dutch) << message.name << ": " << message.nl;
      ASSERT_TRUE(english) << message.name << ": " << message.en;
      EXPECT_EQ(dutch->argument_names(), english->argument_names()) << message.name;
    }
  }
}

TEST(Catalogue, EveryTextCanBeFilledIn) {
  for (const auto table : catalogue()) {
    for (const Message& message : table) {
      for (const Language language : {Language::nl, Language::en}) {
        const auto pattern = Pattern::read(message.in(language));
        ASSERT_TRUE(pattern) << message.name;
        for (const std::int64_t number : {0, 1, 2, 1000}) {
          Pattern::Details details;
          for (const auto& name : pattern->argument_names()) details.emplace_back(name, number);
          const std::string filled_in = text(language, message.name, details);
          EXPECT_FALSE(filled_in.empty()) << message.name;
          EXPECT_EQ(filled_in.find_first_of("{}"), filled_in.npos)
              << message.name << ": " << filled_in;
          EXPECT_EQ(filled_in.find("''"), filled_in.npos) << message.name << ": " << filled_in;
          EXPECT_EQ(filled_in.find("  "), filled_in.npos) << message.name << ": " << filled_in;
        }
      }
    }
  }
}

// A sentence that is the same in both languages has most likely not been translated; names of one
// or two words ("JSON", "Type") may well be.
TEST(Catalogue, DutchAndEnglishSentencesDiffer) {
  for (const auto table : catalogue()) {
    for (const Message& message : table) {
      if (std::count(message.nl.begin(), message.nl.end(), ' ') < 2) continue;
      EXPECT_NE(message.nl, message.en) << message.name;
    }
  }
}

}  // namespace
}  // namespace vlecht::words
