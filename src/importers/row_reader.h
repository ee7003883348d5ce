// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "importers/cell.h"
#include "importers/finding_log.h"
#include "importers/layout.h"

namespace vlecht::importers {

/// Rows that cannot be read and are kept; a file with more is not what it was taken for.
inline constexpr std::size_t bad_rows_kept_max = 10'000;

/// What the rows of a table are read with.
struct RowPlan {
  const Grid* grid = nullptr;
  const Layout* layout = nullptr;
  std::vector<ColumnReading> readings;  ///< of the columns that hold a field
  std::optional<ColumnReading> debit;   ///< and of those that together are the amount
  std::optional<ColumnReading> credit;
  std::uint32_t side_column = 0;  ///< the column with D and C; 0 when there is none
  facts::Place place;             ///< file and sheet
  std::uint32_t sheet = 0;        ///< for the source of a draft
  bool is_workbook = false;
  facts::Standing standing = facts::Standing::reported;
};

struct ReadRows {
  std::vector<facts::Draft> drafts;
  std::vector<BadRow> bad_rows;
  std::int64_t bad_row_count = 0;  ///< also those that were not kept
  std::int64_t rows = 0;
};

/// Reads all rows below the header. A row is a draft, a bad row, or nothing (blank, a remark, the
/// header again), and then a finding counts it.
ReadRows read_rows(const RowPlan& plan, FindingLog& log);

/// The cells of a row, tab-separated and shortened, to show beside what is wrong with it.
std::string content_of(const Grid& grid, std::size_t row);

}  // namespace vlecht::importers
