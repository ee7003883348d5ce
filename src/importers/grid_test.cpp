// SPDX-License-Identifier: EUPL-1.2
#include "importers/grid.h"

#include <gtest/gtest.h>

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
