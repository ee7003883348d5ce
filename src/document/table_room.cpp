// SPDX-License-Identifier: EUPL-1.2
#include "document/table_room.h"

#include <algorithm>

namespace vlecht::document {
namespace {

constexpr std::size_t narrow_columns_max = 3;
constexpr std::size_t narrow_characters_max = 30;  // at 320 pixels, with a blank after each column
constexpr std::size_t paper_columns_max = 7;
constexpr std::size_t word_characters_max = 12;  // a longer one is hyphenated

std::size_t characters_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;  // the first byte of each in UTF-8
  }));
}

// What a column takes at least: its longest number, which does not break, or a word.
std::size_t least_width(const Table& table, std::size_t column) {
  std::size_t least = std::min(word_characters_max, characters_of(table.columns[column].label));
  for (const auto& row : table.rows) {
    if (column >= row.size()) continue;
    const bool is_number = row[column].value && is_numeric(table.columns[column].unit);
    const std::size_t whole = characters_of(row[column].shown);
    least = std::max(least, is_number ? whole : std::min(word_characters_max, whole));
  }
  return least;
}

bool is_wide(const Table& table) {
  if (table.columns.size() > narrow_columns_max) return true;
  std::size_t characters = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) characters += least_width(table, i) + 1;
  return characters > narrow_characters_max;
}

}  // namespace

TableRoom room_of(const Table& table) {
  if (!is_wide(table)) return {};
  return {table.columns.size() > paper_columns_max ? "table-room wide widest" : "table-room wide",
          true};
}

}  // namespace vlecht::document
