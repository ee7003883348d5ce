// SPDX-License-Identifier: EUPL-1.2
#include <gtest/gtest.h>

#include <array>

#include "words/message.h"

// A page that says "op schema" where another says "op koers" makes a reader look for a difference
// that is not there. So the words of a verdict stand in one table, and nowhere else by themselves.
namespace vlecht::words {
namespace {

constexpr std::array verdicts{"on_course", "not_on_course", "cannot_be_told", "not_measured"};

template <class Check>
void each_other_message(const Check& check) {
  for (const auto table : catalogue()) {
    for (const Message& message : table)
      if (!message.name.starts_with("verdict.")) check(message);
  }
}

TEST(VerdictWords, StandInOneTable) {
  for (const std::string name : verdicts) {
    for (const Language language : {Language::nl, Language::en}) {
      const std::string word = text(language, "verdict." + name);
      each_other_message([&](const Message& message) {
        const std::string_view said = message.in(language);
        EXPECT_NE(said, word) << message.name;
        EXPECT_EQ(said.find("{" + word + "}"), said.npos) << message.name;
      });
    }
  }
}

// In a sentence the words may stand, but both languages then say the same verdict.
TEST(VerdictWords, SentencesUseThemAlikeInBothLanguages) {
  for (const std::string name : {"on_course", "cannot_be_told"}) {
    const std::string nl = text(Language::nl, "verdict." + name);
    const std::string en = text(Language::en, "verdict." + name);
    each_other_message([&](const Message& message) {
      if (message.nl.find(nl) == message.nl.npos) return;
      EXPECT_NE(message.en.find(en), message.en.npos) << message.name << ": " << message.en;
    });
  }
}

}  // namespace
}  // namespace vlecht::words
