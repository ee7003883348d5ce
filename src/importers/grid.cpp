// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <algorithm>
#include <utility>

namespace vlecht::importers {

void Grid::reserve(std::size_t text_bytes, std::size_t cells, std::size_t rows) {
  if (parts_.empty()) parts_.emplace_back();
  parts_.back().buffer.reserve(text_bytes);
  parts_.back().rows.reserve(rows);
  // What is not used of it costs nothing.
  parts_.back().compact_cells.reserve(cells);
  parts_.back().cells.reserve(cells);
}

void Grid::begin_row(std::uint32_t number, bool is_hidden) {
  if (parts_.empty()) parts_.emplace_back();
  Part& part = parts_.back();
  CHECK(number >= part.lines);
  CHECK(part.rows.empty() || part.rows.back().number < number - part.lines);
  CHECK(part.cell_count() <= 0xFFFF'FFFF);
  part.rows.push_back({number - part.lines, static_cast<std::uint32_t>(part.compact_cells.size()),
                       nowhere, part.buffer.size() & 0x1FFF'FFFF'FFFFU, 0, is_hidden, true, false});
}

void Grid::append(Grid other, std::uint32_t lines) {
  CHECK(source_.data() == other.source_.data());
  for (Part& part : other.parts_) {
    if (part.rows.empty()) continue;
    part.first_row = row_count();
    part.lines += lines;
    CHECK(part.first_row == 0 ||
          row_number(part.first_row - 1) < part.rows.front().number + part.lines);
    parts_.push_back(std::move(part));
  }
  column_count_ = std::max(column_count_, other.column_count_);
}

std::size_t Grid::cell_count() const {
  std::size_t count = 0;
  for (const Part& part : parts_) count += part.cell_count();
  return count;
}

std::size_t Grid::text_bytes() const {
  std::size_t bytes = 0;
  for (const Part& part : parts_) bytes += part.buffer.size();
  return bytes;
}

const Grid::Part& Grid::part_of(std::size_t row) const {
  if (parts_.size() == 1) return parts_.front();
  const auto after =
      std::upper_bound(parts_.begin(), parts_.end(), row,
                       [](std::size_t at, const Part& part) { return at < part.first_row; });
  return *std::prev(after);
}

std::uint64_t GridRow::odd_cell_at(std::uint32_t column) const {
  const auto begin = part_->odd_cells.begin() + static_cast<std::ptrdiff_t>(row_->cells_first);
  const auto end = begin + static_cast<std::ptrdiff_t>(row_->count);
  // Most gaps are few.
  const auto near = begin + std::min<std::ptrdiff_t>(end - begin, column - 1);
  if (near != end && near->column == column) return static_cast<std::uint64_t>(near - begin);
  const auto found = std::lower_bound(
      begin, near, column,
      [](const Grid::OddCell& cell, std::uint32_t than) { return cell.column < than; });
  if (found == near || found->column != column) return Grid::no_cell;
  return static_cast<std::uint64_t>(found - begin);
}

void Grid::add_plain_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                          bool is_from_source, CellType type) {
  Part& part = parts_.back();
  Row& row = part.rows.back();
  const bool fits = !row.is_odd && column == row.count + 1U && begin <= 0xFFFF && size <= 0x7FFF &&
                    column <= 0xFFFF;
  if (!fits) return add_odd_cell(column, begin, size, is_from_source, type);
  if (row.is_compact) make_plain(part, row);
  auto& types = part.types;
  if (type != CellType::text && types.empty()) types.resize(part.cells.size(), CellType::text);
  if (type != CellType::text || !types.empty()) types.push_back(type);
  part.cells.push_back({static_cast<std::uint16_t>(begin),
                        static_cast<std::uint16_t>(static_cast<std::uint16_t>(size) & 0x7FFFU),
                        is_from_source});
  row.count = column & 0xFFFFU;
  if (column > column_count_) column_count_ = column;
}

void Grid::add_odd_cell(std::uint32_t column, std::uint64_t begin, std::size_t size,
                        bool is_from_source, CellType type) {
  Part& part = parts_.back();
  Row& row = part.rows.back();
  CHECK(column >= 1 && column <= 0xFFFF && begin + size < (std::uint64_t{1} << 31));
  CHECK(row.count == 0 || GridRow(source_.data(), part, row).column_count() < column);
  if (row.is_compact) make_plain(part, row);
  if (!row.is_odd) make_odd(part, row);
  part.odd_cells.push_back({static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(size) & 0x7FFF'FFFFU, is_from_source,
                            static_cast<std::uint16_t>(column), type});
  row.count = (row.count + 1U) & 0xFFFFU;
  if (column > column_count_) column_count_ = column;
}

// Both of the row that was begun last: its cells so far are the last ones.
void Grid::make_plain(Part& part, Row& row) {
  const std::size_t first = row.cells_first;
  row.cells_first = static_cast<std::uint32_t>(part.cells.size());
  for (std::size_t i = first; i < part.compact_cells.size(); ++i) {
    const CompactCell cell = part.compact_cells[i];
    part.cells.push_back({cell.begin, cell.size, cell.is_from_source});
  }
  if (!part.types.empty()) part.types.resize(part.cells.size(), CellType::text);
  part.compact_cells.resize(first);
  row.is_compact = false;
}

void Grid::make_odd(Part& part, Row& row) {
  const std::size_t first = row.cells_first;
  row.cells_first = static_cast<std::uint32_t>(part.odd_cells.size());
  for (std::size_t i = first; i < part.cells.size(); ++i) {
    const Cell cell = part.cells[i];
    part.odd_cells.push_back({cell.begin, cell.size, cell.is_from_source,
                              static_cast<std::uint16_t>(i - first + 1),
                              part.types.empty() ? CellType::text : part.types[i]});
  }
  part.cells.resize(first);
  if (!part.types.empty()) part.types.resize(first);
  row.is_odd = true;
}

}  // namespace vlecht::importers
