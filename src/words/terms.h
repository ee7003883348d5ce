// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "words/message.h"

namespace vlecht::words {

/// A word of the trade, which readers need not know: in both languages, with what it means in plain
/// words. The table is the only place where a page takes its explanations from.
struct Term {
  struct Words {
    std::string_view name;
    std::string_view forms;        ///< other ways to write it, with '|' between: "raad|raden"
    std::string_view explanation;  ///< one or two sentences
  };
  std::string_view identifier;  ///< the same in both languages: "AllocationKey"
  Words nl;
  Words en;

  const Words& in(Language language) const { return language == Language::nl ? nl : en; }
};

/// Terms that belong together.
struct TermSubject {
  std::string_view name;  ///< "money"; its heading is the text "terms.money"
  std::span<const Term> terms;
};
std::vector<TermSubject> term_subjects();

/// Where a term is explained on the page of its language: "verdeelsleutel", "allocation-key".
std::string anchor_of(const Term& term, Language language);

struct TermPlace {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< in bytes
  const Term* term = nullptr;
};

/// The terms that a text names, in its order and none over another; of terms that begin alike the
/// longest. Whole words only, with a capital where a sentence may begin; an abbreviation only as it
/// is written ("SLA", and not "sla").
std::vector<TermPlace> terms_in(Language language, std::string_view text);

}  // namespace vlecht::words
