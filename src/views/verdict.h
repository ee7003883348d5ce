// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace vlecht::views {

/// The four words of a verdict. What is not known is never on course.
enum class Verdict {
  on_course,
  not_on_course,
  cannot_be_told,  ///< something is known, but not enough
  not_measured,    ///< nothing is known
};

/// In words, with its shape. `rule` is the name of the sentence in the catalogue that says by which
/// rule; the rules stand together in docs/methods/verdicts.md.
document::Verdict verdict(words::Language language, Verdict which, std::string_view rule);

/// Of several things that all must be on course: the worst. Not measured only when none is
/// measured; what is partly measured cannot be told.
Verdict worst_of(const std::vector<Verdict>& verdicts);

document::Sign sign_of(Verdict which);

}  // namespace vlecht::views
