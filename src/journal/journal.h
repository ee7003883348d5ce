// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/check.h"
#include "base/executor.h"
#include "facts/fact.h"
#include "journal/entry.h"
#include "journal/erasure.h"
#include "journal/merkle.h"
#include "journal/store.h"
#include "journal/timeline.h"
#include "values/instant.h"

namespace vlecht::journal {

class Recording;

/// Whether the timeline takes in what is being recorded.
enum class Follow : std::uint8_t {
  yes,
  no,  ///< afterwards nothing can be asked of the journal any more: for a program that then ends
};

/// What is recorded together: one document's facts, a retraction, a setting.
struct Transaction {
  std::string id;                    ///< UUIDv7 in its 36-character form, made by the client
  std::string author;                ///< pseudonym
  std::string on_behalf_of;          ///< may be empty
  std::string tool;                  ///< "vlecht 0.1.0 import"
  std::string reason;                ///< why; may be empty
  std::optional<Document> document;  ///< recorded before the statements; `entry` is ignored
  std::optional<base::Bytes> file;   ///< its bytes, when they are to be kept
  std::vector<facts::Draft> statements;
  /// Only for `Journal::erase`: what goes, ascending, as its statements of kind `erasure` name it.
  std::vector<facts::EntryNumber> erased_entries = {};
  std::vector<base::Digest> erased_files = {};
};

/// What the journal says happened, afterwards.
struct Recorded {
  facts::EntryNumber entry = 0;  ///< number of the transaction's own entry
  std::uint64_t statements_first = 0;
  std::uint64_t statement_count = 0;
  facts::EntryNumber document = 0;
  values::Instant recorded_at;
  std::uint64_t size_after = 0;  ///< the journal's size: the "known at" of this transaction
  bool was_known = false;        ///< the same id had been recorded before; nothing was added
};

/// One transaction as read back.
struct TransactionInfo {
  facts::EntryNumber entry = 0;
  std::string id, author, on_behalf_of, tool, reason;
  values::Instant recorded_at;
  std::uint64_t statements_first = 0;
  std::uint64_t statement_count = 0;
  std::optional<facts::EntryNumber> document;
  bool is_personal = false;
};

/// The append-only sequence of entries over a store, verified when it is opened.
///
/// Reading is safe from several threads while nothing is appended; a caller that appends makes
/// sure that nobody reads meanwhile.
class Journal {
 public:
  /// Reads and verifies everything: every entry's bytes against its leaf hash, the tree against
  /// the head, the structure of transactions. Kept files are checked when they are read.
  /// Problems: those of `read_verified` (verify.h).
  /// `progress` is told how many of how many entries are done; may be empty. With threads in
  /// `executor` it takes less long.
  using Progress = std::function<void(std::uint64_t done, std::uint64_t of)>;
  static base::Result<Journal> open(std::shared_ptr<Store> store, const Progress& progress = {},
                                    const base::Executor& executor = base::run_in_order);

  /// Starts a journal in an empty store. `origin` names it for ever, such as
  /// "vlecht/0192c0de-...". Problems: `journal.not_empty`, `journal.origin_unreadable`; those of
  /// `append`.
  static base::Result<void> start(Store& store, const std::string& origin, const Transaction& first,
                                  values::Instant now, const std::function<Salt()>& salt);

  /// Adds a transaction durably. `recorded_at` is `now`, or one microsecond after the last
  /// transaction when the clock does not run ahead of it. `salt` gives 16 unpredictable bytes for
  /// each entry. Problems: those of `Store::append`; about the transaction, with the row of its
  /// document where there is one: `journal.entry_too_large`, `journal.number_too_large`,
  /// `journal.text_not_utf8`, `journal.statement_not_allowed`, `journal.source_not_a_document`,
  /// `journal.too_many_statements`, `journal.transaction_id_unreadable`.
  /// After any problem the journal is as it was.
  base::Result<Recorded> append(const Transaction& transaction, values::Instant now,
                                const std::function<Salt()>& salt);

