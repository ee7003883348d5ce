// SPDX-License-Identifier: EUPL-1.2
#include "journal/static_log.h"

#include <algorithm>

#include "base/check.h"
#include "base/digest.h"
#include "journal/bundle.h"
#include "journal/erasure_reader.h"

namespace vlecht::journal {
namespace {

using base::Result;

using base::digest_bytes;

// 1234067 is "x001/x234/067": no folder has more than a thousand files, and no file has the name of
// a folder.
std::string number_name(std::uint64_t number) {
  const auto digits = [](std::uint64_t part) {
    const std::string text = std::to_string(part);
    return std::string(3 - text.size(), '0') + text;
  };
  std::string name = digits(number % 1000);
  for (number /= 1000; number > 0; number /= 1000) {
    name.insert(0, "x" + digits(number % 1000) + "/");
  }
  return name;
}

std::string name_in(const std::string& folder, std::uint64_t index, std::uint64_t width) {
  CHECK(width >= 1 && width <= tile_width);
  std::string name = folder + number_name(index);
  if (width < tile_width) name += ".p/" + std::to_string(width);
  return name;
}

// Leaf hashes of entries; where the bytes were erased, the hash that stayed in the tile.
class Leaves {
 public:
  explicit Leaves(const Store& store) : store_(store) {}

  Result<base::Digest> of(std::uint64_t number, base::ByteView entry) {
    if (!entry.empty()) return leaf_hash(sha256_, entry);
    TRY(const auto tile, store_.tile(0, number / tile_width));
    const std::size_t at = number % tile_width * digest_bytes;
    if (!tile || tile->hashes.size() < at + digest_bytes) {
      return base::problem(
          "journal.tile_damaged",
          {{"level", 0}, {"index", static_cast<std::int64_t>(number / tile_width)}});
    }
    base::Digest leaf{};
    std::copy_n(tile->hashes.begin() + static_cast<std::ptrdiff_t>(at), digest_bytes, leaf.begin());
    return leaf;
  }

  base::Sha256& sha256() { return sha256_; }

 private:
  const Store& store_;
  base::Sha256 sha256_;
};

// Entries `first` up to `last` with their leaf hashes.
using VisitLeaf =
    std::function<void(std::uint64_t number, base::ByteView entry, const base::Digest& leaf)>;
Result<void> read_leaves(const Store& store, Leaves& leaves, std::uint64_t first,
                         std::uint64_t last, const VisitLeaf& visit) {
  std::optional<base::Problem> problem;
  TRY_VOID(store.read(first, last, [&](std::uint64_t number, base::ByteView entry) {
    const auto leaf = leaves.of(number, entry);
    if (leaf) {
      visit(number, entry, *leaf);
    } else {
      problem = leaf.error();
    }
    return !problem;
  }));
  if (problem) return base::Unexpected(*problem);
  return {};
}

void keep_higher(std::vector<Tile> tiles, Growth& growth) {
  for (Tile& tile : tiles) {
    if (tile.level > 0) growth.tiles[{tile.level, tile.index}] = std::move(tile.hashes);
  }
}

// One bundle with its tile, as it is read back.
class BundleWriter {
 public:
  BundleWriter(const Store& store, const Growth& growth, const KeepFile& keep)
      : store_(store), growth_(growth), keep_(keep), leaves_(store) {}

  Result<void> write(std::uint64_t index) {
    const std::uint64_t first = index * tile_width;
    const std::uint64_t width = width_at(growth_.head.size, index);
    Bundle bundle;
    Tree tree;
    TRY_VOID(read_leaves(store_, leaves_, first, first + width,
                         [&](std::uint64_t number, base::ByteView entry, const base::Digest& leaf) {
                           bundle.add(entry);
                           tree.append(leaves_.sha256(), leaf);
                           if (number >= growth_.from) note(number, entry);
                         }));
    if (problem_) return base::Unexpected(*problem_);
    const base::Bytes tile = width == tile_width ? std::move(tree.take_full().front().hashes)
                                                 : std::move(tree.partial().front().hashes);
    if (!is_as_recomputed(index, width, tree, tile)) {
      return base::problem("journal.entries_changed",
                           {{"first", static_cast<std::int64_t>(first)},
                            {"last", static_cast<std::int64_t>(first + width - 1)}});
    }
    TRY_VOID(keep_(bundle_name(index, width), bundle.bytes()));
    return keep_(tile_name(0, index, width), tile);
  }

  Written take_written() { return std::move(written_); }

 private:
  bool is_as_recomputed(std::uint64_t index, std::uint64_t width, const Tree& tree,
                        const base::Bytes& tile) {
    if (width < tile_width) return growth_.tiles.at({0, index}) == tile;
    const base::Bytes& above = growth_.tiles.at({1, index / tile_width});
    const base::Digest root = tree.root(leaves_.sha256());
    return std::equal(
        root.begin(), root.end(),
        above.begin() + static_cast<std::ptrdiff_t>(index % tile_width * digest_bytes));
  }

