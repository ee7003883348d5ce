// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "journal/merkle.h"
#include "journal/store.h"

namespace vlecht::journal {

/// How much of a journal that is copied is held in memory, and how much comes in one commit.
struct GatheringLimits {
  std::uint64_t entries_per_stage = 64 * bundle_width;  ///< a multiple of `bundle_width`
  std::uint64_t entries_per_commit = 1'024 * bundle_width;
  std::uint64_t file_bytes_per_commit = 64'000'000;
};

/// Puts transactions that exist already into a store: many small ones in one commit, because
/// waiting for the disk once for all of them makes them as quick as one large one; large ones in
/// parts, so that little is held in memory.
class Gathering {
 public:
  /// `head` is the store's; the store outlives this.
  Gathering(Store& store, const Head& head, const GatheringLimits& limits);

  /// A transaction begins, after the last one has ended.
  void open(const std::string& id, std::uint64_t entry);
  /// Its document, with the content when that was kept.
  void keep_file(const base::Digest& digest, std::optional<base::Bytes> file);
  /// The next entry; an empty one is erased. Problems: those of `Store::stage`.
  base::Result<void> add(std::uint64_t number, base::ByteView entry);
  /// A tile that has become full.
  void add(Tile tile);
  /// Entries (gathered before, or in the store) and kept files that go with the next commit.
  void erase(const std::vector<std::uint64_t>& entries, const std::vector<base::Digest>& files);
  bool erases() const { return !batch_.erased_entries.empty() || !batch_.erased_files.empty(); }

  /// Whether it is time to commit, at the end of a transaction that makes the journal `size` long.
  bool is_due(std::uint64_t size) const;
  /// Makes everything count that was gathered; the last transaction has ended. `unfinished` are
  /// the unfinished tiles of the tree at `after`. Problems: those of `Store::append`.
  base::Result<void> commit(const Head& after, std::vector<Tile> unfinished);

 private:
  Bundle& staged() { return stage_.entries.front(); }
  void begin(const Head& head);
  base::Result<void> stage();

  Store& store_;
  GatheringLimits limits_;
  Batch batch_;
  Stage stage_;                     // of one piece
  std::uint64_t first_staged_ = 0;  // entries before it cannot be staged: they begin no bundle
  EarlierTransaction open_;
  bool has_open_ = false;
  std::uint64_t file_bytes_ = 0;
};

}  // namespace vlecht::journal
