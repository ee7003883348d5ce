// SPDX-License-Identifier: EUPL-1.2
#include "journal/order.h"

#include <algorithm>

#include "facts/kinds.h"

namespace vlecht::journal {
namespace {

using base::Problem;
using facts::EntryNumber;

Problem out_of_order(std::string name, EntryNumber number) {
  return Problem(std::move(name), {{"entry", base::shown(number)}});
}

}  // namespace

std::optional<Problem> Order::transaction(EntryNumber number, const TransactionEntry& entry) {
  const bool is_first = number == 0;
  if (is_document_due_ || statements_due_ > 0 || entry.origin.has_value() != is_first ||
      (entry.document && *entry.document != number + 1)) {
    return out_of_order("journal.entry_out_of_place", number);
  }
  if (!is_first && entry.recorded_at.microseconds <= recorded_at_) {
    return out_of_order("journal.time_not_rising", number);
  }
  if (is_first) origin_ = *entry.origin;
  transaction_ = number;
  recorded_at_ = entry.recorded_at.microseconds;
  is_personal_ = entry.is_personal;
  is_document_due_ = entry.document.has_value();
  statements_due_ = entry.statement_count;
  ids_.emplace_back(entry.id, number);
  return std::nullopt;
}

std::optional<Problem> Order::document(EntryNumber number, const DocumentEntry& entry) {
  if (!is_document_due_ || entry.transaction != transaction_) {
    return out_of_order("journal.entry_out_of_place", number);
  }
  is_document_due_ = false;
  documents_.push_back(number);
  return std::nullopt;
}

std::optional<Problem> Order::statement(const Outline& entry) {
  if (is_document_due_ || statements_due_ == 0 || entry.transaction != transaction_) {
    return out_of_order("journal.entry_out_of_place", entry.number);
  }
  --statements_due_;
  if (!may_stand_in(facts::kinds()[entry.kind], is_personal_)) {
    return out_of_order("journal.statement_misplaced", entry.number);
  }
  if (entry.document != 0 && !is_document(entry.document)) {
    return out_of_order("journal.source_not_a_document", entry.number);
  }
  return std::nullopt;
}

std::optional<Problem> Order::hole(EntryNumber number) {
  if (is_document_due_ || statements_due_ == 0 || !is_personal_) {
    return out_of_order("journal.entry_missing", number);
  }
  --statements_due_;
  return std::nullopt;
}

std::optional<Problem> Order::end(EntryNumber size) const {
  if (size == 0) return Problem("journal.empty");
  if (is_document_due_ || statements_due_ > 0) {
    return out_of_order("journal.transaction_incomplete", transaction_);
  }
  return std::nullopt;
}

// Mostly it is the last one.
bool Order::is_document(EntryNumber number) const {
  return (!documents_.empty() && documents_.back() == number) ||
         std::binary_search(documents_.begin(), documents_.end(), number);
}

}  // namespace vlecht::journal