  void note(std::uint64_t number, base::ByteView entry) {
    // Names are sorted, so `e` comes first in a document and in nothing else.
    static constexpr std::string_view document = "{\"e\":\"doc\"";
    if (base::text_of(entry).starts_with(document)) {
      if (reader_.read(entry) != Fit::fits) return;
      written_.documents.push_back(reader_.document().document);
      written_.documents.back().entry = number;
      return;
    }
    auto named = erasures_.read(number, entry);
    if (!named) problem_ = named.error();
    if (named && *named) written_.erasures.push_back(std::move(**named));
  }

  const Store& store_;
  const Growth& growth_;
  const KeepFile& keep_;
  Leaves leaves_;
  EntryReader reader_;
  ErasureReader erasures_;
  Written written_;
  std::optional<base::Problem> problem_;
};

}  // namespace

std::string tile_name(std::uint32_t level, std::uint64_t index, std::uint64_t width) {
  return name_in("tile/" + std::to_string(level) + "/", index, width);
}

std::string bundle_name(std::uint64_t index, std::uint64_t width) {
  return name_in("tile/entries/", index, width);
}

std::string unfinished_bundles_name(std::uint64_t index) {
  return "tile/entries/" + number_name(index) + ".p";
}

std::string past_checkpoint_name(std::uint64_t size) { return "checkpoints/" + number_name(size); }

std::string kept_file_name(const base::Digest& digest) { return "blob/" + base::to_hex(digest); }

std::uint64_t width_at(std::uint64_t size, std::uint64_t index) {
  CHECK(index * tile_width < size);
  return std::min(size - index * tile_width, tile_width);
}

Result<Growth> recompute_growth(const Store& store, std::uint64_t from, const Progress& progress) {
  Growth growth;
  growth.from = from;
  TRY(growth.head, store.head());
  CHECK(from <= growth.head.size);
  TRY(Tree tree, Tree::at(tiles_of(store), from));
  Leaves leaves(store);
  for (std::uint64_t first = from; first < growth.head.size; first += entries_at_a_time) {
    const std::uint64_t last = std::min(first + entries_at_a_time, growth.head.size);
    TRY_VOID(read_leaves(store, leaves, first, last,
                         [&](std::uint64_t, base::ByteView, const base::Digest& leaf) {
                           tree.append(leaves.sha256(), leaf);
                         }));
    keep_higher(tree.take_full(), growth);
    if (progress) progress(last - from, growth.head.size - from);
  }
  if (tree.root(leaves.sha256()) != growth.head.root) {
    return base::problem("journal.head_differs",
                         {{"size", static_cast<std::int64_t>(growth.head.size)}});
  }
  for (Tile& tile : tree.partial()) {
    const bool has_grown = hashes_at(from, tile.level) != hashes_at(growth.head.size, tile.level);
    if (has_grown) growth.tiles[{tile.level, tile.index}] = std::move(tile.hashes);
  }
  return growth;
}

Result<Written> write_growth(const Store& store, const Growth& growth, const KeepFile& keep,
                             const Progress& progress) {
  BundleWriter writer(store, growth, keep);
  const std::uint64_t first = growth.from / tile_width;
  const std::uint64_t last = (growth.head.size + tile_width - 1) / tile_width;
  for (std::uint64_t index = first; growth.from < growth.head.size && index < last; ++index) {
    TRY_VOID(writer.write(index));
    if (progress) progress(index + 1 - first, last - first);
  }
  for (const auto& [place, hashes] : growth.tiles) {
    if (place.first == 0) continue;
    TRY_VOID(keep(tile_name(place.first, place.second, hashes.size() / digest_bytes), hashes));
  }
  return writer.take_written();
}

Result<std::vector<ErasedNumbers>> erasures_in(const Store& store, std::uint64_t first,
                                               std::uint64_t last) {
  std::vector<ErasedNumbers> out;
  ErasureReader reader;
  std::optional<base::Problem> problem;
  TRY_VOID(store.read(first, last, [&](std::uint64_t number, base::ByteView entry) {
    auto named = reader.read(number, entry);
    if (!named) problem = named.error();
    if (named && *named) out.push_back(std::move(**named));
    return !problem;
  }));
  if (problem) return base::Unexpected(*problem);
  return out;
}

std::optional<base::Bytes> emptied(base::ByteView bundle, std::uint64_t index,
                                   const std::vector<facts::EntryNumber>& entries) {
  const auto views = entries_of(bundle);
  if (!views) return std::nullopt;
  Bundle out;
  for (std::size_t i = 0; i < views->size(); ++i) {
    const bool goes = std::binary_search(entries.begin(), entries.end(), index * tile_width + i);
    out.add(goes ? base::ByteView() : (*views)[i]);
  }
  return base::Bytes(out.bytes().begin(), out.bytes().end());
}

bool is_emptied(base::ByteView before, base::ByteView after) {
  const auto there = entries_of(before);
  const auto left = entries_of(after);
  if (!there || !left || there->size() != left->size()) return false;
  return std::equal(there->begin(), there->end(), left->begin(),
                    [](base::ByteView was, base::ByteView is) {
                      return is.empty() || std::equal(was.begin(), was.end(), is.begin(), is.end());
                    });
}

}  // namespace vlecht::journal
