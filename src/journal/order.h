// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "journal/entry.h"
#include "journal/outline.h"

namespace vlecht::journal {

/// Whether entries follow each other as transactions: what came before decides what may come next.
/// Takes the entries of a journal one by one; after a problem it is over.
class Order {
 public:
  /// Problems: `journal.entry_out_of_place`, `journal.time_not_rising`.
  std::optional<base::Problem> transaction(facts::EntryNumber number,
                                           const TransactionEntry& entry);
  /// Problem: `journal.entry_out_of_place`.
  std::optional<base::Problem> document(facts::EntryNumber number, const DocumentEntry& entry);
  /// Problems: `journal.entry_out_of_place`, `journal.statement_misplaced`,
  /// `journal.source_not_a_document`.
  std::optional<base::Problem> statement(const Outline& entry);
  /// An entry without bytes: only a statement announced as personal can become one. Problem:
  /// `journal.entry_missing`.
  std::optional<base::Problem> hole(facts::EntryNumber number);
  /// After the last of `size` entries. Problems: `journal.empty`, `journal.transaction_incomplete`.
  std::optional<base::Problem> end(facts::EntryNumber size) const;

  const std::string& origin() const { return origin_; }
  std::int64_t recorded_at() const { return recorded_at_; }  ///< microseconds UTC
  std::size_t documents() const { return documents_.size(); }
  /// (client id, entry number), as they came.
  std::vector<std::pair<std::string, std::uint64_t>> take_ids() { return std::move(ids_); }

 private:
  bool is_document(facts::EntryNumber number) const;

  std::string origin_;
  facts::EntryNumber transaction_ = 0;
  std::int64_t recorded_at_ = 0;
  bool is_personal_ = false;
  bool is_document_due_ = false;
  std::uint64_t statements_due_ = 0;
  std::vector<facts::EntryNumber> documents_;
  std::vector<std::pair<std::string, std::uint64_t>> ids_;
};

}  // namespace vlecht::journal
