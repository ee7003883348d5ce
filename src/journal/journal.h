// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "facts/fact.h"
#include "journal/store.h"
#include "journal/timeline.h"
#include "values/instant.h"

namespace vlecht::journal {

/// A document that facts come from. Its bytes are kept apart from the journal, or not at all.
struct Document {
  facts::EntryNumber entry = 0;
  std::string name;                 ///< file name as given, without folders
  base::Digest digest{};            ///< SHA-256 of the bytes
  std::uint64_t size = 0;
  std::string media_type;
  std::vector<std::string> sheets;  ///< names, for a workbook
  values::Instant received_at;
};

/// What is recorded together: one document's facts, a retraction, a setting.
struct Transaction {
  std::string id;                  ///< UUIDv7 in its 36-character form, made by the client
  std::string author;              ///< pseudonym
  std::string on_behalf_of;        ///< may be empty
  std::string tool;                ///< "vlecht 0.1.0 import"
  std::string reason;              ///< why; may be empty
  std::optional<Document> document;   ///< recorded before the statements; `entry` is ignored
  std::optional<base::Bytes> file;    ///< its bytes, when they are to be kept
  std::vector<facts::Draft> statements;
};

/// What the journal says happened, afterwards.
struct Recorded {
  facts::EntryNumber entry = 0;    ///< number of the transaction's own entry
  std::uint64_t statements_first = 0;
  std::uint64_t statement_count = 0;
  facts::EntryNumber document = 0;
  values::Instant recorded_at;
  std::uint64_t size_after = 0;    ///< the journal's size: the "known at" of this transaction
  bool was_known = false;          ///< the same id had been recorded before; nothing was added
};

/// One transaction as read back.
struct TransactionInfo {
  facts::EntryNumber entry = 0;
  std::string id, author, on_behalf_of, tool, reason;
  values::Instant recorded_at;
  std::uint64_t statements_first = 0;
  std::uint64_t statement_count = 0;
  std::optional<facts::EntryNumber> document;
};

/// The append-only sequence of entries over a store, verified when it is opened.
///
/// Reading is safe from several threads while nothing is appended; a caller that appends makes
/// sure that nobody reads meanwhile.
class Journal {
 public:
  /// Reads and verifies everything: every entry's bytes against its leaf hash, the tree against
  /// the head, the structure of transactions. Problems: those of `verify`.
  /// `progress` is told how many of how many entries are done; may be empty.
  using Progress = std::function<void(std::uint64_t done, std::uint64_t of)>;
  static base::Result<Journal> open(std::shared_ptr<Store> store, const Progress& progress = {});

  /// Starts a journal in an empty store. `origin` names it for ever, such as
  /// "vlecht/0192c0de-...". Problem: `journal.not_empty`.
  static base::Result<void> start(Store& store, const std::string& origin, const Transaction& first,
                                  values::Instant now, const std::function<std::array<base::Byte, 16>()>& salt);

  /// Adds a transaction durably. `recorded_at` is `now`, or one microsecond after the last
  /// transaction when the clock does not run ahead of it. `salt` gives 16 unpredictable bytes for
  /// each entry. Problems: those of `Store::append`; `journal.entry_too_large` with its row.
  base::Result<Recorded> append(const Transaction& transaction, values::Instant now,
                                const std::function<std::array<base::Byte, 16>()>& salt);

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

  const Timeline& timeline() const { return timeline_; }
  const std::vector<TransactionInfo>& transactions() const { return transactions_; }
  /// The transaction that a statement, document or transaction entry belongs to.
  const TransactionInfo& transaction_of(facts::EntryNumber entry) const;
  const std::vector<Document>& documents() const { return documents_; }
  const Document* document(facts::EntryNumber entry) const;

  /// The recorded facts with these numbers (ascending), decoded.
  base::Result<std::vector<facts::Fact>> facts(const std::vector<facts::EntryNumber>& numbers) const;
  /// A statement with its operation, for retracting and for showing history.
  base::Result<facts::Draft> statement(facts::EntryNumber number) const;

  /// The bytes of a kept file, checked against its digest. Problems: `journal.file_not_kept`,
  /// `journal.file_damaged`.
  base::Result<base::Bytes> file(const Document& document) const;

  Store& store() const { return *store_; }

 private:
  std::shared_ptr<Store> store_;
  std::string origin_;
  Head head_;
  Timeline timeline_;
  std::vector<TransactionInfo> transactions_;
  std::vector<Document> documents_;
};

}  // namespace vlecht::journal
