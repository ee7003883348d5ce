// SPDX-License-Identifier: EUPL-1.2
#include "document/table_room.h"

#include <gtest/gtest.h>

namespace vlecht::document {
namespace {

Table of(std::size_t columns, const std::string& shown, Unit unit) {
  Table table;
  for (std::size_t i = 0; i < columns; ++i) table.columns.push_back({"c", "kolom", unit});
  table.rows = {std::vector<Cell>(columns, Cell{shown, "1", unit})};
  return table;
}

TEST(TableRoom, FewShortColumnsStandSideBySideEverywhere) {
  const TableRoom room = room_of(of(3, "€\u00A0387,15", Unit::euro));
  EXPECT_EQ(room.classes, "table-room");
  EXPECT_FALSE(room.has_labels);
  EXPECT_EQ(room_of(Table{}).classes, "table-room");
}

TEST(TableRoom, ManyColumnsAreWideAndMoreThanA4HoldsAreWidest) {
  for (const std::size_t columns : {4U, 7U}) {
    const TableRoom room = room_of(of(columns, "1", Unit::count));
    EXPECT_EQ(room.classes, "table-room wide") << columns;
    EXPECT_TRUE(room.has_labels);
  }
  EXPECT_EQ(room_of(of(8, "1", Unit::count)).classes, "table-room wide widest");
}

// Numbers do not break; words do.
TEST(TableRoom, LongNumbersTakeRoomAndSentencesDoNot) {
  EXPECT_EQ(room_of(of(2, "€\u00A010.391.000,00", Unit::euro)).classes, "table-room wide");
  EXPECT_EQ(room_of(of(2, "een lange zin die over vele regels gaat", Unit::text)).classes,
            "table-room");
}

// In characters: a euro sign and a no-break space are one each.
TEST(TableRoom, CountsCharactersNotBytes) {
  EXPECT_EQ(room_of(of(2, "€\u00A0€\u00A0€\u00A0€\u00A0€\u00A0€\u00A0€", Unit::euro)).classes,
            "table-room");
}

}  // namespace
}  // namespace vlecht::document
