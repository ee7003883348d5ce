// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <algorithm>
#include <limits>

#include "base/check.h"

namespace vlecht::importers {

void Grid::reserve(std::size_t text_bytes, std::size_t cells) {
  buffer_.reserve(text_bytes);
  ends_.reserve(cells);
  columns_.reserve(cells);
  types_.reserve(cells);
}

void Grid::begin_row(std::uint32_t number, bool is_hidden) {
  CHECK(rows_.empty() || rows_.back().number < number);
  rows_.push_back({number, is_hidden, ends_.size()});
}

void Grid::add(std::uint32_t column, std::string_view text, CellType type) {
  CHECK(!rows_.empty() && column >= 1 && column <= std::numeric_limits<std::uint16_t>::max());
  CHECK(rows_.back().cells_first == ends_.size() || columns_.back() < column);
  buffer_.append(text);
  ends_.push_back(buffer_.size());
  columns_.push_back(static_cast<std::uint16_t>(column));
  types_.push_back(type);
  column_count_ = std::max(column_count_, column);
}

std::uint32_t Grid::column_count(std::size_t row) const {
  const std::uint64_t end = cells_end(row);
  return end == rows_[row].cells_first ? 0 : columns_[end - 1];
}

std::string_view Grid::text(std::size_t row, std::uint32_t column) const {
  const std::uint64_t cell = cell_at(row, column);
  if (cell == no_cell) return {};
  const std::uint64_t begin = cell == 0 ? 0 : ends_[cell - 1];
  return std::string_view(buffer_).substr(begin, ends_[cell] - begin);
}

CellType Grid::type(std::size_t row, std::uint32_t column) const {
  const std::uint64_t cell = cell_at(row, column);
  return cell == no_cell ? CellType::text : types_[cell];
}

std::uint64_t Grid::cells_end(std::size_t row) const {
  return row + 1 < rows_.size() ? rows_[row + 1].cells_first : ends_.size();
}

std::uint64_t Grid::cell_at(std::size_t row, std::uint32_t column) const {
  const std::uint64_t first = rows_[row].cells_first;
  const std::uint64_t end = cells_end(row);
  // Nearly every row is dense, and then the place follows from the column.
  const std::uint64_t dense = first + column - 1;
  if (dense < end && columns_[dense] == column) return dense;
  const auto begin = columns_.begin() + static_cast<std::ptrdiff_t>(first);
  const auto stop = columns_.begin() + static_cast<std::ptrdiff_t>(end);
  const auto found = std::lower_bound(begin, stop, column);
  if (found == stop || *found != column) return no_cell;
  return static_cast<std::uint64_t>(found - columns_.begin());
}

}  // namespace vlecht::importers
