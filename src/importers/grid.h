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
/// A cell costs 4 bytes (5 once a cell is not text) besides its text, which for CSV mostly stays
/// where it is; 12 in a row with gaps or long texts. A cell left out costs nothing.
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
  /// The same with a text that is part of the source.
  void add_from_source(std::uint32_t column, std::string_view text);

  /// Adds the rows of a grid over the same source, with `lines` more than their numbers.
  void append(const Grid& other, std::uint32_t lines);

  std::size_t row_count() const { return rows_.size(); }
  std::size_t cell_count() const { return cells_.size() + odd_cells_.size(); }
  std::uint32_t row_number(std::size_t row) const { return rows_[row].number; }
  /// Hidden by hand or by a filter; its cells are here all the same.
  bool is_hidden(std::size_t row) const { return rows_[row].is_hidden; }
  /// The last column that has a cell in this row; 0 for a row without cells.
  std::uint32_t column_count(std::size_t row) const;
  /// The last column that has a cell in any row.
  std::uint32_t column_count() const { return column_count_; }

  /// Text of a cell; "" where there is none. `row` counts from 0, `column` from 1. Valid until the
  /// grid changes.
  std::string_view text(std::size_t row, std::uint32_t column) const {
    const std::uint64_t cell = cell_at(rows_[row], column);
    return cell == no_cell ? std::string_view() : cell_text(row, cell);
  }
  /// The type of a cell; `text` where there is none.
  CellType type(std::size_t row, std::uint32_t column) const;

  /// The cells that a row really has, by their place among those: a row may have one cell, in its
  /// ten thousandth column.
  std::size_t cell_count(std::size_t row) const { return rows_[row].count; }
  std::uint32_t cell_column(std::size_t row, std::size_t cell) const;
  std::string_view cell_text(std::size_t row, std::size_t cell) const;

 private:
  // Nearly every row has cells in all columns up to its last, and little text: then the place of a
  // cell follows from its column. The others are odd.
  struct Row {
    std::uint32_t number;
    std::uint32_t cells_first;  // in `cells_` or `odd_cells_`
    std::uint64_t in_source;    // where its first cell from the source begins there
    std::uint64_t in_buffer : 46;
    std::uint64_t count : 16;
    std::uint64_t is_hidden : 1;
    std::uint64_t is_odd : 1;
  };
  struct Cell {
    std::uint16_t begin;  // from where the row begins in the source or in the buffer
    std::uint16_t size : 15;
    std::uint16_t is_from_source : 1;
  };
  struct OddCell {
    std::uint32_t begin;
    std::uint32_t size : 31;
    std::uint32_t is_from_source : 1;
    std::uint16_t column;
    CellType type;
  };
  static constexpr std::uint64_t no_cell = ~std::uint64_t{0};
  static constexpr std::uint64_t nowhere = ~std::uint64_t{0};

  std::uint64_t cell_at(const Row& row, std::uint32_t column) const {
    if (!row.is_odd) return column <= row.count ? column - 1 : no_cell;
    return odd_cell_at(row, column);
  }
  std::uint64_t odd_cell_at(const Row& row, std::uint32_t column) const;
  std::string_view view(const Row& row, bool is_from_source, std::uint64_t begin,
                        std::uint64_t size) const {
    const char* const text =
        is_from_source ? source_.data() + row.in_source : buffer_.data() + row.in_buffer;
    return {text + begin, size};
  }
  void add_cell(std::uint32_t column, std::uint64_t begin, std::size_t size, bool is_from_source,
                CellType type);
  void add_odd_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                    bool is_from_source, CellType type);
  void make_odd(Row& row);

  std::string_view source_;
  std::string buffer_;  // text that is not in the source
  std::vector<Row> rows_;
  std::vector<Cell> cells_;
  std::vector<OddCell> odd_cells_;
  std::vector<CellType> types_;  // of `cells_`; empty as long as all are text
  std::uint32_t column_count_ = 0;
};

inline std::string_view Grid::cell_text(std::size_t row, std::size_t cell) const {
  const Row& in = rows_[row];
  if (in.is_odd) {
    const OddCell& at = odd_cells_[in.cells_first + cell];
    return view(in, at.is_from_source, at.begin, at.size);
  }
  const Cell at = cells_[in.cells_first + cell];
  return view(in, at.is_from_source, at.begin, at.size);
}

inline std::uint32_t Grid::cell_column(std::size_t row, std::size_t cell) const {
  const Row& in = rows_[row];
  return in.is_odd ? odd_cells_[in.cells_first + cell].column
                   : static_cast<std::uint32_t>(cell + 1);
}

inline std::uint32_t Grid::column_count(std::size_t row) const {
  return rows_[row].count == 0 ? 0 : cell_column(row, rows_[row].count - 1);
}

inline CellType Grid::type(std::size_t row, std::uint32_t column) const {
  const Row& in = rows_[row];
  const std::uint64_t cell = cell_at(in, column);
  if (cell == no_cell) return CellType::text;
  if (in.is_odd) return odd_cells_[in.cells_first + cell].type;
  return types_.empty() ? CellType::text : types_[in.cells_first + cell];
}

inline void Grid::add_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                           bool is_from_source, CellType type) {
  Row& row = rows_.back();
  const bool fits = !row.is_odd && column == row.count + 1U && begin <= 0xFFFF && size <= 0x7FFF &&
                    column <= 0xFFFF;
  if (!fits) return add_odd_cell(column, begin, size, is_from_source, type);
  if (type != CellType::text && types_.empty()) types_.resize(cells_.size(), CellType::text);
  if (type != CellType::text || !types_.empty()) types_.push_back(type);
  cells_.push_back({static_cast<std::uint16_t>(begin),
                    static_cast<std::uint16_t>(static_cast<std::uint16_t>(size) & 0x7FFFU),
                    is_from_source});
  row.count = column & 0xFFFFU;
  if (column > column_count_) column_count_ = column;
}

inline void Grid::add(std::uint32_t column, std::string_view text, CellType type) {
  CHECK(!rows_.empty());
  const std::uint64_t begin = buffer_.size() - rows_.back().in_buffer;
  buffer_.append(text);
  add_cell(column, begin, text.size(), false, type);
}

inline void Grid::add_from_source(std::uint32_t column, std::string_view text) {
  CHECK(!rows_.empty());
  const auto at = static_cast<std::uint64_t>(text.data() - source_.data());
  Row& row = rows_.back();
  if (row.in_source == nowhere) row.in_source = at;
  CHECK(row.in_source <= at);
  add_cell(column, at - row.in_source, text.size(), true, CellType::text);
}

/// One sheet of a workbook, or the whole of a CSV file (then without a name).
struct Sheet {
  std::string name;
  bool is_hidden = false;
  Grid grid;
};

}  // namespace vlecht::importers
