// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace vlecht::words {

enum class Language { nl, en };

/// "nl" or "en".
std::string_view code_of(Language language);

/// One text in both languages, in the syntax of ICU MessageFormat: `{file}`,
/// `{rows, number}`, `{rows, plural, one{1 rij} other{# rijen}}`, `{side, select, a{..}
/// other{..}}`. An apostrophe is doubled. Both languages stand in one row so that neither can be
/// forgotten.
///
/// A plain `{row}` puts its detail as it is, so that years, row numbers and codes keep their
/// digits ("rij 12345"); `{rows, number}` and `#` group them ("12.345 rijen").
struct Message {
  std::string_view name;
  std::string_view nl;
  std::string_view en;

  std::string_view in(Language language) const { return language == Language::nl ? nl : en; }
};

/// One table per area, in messages/<area>.cpp.
std::vector<std::span<const Message>> catalogue();

/// The text called `name` with its details filled in; details that it does not mention are
/// ignored. A name that is not in the catalogue, or a detail that is missing, is our mistake.
std::string text(Language language, std::string_view name,
                 const std::vector<std::pair<std::string, base::Detail>>& details = {});

/// The sentence for a problem.
std::string text(Language language, const base::Problem& problem);

bool has_text(std::string_view name);

/// What to say when there is no memory, also not to fill in a sentence.
std::string_view no_memory(Language language);

}  // namespace vlecht::words
