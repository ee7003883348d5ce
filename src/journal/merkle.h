// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Hashes in one tile (C2SP tlog-tiles).
inline constexpr std::uint64_t tile_width = 256;

/// Entries that are read in one go by what goes through a whole journal.
inline constexpr std::uint64_t entries_at_a_time = 64 * tile_width;

/// RFC 9162, section 2.1.1: SHA-256(0x00 || entry) and SHA-256(0x01 || left || right).
base::Digest leaf_hash(base::Sha256& sha256, base::ByteView entry);
/// The same of many entries, which is faster; as many as there are entries.
void leaf_hashes(std::span<const base::ByteView> entries, std::span<base::Digest> out);
base::Digest node_hash(base::Sha256& sha256, const base::Digest& left, const base::Digest& right);
/// Root of a tree without entries: SHA-256 of nothing.
base::Digest empty_root();

/// Where to get tile (level, index) of a tree that is at least as large as asked for.
using TileSource = std::function<base::Result<Tile>(std::uint32_t level, std::uint64_t index)>;

/// Root over the hashes of one full tile.
base::Digest full_tile_root(base::ByteView hashes);

/// A growing tree: keeps the unfinished tile of each level, at most 8 KiB each.
class Tree {
 public:
  /// The tree of the first `size` entries, ready to grow. Problem: `journal.tile_damaged`.
  static base::Result<Tree> at(const TileSource& tiles, std::uint64_t size);

  std::uint64_t size() const { return size_; }

  void append(base::Sha256& sha256, const base::Digest& leaf);

  /// 256 leaves at once, whose tile is kept elsewhere, with the root over them; the size is a
  /// multiple of 256.
  void append_kept_tile(base::Sha256& sha256, const base::Digest& root);

  /// Root over everything appended so far.
  base::Digest root(base::Sha256& sha256) const;

  /// Tiles that became full since the last call, lower levels first among those that filled at
  /// the same entry.
  std::vector<Tile> take_full();
  /// The unfinished tiles, those with at least one hash.
  std::vector<Tile> partial() const;

 private:
  void add(base::Sha256& sha256, std::size_t level, const base::Digest& hash);

  std::uint64_t size_ = 0;
  std::vector<base::Bytes> levels_;  ///< hashes of the unfinished tile per level
  std::vector<Tile> full_;
};

/// Number of hashes that level `level` has in a tree of `size` entries: full tiles and the rest.
std::uint64_t hashes_at(std::uint64_t size, std::uint32_t level);

/// Root of the first `size` entries, from tiles. Problem: `journal.tile_damaged`.
base::Result<base::Digest> root_at(const TileSource& tiles, std::uint64_t size);

/// RFC 9162, section 2.1.3.1: shows that entry `index` is in the tree of `size` entries.
/// `index` < `size`.
base::Result<std::vector<base::Digest>> inclusion_proof(const TileSource& tiles,
                                                        std::uint64_t index, std::uint64_t size);
/// RFC 9162, section 2.1.3.2.
bool verify_inclusion(const base::Digest& leaf, std::uint64_t index, std::uint64_t size,
                      const std::vector<base::Digest>& proof, const base::Digest& root);

/// RFC 9162, section 2.1.4.1: shows that the tree of `old_size` entries is the beginning of that
/// of `size`. 0 < `old_size` <= `size`; empty when they are equal.
base::Result<std::vector<base::Digest>> consistency_proof(const TileSource& tiles,
                                                          std::uint64_t old_size,
                                                          std::uint64_t size);
/// RFC 9162, section 2.1.4.2. An empty old tree proves nothing and is refused.
bool verify_consistency(std::uint64_t old_size, const base::Digest& old_root, std::uint64_t size,
                        const base::Digest& root, const std::vector<base::Digest>& proof);

}  // namespace vlecht::journal
