// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "base/text.h"
#include "importers/column.h"

namespace vlecht::importers {

/// Rows of which the same is to be said, with the codes of what they are about.
struct RowsAbout {
  Rows rows;
  std::string codes;

  void add(std::uint32_t row, const std::string& code) {
    constexpr std::int64_t codes_listed_max = 5;
    constexpr std::size_t code_bytes_max = 40;
    if (rows.count < codes_listed_max) {
      codes += (codes.empty() ? "" : ", ") + base::shortened(code, code_bytes_max);
    }
    if (rows.count == codes_listed_max) codes += ", …";
    rows.add(row);
  }
};

}  // namespace vlecht::importers
