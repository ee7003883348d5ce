// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "document/document.h"

namespace vlecht::document {

/// How a table is placed on a page (src/document/style/tables.css and print.css).
struct TableRoom {
  /// Of the element around it. "wide": too much to stand side by side at 320 pixels, so that on a
  /// narrow screen each row becomes a block. "widest": that on A4 as well.
  std::string_view classes = "table-room";
  bool has_labels = false;  ///< its cells say the name of their column, for such a block
};

TableRoom room_of(const Table& table);

}  // namespace vlecht::document
