// SPDX-License-Identifier: EUPL-1.2
#include "words/terms.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/text.h"
#include "words/terms/terms_by_subject.h"

namespace vlecht::words {
namespace {

struct Form {
  std::string_view text;
  const Term* term = nullptr;
};

// By first word; of each the longest form first.
using Forms = std::unordered_map<std::string_view, std::vector<Form>>;

// Letters, digits, and every byte of a letter outside of ASCII.
bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

std::size_t word_end(std::string_view text, std::size_t from) {
  while (from < text.size() && is_word_byte(text[from])) ++from;
  return from;
}

Forms read_forms(Language language) {
  Forms all;
  const auto add = [&](std::string_view text, const Term& term) {
    if (!text.empty()) all[text.substr(0, word_end(text, 0))].push_back({text, &term});
  };
  for (const TermSubject& subject : term_subjects()) {
    for (const Term& term : subject.terms) {
      add(term.in(language).name, term);
      for (const std::string_view form : base::split(term.in(language).forms, '|')) add(form, term);
    }
  }
  for (auto& [first, forms] : all)
    std::stable_sort(forms.begin(), forms.end(),
                     [](const Form& a, const Form& b) { return a.text.size() > b.text.size(); });
  return all;
}

const Forms& forms_of(Language language) {
  static const std::array<Forms, 2> all{read_forms(Language::nl), read_forms(Language::en)};
  return all[language == Language::nl ? 0 : 1];
}

// Whether the text goes on with the form, of which the first letter may be a capital.
bool goes_on_with(std::string_view rest, std::string_view form) {
  if (rest.size() < form.size() || rest.substr(1, form.size() - 1) != form.substr(1)) return false;
  if (rest.front() != form.front() &&
      base::lowered(rest.substr(0, 1)) != std::string(form.substr(0, 1)))
    return false;
  return rest.size() == form.size() || !is_word_byte(rest[form.size()]);
}

const Form* form_at(const Forms& forms, std::string_view rest) {
  const std::string_view word = rest.substr(0, word_end(rest, 0));
  std::string small(word);
  small.replace(0, 1, base::lowered(word.substr(0, 1)));
  for (const std::string_view key : {word, std::string_view(small)}) {
    const auto found = forms.find(key);
    if (found == forms.end()) continue;
    for (const Form& form : found->second)
      if (goes_on_with(rest, form.text)) return &form;
  }
  return nullptr;
}

}  // namespace

std::vector<TermSubject> term_subjects() {
  return {{"steering", steering_terms()},
          {"money", money_terms()},
          {"services", services_terms()},
          {"records", records_terms()}};
}

std::string anchor_of(const Term& term, Language language) {
  std::string out = base::lowered(term.in(language).name);
  std::replace(out.begin(), out.end(), ' ', '-');
  return out;
}

std::vector<TermPlace> terms_in(Language language, std::string_view text) {
  const Forms& forms = forms_of(language);
  std::vector<TermPlace> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_word_byte(text[at])) {
      ++at;
      continue;
    }
    const Form* form = form_at(forms, text.substr(at));
    if (form) found.push_back({at, at + form->text.size(), form->term});
    at = form ? at + form->text.size() : word_end(text, at);
  }
  return found;
}

}  // namespace vlecht::words