  /// Begins a transaction that may have more statements than memory holds (recording.h); `finish`
  /// adds it with the statements that `transaction` still has. What `append` says about problems,
  /// time and salt holds here too.
  base::Result<std::unique_ptr<Recording>> record(const std::optional<Document>& document,
                                                  bool is_personal, std::function<Salt()> salt,
                                                  Follow follow = Follow::yes);
  base::Result<Recorded> finish(Recording& recording, const Transaction& transaction,
                                values::Instant now);

  /// Adds a transaction whose statements of kind `erasure` name entries and files, and removes the
  /// bytes of those from the store; leaf hashes stay, so that every root and proof stays as it was.
  /// Only entries of personal kinds can go, and the caller sees to it that whole keys do: what is
  /// left of a key would hold again. Problems: those of `append`, `journal.entry_not_personal`;
  /// those of `Store::scrub`, after which the erasure has been recorded and is finished when the
  /// store is next opened for writing.
  base::Result<Recorded> erase(const Transaction& transaction, values::Instant now,
                               const std::function<Salt()>& salt);

  /// The statement of kind `erasure` that names this entry, whose bytes are gone; none when they
  /// are there.
  std::optional<facts::EntryNumber> erased_by(facts::EntryNumber entry) const;
  /// The same for the kept file of a document.
  std::optional<facts::EntryNumber> file_erased_by(facts::EntryNumber document) const;
  const std::vector<Erased>& erased() const { return erased_; }
  /// The leaf hash of an entry, which stays when its bytes go.
  base::Result<base::Digest> leaf(facts::EntryNumber entry) const;

  const std::string& origin() const { return origin_; }
  std::uint64_t size() const { return head_.size; }
  const Head& head() const { return head_; }

  /// Merkle root over the first `size` entries.
  base::Result<base::Digest> root(std::uint64_t size) const;

  /// The size of the journal as known at an instant: entries of all transactions recorded at or
  /// before it.
  std::uint64_t size_known_at(values::KnownAt known_at) const;
  /// Recording instant of the last transaction within the first `size` entries.
  values::Instant recorded_at(std::uint64_t size) const;

  const Timeline& timeline() const {
    CHECK(!is_behind_);
    return timeline_;
  }
  const std::vector<TransactionInfo>& transactions() const { return transactions_; }
  /// The transaction that a statement, document or transaction entry belongs to.
  const TransactionInfo& transaction_of(facts::EntryNumber entry) const;
  const std::vector<Document>& documents() const { return documents_; }
  const Document* document(facts::EntryNumber entry) const;

  /// The recorded facts with these numbers (ascending), decoded. Problems:
  /// `journal.not_a_statement`, `journal.entry_erased`.
  base::Result<std::vector<facts::Fact>> facts(
      const std::vector<facts::EntryNumber>& numbers) const;
  /// A statement with its operation, for retracting and for showing history.
  base::Result<facts::Draft> statement(facts::EntryNumber number) const;

  /// The bytes of a kept file, checked against its digest. Problems: `journal.file_not_kept`,
  /// `journal.file_erased`, `journal.file_damaged`.
  base::Result<base::Bytes> file(const Document& document) const;

  Store& store() const { return *store_; }

 private:
  static base::Result<Journal> read(std::shared_ptr<Store> store, const Progress& progress,
                                    const base::Executor& executor);
  void take(facts::EntryNumber number, const EntryReader& entry);
  void forget_from(facts::EntryNumber number);
  base::Result<Recorded> earlier(facts::EntryNumber transaction) const;

  std::shared_ptr<Store> store_;
  std::string origin_;
  Head head_;
  Tree tree_;
  Timeline timeline_;
  bool is_behind_ = false;  // the timeline: something was recorded that it did not follow
  std::vector<TransactionInfo> transactions_;
  std::vector<Document> documents_;
  std::vector<Erased> erased_;
  std::vector<Named> erased_files_;
  std::string group_;  // working space of `take`
};

}  // namespace vlecht::journal
