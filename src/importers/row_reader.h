// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
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
  /// What is the same in every row because a rule for the file says so: field and value.
  std::vector<std::pair<std::size_t, facts::KnownValue>> constants;
  /// Fields without a column that have what another field has: where to, and where from.
  std::vector<std::pair<std::size_t, std::size_t>> copies;
  bool has_total_lines = false;  ///< rows that begin with a word for a sum are no rows of their own
  facts::Place place;            ///< file and sheet
  std::uint32_t sheet = 0;       ///< for the source of a draft
  bool is_workbook = false;
  facts::Standing standing = facts::Standing::reported;
};

/// Rows that are not among the drafts although something stands in them.
struct BadRows {
  std::vector<BadRow> kept;
  std::int64_t count = 0;  ///< also those that were not kept

  void add(BadRow row);
  void append(BadRows other);
};

/// Reads the rows below the header, in order. A row is a draft, a bad row, or nothing (blank, a
/// remark, the header again), and then a finding counts it.
class RowReader {
 public:
  /// Both must outlive it.
  RowReader(const RowPlan& plan, FindingLog& log);
  RowReader(RowReader&&) noexcept;
  ~RowReader();

  bool is_at_end() const;
  /// Reads until there are `count` drafts or no rows are left, in place of what `drafts` held.
  void read(std::size_t count, std::vector<facts::Draft>& drafts);
  /// A row that was a draft before, again: the draft, which stays until the next call.
  const facts::Draft& read_again(std::size_t row);

  std::int64_t rows() const;  ///< with data, good and bad, so far
  const BadRows& bad_rows() const;
  /// After the last row: writes what was counted to the log.
  BadRows finish();

 private:
  class Rows;
  std::unique_ptr<Rows> rows_;
};

/// The place in the grid of the row that the person sees as number `number`.
std::size_t row_numbered(const Grid& grid, std::uint32_t number);

/// The cells of a row, tab-separated and shortened, to show beside what is wrong with it. Of a kind
/// whose files name persons only those that are read.
std::string content_of(const RowPlan& plan, const GridRow& row);

}  // namespace vlecht::importers
