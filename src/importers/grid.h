// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
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

class GridRow;

/// The cells of one sheet or one CSV file, by row and column as the person sees them, both from 1.
/// A cell costs 2 bytes in a short row of texts, 4 in another (5 once a cell is not text) and 12 in
/// a row with gaps or long texts; besides its text, which for CSV mostly stays where it is. A cell
/// left out costs nothing.
class Grid {
 public:
  Grid() = default;
  /// Over a text that stays where it is as long as the grid is used.
  explicit Grid(std::string_view source) : source_(source) {}

  /// Makes room beforehand; purely for speed. Before rows of another grid were added only.
  void reserve(std::size_t text_bytes, std::size_t cells, std::size_t rows = 0);

  /// Rows are begun in ascending order; `number` is what the spreadsheet or editor shows. For CSV
  /// it is the line on which the record begins.
  void begin_row(std::uint32_t number, bool is_hidden = false);
  /// Next cell of the row that was begun, at `column` (ascending, at most 65,535); columns left out
  /// are empty. The text of one row takes less than 2 GiB.
  void add(std::uint32_t column, std::string_view text, CellType type);
  /// The same with a text that is part of the source.
  void add_from_source(std::uint32_t column, std::string_view text);

  /// Adds the rows of a grid over the same source, with `lines` more than their numbers. They stay
  /// where they are: nothing is copied.
  void append(Grid other, std::uint32_t lines);

  std::size_t row_count() const {
    return parts_.empty() ? 0 : parts_.back().first_row + parts_.back().rows.size();
  }
  std::size_t cell_count() const;
  /// Bytes of text that are not in the source.
  std::size_t text_bytes() const;
  std::uint32_t row_number(std::size_t row) const;
  /// Hidden by hand or by a filter; its cells are here all the same.
  bool is_hidden(std::size_t row) const;
  /// The last column that has a cell in this row; 0 for a row without cells.
  std::uint32_t column_count(std::size_t row) const;
  /// The last column that has a cell in any row.
  std::uint32_t column_count() const { return column_count_; }

  /// A row, counted from 0. Whoever looks at more than one of its cells looks it up once. Valid
  /// until the grid changes.
  GridRow row(std::size_t row) const;

  /// `visit(row)` for the rows from `first` up to `last`, without looking each up.
  template <class Visit>
  void each_row(std::size_t first, std::size_t last, const Visit& visit) const;

  /// Text of a cell; "" where there is none. `row` counts from 0, `column` from 1. Valid until the
  /// grid changes.
  std::string_view text(std::size_t row, std::uint32_t column) const;
  /// The type of a cell; `text` where there is none.
  CellType type(std::size_t row, std::uint32_t column) const;

  /// The cells that a row really has, by their place among those: a row may have one cell, in its
  /// ten thousandth column.
  std::size_t cell_count(std::size_t row) const;
  std::uint32_t cell_column(std::size_t row, std::size_t cell) const;
  std::string_view cell_text(std::size_t row, std::size_t cell) const;

 private:
  friend class GridRow;

  // Nearly every row has cells in all columns up to its last, and little text: then the place of a
  // cell follows from its column. The others are odd. Of those that are not, most are
  // compact.
  struct Row {
    std::uint32_t number;
    std::uint32_t cells_first;  // among those of its sort
    std::uint64_t in_source;    // where its first cell from the source begins there
    std::uint64_t in_buffer : 45;
    std::uint64_t count : 16;
    std::uint64_t is_hidden : 1;
    std::uint64_t is_compact : 1;
    std::uint64_t is_odd : 1;
  };
  struct CompactCell {
    std::uint8_t begin;  // as of a cell
    std::uint8_t size : 7;
    std::uint8_t is_from_source : 1;
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
  // Rows that were added one by one; a file that was read in several places at once has several.
  struct Part {
    std::size_t first_row = 0;
    std::uint32_t lines = 0;  // that their numbers are to be raised by
    std::string buffer;       // text that is not in the source
    std::vector<Row> rows;
    std::vector<CompactCell> compact_cells;  // all text
    std::vector<Cell> cells;
    std::vector<OddCell> odd_cells;
    std::vector<CellType> types;  // of `cells`; empty as long as all are text

    std::size_t cell_count() const {
      return compact_cells.size() + cells.size() + odd_cells.size();
    }
  };
  static constexpr std::uint64_t no_cell = ~std::uint64_t{0};
  static constexpr std::uint64_t nowhere = ~std::uint64_t{0};

  const Part& part_of(std::size_t row) const;
  void add_cell(std::uint32_t column, std::uint64_t begin, std::size_t size, bool is_from_source,
                CellType type);
  void add_plain_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                      bool is_from_source, CellType type);
  void add_odd_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                    bool is_from_source, CellType type);
  static void make_plain(Part& part, Row& row);
  static void make_odd(Part& part, Row& row);

  std::string_view source_;
  std::vector<Part> parts_;
  std::uint32_t column_count_ = 0;
};

/// A row of a grid, with what `Grid` tells of its cells.
class GridRow {
 public:
  std::uint32_t number() const { return row_->number + part_->lines; }
  bool is_hidden() const { return row_->is_hidden; }
  std::uint32_t column_count() const { return row_->count == 0 ? 0 : cell_column(row_->count - 1); }

