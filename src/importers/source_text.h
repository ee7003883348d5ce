// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "importers/csv.h"
#include "importers/table_import.h"
#include "importers/text_encoding.h"

namespace vlecht::importers {

/// The cells of a file, CSV or workbook, and how it was decided to read them.
///
/// Cells of CSV stand in the bytes of the file, which stay where they are as long as this is used.
struct SourceText {
  std::unique_ptr<const DecodedText> text;  ///< of CSV
  std::vector<Sheet> sheets;                ///< one without a name for CSV
  bool is_workbook = false;
  std::string media_type;
  std::vector<Decision> decisions;
};

/// Problems: `table.too_large`, `table.empty`, `table.not_a_table`, and those of the encoding, of
/// CSV and of workbooks. For CSV, reads no further than the record that holds line `line_last`.
base::Result<SourceText> read_source(const File& file, const std::vector<Rule>& rules,
                                     std::uint32_t line_last = 0xFFFF'FFFF,
                                     const base::Executor& executor = base::run_in_order);

}  // namespace vlecht::importers
