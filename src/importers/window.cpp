// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "base/text.h"
#include "importers/layout.h"
#include "importers/source_text.h"

namespace vlecht::importers {
namespace {

constexpr std::uint32_t lines_max = 1'000;

std::vector<std::string> cells_of(const Grid& grid, std::size_t row) {
  std::vector<std::string> cells;
  for (std::uint32_t column = 1; column <= grid.column_count(row); ++column) {
    cells.emplace_back(grid.text(row, column));
  }
  return cells;
}

}  // namespace

base::Result<Window> window(const File& file, const std::vector<Rule>& rules, std::uint32_t sheet,
                            std::uint32_t row, std::uint32_t before, std::uint32_t after) {
  before = std::min(before, lines_max);
  after = std::min(after, lines_max);
  const std::uint32_t first = row > before ? row - before : 1;
  const std::uint32_t last = row < 0xFFFF'FFFF - after ? row + after : 0xFFFF'FFFF;
  TRY(const auto source, read_source(file, rules, last));
  const std::size_t index = sheet == 0 ? 0 : sheet - 1;
  if (index >= source.sheets.size()) {
    return base::problem("window.no_sheet", {{"sheet", static_cast<std::int64_t>(sheet)}});
  }
  const Grid& grid = source.sheets[index].grid;
  Window found;
  found.sheet = source.sheets[index].name;
  if (grid.row_count() == 0) return found;
  const std::size_t header = likely_header_row(grid, rules);
  found.header = cells_of(grid, header);
  for (std::size_t i = 0; i < grid.row_count(); ++i) {
    const std::uint32_t number = grid.row_number(i);
    if (number < first || number > last || i == header) continue;
    found.lines.push_back({number, cells_of(grid, i)});
  }
  return found;
}

}  // namespace vlecht::importers
