// SPDX-License-Identifier: EUPL-1.2
#include "journal/journal.h"

#include <algorithm>

#include "base/check.h"
#include "journal/outlines.h"
#include "journal/recording.h"
#include "journal/transaction.h"
#include "journal/verify.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

EntryNumber end_of(const TransactionInfo& info) {
  return info.statements_first + info.statement_count;
}

base::Unexpected not_a_statement(EntryNumber number) {
  return base::problem("journal.not_a_statement", {{"entry", static_cast<std::int64_t>(number)}});
}

// Reads statements; hands on each with its number.
Result<void> read_statements(const Store& store, const std::vector<std::uint64_t>& numbers,
                             const std::function<void(EntryNumber, const EntryReader&)>& visit) {
  EntryReader reader;
  std::optional<base::Problem> problem;
  TRY_VOID(store.read(numbers, [&](std::uint64_t number, base::ByteView bytes) {
    if (bytes.empty()) {
      problem =
          base::Problem("journal.entry_erased", {{"entry", static_cast<std::int64_t>(number)}});
    } else if (const Fit fit = reader.read(bytes); fit != Fit::fits) {
      problem = entry_problem(fit, number);
    } else if (reader.type() != EntryReader::Type::statement) {
      problem = not_a_statement(number).value();
    } else {
      visit(number, reader);
    }
    return !problem;
  }));
  if (problem) return base::Unexpected(*problem);
  return {};
}

}  // namespace

Result<Journal> Journal::open(std::shared_ptr<Store> store, const Progress& progress,
                              const base::Executor& executor) {
  auto journal = read(store, progress, executor);
  for (int attempt = 1; attempt < reading_attempts; ++attempt) {
    if (journal || journal.error().name != "journal.moved_while_reading") break;
    journal = read(store, progress, executor);
  }
  return journal;
}

Result<Journal> Journal::read(std::shared_ptr<Store> store, const Progress& progress,
                              const base::Executor& executor) {
  Journal journal;
  journal.store_ = std::move(store);
  const Follower follower{
      .entry = [&](EntryNumber number, const EntryReader& entry) { journal.take(number, entry); },
      .statements = [&](auto statements,
                        auto to_come) { journal.timeline_.add(statements, to_come); }};
  TRY(Verified verified, read_verified(*journal.store_, progress, follower, executor));
  journal.origin_ = std::move(verified.origin);
  journal.head_ = verified.head;
  journal.tree_ = std::move(verified.tree);
  journal.erased_ = std::move(verified.erased);
  journal.erased_files_ = std::move(verified.erased_files);
  journal.timeline_.settle();
  return journal;
}

Result<void> Journal::start(Store& store, const std::string& origin, const Transaction& first,
                            values::Instant now, const std::function<Salt()>& salt) {
  if (!is_origin(origin)) return base::problem("journal.origin_unreadable", {{"origin", origin}});
  TRY(const Head head, store.head());
  if (head.size != 0) return base::problem("journal.not_empty");
  const auto ignore = [](EntryNumber, const EntryReader&) {};
  const auto nothing = [](EntryNumber) { return false; };
  TRY(const auto recording, Recording::begin({.store = &store,
                                              .head = head,
                                              .tree = {},
                                              .origin = origin,
                                              .is_document = nothing,
                                              .take = ignore,
                                              .take_statements = {},
                                              .forget = nothing},
                                             first.document, is_personal(first), salt));
  return recording->finish(first, now);
}

Result<Recorded> Journal::append(const Transaction& transaction, values::Instant now,
                                 const std::function<Salt()>& salt) {
  TRY(const auto known, store_->transaction(transaction.id));
  if (known) return earlier(*known);
  TRY(const auto recording, record(transaction.document, is_personal(transaction), salt));
  return finish(*recording, transaction, now);
}

