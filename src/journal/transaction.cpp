// SPDX-License-Identifier: EUPL-1.2
#include "journal/transaction.h"

#include <algorithm>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "journal/erasure.h"

namespace vlecht::journal {
namespace {

using base::Result;
using facts::EntryNumber;

std::int64_t row_of(const facts::Draft& draft) { return draft.source.row; }

bool is_too_large(std::int64_t number) { return number > number_max || number < -number_max; }

Result<void> check_value(const facts::Draft& draft, std::size_t i) {
  const facts::KnownValue& value = draft.values[i];
  const std::string field(draft.kind->fields[i].label.nl);
  if (!value.is_known()) return {};
  std::int64_t number = 0;
  if (const auto* text = std::get_if<std::string>(&*value)) {
    if (base::is_utf8(*text)) return {};
    return base::problem("journal.text_not_utf8", {{"row", row_of(draft)}, {"field", field}});
  }
  if (const auto* whole = std::get_if<std::int64_t>(&*value)) number = *whole;
  if (const auto* money = std::get_if<values::Money>(&*value)) number = money->cents();
  if (!is_too_large(number)) return {};
  return base::problem("journal.number_too_large", {{"row", row_of(draft)}, {"field", field}});
}

Result<void> check_draft(const facts::Draft& draft) {
  const auto not_allowed = [&] {
    return base::problem("journal.statement_not_allowed", {{"row", row_of(draft)}});
  };
  CHECK(draft.kind != nullptr);
  if (draft.values.size() != draft.kind->fields.size()) return not_allowed();
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    TRY_VOID(check_value(draft, i));
    const bool is_key = draft.kind->fields[i].role == facts::Role::key;
    if (is_key && !draft.values[i].is_known()) return not_allowed();
  }
  return {};
}

Result<void> check_texts(const Transaction& transaction) {
  if (!is_transaction_id(transaction.id)) {
    return base::problem("journal.transaction_id_unreadable", {{"id", transaction.id}});
  }
  std::vector<const std::string*> texts{&transaction.author, &transaction.on_behalf_of,
                                        &transaction.tool, &transaction.reason};
  if (transaction.document) {
    texts.push_back(&transaction.document->name);
    texts.push_back(&transaction.document->media_type);
    for (const std::string& sheet : transaction.document->sheets) texts.push_back(&sheet);
  }
  for (const std::string* text : texts) {
    if (base::is_utf8(*text)) continue;
    return base::problem("journal.text_not_utf8", {{"row", 0}, {"field", std::string("")}});
  }
  const auto count = transaction.statements.size();
  if (count <= base::limits::transaction_statements_max) return {};
  return base::problem(
      "journal.too_many_statements",
      {{"count", static_cast<std::int64_t>(count)},
       {"max", static_cast<std::int64_t>(base::limits::transaction_statements_max)}});
}

// What goes and what the erasures name must be the same: otherwise the journal would not verify.
Result<void> check_erasures(const Transaction& transaction) {
  std::vector<NumberRange> named;
  for (const facts::Draft& draft : transaction.statements) {
    if (draft.kind->name != "erasure") continue;
    const auto& entries = draft.values[draft.kind->at("entries")];
    if (!entries.is_known() && draft.operation == facts::Operation::assert_) continue;
    const auto ranges =
        entries.is_known() ? numbers_from_text(std::get<std::string>(*entries)) : std::nullopt;
    if (!ranges || draft.operation != facts::Operation::assert_) {
      return base::problem("journal.statement_not_allowed", {{"row", row_of(draft)}});
    }
    named.insert(named.end(), ranges->begin(), ranges->end());
  }
  std::sort(named.begin(), named.end(),
            [](const NumberRange& a, const NumberRange& b) { return a.first < b.first; });
  std::size_t at = 0;
  bool is_same = true;
  for (const NumberRange& range : named) {
    for (EntryNumber number = range.first; is_same && number <= range.last; ++number) {
      is_same =
          at < transaction.erased_entries.size() && transaction.erased_entries[at++] == number;
    }
  }
  if (is_same && at == transaction.erased_entries.size()) return {};
  return base::problem("journal.statement_not_allowed", {{"row", std::int64_t{0}}});
}

void check_file(const Transaction& transaction) {
  if (!transaction.file) return;
  CHECK(transaction.document.has_value());
  CHECK(transaction.document->size == transaction.file->size());
  CHECK(transaction.document->digest == base::sha256(*transaction.file));
}

bool is_personal(const Transaction& transaction) {
  return std::any_of(transaction.statements.begin(), transaction.statements.end(),
                     [](const facts::Draft& draft) { return draft.kind->is_personal; });
}

class Builder {
 public:
  Builder(Place place, const std::function<Salt()>& salt) : salt_(salt) {
    built_.batch.before = place.head;
    built_.tree = std::move(place.tree);
    origin_ = std::move(place.origin);
  }

