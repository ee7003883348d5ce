// SPDX-License-Identifier: EUPL-1.2
#include "journal/store.h"

namespace vlecht::journal {

base::Result<std::vector<std::optional<Tile>>> Store::tile_range(std::uint32_t level,
                                                                 std::uint64_t first,
                                                                 std::uint64_t last) const {
  std::vector<std::optional<Tile>> out;
  for (std::uint64_t index = first; index < last; ++index) {
    TRY(out.emplace_back(), tile(level, index));
  }
  return out;
}

}  // namespace vlecht::journal
