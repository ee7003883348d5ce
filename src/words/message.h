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

/// One text in both languages, in ICU MessageFormat: `{file}`, `{rows, plural, one{1 rij} other{# rijen}}`.
/// Both stand in one row so that neither can be forgotten.
struct Message {
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

/// One table per area, in messages/<area>.cpp.
std::vector<std::span<const Message>> catalogue();

/// The text called `name` with its details filled in. A name that is not in the catalogue is our
/// mistake.
std::string text(Language language, std::string_view name,
                 const std::vector<std::pair<std::string, base::Detail>>& details = {});

/// The sentence for a problem.
std::string text(Language language, const base::Problem& problem);

bool has_text(std::string_view name);

}  // namespace vlecht::words
