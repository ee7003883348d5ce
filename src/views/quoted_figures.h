// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "document/document.h"

namespace vlecht::views {

/// A text from outside as part of an id. Letters, digits, '.', '_', ':' and '-' are as they are,
/// and any other byte is '~' and two hexadecimal digits: two texts never share an id, and the id of
/// a text does not depend on what else there is.
std::string id_part(std::string_view text);
/// Two of them, one after the other: "A.1" and "2" are not "A" and "1.2".
std::string id_parts(std::string_view first, std::string_view second);
/// The same of a text that may be empty, which is "none".
std::string id_part_or_none(std::string_view text);
/// "97.100000000" without the zeros at its end.
std::string trimmed_decimal(std::string exact_text);

/// The figures that stand in the tables of a page, each of which gets a line in the list at its
/// end: there machines find them by name, and people their sources. Of figures with one id the
/// first counts.
class QuotedFigures {
 public:
  /// A cell that quotes a figure; `label` says what it is where it stands alone.
  document::Cell quote(std::string label, document::Figure figure);
  /// Stands in the list, though in no table.
  void list(std::string label, document::Figure figure);

  /// The list, without those that stand large on the page already.
  document::Figures others(std::string caption, const document::Figures& large) const;

 private:
  std::vector<document::Figure> listed_;
  std::unordered_set<std::string> ids_;  // of those
};

}  // namespace vlecht::views
