// SPDX-License-Identifier: EUPL-1.2
//
// Proofs in a journal of ten million entries: one at a time, tiles read anew, as a stranger asks.
#include <benchmark/benchmark.h>

#include <map>

#include "journal/proof.h"

namespace {

using namespace vlecht;

constexpr std::uint64_t entries = 10'000'000;

/// The tiles of a tree with that many leaves, in memory.
class BigTree {
 public:
  BigTree() {
    journal::Tree tree;
    for (std::uint64_t i = 0; i < entries; ++i) {
      tree.append(sha256_, leaf(i));
      if (i % 65'536 == 0) keep(tree.take_full());
    }
    keep(tree.take_full());
    keep(tree.partial());
    root_ = tree.root(sha256_);
  }

  journal::TileSource source() const {
    return [this](std::uint32_t level, std::uint64_t index) -> base::Result<journal::Tile> {
      return tiles_.at({level, index});
    };
  }
  base::Digest leaf(std::uint64_t number) {
    return journal::leaf_hash(sha256_, {reinterpret_cast<const base::Byte*>(&number), 8});
  }
  const base::Digest& root() const { return root_; }

 private:
  void keep(std::vector<journal::Tile> tiles) {
    for (journal::Tile& tile : tiles) tiles_[{tile.level, tile.index}] = std::move(tile);
  }

  base::Sha256 sha256_;
  std::map<std::pair<std::uint32_t, std::uint64_t>, journal::Tile> tiles_;
  base::Digest root_{};
};

void proof_of_one_in_ten_million(benchmark::State& state) {
  static BigTree tree;
  std::size_t hashes_max = 0;
  std::uint64_t index = 0;
  for (auto _ : state) {
    index = (index + 7'654'321) % entries;
    const auto hashes = journal::inclusion_proof(tree.source(), index, entries);
    if (!journal::verify_inclusion(tree.leaf(index), index, entries, *hashes, tree.root())) {
      state.SkipWithError("a proof that does not hold");
      return;
    }
    hashes_max = std::max(hashes_max, hashes->size());
  }
  state.counters["hashes_max"] = static_cast<double>(hashes_max);
}
BENCHMARK(proof_of_one_in_ten_million)->Unit(benchmark::kMillisecond);

}  // namespace
