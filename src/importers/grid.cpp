// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <algorithm>

namespace vlecht::importers {

void Grid::reserve(std::size_t text_bytes, std::size_t cells, std::size_t rows) {
  buffer_.reserve(text_bytes);
  rows_.reserve(rows);
  cells_.reserve(cells);
  columns_.reserve(cells);
}

void Grid::begin_row(std::uint32_t number, bool is_hidden) {
  CHECK(rows_.empty() || rows_.back().number < number);
  CHECK(cells_.size() <= 0xFFFF'FFFF);
  rows_.push_back({number, static_cast<std::uint32_t>(cells_.size()), nowhere,
                   buffer_.size() & 0x7FFF'FFFF'FFFF'FFFFU, is_hidden});
}

std::uint64_t Grid::sparse_cell_at(std::size_t row, std::uint32_t column) const {
  const auto begin = columns_.begin() + static_cast<std::ptrdiff_t>(rows_[row].cells_first);
  const auto end = columns_.begin() + static_cast<std::ptrdiff_t>(cells_end(row));
  const auto found = std::lower_bound(begin, end, column);
  if (found == end || *found != column) return no_cell;
  return static_cast<std::uint64_t>(found - columns_.begin());
}

}  // namespace vlecht::importers
