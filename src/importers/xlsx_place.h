// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vlecht::importers::xlsx {

inline constexpr std::uint32_t sheet_rows_max =
    1'048'576;  // ECMA-376 as every spreadsheet keeps it
inline constexpr std::uint32_t sheet_columns_max = 16'384;  // XFD

/// A cell as a person names it, both from 1: column 28 of row 12 is "AB12".
struct Place {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

std::string to_text(Place place);
/// None unless it is letters A to XFD and a row on the sheet.
std::optional<Place> place_from_text(std::string_view text);

/// A rectangle, both corners included.
struct Area {
  Place first;
  Place last;
};

/// "B2:C5", or "B2" alone.
std::optional<Area> area_from_text(std::string_view text);

}  // namespace vlecht::importers::xlsx