Result<std::unique_ptr<Recording>> Journal::record(const std::optional<Document>& document,
                                                   bool is_personal, std::function<Salt()> salt,
                                                   Follow follow) {
  CHECK(!is_behind_);
  const auto is_document = [this](EntryNumber number) { return this->document(number) != nullptr; };
  const auto take = [this, follow](EntryNumber number, const EntryReader& entry) {
    const bool is_statement = entry.type() == EntryReader::Type::statement;
    if (follow == Follow::yes || !is_statement) this->take(number, entry);
  };
  std::function<void(std::span<const Outline>, std::uint64_t)> take_statements;
  if (follow == Follow::yes) {
    take_statements = [this](std::span<const Outline> statements, std::uint64_t to_come) {
      timeline_.add(statements, to_come);
    };
  }
  const auto forget = [this](EntryNumber number) { forget_from(number); };
  return Recording::begin({.store = store_.get(),
                           .head = head_,
                           .tree = tree_,
                           .origin = std::nullopt,
                           .is_document = is_document,
                           .seed = timeline_.seed(),
                           .take = take,
                           .take_statements = std::move(take_statements),
                           .forget = forget},
                          document, is_personal, std::move(salt));
}

Result<Recorded> Journal::finish(Recording& recording, const Transaction& transaction,
                                 values::Instant now) {
  TRY(const auto known, store_->transaction(transaction.id));
  if (known) return earlier(*known);
  const EntryNumber own_entry = head_.size;
  TRY_VOID(recording.finish(transaction, now));
  head_ = recording.head();
  is_behind_ = !recording.is_followed();
  tree_ = recording.take_tree();
  TRY(Recorded recorded, earlier(own_entry));
  recorded.was_known = false;
  return recorded;
}

void Journal::forget_from(EntryNumber number) {
  timeline_.forget_from(number);
  while (!transactions_.empty() && transactions_.back().entry >= number) transactions_.pop_back();
  while (!documents_.empty() && documents_.back().entry >= number) documents_.pop_back();
}

Result<Recorded> Journal::erase(const Transaction& transaction, values::Instant now,
                                const std::function<Salt()>& salt) {
  for (const EntryNumber number : transaction.erased_entries) {
    TRY(const facts::Draft draft, statement(number));
    if (!draft.kind->is_personal) {
      return base::problem("journal.entry_not_personal",
                           {{"entry", static_cast<std::int64_t>(number)}});
    }
  }
  TRY(const Recorded recorded, append(transaction, now, salt));
  // What was read before the erasure is still in memory: everything is read again.
  TRY(*this, read(store_, {}, base::run_in_order));
  TRY_VOID(store_->scrub());
  return recorded;
}

std::optional<EntryNumber> Journal::erased_by(EntryNumber entry) const {
  const auto found = std::lower_bound(
      erased_.begin(), erased_.end(), entry,
      [](const Erased& erased, EntryNumber number) { return erased.entry < number; });
  if (found == erased_.end() || found->entry != entry) return std::nullopt;
  return found->by;
}

std::optional<EntryNumber> Journal::file_erased_by(EntryNumber document) const {
  const EntryNumber by = journal::file_erased_by(erased_files_, document);
  if (by == 0) return std::nullopt;
  return by;
}

Result<base::Digest> Journal::leaf(EntryNumber entry) const {
  CHECK(entry < head_.size);
  TRY(const Tile tile, tiles_of (*store_)(0, entry / tile_width));
  base::Digest out{};
  const std::size_t at = entry % tile_width * out.size();
  if (tile.hashes.size() < at + out.size()) {
    return base::problem("journal.tile_damaged",
                         {{"level", 0}, {"index", static_cast<std::int64_t>(entry / tile_width)}});
  }
  std::copy_n(tile.hashes.begin() + static_cast<std::ptrdiff_t>(at), out.size(), out.begin());
  return out;
}

