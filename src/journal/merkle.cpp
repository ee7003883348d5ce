// SPDX-License-Identifier: EUPL-1.2
#include "journal/merkle.h"

#include <algorithm>
#include <array>
#include <bit>

#include "base/check.h"
#include "base/digest.h"

namespace vlecht::journal {
namespace {

using base::Digest;
using base::Sha256;

constexpr std::array<base::Byte, 1> leaf_prefix{0x00};
constexpr std::array<base::Byte, 1> node_prefix{0x01};
using base::digest_bytes;

base::Unexpected damaged(std::uint32_t level, std::uint64_t index) {
  return base::problem("journal.tile_damaged", {{"level", std::int64_t{level}},
                                                {"index", static_cast<std::int64_t>(index)}});
}

Digest hash_in(base::ByteView hashes, std::size_t index) {
  Digest digest{};
  const auto from = hashes.subspan(index * digest_bytes, digest_bytes);
  std::copy(from.begin(), from.end(), digest.begin());
  return digest;
}

// Root of a perfect subtree whose lowest nodes are `count` (a power of two) hashes.
Digest perfect_root(base::ByteView hashes, std::size_t count) {
  std::array<Digest, tile_width / 2> nodes, above;
  std::array<base::ByteView, tile_width / 2> pairs;
  if (count == 1) return hash_in(hashes, 0);
  for (std::size_t width = count / 2; width > 0; width /= 2) {
    // Two neighbours lie next to each other, as the node hash wants them.
    for (std::size_t i = 0; i < width; ++i) {
      pairs[i] = hashes.subspan(2 * i * digest_bytes, 2 * digest_bytes);
    }
    base::sha256_each(node_prefix[0], std::span(pairs).first(width), std::span(above).first(width));
    std::swap(nodes, above);
    hashes = {nodes[0].data(), width * digest_bytes};
  }
  return nodes[0];
}

// Reads hashes of perfect subtrees from tiles and joins them to those of other ranges.
class Hashes {
 public:
  explicit Hashes(const TileSource& tiles) : tiles_(tiles) {}

  // MTH(D[begin:end]) for ranges as they occur in proofs: `begin` is a multiple of the largest
  // power of two below the length.
  base::Result<Digest> range(std::uint64_t begin, std::uint64_t end) {
    const std::uint64_t count = end - begin;
    if (std::has_single_bit(count)) return perfect(begin, count);
    const std::uint64_t left = std::bit_floor(count - 1);
    TRY(const Digest left_hash, range(begin, begin + left));
    TRY(const Digest right_hash, range(begin + left, end));
    return node_hash(sha256_, left_hash, right_hash);
  }

 private:
  base::Result<Digest> perfect(std::uint64_t begin, std::uint64_t count) {
    const auto height = static_cast<std::uint32_t>(std::countr_zero(count));
    const std::uint32_t level = height / 8;
    const std::uint64_t first = begin >> (8 * level);
    const std::size_t width = std::size_t{1} << (height % 8);
    const std::size_t offset = first % tile_width;
    TRY(const Tile tile, tiles_(level, first / tile_width));
    if (tile.hashes.size() < (offset + width) * digest_bytes) {
      return damaged(level, first / tile_width);
    }
    const auto part = base::ByteView(tile.hashes).subspan(offset * digest_bytes);
    return perfect_root(part, width);
  }

