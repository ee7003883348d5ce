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

bool is_too_large(std::int64_t number) { return number > number_max || number < -number_max; }

base::Unexpected refused(const char* name, const facts::Draft& draft, std::size_t field) {
  return base::problem(
      name, {{"row", row_of(draft)}, {"field", std::string(draft.kind->fields[field].label.nl)}});
}

bool is_writable(const facts::Value& value) {
  if (std::holds_alternative<std::string>(value)) return true;
  std::int64_t number = 0;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) number = *whole;
  if (const auto* money = std::get_if<values::Money>(&value)) number = money->cents();
  if (const auto* pounds = std::get_if<values::Sterling>(&value)) number = pounds->pence();
  return !is_too_large(number);
}

Result<void> check_texts(const std::vector<const std::string*>& texts) {
  for (const std::string* text : texts) {
    if (base::is_utf8(*text)) continue;
    return base::problem("journal.text_not_utf8", {{"row", 0}, {"field", std::string("")}});
  }
  return {};
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

}  // namespace

Result<void> check_draft(const facts::Draft& draft) {
  const auto not_allowed = [&] {
    return base::problem("journal.statement_not_allowed", {{"row", row_of(draft)}});
  };
  CHECK(draft.kind != nullptr);
  if (draft.values.size() != draft.kind->fields.size()) return not_allowed();
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const facts::KnownValue& value = draft.values[i];
    if (value.is_known()) {
      if (!is_writable(*value)) return refused("journal.number_too_large", draft, i);
    } else if (draft.kind->fields[i].role == facts::Role::key) {
      return not_allowed();
    }
  }
  return {};
}

Result<void> check_texts(const facts::Draft& draft) {
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const facts::KnownValue& value = draft.values[i];
    const auto* text = value.is_known() ? std::get_if<std::string>(&*value) : nullptr;
    if (text != nullptr && !base::is_utf8(*text)) return refused("journal.text_not_utf8", draft, i);
  }
  return {};
}

Result<void> check_document(const Document& document) {
  std::vector<const std::string*> texts{&document.name, &document.media_type};
  for (const std::string& sheet : document.sheets) texts.push_back(&sheet);
  TRY_VOID(check_texts(texts));
  const std::int64_t received_at = document.received_at.microseconds;
  if (received_at < 0 || is_too_large(received_at))
    return base::problem("journal.time_out_of_range");
  if (document.size > static_cast<std::uint64_t>(number_max)) {
    return base::problem("journal.number_too_large", {{"row", 0}, {"field", std::string("size")}});
  }
  return {};
}

Result<void> check_transaction(const Transaction& transaction) {
  if (!is_transaction_id(transaction.id)) {
    return base::problem("journal.transaction_id_unreadable", {{"id", transaction.id}});
  }
  TRY_VOID(check_texts(
      {&transaction.author, &transaction.on_behalf_of, &transaction.tool, &transaction.reason}));
  check_file(transaction);
  return check_erasures(transaction);
}

Result<void> check_count(std::uint64_t statements) {
  if (statements <= base::limits::transaction_statements_max) return {};
  return base::problem(
      "journal.too_many_statements",
      {{"count", static_cast<std::int64_t>(statements)},
       {"max", static_cast<std::int64_t>(base::limits::transaction_statements_max)}});
}

bool is_personal(const Transaction& transaction) {
  return std::any_of(transaction.statements.begin(), transaction.statements.end(),
                     [](const facts::Draft& draft) { return draft.kind->is_personal; });
}

}  // namespace vlecht::journal