void Journal::take(EntryNumber number, const EntryReader& entry) {
  switch (entry.type()) {
    case EntryReader::Type::transaction: {
      const TransactionEntry& from = entry.transaction();
      if (number == 0) timeline_ = Timeline(seed_of(from.salt));
      transactions_.push_back({.entry = number,
                               .id = from.id,
                               .author = from.author,
                               .on_behalf_of = from.on_behalf_of,
                               .tool = from.tool,
                               .reason = from.reason,
                               .recorded_at = from.recorded_at,
                               .statements_first = number + (from.document ? 2 : 1),
                               .statement_count = from.statement_count,
                               .document = from.document,
                               .is_personal = from.is_personal});
      return;
    }
    case EntryReader::Type::document:
      documents_.push_back(entry.document().document);
      documents_.back().entry = number;
      return;
    case EntryReader::Type::statement: {
      const StatementView& from = entry.statement();
      timeline_.add(number, from.kind_number, from.key, from.from, from.until, from.operation,
                    entry.measured(group_));
      return;
    }
  }
}

Result<Recorded> Journal::earlier(EntryNumber transaction) const {
  const TransactionInfo& info = transaction_of(transaction);
  CHECK(info.entry == transaction);
  return Recorded{.entry = info.entry,
                  .statements_first = info.statements_first,
                  .statement_count = info.statement_count,
                  .document = info.document.value_or(0),
                  .recorded_at = info.recorded_at,
                  .size_after = end_of(info),
                  .was_known = true};
}

Result<base::Digest> Journal::root(std::uint64_t size) const {
  CHECK(size <= head_.size);
  return root_at(tiles_of(*store_), size);
}

std::uint64_t Journal::size_known_at(values::KnownAt known_at) const {
  const auto after = std::upper_bound(transactions_.begin(), transactions_.end(), known_at.instant,
                                      [](values::Instant instant, const TransactionInfo& info) {
                                        return instant < info.recorded_at;
                                      });
  return after == transactions_.begin() ? 0 : end_of(*std::prev(after));
}

values::Instant Journal::recorded_at(std::uint64_t size) const {
  return size == 0 ? values::Instant{} : transaction_of(size - 1).recorded_at;
}

const TransactionInfo& Journal::transaction_of(EntryNumber entry) const {
  CHECK(entry < head_.size);
  const auto after = std::upper_bound(
      transactions_.begin(), transactions_.end(), entry,
      [](EntryNumber number, const TransactionInfo& info) { return number < info.entry; });
  CHECK(after != transactions_.begin());
  return *std::prev(after);
}

const Document* Journal::document(EntryNumber entry) const {
  const auto found = std::lower_bound(
      documents_.begin(), documents_.end(), entry,
      [](const Document& document, EntryNumber number) { return document.entry < number; });
  return found != documents_.end() && found->entry == entry ? &*found : nullptr;
}

Result<std::vector<facts::Fact>> Journal::facts(const std::vector<EntryNumber>& numbers) const {
  std::vector<facts::Fact> out;
  out.reserve(numbers.size());
  TRY_VOID(read_statements(*store_, numbers, [&](EntryNumber number, const EntryReader& entry) {
    facts::Draft draft = entry.draft();
    out.push_back({.id = number,
                   .kind = draft.kind,
                   .key = std::string(entry.statement().key),
                   .values = std::move(draft.values),
                   .valid = draft.valid,
                   .standing = draft.standing,
                   .source = draft.source});
  }));
  return out;
}

Result<facts::Draft> Journal::statement(EntryNumber number) const {
  if (number >= head_.size) return not_a_statement(number);
  std::optional<facts::Draft> out;
  TRY_VOID(read_statements(*store_, {number},
                           [&](EntryNumber, const EntryReader& entry) { out = entry.draft(); }));
  CHECK(out.has_value());
  return std::move(*out);
}

Result<base::Bytes> Journal::file(const Document& document) const {
  TRY(auto bytes, store_->file(document.digest));
  if (!bytes) {
    const bool is_erased = file_erased_by(document.entry).has_value();
    return base::problem(is_erased ? "journal.file_erased" : "journal.file_not_kept",
                         {{"file", document.name}});
  }
  if (bytes->size() != document.size || base::sha256(*bytes) != document.digest) {
    return base::problem(
        "journal.file_damaged",
        {{"file", document.name}, {"entry", static_cast<std::int64_t>(document.entry)}});
  }
  return std::move(*bytes);
}

}  // namespace vlecht::journal
