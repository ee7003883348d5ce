// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "journal/bundle.h"

namespace vlecht::journal {

/// What the store says the journal amounts to; believed only after verification.
struct Head {
  std::uint64_t size = 0;        ///< number of entries
  std::int64_t recorded_at = 0;  ///< microseconds UTC of the last transaction
  base::Digest root{};           ///< Merkle root over all entries (RFC 9162, section 2.1.1)

  bool operator==(const Head&) const = default;
};

/// 1 to 256 consecutive hashes of one level of the tree (C2SP tlog-tiles): 32 bytes each.
struct Tile {
  std::uint32_t level = 0;
  std::uint64_t index = 0;
  base::Bytes hashes;
};

/// A transaction that a batch has before its last one.
struct EarlierTransaction {
  std::string id;
  std::uint64_t entry = 0;
  std::optional<base::Bytes> file;  ///< content to keep, by its SHA-256
  base::Digest file_digest{};
};

/// One transaction as the store keeps it, or in a copy of a journal several: all or nothing.
struct Batch {
  Head before;  ///< refused when the store's head is another
  Head after;
  /// In order; the first has number `before.size`. An empty one is kept as erased: a copy of a
  /// journal from which something was erased.
  std::vector<base::Bytes> entries;
  std::uint64_t staged = 0;                 ///< so many entries, staged before, come after those
  std::vector<base::Bytes> rest;            ///< and these after the staged ones
  std::vector<Tile> tiles;                  ///< new or grown tiles, whole
  std::vector<EarlierTransaction> earlier;  ///< whole ones before the last, in order
  std::string transaction_id;               ///< client's id, once per journal
  std::uint64_t transaction_entry = 0;
  std::optional<base::Bytes> file;  ///< content to keep, by its SHA-256
  base::Digest file_digest{};
  std::vector<std::uint64_t> erased_entries;  ///< entries whose bytes go; ascending
  std::vector<base::Digest> erased_files;     ///< kept files that go, by digest
};

/// A part of a transaction that is too large to be held in memory: it comes to the store before the
/// head moves, and does not count until then.
struct Stage {
  Head before;              ///< refused when the store's head is another
  std::uint64_t first = 0;  ///< a multiple of `bundle_width`, from `before.size` on; parts follow
                            ///< each other without a gap
  std::vector<Bundle> entries;  ///< one after the other, each with a multiple of `bundle_width`
  std::vector<Tile> tiles;      ///< full ones, of which the store has nothing yet
  /// Each whole bundle of `entries` as `Store::packing` made it, so that the store need not; or
  /// none.
  std::vector<base::Bytes> packed = {};
};

/// Makes of a whole bundle what a store keeps of it; safe from several threads.
using Packing = std::function<base::Bytes(base::ByteView bundle)>;

/// Keeps entries, tiles, checkpoints and files. Narrow on purpose: everything that decides
/// anything stands above it. Implementations are safe to read from several threads; appends are
/// serialised by the implementation. After a storage error an implementation refuses further
/// appends (`store.stopped`) until it is opened again: what is on disk is then uncertain.
class Store {
 public:
  virtual ~Store() = default;

  virtual base::Result<Head> head() const = 0;

  /// Durable when it returns. Problems: `store.head_moved`, `store.full`, `store.failed`,
  /// `store.stopped`.
  /// Erased entries and files cannot be read from then on; `scrub` removes what is left of them.
  virtual base::Result<void> append(const Batch& batch) = 0;

  /// Takes a part of the next transaction; `append` makes the parts count, all at once. What was
  /// staged and never appended is gone at the next opening. Problems as for `append`.
  virtual base::Result<void> stage(const Stage& stage) = 0;
  /// What `Stage::packed` is made with. Empty: the store takes bundles as they are.
  virtual Packing packing() const { return {}; }
  /// Forgets what was staged and not appended.
  virtual base::Result<void> unstage() = 0;

  /// Overwrites what erased entries and files have left behind in unused parts of what the store
  /// keeps. A store that was not scrubbed after an erasure does so itself before it is opened for
  /// writing again. Problems: `store.scrub_in_use` (another program is reading, so that the log
  /// cannot be emptied), `store.full`, `store.failed`.
  virtual base::Result<void> scrub() = 0;

  /// Hands entries `first` up to but not including `last` in order to `visit`, whose view is valid
  /// during the call; stops when it returns false. An entry whose bytes were erased is handed over
  /// as an empty view, and no other is. A missing entry is `store.damaged`.
  using Visit = std::function<bool(std::uint64_t number, base::ByteView bytes)>;
  virtual base::Result<void> read(std::uint64_t first, std::uint64_t last,
                                  const Visit& visit) const = 0;
  /// The same for numbers in ascending order.
  virtual base::Result<void> read(const std::vector<std::uint64_t>& numbers,
                                  const Visit& visit) const = 0;

  /// All tiles, for verification; ordered by level and index.
  virtual base::Result<void> tiles(const std::function<bool(const Tile&)>& visit) const = 0;
  virtual base::Result<std::optional<Tile>> tile(std::uint32_t level,
                                                 std::uint64_t index) const = 0;
  /// The same for indices from `first` up to but not including `last`, in order; none for those
  /// that are not there.
  virtual base::Result<std::vector<std::optional<Tile>>> tile_range(std::uint32_t level,
                                                                    std::uint64_t first,
                                                                    std::uint64_t last) const;

  /// Entry number of the transaction with this client id.
  virtual base::Result<std::optional<std::uint64_t>> transaction(const std::string& id) const = 0;
  /// All (client id, entry number), for verification.
  virtual base::Result<std::vector<std::pair<std::string, std::uint64_t>>> transactions() const = 0;

  /// A kept file's bytes by SHA-256; none when it was not kept. Unverified.
  virtual base::Result<std::optional<base::Bytes>> file(const base::Digest& digest) const = 0;

  virtual base::Result<void> keep_checkpoint(std::uint64_t size, const std::string& note) = 0;
  virtual base::Result<std::vector<std::pair<std::uint64_t, std::string>>> checkpoints() const = 0;

  /// Whether the store holds together itself, beyond what reading everything in order shows: that
  /// each entry is also found by its number, and that no room is used twice. For verification.
  /// Problem: `store.damaged`. A store without such a structure has nothing to check.
  virtual base::Result<void> check() const { return {}; }
};

}  // namespace vlecht::journal
