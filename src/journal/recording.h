// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/executor.h"
#include "base/result.h"
#include "journal/journal.h"
#include "journal/statement_encoder.h"

namespace vlecht::journal {

/// The place in a journal where a transaction is to come, and who follows what comes.
struct Place {
  Store* store = nullptr;
  Head head;
  Tree tree;
  std::optional<std::string> origin;  ///< for the first transaction
  std::function<bool(facts::EntryNumber)> is_document;
  Seed seed{};  ///< of the timeline that outlines are for
  /// Each entry, once it has proved to be readable; the transaction's own comes last.
  std::function<void(facts::EntryNumber, const EntryReader&)> take;
  /// The same for many statements at once; at most `to_come`, these included, are known to come,
  /// 0 when that is not known. Empty: nobody follows statements.
  std::function<void(std::span<const Outline>, std::uint64_t to_come)> take_statements;
  /// Takes entries from a number on back that were handed to `take`. Throws nothing.
  std::function<void(facts::EntryNumber)> forget;
};

/// Hands out the next statements, in place of what `drafts` held; false when there are none left.
using NextDrafts = std::function<base::Result<bool>(std::vector<facts::Draft>& drafts)>;
/// Removes what need not be recorded.
using Admit = std::function<base::Result<void>(std::vector<facts::Draft>& drafts)>;

/// Records one transaction, however many statements it has: what does not fit in memory is staged
/// in the store (store.h) while the rest is still being read. Nothing counts before `finish` has
/// succeeded; a recording that ends without leaves the journal as it was.
///
/// Only one at a time, and nobody reads the journal meanwhile but `admit`.
class Recording {
 public:
  /// What is known beforehand: the document that statements come from, when there is one, and
  /// whether statements of personal kinds are to come. Problems: those of `Journal::append` that
  /// are about a document.
  static base::Result<std::unique_ptr<Recording>> begin(Place place,
                                                        const std::optional<Document>& document,
                                                        bool is_personal,
                                                        std::function<Salt()> salt);
  Recording(const Recording&) = delete;
  Recording& operator=(const Recording&) = delete;
  ~Recording();

  /// Adds all statements that `next` hands out and `admit` leaves. While some are being read,
  /// earlier ones are admitted, still earlier ones encoded and hashed, and those before them taken:
  /// side by side when `crew` has threads. What was taken goes to the store in a lane of its own,
  /// so that none of this waits for the disk; the store has all of it when this returns. `next` is
  /// never called at the same time as itself, nor `admit`; nothing is taken while `admit` looks,
  /// and the statements of some earlier parts may still have to be. Problems: those of `next` and
  /// `admit`; those of `Journal::append` about a statement; those of `Store::stage`. Of several the
  /// one of the earliest part is told. After a problem nothing can be added any more: the
  /// recording is over. With `to_come`, the most that can come, room is taken for them in time.
  base::Result<void> add_all(const NextDrafts& next, const Admit& admit,
                             const base::Crew& crew = base::step_by_step,
                             const base::OpenLane& open_lane = base::open_lane_in_order,
                             std::uint64_t to_come = 0);

  /// Statements so far.
  std::uint64_t statement_count() const { return statement_count_; }

  /// Adds the statements of `transaction`, then all of it durably to the journal. Its document is
  /// that of `begin`. Once only. Problems: those of `Journal::append`.
  base::Result<void> finish(const Transaction& transaction, values::Instant now);

  /// Of the journal after `finish`.
  const Head& head() const { return head_; }
  bool is_followed() const { return place_.take_statements != nullptr; }
  Tree take_tree() { return std::move(place_.tree); }

 private:
  // Statements on their way from drafts to the store, some at a time.
  struct Part {
    std::vector<facts::Draft> carried;  // from the part before: they did not fill a bundle
    std::vector<facts::Draft> drafts;
    std::vector<Salt> salts;
    std::vector<StatementEncoder> pieces;
    std::size_t piece_count = 0;

    bool is_empty() const { return piece_count == 0; }
    std::span<StatementEncoder> whole() { return std::span(pieces).first(piece_count); }
  };

  // Hands what was staged to the store while other parts are being made.
  class Keeper;
  // Which step of which part can begin.
  class Belt;

  Recording(Place place, const std::optional<Document>& document, bool is_personal,
            std::function<Salt()> salt);

  std::uint64_t first() const { return place_.head.size; }
  std::uint64_t lead_size() const { return bundle_width - first() % bundle_width; }
  base::Result<void> add_document();
  base::Result<void> state(const facts::Draft& draft);
  StatementFrame frame() const;
  CanRead into_reader();
  void add_checked(base::ByteView bytes);
  base::Result<void> order(Part& part, const Admit& admit);
  base::Result<void> align(std::vector<facts::Draft>& drafts);
  void cut(Part& part, std::span<const facts::Draft* const> drafts);
  void take(Part& part);
  base::Result<void> keep(Part& part, Keeper& keeper);
  Stage stage_of_open();
  base::Result<void> stage_if_large();
  base::Result<base::Bytes> transaction_entry(const Transaction& transaction,
                                              values::Instant recorded_at);
  Batch batch(const Transaction& transaction, values::Instant recorded_at, base::Bytes own_entry);
  void grow_tree(const Batch& batch);

  Place place_;
  std::function<Salt()> salt_;
  Salt own_salt_{};
  std::optional<Document> document_;
  facts::EntryNumber document_entry_ = 0;
  bool is_personal_ = false;
  Packing packing_;
  std::uint64_t statement_count_ = 0;
  std::uint64_t to_come_ = 0;      // of the statements in parts
  std::uint64_t next_ = 0;         // number of the next entry
  std::vector<base::Bytes> lead_;  // entries up to the first whole bundle, without the first one
  Bundle open_;                    // entries behind those that are staged
  std::vector<facts::Draft> carried_;  // drafts behind those, until they fill a bundle
  std::vector<base::Digest> staged_roots_;
  bool has_staged_ = false;
  bool is_whole_ = true;  // false while something is being added, and for good when that fails
  bool is_done_ = false;
  Head head_;
  base::Sha256 sha256_;
  EntryReader reader_;
  EncodingRoom encoded_;
};

}  // namespace vlecht::journal
