// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "base/executor.h"
#include "base/result.h"
#include "journal/checkpoint.h"
#include "journal/entry.h"
#include "journal/erasure.h"
#include "journal/merkle.h"
#include "journal/outline.h"
#include "journal/store.h"

namespace vlecht::journal {

/// Told how many of how many entries are done; may be empty.
using Progress = std::function<void(std::uint64_t done, std::uint64_t of)>;

/// What a journal turned out to be, recomputed from its stored bytes.
struct Verified {
  std::string origin;
  Head head;
  std::uint64_t transactions = 0;
  std::uint64_t documents = 0;
  std::uint64_t statements = 0;
  std::uint64_t files_kept = 0;     ///< only by `verify`
  std::uint64_t checkpoints = 0;    ///< kept in the store, and fitting
  std::vector<Erased> erased;       ///< entries without bytes, ascending
  std::vector<Named> erased_files;  ///< documents whose kept file was erased
  Tree tree;
};

/// Who follows what is read, in order: what has proved to fit.
struct Follower {
  std::function<void(facts::EntryNumber, const EntryReader&)> entry;  ///< that is no statement
  /// Consecutive ones, as many as can be had at once; their views are valid during the call. So
  /// many entries are to come, these included. May be empty; then nothing is done to make their
  /// tags.
  std::function<void(std::span<const Outline>, std::uint64_t to_come)> statements;
};

/// Reads every entry once and recomputes everything but the kept files; hands each on when it has
/// proved to fit. The problem names the first entry that does not fit:
/// `journal.entry_missing`, `journal.entry_altered` (it or its hash in the tree),
/// `journal.entry_not_canonical`, `journal.entry_unreadable`, `journal.newer_version`,
/// `journal.entry_out_of_place`, `journal.time_not_rising`, `journal.source_not_a_document`,
/// `journal.transaction_twice`, `journal.transaction_incomplete`, `journal.statement_misplaced` (a
/// personal one, or one beside those); or an erasure and the holes do not agree:
/// `journal.entry_missing`, `journal.entry_not_erased`, `journal.erasure_unreadable`; or else what
/// is wrong beside the entries: `journal.transactions_differ`, `journal.tile_damaged`,
/// `journal.head_differs`, `journal.kept_checkpoint_differs`; `journal.empty`; or a problem of the
/// store. `journal.moved_while_reading` when another process appended meanwhile and that made
/// something not fit: read again.
///
/// Reading, hashing and outlining, and taking in order go on side by side when `executor` has
/// threads; `progress` is called in the caller's thread, `follower` in one thread at a time. What
/// comes out is the same for every executor. At most three chunks (chunk.h) are in memory.
base::Result<Verified> read_verified(const Store& store, const Progress& progress,
                                     const Follower& follower,
                                     const base::Executor& executor = base::run_in_order);

/// So often a journal that moves is read again before giving up.
inline constexpr int reading_attempts = 10;

/// The same, and every kept file against its digest (`journal.file_damaged`) and against the
/// erasures (`journal.file_not_erased`); and whether the store holds together itself, so that what
/// was read in order is also found one by one.
base::Result<Verified> verify(const Store& store, const Progress& progress = {},
                              const base::Executor& executor = base::run_in_order);

/// Whether the journal still begins with exactly the entries that a checkpoint kept elsewhere was
/// made of: nothing before it altered, left out, added or reordered. Recomputed from the entries
/// alone; where one was erased, from the leaf hash that stayed. With `verifier_key` its signature
/// must also be by that key. Problems: those of `parse_checkpoint` and `verify_signature`,
/// `journal.checkpoint_other_origin`, `journal.checkpoint_longer` (entries were cut off, or this is
/// an older copy), `journal.checkpoint_differs`, `journal.entry_missing`; or of the store.
base::Result<SignedCheckpoint> verify_checkpoint(const Store& store, std::string_view checkpoint,
                                                 std::string_view verifier_key = {},
                                                 const Progress& progress = {});

/// The name of a journal as its first entry has it, unverified. Problems: those of an entry that
/// does not fit; of the store.
base::Result<std::string> origin_of(const Store& store);

/// Tiles of a store as a source for roots and proofs. Problem: `journal.tile_damaged`.
TileSource tiles_of(const Store& store);

}  // namespace vlecht::journal
