// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"
#include "importers/mapping.h"

namespace vlecht::importers {

/// Which sheet, header row and kind a file is read with.
struct Layout {
  std::size_t sheet = 0;  ///< index in the sheets of the file
  const facts::Kind* kind = nullptr;
  Header header;
  Mapping mapping;
  bool is_header_by_rule = false;
};

/// Finds the header among the first rows by the columns it names, and the kind whose required
/// fields are all there and that uses most columns (or takes `kind`). Problems: `table.empty`,
/// `table.too_many_columns`, `table.no_header_row`, `table.unknown_kind`, `table.missing_columns`,
/// `table.kind_not_found`, `table.kind_ambiguous`, `table.several_sheets`, `table.no_sheet_fits`,
/// `table.no_such_sheet`.
base::Result<Layout> find_layout(const std::vector<Sheet>& sheets, const std::string& kind,
                                 const std::vector<Rule>& rules);

/// The header row of a grid when no kind is known: the row that a rule names, the row that names
/// most fields of any kind, or the first with most cells.
std::size_t likely_header_row(const Grid& grid, const std::vector<Rule>& rules);

}  // namespace vlecht::importers
