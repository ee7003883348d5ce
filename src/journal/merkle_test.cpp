// SPDX-License-Identifier: EUPL-1.2
#include "journal/merkle.h"

#include <gtest/gtest.h>

#include <map>

namespace vlecht::journal {
namespace {

using base::Digest;

// Leaves and roots of the Certificate Transparency reference test.
const std::vector<std::string> leaves{"",
                                      "00",
                                      "10",
                                      "2021",
                                      "3031",
                                      "40414243",
                                      "5051525354555657",
                                      "606162636465666768696a6b6c6d6e6f"};
const std::vector<std::string> roots{
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

// The definition of RFC 9162, section 2.1.1, word for word.
Digest by_definition(base::Sha256& sha256, const std::vector<Digest>& hashes, std::size_t begin,
                     std::size_t end) {
  if (end - begin == 1) return hashes[begin];
  std::size_t k = 1;
  while (k * 2 < end - begin) k *= 2;
  return node_hash(sha256, by_definition(sha256, hashes, begin, begin + k),
                   by_definition(sha256, hashes, begin + k, end));
}

struct Grown {
  Tree tree;
  std::vector<Digest> hashes;
  std::map<std::pair<std::uint32_t, std::uint64_t>, Tile> tiles;

  explicit Grown(std::uint64_t size) {
    base::Sha256 sha256;
    for (std::uint64_t i = 0; i < size; ++i) {
      hashes.push_back(leaf_hash(sha256, base::bytes_of(std::to_string(i))));
      tree.append(sha256, hashes.back());
    }
    for (Tile& tile : tree.take_full()) tiles[{tile.level, tile.index}] = tile;
    for (Tile& tile : tree.partial()) tiles[{tile.level, tile.index}] = tile;
  }

  TileSource source() const {
    return [this](std::uint32_t level, std::uint64_t index) -> base::Result<Tile> {
      const auto found = tiles.find({level, index});
      if (found == tiles.end()) return base::problem("journal.tile_damaged");
      return found->second;
    };
  }
};

TEST(Merkle, RootsOfTheReferenceTest) {
  base::Sha256 sha256;
  Tree tree;
  EXPECT_EQ(base::to_hex(tree.root(sha256)),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    tree.append(sha256, leaf_hash(sha256, *base::from_hex(leaves[i])));
    EXPECT_EQ(base::to_hex(tree.root(sha256)), roots[i]) << i;
  }
}

TEST(Merkle, ProofsOfTheReferenceTest) {
  base::Sha256 sha256;
  Tree tree;
  std::vector<Digest> hashes;
  for (const std::string& leaf : leaves) {
    hashes.push_back(leaf_hash(sha256, *base::from_hex(leaf)));
    tree.append(sha256, hashes.back());
  }
  const std::vector<Tile> tiles = tree.partial();
  const TileSource source = [&](std::uint32_t, std::uint64_t) -> base::Result<Tile> {
    return tiles[0];
  };
  const auto hex = [](const std::vector<Digest>& proof) {
    std::string out;
    for (const Digest& step : proof) out += base::to_hex(step).substr(0, 8) + " ";
    return out;
  };
  EXPECT_EQ(hex(*inclusion_proof(source, 0, 8)), "96a296d2 5f083f0a 6b47aaf2 ");
  EXPECT_EQ(hex(*inclusion_proof(source, 5, 8)), "bc1a0643 ca854ea1 d37ee418 ");
  EXPECT_EQ(hex(*inclusion_proof(source, 2, 3)), "fac54203 ");
  EXPECT_EQ(hex(*consistency_proof(source, 1, 8)), "96a296d2 5f083f0a 6b47aaf2 ");
  EXPECT_EQ(hex(*consistency_proof(source, 6, 8)), "0ebc5d34 ca854ea1 d37ee418 ");
  EXPECT_EQ(hex(*consistency_proof(source, 2, 5)), "5f083f0a bc1a0643 ");
}

TEST(Merkle, RootFromTilesIsTheRootByDefinitionAtEverySize) {
  const Grown grown(1'100);
  base::Sha256 sha256;
  for (std::uint64_t size = 1; size <= 1'100; ++size) {
    const auto root = root_at(grown.source(), size);
    ASSERT_TRUE(root) << size;
    ASSERT_EQ(*root, by_definition(sha256, grown.hashes, 0, size)) << size;
  }
  EXPECT_EQ(*root_at(grown.source(), 1'100), grown.tree.root(sha256));
}

TEST(Merkle, TilesHaveTheWidthsOfTlogTiles) {
  const Grown grown(70'000);
  std::map<std::uint32_t, std::pair<int, int>> full_and_partial;
  for (const auto& [place, tile] : grown.tiles) {
    const bool is_full = tile.hashes.size() == 8'192;
    (is_full ? full_and_partial[place.first].first : full_and_partial[place.first].second)++;
    if (is_full) continue;
    EXPECT_EQ(tile.hashes.size() / 32, hashes_at(70'000, place.first) % 256);
  }
  EXPECT_EQ(full_and_partial[0], std::pair(273, 1));
  EXPECT_EQ(full_and_partial[1], std::pair(1, 1));
  EXPECT_EQ(full_and_partial[2], std::pair(0, 1));
}

TEST(Merkle, InclusionIsProvedAndNothingElse) {
  const Grown grown(600);
  for (const std::uint64_t size :
       {1ULL, 2ULL, 3ULL, 7ULL, 255ULL, 256ULL, 257ULL, 511ULL, 600ULL}) {
    const Digest root = *root_at(grown.source(), size);
    for (std::uint64_t index = 0; index<size; index += size> 20 ? 13 : 1) {
      auto proof = *inclusion_proof(grown.source(), index, size);
      const Digest& leaf = grown.hashes[index];
      EXPECT_TRUE(verify_inclusion(leaf, index, size, proof, root));
      EXPECT_FALSE(verify_inclusion(leaf, index + 1, size, proof, root));
      EXPECT_FALSE(verify_inclusion(leaf, index, size, proof, leaf) && size > 1);
      proof.push_back(leaf);
      EXPECT_FALSE(verify_inclusion(leaf, index, size, proof, root));
      proof.pop_back();
      if (proof.empty()) continue;
      proof[proof.size() / 2][3] ^= 1;
      EXPECT_FALSE(verify_inclusion(leaf, index, size, proof, root));
    }
  }
}

TEST(Merkle, ConsistencyIsProvedAndNothingElse) {
  const Grown grown(600);
  for (const std::uint64_t size : {1ULL, 2ULL, 3ULL, 8ULL, 255ULL, 256ULL, 257ULL, 600ULL}) {
    const Digest root = *root_at(grown.source(), size);
    for (std::uint64_t old_size = 1; old_size <= size; old_size += size > 20 ? 7 : 1) {
      const Digest old_root = *root_at(grown.source(), old_size);
      auto proof = *consistency_proof(grown.source(), old_size, size);
      EXPECT_TRUE(verify_consistency(old_size, old_root, size, root, proof));
      Digest other = old_root;
      other[0] ^= 1;
      EXPECT_FALSE(verify_consistency(old_size, other, size, root, proof));
      EXPECT_FALSE(verify_consistency(old_size, old_root, size, other, proof));
      proof.push_back(other);
      EXPECT_FALSE(verify_consistency(old_size, old_root, size, root, proof));
    }
  }
  EXPECT_FALSE(verify_consistency(0, empty_root(), 8, *root_at(grown.source(), 8), {}));
  EXPECT_FALSE(verify_consistency(9, empty_root(), 8, empty_root(), {}));
}

TEST(Merkle, AMissingTileIsAProblem) {
  Grown grown(600);
  grown.tiles.erase({0, 2});
  EXPECT_FALSE(root_at(grown.source(), 600));
  EXPECT_TRUE(root_at(grown.source(), 512));
}

TEST(Merkle, WholeTilesAtOnceMakeTheSameTree) {
  constexpr std::uint64_t size = 2 * 65'536 + 3 * 256;
  const Grown one_by_one(size);
  base::Sha256 sha256;
  Tree tree;
  base::Bytes at_once;
  for (const Digest& hash : one_by_one.hashes) {
    at_once.insert(at_once.end(), hash.begin(), hash.end());
    if (at_once.size() < 256 * 32) continue;
    tree.append_kept_tile(sha256, full_tile_root(at_once));
    at_once.clear();
  }
  EXPECT_EQ(tree.size(), size);
  EXPECT_EQ(tree.root(sha256), one_by_one.tree.root(sha256));
  std::size_t full = 0;
  for (const Tile& tile : tree.take_full()) {
    ++full;
    EXPECT_GT(tile.level, 0U);
    EXPECT_EQ(tile.hashes, one_by_one.tiles.at({tile.level, tile.index}).hashes);
  }
  EXPECT_EQ(full, 2U);
}

}  // namespace
}  // namespace vlecht::journal
