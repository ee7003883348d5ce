// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/digest.h"
#include "base/problem.h"
#include "journal/merkle.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Consecutive entries of a journal on their way to being verified: read from the store, then
/// hashed, then taken one by one. Its room is used again for the next entries.
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

  base::ByteView entry(std::uint64_t number) const;
  /// What hashing found wrong with an entry: `journal.tile_damaged` when the store has not as many
  /// hashes as there must be, `journal.entry_altered` when the entry's own differs.
  std::optional<base::Problem> problem_of(std::uint64_t number) const;
  /// Hash of an entry about which nothing is wrong: computed, and as it stands in the tree.
  base::Digest leaf(std::uint64_t number) const;
  /// Root over a tile of 256 entries about which nothing is wrong; none for another.
  const std::optional<base::Digest>& root(std::size_t tile) const { return tiles_[tile].root; }
  /// Its hashes, which are then no longer here.
  base::Bytes take_hashes(std::size_t tile) { return std::move(tiles_[tile].stored); }

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
  std::optional<base::Problem> problem_;
};

}  // namespace vlecht::journal
