// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "contract/examples.h"
#include "journal/merkle.h"
#include "stores/memory/memory_store.h"

namespace vlecht::examples {

/// A journal of any entries at all, with tree, head and list of transactions made to fit: what a
/// forger who knows the format can make.
inline std::shared_ptr<stores::MemoryStore> forged(const std::vector<base::Bytes>& entries,
                                                   std::int64_t recorded_at) {
  auto store = std::make_shared<stores::MemoryStore>();
  base::Sha256 sha256;
  journal::Tree tree;
  journal::Batch batch;
  batch.before = *store->head();
  batch.entries = entries;
  for (const base::Bytes& entry : entries) tree.append(sha256, journal::leaf_hash(sha256, entry));
  batch.tiles = tree.take_full();
  for (journal::Tile& tile : tree.partial()) batch.tiles.push_back(std::move(tile));
  batch.after = {entries.size(), recorded_at, tree.root(sha256)};
  batch.transaction_id = transaction_id(1);
  EXPECT_TRUE(store->append(batch));
  return store;
}

inline std::vector<base::Bytes> entries_of(const journal::Store& store) {
  std::vector<base::Bytes> out;
  EXPECT_TRUE(store.read(0, store.head()->size, [&](std::uint64_t, base::ByteView bytes) {
    out.emplace_back(bytes.begin(), bytes.end());
    return true;
  }));
  return out;
}

}  // namespace vlecht::examples
