// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vlecht::importers {
namespace {

TEST(Grid, CellsAreFoundByRowAndColumn) {
  Grid grid;
  grid.begin_row(1);
  grid.add(1, "gemeente", CellType::text);
  grid.add(2, "bedrag", CellType::text);
  grid.begin_row(3);
  grid.add(1, "Bloemendaal", CellType::text);
  grid.add(2, "12.5", CellType::number);
  EXPECT_EQ(grid.row_count(), 2U);
  EXPECT_EQ(grid.row_number(1), 3U);
  EXPECT_EQ(grid.text(0, 2), "bedrag");
  EXPECT_EQ(grid.text(1, 1), "Bloemendaal");
  EXPECT_EQ(grid.type(1, 2), CellType::number);
  EXPECT_EQ(grid.column_count(), 2U);
}

TEST(Grid, CellsLeftOutAreEmptyAndCostNothing) {
  Grid grid;
  grid.begin_row(1);
  grid.begin_row(2);
  grid.add(3, "c", CellType::day);
  grid.add(2000, "far", CellType::text);
  grid.begin_row(4);
  grid.add(1, "a", CellType::text);
  EXPECT_EQ(grid.column_count(0), 0U);
  EXPECT_EQ(grid.column_count(1), 2000U);
  EXPECT_EQ(grid.column_count(2), 1U);
  EXPECT_EQ(grid.text(0, 1), "");
  EXPECT_EQ(grid.text(1, 1), "");
  EXPECT_EQ(grid.type(1, 1), CellType::text);
  EXPECT_EQ(grid.text(1, 3), "c");
  EXPECT_EQ(grid.text(1, 2000), "far");
  EXPECT_EQ(grid.text(1, 2001), "");
  EXPECT_EQ(grid.text(2, 1), "a");
  EXPECT_EQ(grid.text(2, 2), "");
  EXPECT_EQ(grid.cell_count(), 3U);
}

TEST(Grid, CellsThatARowReallyHasAreFoundByTheirPlace) {
  Grid grid;
  grid.begin_row(1, true);
  grid.add(3, "c", CellType::text);
  grid.add(9000, "far", CellType::number);
  grid.begin_row(2);
  EXPECT_EQ(grid.cell_count(0), 2U);
  EXPECT_EQ(grid.cell_column(0, 1), 9000U);
  EXPECT_EQ(grid.cell_text(0, 0), "c");
  EXPECT_EQ(grid.cell_text(0, 1), "far");
  EXPECT_EQ(grid.cell_count(1), 0U);
  EXPECT_EQ(grid.type(0, 3), CellType::text);
  EXPECT_EQ(grid.type(0, 9000), CellType::number);
  EXPECT_TRUE(grid.is_hidden(0));
  EXPECT_FALSE(grid.is_hidden(1));
}

TEST(Grid, ARowMayTurnOddHalfway) {
  const std::string far = "b" + std::string(70'000, 'x');
  const std::string source = "a" + far + "tail";
  const std::string_view text = source;
  Grid grid(text);
  grid.begin_row(1);
  grid.add_from_source(1, text.substr(0, 1));
  grid.add(2, "12", CellType::number);
  grid.add_from_source(3, text.substr(1, far.size()));
  grid.add_from_source(5, text.substr(text.size() - 4));
  grid.begin_row(2);
  grid.add(1, "next", CellType::text);
  EXPECT_EQ(grid.cell_count(), 5U);
  EXPECT_EQ(grid.cell_count(0), 4U);
  EXPECT_EQ(grid.text(0, 1), "a");
  EXPECT_EQ(grid.text(0, 2), "12");
  EXPECT_EQ(grid.type(0, 2), CellType::number);
  EXPECT_EQ(grid.text(0, 3), far);
  EXPECT_EQ(grid.text(0, 4), "");
  EXPECT_EQ(grid.text(0, 5), "tail");
  EXPECT_EQ(grid.cell_column(0, 3), 5U);
  EXPECT_EQ(grid.text(1, 1), "next");
  EXPECT_EQ(grid.type(1, 1), CellType::text);
}

// Rows of every length and with every sort of cell, in an order by chance: each is kept in its own
// way, and may have to change that while it is being added.
TEST(Grid, CellsAreWhatWasAdded) {
  struct Added {
    std::uint32_t column;
    std::string text;
    CellType type;
  };
  std::minstd_rand random(1);
  const auto one_of = [&](std::size_t count) { return random() % count; };
  const std::string source = [&] {
    std::string text;
    while (text.size() < 200'000) text += static_cast<char>('a' + one_of(26));
    return text;
  }();
  constexpr std::array<std::size_t, 9> sizes{0, 1, 5, 40, 127, 128, 300, 32'767, 32'768};
  Grid grid{std::string_view(source)};
  std::vector<std::vector<Added>> rows(2'000);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    grid.begin_row(static_cast<std::uint32_t>(row + 1));
    const std::size_t largest = one_of(4) == 0 ? sizes.size() : 3 + one_of(4);
    std::size_t at = one_of(1'000);
    std::uint32_t column = 0;
    for (std::size_t left = one_of(12); left > 0; --left) {
      column += one_of(20) == 0 ? 2 : 1;
      const std::size_t size = sizes[one_of(largest)];
      const CellType type = one_of(15) == 0 ? CellType::number : CellType::text;
      const bool is_from_source =
          type == CellType::text && one_of(3) > 0 && at + size <= source.size();
      Added cell{column, source.substr(is_from_source ? at : 0, size), type};
      if (is_from_source) {
        grid.add_from_source(column, std::string_view(source).substr(at, size));
        at += size + one_of(3);
      } else {
        grid.add(column, cell.text, type);
      }
      rows[row].push_back(std::move(cell));
    }
  }
  for (std::size_t row = 0; row < rows.size(); ++row) {
    ASSERT_EQ(grid.cell_count(row), rows[row].size());
    EXPECT_EQ(grid.column_count(row), rows[row].empty() ? 0 : rows[row].back().column);
    for (std::size_t i = 0; i < rows[row].size(); ++i) {
      const Added& cell = rows[row][i];
      EXPECT_EQ(grid.cell_column(row, i), cell.column);
      EXPECT_EQ(grid.cell_text(row, i), cell.text);
      EXPECT_EQ(grid.text(row, cell.column), cell.text);
      EXPECT_EQ(grid.type(row, cell.column), cell.type);
    }
  }
}

TEST(Grid, RowsOfAnotherGridComeBehindWithTheirOwnTexts) {
  const std::string source = "a;b;c";
  const std::string_view text = source;
  Grid grid(text), second(text), none(text), third(text);
  grid.reserve(10, 10, 10);
  grid.begin_row(1);
  grid.add_from_source(1, text.substr(0, 1));
  second.begin_row(1);
  second.add(1, "b \"quoted\"", CellType::text);
  second.begin_row(3);
  second.add(2, "12", CellType::number);
  third.begin_row(2);
  third.add_from_source(1, text.substr(4, 1));
  grid.append(std::move(second), 5);
  grid.append(std::move(none), 8);
  grid.append(std::move(third), 10);
  ASSERT_EQ(grid.row_count(), 4U);
  EXPECT_EQ(grid.cell_count(), 4U);
  EXPECT_EQ(grid.text_bytes(), 12U);
  EXPECT_EQ(grid.column_count(), 2U);
  EXPECT_EQ(grid.row_number(0), 1U);
  EXPECT_EQ(grid.row_number(1), 6U);
  EXPECT_EQ(grid.row_number(2), 8U);
  EXPECT_EQ(grid.row_number(3), 12U);
  EXPECT_EQ(grid.text(0, 1), "a");
  EXPECT_EQ(grid.text(1, 1), "b \"quoted\"");
  EXPECT_EQ(grid.text(2, 2), "12");
  EXPECT_EQ(grid.type(2, 2), CellType::number);
  EXPECT_EQ(grid.text(3, 1), "c");
  EXPECT_EQ(grid.row(3).number(), 12U);
  grid.begin_row(20);
  grid.add(1, "last", CellType::text);
  EXPECT_EQ(grid.row_number(4), 20U);
  EXPECT_EQ(grid.text(4, 1), "last");
}

TEST(Grid, RowsOfAnotherGridCannotComeBefore) {
  Grid grid, other;
  grid.begin_row(3);
  other.begin_row(1);
  EXPECT_THROW(grid.append(std::move(other), 2), base::BrokenInvariant);
}

}  // namespace
}  // namespace vlecht::importers
