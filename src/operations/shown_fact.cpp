// SPDX-License-Identifier: EUPL-1.2
#include "operations/shown_fact.h"

#include <algorithm>

#include "importers/file_reader.h"
#include "operations/record_fact.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using views::in;
using words::Language;

std::string label_of(const facts::Field& field, const std::string& id, Language language) {
  for (const facts::Choice& choice : field.choices) {
    if (choice.id == id) return std::string(in(language, choice.label));
  }
  return id;
}

std::string entered_text(const journal::TransactionInfo& transaction, Language language) {
  return words::text(language, entered_by(transaction), {{"author", transaction.author}});
}

}  // namespace

facts::Place place_of(const journal::Journal& journal, facts::EntryNumber fact,
                      const facts::SourceRef& source, Language language) {
  facts::Place place;
  const journal::Document* document = journal.document(source.document);
  if (!document) {
    place.path = entered_text(journal.transaction_of(fact), language);
    return place;
  }
  place.file = document->name;
  if (source.sheet > 0 && source.sheet <= document->sheets.size()) {
    place.sheet = document->sheets[source.sheet - 1];
  }
  place.row = source.row;
  place.path = importers::path_of_source(document->media_type, place.sheet, source);
  return place;
}

std::string shown_value(const facts::Field& field, const facts::KnownValue& value,
                        Language language) {
  if (!value.is_known()) return views::reason_text(language, value.reason());
  if (const auto* money = std::get_if<values::Money>(&*value)) {
    return words::money(language, *money);
  }
  if (const auto* moment = std::get_if<values::Instant>(&*value)) {
    return words::instant(language, *moment);
  }
  const std::string text = facts::to_text(*value);
  switch (field.type) {
    case facts::FieldType::choice:
      return label_of(field, text, language);
    case facts::FieldType::sterling:
      return words::sterling(language, text);
    case facts::FieldType::count:
      return words::whole(language, std::get<std::int64_t>(*value));
    case facts::FieldType::decimal:
      return words::number(language, text);
    case facts::FieldType::text:
    case facts::FieldType::code:
    case facts::FieldType::municipality:
    case facts::FieldType::year:
    case facts::FieldType::day:
    case facts::FieldType::moment:
    case facts::FieldType::money:
      return text;
  }
  return text;
}

std::string stated(const facts::Fact& fact, Language language) {
  std::string out;
  for (std::size_t i = 0; i < fact.values.size(); ++i) {
    const facts::Field& field = fact.kind->fields[i];
    if (field.role != facts::Role::value) continue;
    const auto& value = fact.values[i];
    // What a source need not say and does not say is no statement.
    const bool is_left_out =
        !field.required && value == facts::KnownValue(values::Reason::not_supplied);
    if (is_left_out) continue;
    if (!out.empty()) out += "; ";
    out += shown_value(field, value, language);
  }
  return out;
}

std::string about(const facts::Kind& kind, const std::vector<facts::KnownValue>& values,
                  Language language) {
  std::string out;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (kind.fields[i].role != facts::Role::key) continue;
    if (!out.empty()) out += " · ";
    out += shown_value(kind.fields[i], values[i], language);
  }
  return out;
}

std::string spoken_label(const facts::Field& field, Language language) {
  std::string label(in(language, field.label));
  std::replace(label.begin(), label.end(), '_', ' ');
  const bool is_lower = !label.empty() && label.front() >= 'a' && label.front() <= 'z';
  if (is_lower) label.front() = static_cast<char>(label.front() - 'a' + 'A');
  return label;
}

std::string shown_period(const values::Period& period, Language language) {
  const std::string from = words::long_day(language, period.from());
  if (period.until() == values::open_end()) {
    return words::text(language, "period.since", {{"from", from}});
  }
  return words::text(language, "period.between",
                     {{"from", from}, {"until", words::long_day(language, period.until())}});
}

}  // namespace vlecht::operations
