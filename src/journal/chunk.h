// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/digest.h"
#include "base/problem.h"
#include "journal/merkle.h"
#include "journal/outlines.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Consecutive entries of a journal on their way to being verified: read from the store, then
/// hashed and outlined, then taken in order. Its room is used again for the next entries.
///
/// It begins at a tile and ends at one, or at the end of the journal, or where reading went wrong.
class Chunk {
 public:
  static constexpr std::uint64_t tiles_max = 64;
  /// Beyond so many bytes a chunk ends with the tile at hand.
  static constexpr std::size_t bytes_max = std::size_t{16} << 20;

  /// Reads from entry `first` (a multiple of `tile_width`) on, of a journal of `size` entries, with
  /// the hashes that the store has for them.
  void read(const Store& store, std::uint64_t first, std::uint64_t size);
  void clear();

  bool is_empty() const { return first_ == end_ && !problem_; }
  std::uint64_t first() const { return first_; }
  std::uint64_t end() const { return end_; }  ///< number after the last entry that is here
  /// Why reading ended before it should have; to be told after the entries that are here.
  const std::optional<base::Problem>& problem() const { return problem_; }

  std::size_t tiles() const { return tiles_.size(); }
  std::uint64_t tile_begin(std::size_t tile) const { return first_ + tile * tile_width; }
  std::uint64_t tile_end(std::size_t tile) const {
    return std::min(first_ + (tile + 1) * tile_width, end_);
  }

  /// Hashes a tile's entries and holds them against the hashes in the store; an erased entry has no
  /// bytes to hash, and the hash in the store is then taken for its own. After `read`;
  /// different tiles may be hashed at the same time.
  void hash(std::size_t tile);

  /// Reads those entries of a tile about which nothing is wrong; with a seed for tags, if those are
  /// wanted. After `hash` of the tile, and as that.
  void outline(std::size_t tile, const std::optional<Seed>& seed);
  const Outlines& outlines(std::size_t tile) const { return outlines_[tile]; }

  base::ByteView entry(std::uint64_t number) const;
  /// Number of the first entry of a tile with which something is wrong; `tile_end` when there is
  /// none.
  std::uint64_t fitting_until(std::size_t tile) const { return tiles_[tile].fitting_until; }
  /// What hashing found wrong with the entry `fitting_until`: `journal.tile_damaged` when the store
  /// has not as many hashes as there must be, `journal.entry_altered` when the entry's own differs.
  base::Problem problem_of(std::uint64_t number) const;
  /// Hash of an entry about which nothing is wrong: computed, and as it stands in the tree.
  base::Digest leaf(std::uint64_t number) const;
  /// Root over a tile of 256 entries about which nothing is wrong; none for another.
  const std::optional<base::Digest>& root(std::size_t tile) const { return tiles_[tile].root; }

 private:
  struct LeafTile {
    base::Bytes stored;               // as the store has them
    std::uint64_t hashes_due = 0;     // as many as a journal of this size has in this tile
    std::uint64_t fitting_until = 0;  // number of the first entry that does not fit
    std::optional<base::Digest> root;
  };

  bool read_tiles(const Store& store, std::uint64_t last, std::uint64_t size);

  std::uint64_t first_ = 0;
  std::uint64_t end_ = 0;
  base::Bytes bytes_;
  std::vector<std::size_t> ends_;  // of each entry in `bytes_`
  std::vector<LeafTile> tiles_;
  std::vector<Outlines> outlines_;  // at least one for each tile; they stay, for their room
  std::optional<base::Problem> problem_;
};

}  // namespace vlecht::journal
