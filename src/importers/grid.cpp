// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <algorithm>

namespace vlecht::importers {

void Grid::reserve(std::size_t text_bytes, std::size_t cells, std::size_t rows) {
  buffer_.reserve(text_bytes);
  rows_.reserve(rows);
  cells_.reserve(cells);
}

void Grid::begin_row(std::uint32_t number, bool is_hidden) {
  CHECK(rows_.empty() || rows_.back().number < number);
  CHECK(cells_.size() <= 0xFFFF'FFFF && odd_cells_.size() <= 0xFFFF'FFFF);
  rows_.push_back({number, static_cast<std::uint32_t>(cells_.size()), nowhere,
                   buffer_.size() & 0x3FFF'FFFF'FFFFU, 0, is_hidden, false});
}

void Grid::append(const Grid& other, std::uint32_t lines) {
  CHECK(source_.data() == other.source_.data() && types_.empty() && other.types_.empty());
  CHECK(cell_count() + other.cell_count() <= 0xFFFF'FFFF);
  const auto cells = static_cast<std::uint32_t>(cells_.size());
  const auto odd_cells = static_cast<std::uint32_t>(odd_cells_.size());
  rows_.reserve(rows_.size() + other.rows_.size());
  for (Row row : other.rows_) {
    row.number += lines;
    row.cells_first += row.is_odd ? odd_cells : cells;
    row.in_buffer = (row.in_buffer + buffer_.size()) & 0x3FFF'FFFF'FFFFU;
    rows_.push_back(row);
  }
  cells_.insert(cells_.end(), other.cells_.begin(), other.cells_.end());
  odd_cells_.insert(odd_cells_.end(), other.odd_cells_.begin(), other.odd_cells_.end());
  buffer_ += other.buffer_;
  column_count_ = std::max(column_count_, other.column_count_);
}

std::uint64_t Grid::odd_cell_at(const Row& row, std::uint32_t column) const {
  const auto begin = odd_cells_.begin() + static_cast<std::ptrdiff_t>(row.cells_first);
  const auto end = begin + static_cast<std::ptrdiff_t>(row.count);
  // Most gaps are few.
  const auto near = begin + std::min<std::ptrdiff_t>(end - begin, column - 1);
  if (near != end && near->column == column) return static_cast<std::uint64_t>(near - begin);
  const auto found =
      std::lower_bound(begin, near, column,
                       [](const OddCell& cell, std::uint32_t than) { return cell.column < than; });
  if (found == near || found->column != column) return no_cell;
  return static_cast<std::uint64_t>(found - begin);
}

void Grid::add_odd_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                        bool is_from_source, CellType type) {
  Row& row = rows_.back();
  CHECK(column >= 1 && column <= 0xFFFF && begin + size < (std::uint64_t{1} << 31));
  CHECK(row.count == 0 || column_count(rows_.size() - 1) < column);
  if (!row.is_odd) make_odd(row);
  odd_cells_.push_back({static_cast<std::uint32_t>(begin),
                        static_cast<std::uint32_t>(size) & 0x7FFF'FFFFU, is_from_source,
                        static_cast<std::uint16_t>(column), type});
  row.count = (row.count + 1U) & 0xFFFFU;
  if (column > column_count_) column_count_ = column;
}

// The row that was begun last: its cells so far are the last ones.
void Grid::make_odd(Row& row) {
  const std::size_t first = row.cells_first;
  row.cells_first = static_cast<std::uint32_t>(odd_cells_.size());
  for (std::size_t i = first; i < cells_.size(); ++i) {
    odd_cells_.push_back({cells_[i].begin, cells_[i].size, cells_[i].is_from_source,
                          static_cast<std::uint16_t>(i - first + 1),
                          types_.empty() ? CellType::text : types_[i]});
  }
  cells_.resize(first);
  if (!types_.empty()) types_.resize(first);
  row.is_odd = true;
}

}  // namespace vlecht::importers
