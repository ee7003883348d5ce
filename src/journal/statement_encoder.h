// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "journal/bundle.h"
#include "journal/entry.h"
#include "journal/merkle.h"
#include "journal/outlines.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Adds each whole bundle of `entries`, packed, unless `packing` is empty.
void pack_bundles(const Bundle& entries, const Packing& packing, std::vector<base::Bytes>& packed);

/// What statements of one transaction have in common.
struct StatementFrame {
  facts::EntryNumber transaction = 0;
  facts::EntryNumber document = 0;  ///< of drafts that name none
  bool is_personal = false;
  bool is_followed = true;  ///< someone takes in their outlines
  const std::function<bool(facts::EntryNumber)>* is_document = nullptr;
};

/// Reads an entry with the reader's own strictness: whether it fits.
using CanRead = std::function<bool(base::ByteView)>;

/// Writes the statement that is to be entry `number` in place of what `room` held, and has it read
/// back, so that nothing can be stored that would not be read. Problems: those of
/// `Journal::append` about a statement.
base::Result<void> encode_checked(const facts::Draft& draft, facts::EntryNumber number,
                                  const StatementFrame& frame, const Salt& salt, EncodingRoom& room,
                                  const CanRead& can_read);
/// The same strictness for any entry; `row` is for the problem.
base::Result<void> check_readable(base::ByteView bytes, std::int64_t row, const CanRead& can_read);

/// The tiles of whole bundles, of which the first entry has number `first`, and the root over each,
/// in place of what `tiles` and `roots` held.
void hash_bundles(const Bundle& entries, facts::EntryNumber first, std::vector<Tile>& tiles,
                  std::vector<base::Digest>& roots);

/// Makes whole bundles of statements: their bytes, their hashes, and what the timeline keeps of
/// them. Several may be at work at the same time; their room is used again.
class StatementEncoder {
 public:
  /// What comes next: `drafts` with a salt each are as many as make whole bundles, the first with
  /// entry number `first`. They stay where they are until `run` has ended.
  void prepare(facts::EntryNumber first, std::span<const facts::Draft* const> drafts,
               std::span<const Salt> salts);
  /// Stops at the first statement that cannot be recorded. Packs with `packing`, unless that is
  /// empty.
  void run(const StatementFrame& frame, const Seed& seed, const Packing& packing);

  const std::optional<base::Problem>& problem() const { return problem_; }
  const Bundle& entries() const { return entries_; }
  /// The same bundles to take away; others may come in their place.
  Bundle& entries() { return entries_; }
  const std::vector<base::Digest>& roots() const { return roots_; }
  std::vector<Tile> take_tiles() { return std::move(tiles_); }
  std::vector<base::Bytes> take_packed() { return std::move(packed_); }
  /// None where nobody follows.
  std::span<const Outline> outlines() const { return outlines_.statements(); }

 private:
  facts::EntryNumber first_ = 0;
  std::vector<const facts::Draft*> drafts_;
  std::vector<Salt> salts_;
  std::optional<base::Problem> problem_;
  Bundle entries_;
  std::vector<Tile> tiles_;
  std::vector<base::Digest> roots_;
  std::vector<base::Bytes> packed_;
  Outlines outlines_;
  EntryReader reader_;
  EncodingRoom encoded_;
};

}  // namespace vlecht::journal
