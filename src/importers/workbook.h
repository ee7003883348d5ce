// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/limits.h"
#include "base/result.h"
#include "importers/grid.h"

namespace vlecht::importers {

/// Whether the bytes begin like a zip archive (and so may be a workbook) or like an Office file of
/// before 2007, which is no workbook that can be read but gets its own sentence from
/// `read_workbook`.
bool looks_like_workbook(base::ByteView bytes);

/// What a workbook may cost. Smaller in tests only.
struct WorkbookLimits {
  std::uint64_t part_bytes_max = base::limits::workbook_part_bytes_max;
  std::uint64_t bytes_max = base::limits::workbook_bytes_max;
  std::uint64_t text_bytes_max = base::limits::workbook_text_bytes_max;
  std::uint64_t ratio_max = base::limits::workbook_ratio_max;
  /// What cells and shared strings take in memory: this, and `memory_ratio` bytes for each byte of
  /// the file, so that a small file cannot become a large one.
  std::uint64_t memory_bytes_min = base::limits::workbook_memory_bytes_min;
  std::uint64_t memory_ratio = base::limits::workbook_memory_ratio;
  /// XML elements that are read, likewise: time goes by elements.
  std::uint64_t elements_min = base::limits::workbook_elements_min;
  std::uint64_t elements_ratio = base::limits::workbook_elements_ratio;
  std::size_t cells_max = base::limits::workbook_cells_max;
  std::size_t entries_max = base::limits::workbook_entries_max;
  std::size_t sheets_max = base::limits::workbook_sheets_max;
};

/// All worksheets of an .xlsx or .xlsm file (ECMA-376, transitional and strict) in the order of
/// their tabs; chart sheets are left out, macros ignored, formulas read by their stored result.
/// What each kind of cell becomes stands in docs/formats/xlsx.md. Problems: `workbook.*`, each
/// naming what was refused and what to do. Time and memory are bounded whatever the bytes are.
base::Result<std::vector<Sheet>> read_workbook(base::ByteView bytes,
                                               const WorkbookLimits& limits = {});

}  // namespace vlecht::importers
