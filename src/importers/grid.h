// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::importers {

enum class CellType : std::uint8_t {
  text,     ///< as typed or as stored; for CSV always this
  number,   ///< a workbook's number: exact decimal text such as "-1234.5", '.' as mark
  day,      ///< a workbook's number with a date format: ISO text "2019-11-20"
  boolean,  ///< "TRUE" or "FALSE"
  error,    ///< a formula's error such as "#REF!"
};

/// The cells of one sheet or one CSV file, by row and column as the person sees them, both from 1.
/// One buffer for all text: a cell costs its text and 9 bytes.
class Grid {
 public:
  /// Rows are begun in ascending order; `number` is what the spreadsheet or editor shows. For CSV it
  /// is the line on which the record begins when it has no line breaks before it: the record's first line.
  void begin_row(std::uint32_t number);
  /// Next cell of the row that was begun, at `column` (ascending); columns left out are empty.
  void add(std::uint32_t column, std::string_view text, CellType type);

  std::size_t row_count() const { return rows_.size(); }
  std::uint32_t row_number(std::size_t row) const { return rows_[row].number; }
  /// One more than the last column that has a cell in this row.
  std::uint32_t column_count(std::size_t row) const;
  std::uint32_t column_count() const { return columns_; }

  /// Text of a cell; "" where there is none. `row` counts from 0, `column` from 1. Valid until the
  /// grid changes.
  std::string_view text(std::size_t row, std::uint32_t column) const;
  CellType type(std::size_t row, std::uint32_t column) const;

 private:
  struct Row {
    std::uint32_t number;
    std::uint64_t cells_first;
  };
  std::string buffer_;
  std::vector<Row> rows_;
  std::vector<std::uint64_t> ends_;      // end of each cell's text in the buffer
  std::vector<CellType> types_;
  std::uint32_t columns_ = 0;
};

/// One sheet of a workbook, or the whole of a CSV file (then without a name).
struct Sheet {
  std::string name;
  bool is_hidden = false;
  Grid grid;
};

}  // namespace vlecht::importers
