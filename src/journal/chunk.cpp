// SPDX-License-Identifier: EUPL-1.2
#include "journal/chunk.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/check.h"
#include "base/digest.h"
#include "base/problem.h"

namespace vlecht::journal {
namespace {

using base::digest_bytes;

using base::shown;

}  // namespace

void Chunk::clear() {
  first_ = end_ = 0;
  bytes_.clear();
  ends_.clear();
  tiles_.clear();
  problem_.reset();
}

void Chunk::read(const Store& store, std::uint64_t first, std::uint64_t size) {
  CHECK(first % tile_width == 0 && first < size);
  clear();
  first_ = end_ = first;
  const std::uint64_t last = std::min(first + tiles_max * tile_width, size);
  if (!read_tiles(store, last, size)) return;
  const auto read = store.read(first, last, [&](std::uint64_t number, base::ByteView bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    ends_.push_back(bytes_.size());
    end_ = number + 1;
    return end_ % tile_width != 0 || bytes_.size() < bytes_max;
  });
  if (!read) problem_ = read.error();
  // Without the entries that are there no more, and the tiles of a chunk that became full early.
  tiles_.resize((end_ - first_ + tile_width - 1) / tile_width);
  outlines_.resize(std::max(outlines_.size(), tiles_.size()));
}

bool Chunk::read_tiles(const Store& store, std::uint64_t last, std::uint64_t size) {
  auto stored = store.tile_range(0, first_ / tile_width, (last + tile_width - 1) / tile_width);
  if (!stored) {
    problem_ = std::move(stored).error();
    return false;
  }
  std::uint64_t begin = first_;
  for (std::optional<Tile>& tile : *stored) {
    tiles_.push_back({.stored = tile ? std::move(tile->hashes) : base::Bytes(),
                      .hashes_due = std::min(size - begin, tile_width),
                      .fitting_until = begin,
                      .root = std::nullopt});
    begin += tile_width;
  }
  return true;
}

void Chunk::hash(std::size_t index) {
  LeafTile& tile = tiles_[index];
  const std::uint64_t begin = tile_begin(index);
  const std::uint64_t end = tile_end(index);
  if (tile.stored.size() != tile.hashes_due * digest_bytes) return;
  const std::size_t count = end - begin;
  std::array<base::ByteView, tile_width> entries;
  std::array<base::Digest, tile_width> computed;
  for (std::size_t i = 0; i < count; ++i) entries[i] = entry(begin + i);
  leaf_hashes(std::span(entries).first(count), std::span(computed).first(count));
  std::size_t i = 0;
  for (; i < count; ++i) {
    // The bytes of an erased entry are gone, and its hash stays in the tree, which the head and
    // checkpoints vouch for. Whether it may be gone is for the order of entries to say.
    if (entries[i].empty()) continue;
    const auto stored = tile.stored.begin() + static_cast<std::ptrdiff_t>(i * digest_bytes);
    if (!std::equal(computed[i].begin(), computed[i].end(), stored)) break;
  }
  tile.fitting_until = begin + i;
  if (i == tile_width) tile.root = full_tile_root(tile.stored);
}

void Chunk::outline(std::size_t tile, const std::optional<Seed>& seed) {
  Outlines& out = outlines_[tile];
  out.clear();
  for (auto number = tile_begin(tile); number < fitting_until(tile); ++number) {
    out.add(number, entry(number));
  }
  out.finish(seed);
}

base::ByteView Chunk::entry(std::uint64_t number) const {
  const std::size_t index = number - first_;
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return base::ByteView(bytes_).subspan(begin, ends_[index] - begin);
}

base::Problem Chunk::problem_of(std::uint64_t number) const {
  const LeafTile& tile = tiles_[(number - first_) / tile_width];
  CHECK(number == tile.fitting_until);
  if (tile.stored.size() == tile.hashes_due * digest_bytes) {
    return base::Problem("journal.entry_altered", {{"entry", shown(number)}});
  }
  return base::Problem("journal.tile_damaged",
                       {{"level", std::int64_t{0}}, {"index", shown(number / tile_width)}});
}

base::Digest Chunk::leaf(std::uint64_t number) const {
  const base::Bytes& hashes = tiles_[(number - first_) / tile_width].stored;
  base::Digest out{};
  std::copy_n(hashes.begin() + static_cast<std::ptrdiff_t>(number % tile_width * digest_bytes),
              digest_bytes, out.begin());
  return out;
}

}  // namespace vlecht::journal
