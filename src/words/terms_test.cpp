// SPDX-License-Identifier: EUPL-1.2
#include "words/terms.h"

#include <gtest/gtest.h>

#include <set>

#include "base/text.h"

namespace vlecht::words {
namespace {

std::vector<std::string> named(Language language, std::string_view text) {
  std::vector<std::string> out;
  for (const TermPlace& place : terms_in(language, text))
    out.push_back(std::string(place.term->identifier) + ":" +
                  std::string(text.substr(place.begin, place.end - place.begin)));
  return out;
}

TEST(Terms, AreFoundAsWholeWordsAlsoWhereASentenceBegins) {
  EXPECT_EQ(named(Language::nl, "Mijlpalen, en een verdeelsleutel."),
            (std::vector<std::string>{"Milestone:Mijlpalen", "AllocationKey:verdeelsleutel"}));
  EXPECT_TRUE(named(Language::nl, "mijlpaalachtig onbegroot").empty());
  EXPECT_EQ(named(Language::en, "An allocation key"),
            (std::vector<std::string>{"AllocationKey:allocation key"}));
}

TEST(Terms, AbbreviationIsFoundOnlyAsItIsWritten) {
  EXPECT_EQ(named(Language::nl, "de SLA"), (std::vector<std::string>{"ServiceLevelAgreement:SLA"}));
  EXPECT_TRUE(named(Language::nl, "Sla op, of eet sla").empty());
}

TEST(Terms, LongestOfThoseThatBeginAlikeIsFound) {
  EXPECT_EQ(named(Language::nl, "college van b en w"),
            (std::vector<std::string>{"Executive:college van b en w"}));
  EXPECT_EQ(named(Language::nl, "gepland onderhoud en grootboekrekening"),
            (std::vector<std::string>{"MaintenanceWindow:gepland onderhoud",
                                      "LedgerAccount:grootboekrekening"}));
}

TEST(Terms, EachHasBothLanguagesAndAPlaceOfItsOwn) {
  std::set<std::string> identifiers;
  for (const Language language : {Language::nl, Language::en}) {
    std::set<std::string> anchors;
    std::set<std::string> forms;
    for (const TermSubject& subject : term_subjects()) {
      EXPECT_TRUE(has_text("terms." + std::string(subject.name)));
      for (const Term& term : subject.terms) {
        const Term::Words& words_of = term.in(language);
        EXPECT_FALSE(words_of.name.empty()) << term.identifier;
        EXPECT_TRUE(words_of.explanation.ends_with('.')) << term.identifier;
        EXPECT_GE(words_of.explanation.size(), 20U) << term.identifier;
        EXPECT_TRUE(anchors.insert(anchor_of(term, language)).second) << term.identifier;
        EXPECT_TRUE(forms.insert(std::string(words_of.name)).second) << words_of.name;
        for (const std::string_view form : base::split(words_of.forms, '|')) {
          if (form.empty()) continue;
          EXPECT_TRUE(forms.insert(std::string(form)).second) << form << " stands twice";
          ASSERT_EQ(terms_in(language, form).size(), 1U) << form;
          EXPECT_EQ(terms_in(language, form).front().term->identifier, term.identifier) << form;
        }
        const std::string identifier = std::string(code_of(language)) + term.identifier.data();
        EXPECT_TRUE(identifiers.insert(identifier).second) << identifier;
      }
    }
  }
}

// B1: short sentences. A sentence of an explanation has at most 25 words.
TEST(Terms, ExplanationsAreShort) {
  for (const TermSubject& subject : term_subjects()) {
    for (const Term& term : subject.terms) {
      for (const Language language : {Language::nl, Language::en}) {
        for (const std::string_view sentence : base::split(term.in(language).explanation, '.')) {
          EXPECT_LE(base::split(sentence, ' ').size(), 25U) << term.identifier << ": " << sentence;
        }
      }
    }
  }
}

}  // namespace
}  // namespace vlecht::words