  const TileSource& tiles_;
  Sha256 sha256_;
};

}  // namespace

Digest leaf_hash(Sha256& sha256, base::ByteView entry) { return sha256({leaf_prefix, entry}); }

void leaf_hashes(std::span<const base::ByteView> entries, std::span<Digest> out) {
  base::sha256_each(leaf_prefix[0], entries, out);
}

Digest node_hash(Sha256& sha256, const Digest& left, const Digest& right) {
  return sha256({node_prefix, left, right});
}

Digest empty_root() { return base::sha256({}); }

base::Result<Tree> Tree::at(const TileSource& tiles, std::uint64_t size) {
  Tree tree;
  tree.size_ = size;
  for (std::uint32_t level = 0; hashes_at(size, level) > 0; ++level) {
    const std::uint64_t hashes = hashes_at(size, level);
    const std::size_t unfinished = hashes % tile_width * digest_bytes;
    tree.levels_.emplace_back();
    if (unfinished == 0) continue;
    TRY(const Tile tile, tiles(level, hashes / tile_width));
    if (tile.hashes.size() < unfinished) return damaged(level, hashes / tile_width);
    tree.levels_.back().assign(tile.hashes.begin(),
                               tile.hashes.begin() + static_cast<std::ptrdiff_t>(unfinished));
  }
  return tree;
}

Digest full_tile_root(base::ByteView hashes) {
  CHECK(hashes.size() == tile_width * digest_bytes);
  return perfect_root(hashes, tile_width);
}

void Tree::append(Sha256& sha256, const Digest& leaf) {
  add(sha256, 0, leaf);
  ++size_;
}

void Tree::append_kept_tile(Sha256& sha256, const Digest& root) {
  CHECK(size_ % tile_width == 0);
  if (levels_.empty()) levels_.emplace_back();
  add(sha256, 1, root);
  size_ += tile_width;
}

void Tree::add(Sha256& sha256, std::size_t level, const Digest& hash) {
  if (level == levels_.size()) levels_.emplace_back();
  base::Bytes& hashes = levels_[level];
  hashes.insert(hashes.end(), hash.begin(), hash.end());
  if (hashes.size() < tile_width * digest_bytes) return;
  const Digest above = perfect_root(hashes, tile_width);
  const std::uint64_t index = (size_ >> (8 * level)) / tile_width;
  full_.push_back({static_cast<std::uint32_t>(level), index, std::move(hashes)});
  levels_[level] = {};
  add(sha256, level + 1, above);
}

Digest Tree::root(Sha256& sha256) const {
  if (size_ == 0) return empty_root();
  // From right to left: the smallest perfect subtrees stand at the right.
  Digest joined{};
  bool is_empty = true;
  for (const base::Bytes& hashes : levels_) {
    std::size_t end = hashes.size() / digest_bytes;
    while (end > 0) {
      const std::size_t width = std::size_t{1} << std::countr_zero(end);
      const auto part = base::ByteView(hashes).subspan((end - width) * digest_bytes);
      const Digest peak = perfect_root(part, width);
      joined = is_empty ? peak : node_hash(sha256, peak, joined);
      is_empty = false;
      end -= width;
    }
  }
  return joined;
}

std::vector<Tile> Tree::take_full() { return std::exchange(full_, {}); }

std::vector<Tile> Tree::partial() const {
  std::vector<Tile> tiles;
  for (std::size_t level = 0; level < levels_.size(); ++level) {
    if (levels_[level].empty()) continue;
    const std::uint64_t index = (size_ >> (8 * level)) / tile_width;
    tiles.push_back({static_cast<std::uint32_t>(level), index, levels_[level]});
  }
  return tiles;
}

std::uint64_t hashes_at(std::uint64_t size, std::uint32_t level) {
  return level >= 8 ? 0 : size >> (8 * level);
}

base::Result<Digest> root_at(const TileSource& tiles, std::uint64_t size) {
  if (size == 0) return empty_root();
  return Hashes(tiles).range(0, size);
}

base::Result<std::vector<Digest>> inclusion_proof(const TileSource& tiles, std::uint64_t index,
                                                  std::uint64_t size) {
  CHECK(index < size);
  Hashes hashes(tiles);
  std::vector<Digest> proof;
  std::uint64_t begin = 0, end = size;
  while (end - begin > 1) {
    const std::uint64_t middle = begin + std::bit_floor(end - begin - 1);
    const bool is_left = index < middle;
    TRY(const Digest sibling, is_left ? hashes.range(middle, end) : hashes.range(begin, middle));
    proof.push_back(sibling);
    (is_left ? end : begin) = middle;
  }
  std::reverse(proof.begin(), proof.end());
  return proof;
}

bool verify_inclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                      const std::vector<Digest>& proof, const Digest& root) {
  if (index >= size) return false;
  Sha256 sha256;
  std::uint64_t fn = index, sn = size - 1;
  Digest hash = leaf;
  for (const Digest& step : proof) {
    if (sn == 0) return false;
    if ((fn & 1) != 0 || fn == sn) {
      hash = node_hash(sha256, step, hash);
      while ((fn & 1) == 0 && fn != 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else {
      hash = node_hash(sha256, hash, step);
    }
    fn >>= 1;
    sn >>= 1;
  }
  return sn == 0 && hash == root;
}

base::Result<std::vector<Digest>> consistency_proof(const TileSource& tiles, std::uint64_t old_size,
                                                    std::uint64_t size) {
  CHECK(old_size > 0 && old_size <= size);
  Hashes hashes(tiles);
  std::vector<Digest> proof;
  std::uint64_t begin = 0, end = size;
  // Whether the part at hand is the whole old tree, which the verifier knows by its root.
  bool is_known = true;
  while (old_size != end) {
    const std::uint64_t middle = begin + std::bit_floor(end - begin - 1);
    if (old_size <= middle) {
      TRY(const Digest sibling, hashes.range(middle, end));
      proof.push_back(sibling);
      end = middle;
    } else {
      TRY(const Digest sibling, hashes.range(begin, middle));
      proof.push_back(sibling);
      begin = middle;
      is_known = false;
    }
  }
  if (!is_known) {
    TRY(const Digest last, hashes.range(begin, end));
    proof.push_back(last);
  }
  std::reverse(proof.begin(), proof.end());
  return proof;
}

bool verify_consistency(std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                        const Digest& root, const std::vector<Digest>& proof) {
  if (old_size == 0 || old_size > size) return false;
  if (old_size == size) return proof.empty() && old_root == root;
  Sha256 sha256;
  std::size_t next = 0;
  std::uint64_t fn = old_size - 1, sn = size - 1;
  while ((fn & 1) != 0) {
    fn >>= 1;
    sn >>= 1;
  }
  Digest old_hash = old_root;
  if (!std::has_single_bit(old_size)) {
    if (proof.empty()) return false;
    old_hash = proof[next++];
  }
  Digest hash = old_hash;
  for (; next < proof.size(); ++next) {
    if (sn == 0) return false;
    if ((fn & 1) != 0 || fn == sn) {
      old_hash = node_hash(sha256, proof[next], old_hash);
      hash = node_hash(sha256, proof[next], hash);
      while ((fn & 1) == 0 && fn != 0) {
        fn >>= 1;
        sn >>= 1;
      }
    } else {
      hash = node_hash(sha256, hash, proof[next]);
    }
    fn >>= 1;
    sn >>= 1;
  }
  return sn == 0 && old_hash == old_root && hash == root;
}

}  // namespace vlecht::journal
