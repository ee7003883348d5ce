// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string_view>

namespace vlecht::analysis::source_needs {

/// What a question cannot do without, and what makes its answer better.
enum class Weight {
  required,  ///< without it there is no answer
  improves,  ///< without it a part of the answer is not known
};

/// One kind of fact that one question wants.
struct Need {
  std::string_view question;  ///< its stem
  std::string_view kind;
  Weight weight = Weight::required;
  /// Needs of one question with the same letter can stand in for each other; ' ' for none.
  char either = ' ';
};

/// In the order in which somebody who begins does best to load them.
std::span<const Need> needs();

/// After how many months without anything newer a kind counts as out of date; 0: never. Stands in
/// docs/methods/completeness.md.
int fresh_months(std::string_view kind);

}  // namespace vlecht::analysis::source_needs
