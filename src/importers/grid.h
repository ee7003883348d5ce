// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.h"

namespace vlecht::importers {

enum class CellType : std::uint8_t {
  text,     ///< as typed or as stored; for CSV always this
  number,   ///< a workbook's number: exact decimal text such as "-1234.5", '.' as mark
  day,      ///< a workbook's number with a date format: ISO text "2019-11-20"
  boolean,  ///< "TRUE" or "FALSE"
  error,    ///< a formula's error such as "#REF!"
};

/// The cells of one sheet or one CSV file, by row and column as the person sees them, both from 1.
/// A cell costs 10 bytes (11 once a cell is not text) and its text, which for CSV mostly stays
/// where it is; a cell left out costs nothing.
class Grid {
 public:
  Grid() = default;
  /// Over a text that stays where it is as long as the grid is used.
  explicit Grid(std::string_view source) : source_(source) {}

  /// Makes room beforehand; purely for speed.
  void reserve(std::size_t text_bytes, std::size_t cells, std::size_t rows = 0);

  /// Rows are begun in ascending order; `number` is what the spreadsheet or editor shows. For CSV
  /// it is the line on which the record begins.
  void begin_row(std::uint32_t number, bool is_hidden = false);
  /// Next cell of the row that was begun, at `column` (ascending, at most 65,535); columns left out
  /// are empty. The text of one row takes less than 2 GiB.
  void add(std::uint32_t column, std::string_view text, CellType type);
  /// The same with a text that is part of the source, as all such cells of the row behind each
  /// other.
  void add_from_source(std::uint32_t column, std::string_view text);

  std::size_t row_count() const { return rows_.size(); }
  std::size_t cell_count() const { return cells_.size(); }
  std::uint32_t row_number(std::size_t row) const { return rows_[row].number; }
  /// Hidden by hand or by a filter; its cells are here all the same.
  bool is_hidden(std::size_t row) const { return rows_[row].is_hidden; }
  /// The last column that has a cell in this row; 0 for a row without cells.
  std::uint32_t column_count(std::size_t row) const;
  /// The last column that has a cell in any row.
  std::uint32_t column_count() const { return column_count_; }

  /// Text of a cell; "" where there is none. `row` counts from 0, `column` from 1. Valid until the
  /// grid changes.
  std::string_view text(std::size_t row, std::uint32_t column) const;

  /// The cells that a row really has, by their place among those: a row may have one cell, in its
  /// ten thousandth column.
  std::size_t cell_count(std::size_t row) const {
    return static_cast<std::size_t>(cells_end(row) - rows_[row].cells_first);
  }
  std::uint32_t cell_column(std::size_t row, std::size_t cell) const {
    return columns_[rows_[row].cells_first + cell];
  }
  std::string_view cell_text(std::size_t row, std::size_t cell) const {
    return text_of_cell(row, rows_[row].cells_first + cell);
  }
  /// The type of a cell; `text` where there is none.
  CellType type(std::size_t row, std::uint32_t column) const;

 private:
  struct Row {
    std::uint32_t number;
    std::uint32_t cells_first;
    std::uint64_t in_source;  // where its cells from the source begin there
    std::uint64_t in_buffer : 63;
    std::uint64_t is_hidden : 1;
  };
  struct Cell {
    std::uint32_t begin;  // from where the row begins in the source or in the buffer
    std::uint32_t size : 31;
    std::uint32_t is_from_source : 1;
  };
  static constexpr std::uint64_t no_cell = ~std::uint64_t{0};
  static constexpr std::uint64_t nowhere = ~std::uint64_t{0};
  static constexpr std::uint64_t row_bytes_max = std::uint64_t{1} << 31;

  std::uint64_t cells_end(std::size_t row) const {
    return row + 1 < rows_.size() ? rows_[row + 1].cells_first : cells_.size();
  }

  // Nearly every row is dense, and then the place follows from the column.
  std::uint64_t cell_at(std::size_t row, std::uint32_t column) const {
    const std::uint64_t dense = rows_[row].cells_first + column - 1;
    if (dense < cells_end(row) && columns_[dense] == column) return dense;
    return sparse_cell_at(row, column);
  }
  std::string_view text_of_cell(std::size_t row, std::uint64_t cell) const {
    const Cell at = cells_[cell];
    const char* const begin = at.is_from_source ? source_.data() + rows_[row].in_source
                                                : buffer_.data() + rows_[row].in_buffer;
    return {begin + at.begin, at.size};
  }
  std::uint64_t sparse_cell_at(std::size_t row, std::uint32_t column) const;
  void add_cell(std::uint32_t column, const Cell& cell, CellType type);

  std::string_view source_;
  std::string buffer_;  // text that is not in the source
  std::vector<Row> rows_;
  std::vector<Cell> cells_;
  std::vector<std::uint16_t> columns_;
  std::vector<CellType> types_;  // empty as long as all cells are text
  std::uint32_t column_count_ = 0;
};

inline std::uint32_t Grid::column_count(std::size_t row) const {
  const std::uint64_t end = cells_end(row);
  return end == rows_[row].cells_first ? 0 : columns_[end - 1];
}

inline std::string_view Grid::text(std::size_t row, std::uint32_t column) const {
  const std::uint64_t cell = cell_at(row, column);
  return cell == no_cell ? std::string_view() : text_of_cell(row, cell);
}

inline CellType Grid::type(std::size_t row, std::uint32_t column) const {
  if (types_.empty()) return CellType::text;
  const std::uint64_t cell = cell_at(row, column);
  return cell == no_cell ? CellType::text : types_[cell];
}

inline void Grid::add(std::uint32_t column, std::string_view text, CellType type) {
  CHECK(!rows_.empty());
  const std::uint64_t begin = buffer_.size() - rows_.back().in_buffer;
  CHECK(begin + text.size() < row_bytes_max);
  buffer_.append(text);
  add_cell(column,
           {static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(text.size()) & 0x7FFF'FFFFU, 0},
           type);
}

inline void Grid::add_from_source(std::uint32_t column, std::string_view text) {
  CHECK(!rows_.empty());
  const auto at = static_cast<std::uint64_t>(text.data() - source_.data());
  Row& row = rows_.back();
  if (row.in_source == nowhere) row.in_source = at;
  const std::uint64_t begin = at - row.in_source;
  CHECK(begin + text.size() < row_bytes_max);
  add_cell(column,
           {static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(text.size()) & 0x7FFF'FFFFU, 1},
           CellType::text);
}

inline void Grid::add_cell(std::uint32_t column, const Cell& cell, CellType type) {
  CHECK(column >= 1 && column <= 0xFFFF);
  CHECK(rows_.back().cells_first == cells_.size() || columns_.back() < column);
  if (type != CellType::text && types_.empty()) types_.resize(cells_.size(), CellType::text);
  if (type != CellType::text || !types_.empty()) types_.push_back(type);
  cells_.push_back(cell);
  columns_.push_back(static_cast<std::uint16_t>(column));
  if (column > column_count_) column_count_ = column;
}

/// One sheet of a workbook, or the whole of a CSV file (then without a name).
struct Sheet {
  std::string name;
  bool is_hidden = false;
  Grid grid;
};

}  // namespace vlecht::importers