  Result<void> begin(const Transaction& transaction, values::Instant recorded_at) {
    TransactionEntry entry{.id = transaction.id,
                           .author = transaction.author,
                           .on_behalf_of = transaction.on_behalf_of,
                           .tool = transaction.tool,
                           .reason = transaction.reason,
                           .recorded_at = recorded_at,
                           .statement_count = transaction.statements.size(),
                           .document = std::nullopt,
                           .origin = origin_,
                           .is_personal = is_personal(transaction),
                           .salt = salt_()};
    is_personal_ = entry.is_personal;
    if (transaction.document) entry.document = built_.batch.before.size + 1;
    document_ = entry.document.value_or(0);
    built_.batch.entries.reserve(transaction.statements.size() + 2);
    TRY_VOID(add(encode(entry), 0));
    if (!transaction.document) return {};
    return add(encode(DocumentEntry{*transaction.document, built_.batch.before.size, salt_()}), 0);
  }

  Result<void> state(const facts::Draft& draft,
                     const std::function<bool(EntryNumber)>& is_document) {
    TRY_VOID(check_draft(draft));
    if (!may_stand_in(*draft.kind, is_personal_)) {
      return base::problem("journal.personal_beside_others", {{"row", row_of(draft)}});
    }
    const Salt salt = salt_();
    const EntryNumber transaction = built_.batch.before.size;
    const EntryNumber document = draft.source.document;
    if (document == 0 && document_ != 0) {
      facts::Draft placed = draft;
      placed.source.document = document_;
      return add(encode_statement(placed, transaction, salt), row_of(draft));
    }
    if (document != 0 && document != document_ && !is_document(document)) {
      return base::problem("journal.source_not_a_document",
                           {{"entry", static_cast<std::int64_t>(next_number())}});
    }
    return add(encode_statement(draft, transaction, salt), row_of(draft));
  }

  Built end(const Transaction& transaction, values::Instant recorded_at) {
    Batch& batch = built_.batch;
    batch.after = {next_number(), recorded_at.microseconds, built_.tree.root(sha256_)};
    batch.tiles = built_.tree.take_full();
    for (Tile& tile : built_.tree.partial()) {
      const bool has_grown =
          hashes_at(batch.before.size, tile.level) != hashes_at(batch.after.size, tile.level);
      if (has_grown) batch.tiles.push_back(std::move(tile));
    }
    batch.transaction_id = transaction.id;
    batch.transaction_entry = batch.before.size;
    batch.file = transaction.file;
    if (transaction.document) batch.file_digest = transaction.document->digest;
    batch.erased_entries = transaction.erased_entries;
    batch.erased_files = transaction.erased_files;
    return std::move(built_);
  }

 private:
  EntryNumber next_number() const { return built_.batch.before.size + built_.batch.entries.size(); }

  Result<void> add(base::Bytes bytes, std::int64_t row) {
    if (bytes.size() > base::limits::entry_bytes_max) {
      return base::problem("journal.entry_too_large",
                           {{"row", row},
                            {"bytes", static_cast<std::int64_t>(bytes.size())},
                            {"max", static_cast<std::int64_t>(base::limits::entry_bytes_max)}});
    }
    if (reader_.read(bytes) != Fit::fits) {
      return base::problem("journal.statement_not_allowed", {{"row", row}});
    }
    built_.tree.append(sha256_, leaf_hash(sha256_, bytes));
    built_.batch.entries.push_back(std::move(bytes));
    return {};
  }

  const std::function<Salt()>& salt_;
  base::Sha256 sha256_;
  EntryReader reader_;
  Built built_;
  std::optional<std::string> origin_;
  EntryNumber document_ = 0;
  bool is_personal_ = false;
};

}  // namespace

Result<Built> build(Place place, const Transaction& transaction, values::Instant now,
                    const std::function<Salt()>& salt,
                    const std::function<bool(EntryNumber)>& is_document) {
  TRY_VOID(check_texts(transaction));
  check_file(transaction);
  TRY_VOID(check_erasures(transaction));
  // The clock may stand still or step back; the journal's own time always rises.
  const values::Instant recorded_at{place.head.size == 0
                                        ? now.microseconds
                                        : std::max(now.microseconds, place.head.recorded_at + 1)};
  const bool has_odd_time =
      recorded_at.microseconds < 0 || is_too_large(recorded_at.microseconds) ||
      (transaction.document && (transaction.document->received_at.microseconds < 0 ||
                                is_too_large(transaction.document->received_at.microseconds)));
  if (has_odd_time) return base::problem("journal.time_out_of_range");
  if (transaction.document && transaction.document->size > static_cast<std::uint64_t>(number_max)) {
    return base::problem("journal.number_too_large", {{"row", 0}, {"field", std::string("size")}});
  }
  Builder builder(std::move(place), salt);
  TRY_VOID(builder.begin(transaction, recorded_at));
  for (const facts::Draft& draft : transaction.statements) {
    TRY_VOID(builder.state(draft, is_document));
  }
  return builder.end(transaction, recorded_at);
}

}  // namespace vlecht::journal