  std::string_view text(std::uint32_t column) const {
    const std::uint64_t cell = cell_at(column);
    return cell == Grid::no_cell ? std::string_view() : cell_text(cell);
  }
  CellType type(std::uint32_t column) const;

  std::size_t cell_count() const { return row_->count; }
  std::uint32_t cell_column(std::size_t cell) const {
    return row_->is_odd ? part_->odd_cells[row_->cells_first + cell].column
                        : static_cast<std::uint32_t>(cell + 1);
  }
  std::string_view cell_text(std::size_t cell) const;

 private:
  friend class Grid;
  GridRow(const char* source, const Grid::Part& part, const Grid::Row& row)
      : source_(source), part_(&part), row_(&row) {}

  std::uint64_t cell_at(std::uint32_t column) const {
    if (!row_->is_odd) return column <= row_->count ? column - 1 : Grid::no_cell;
    return odd_cell_at(column);
  }
  std::uint64_t odd_cell_at(std::uint32_t column) const;
  std::string_view view(bool is_from_source, std::uint64_t begin, std::uint64_t size) const {
    const char* const text =
        is_from_source ? source_ + row_->in_source : part_->buffer.data() + row_->in_buffer;
    return {text + begin, size};
  }

  const char* source_;
  const Grid::Part* part_;
  const Grid::Row* row_;
};

inline std::string_view GridRow::cell_text(std::size_t cell) const {
  if (row_->is_compact) {
    const Grid::CompactCell at = part_->compact_cells[row_->cells_first + cell];
    return view(at.is_from_source, at.begin, at.size);
  }
  if (row_->is_odd) {
    const Grid::OddCell& at = part_->odd_cells[row_->cells_first + cell];
    return view(at.is_from_source, at.begin, at.size);
  }
  const Grid::Cell at = part_->cells[row_->cells_first + cell];
  return view(at.is_from_source, at.begin, at.size);
}

inline CellType GridRow::type(std::uint32_t column) const {
  const std::uint64_t cell = cell_at(column);
  if (cell == Grid::no_cell || row_->is_compact) return CellType::text;
  if (row_->is_odd) return part_->odd_cells[row_->cells_first + cell].type;
  return part_->types.empty() ? CellType::text : part_->types[row_->cells_first + cell];
}

inline GridRow Grid::row(std::size_t row) const {
  const Part& part = part_of(row);
  return {source_.data(), part, part.rows[row - part.first_row]};
}

template <class Visit>
void Grid::each_row(std::size_t first, std::size_t last, const Visit& visit) const {
  last = std::min(last, row_count());
  for (std::size_t at = first; at < last;) {
    const Part& part = part_of(at);
    const std::size_t end = std::min(last, part.first_row + part.rows.size());
    for (; at < end; ++at) visit(GridRow(source_.data(), part, part.rows[at - part.first_row]));
  }
}

inline std::uint32_t Grid::row_number(std::size_t row) const { return this->row(row).number(); }
inline bool Grid::is_hidden(std::size_t row) const { return this->row(row).is_hidden(); }
inline std::uint32_t Grid::column_count(std::size_t row) const {
  return this->row(row).column_count();
}
inline std::string_view Grid::text(std::size_t row, std::uint32_t column) const {
  return this->row(row).text(column);
}
inline CellType Grid::type(std::size_t row, std::uint32_t column) const {
  return this->row(row).type(column);
}
inline std::size_t Grid::cell_count(std::size_t row) const { return this->row(row).cell_count(); }
inline std::uint32_t Grid::cell_column(std::size_t row, std::size_t cell) const {
  return this->row(row).cell_column(cell);
}
inline std::string_view Grid::cell_text(std::size_t row, std::size_t cell) const {
  return this->row(row).cell_text(cell);
}

inline void Grid::add_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                           bool is_from_source, CellType type) {
  Part& part = parts_.back();
  Row& row = part.rows.back();
  const bool is_compact = row.is_compact && column == row.count + 1U && begin <= 0xFF &&
                          size <= 0x7F && type == CellType::text && column <= 0xFFFF;
  if (!is_compact) return add_plain_cell(column, begin, size, is_from_source, type);
  part.compact_cells.push_back({static_cast<std::uint8_t>(begin),
                                static_cast<std::uint8_t>(static_cast<std::uint8_t>(size) & 0x7FU),
                                is_from_source});
  row.count = column & 0xFFFFU;
  if (column > column_count_) column_count_ = column;
}

inline void Grid::add(std::uint32_t column, std::string_view text, CellType type) {
  CHECK(!parts_.empty() && !parts_.back().rows.empty());
  Part& part = parts_.back();
  const std::uint64_t begin = part.buffer.size() - part.rows.back().in_buffer;
  part.buffer.append(text);
  add_cell(column, begin, text.size(), false, type);
}

inline void Grid::add_from_source(std::uint32_t column, std::string_view text) {
  CHECK(!parts_.empty() && !parts_.back().rows.empty());
  const auto at = static_cast<std::uint64_t>(text.data() - source_.data());
  Row& row = parts_.back().rows.back();
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
