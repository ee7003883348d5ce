// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_place.h"

namespace vlecht::importers::xlsx {

std::string to_text(Place place) {
  std::string letters;
  for (std::uint32_t rest = place.column; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters + std::to_string(place.row);
}

std::optional<Place> place_from_text(std::string_view text) {
  Place place;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const char upper = static_cast<char>(text[at] & ~0x20);
    if (upper < 'A' || upper > 'Z') break;
    place.column = place.column * 26 + static_cast<std::uint32_t>(upper - 'A' + 1);
    if (place.column > sheet_columns_max) return std::nullopt;
  }
  for (; at < text.size(); ++at) {
    if (text[at] < '0' || text[at] > '9') return std::nullopt;
    place.row = place.row * 10 + static_cast<std::uint32_t>(text[at] - '0');
    if (place.row > sheet_rows_max) return std::nullopt;
  }
  if (place.row == 0 || place.column == 0) return std::nullopt;
  return place;
}

std::optional<Area> area_from_text(std::string_view text) {
  const std::size_t colon = text.find(':');
  const auto first = place_from_text(text.substr(0, colon));
  const auto last =
      colon == std::string_view::npos ? first : place_from_text(text.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column)
    return std::nullopt;
  return Area{*first, *last};
}

}  // namespace vlecht::importers::xlsx
