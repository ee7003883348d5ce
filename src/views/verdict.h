// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace vlecht::views {

/// How something stands: the four words of a verdict. What is not known is never on course.
enum class Course {
  on_course,
  not_on_course,
  cannot_be_told,  ///< something is known, but not enough
  not_measured,    ///< nothing is known
};

/// In words, with its shape. `rule` is the name of the sentence in the catalogue that says by which
/// rule; the rules stand together in docs/methods/verdicts.md.
document::Verdict verdict(words::Language language, Course which, std::string_view rule);

/// Of several things that all must be on course: the worst. Not measured only when none is
/// measured; what is partly measured cannot be told.
Course worst_of(const std::vector<Course>& verdicts);

document::Sign sign_of(Course which);

/// "niet te zeggen": the only place that a page takes the words of a verdict from.
std::string word_of(words::Language language, Course which);

}  // namespace vlecht::views
