// SPDX-License-Identifier: EUPL-1.2
#include "importers/typed_value.h"
#include "importers/moment.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/limits.h"
#include "base/text.h"
#include "importers/cell.h"
#include "importers/date.h"
#include "importers/missing.h"
#include "importers/number.h"

namespace vlecht::importers {
namespace {

using base::Result;
using facts::FieldType;

constexpr std::size_t shown_typed_bytes_max = 60;

Mark decimal_mark_of(Notation notation) {
  return notation == Notation::dutch ? Mark::comma : Mark::point;
}

bool is_number_type(FieldType type) {
  return type == FieldType::money || type == FieldType::sterling || type == FieldType::count ||
         type == FieldType::decimal;
}

std::string choice_labels(const facts::Field& field, std::string_view facts::Bilingual::*language) {
  std::string out;
  for (const facts::Choice& choice : field.choices) {
    out += (out.empty() ? "" : ", ") + std::string(choice.label.*language);
  }
  return out;
}

base::Unexpected wrong(std::string name, const facts::Field& field, std::string_view text) {
  const facts::Bounds bounds = field.bounds.value_or(facts::Bounds());
  return base::problem(std::move(name),
                       {{"text", base::shortened(text, shown_typed_bytes_max)},
                        {"least", bounds.least},
                        {"most", bounds.most.value_or(0)},
                        {"has_most", bounds.most ? "yes" : "no"},
                        {"choices_nl", choice_labels(field, &facts::Bilingual::nl)},
                        {"choices_en", choice_labels(field, &facts::Bilingual::en)}});
}

std::string without_marks(std::string_view digits) {
  std::string out;
  for (const char c : digits) {
    if (base::is_digit(c)) out += c;
  }
  return out;
}

// "1.234" or "1,234": thousands in one reading, a fraction in the other.
base::Unexpected two_readings(const facts::Field& field, std::string_view text,
                              std::string_view digits) {
  const bool is_exact = field.type == FieldType::decimal;
  return base::problem(
      is_exact ? "typed.ambiguous_number" : "typed.ambiguous_amount",
      {{"text", base::shortened(text, shown_typed_bytes_max)}, {"whole", without_marks(digits)}});
}

// Which mark is decimal in this text; a problem when it can be read in two ways.
Result<Mark> mark_in(const facts::Field& field, std::string_view text, Notation notation) {
  const auto number = number_text(text);
  // What stands beside amounts in tables has no place in a form: a D or C, a star.
  if (!number || number->side != Side::none || number->is_provisional) {
    return wrong("typed.not_a_number", field, text);
  }
  const Mark own = decimal_mark_of(notation);
  const auto open = [&](Mark seen) -> Result<Mark> {
    // The notation settles it where the field leaves one reading: cents have two digits, a count
    // has none. A fraction may have three: then the notation's own decimal mark is what was asked
    // for, and the other mark may well be the point of a numeric keypad.
    const bool is_fraction = field.type == FieldType::decimal;
    if (is_fraction == (seen == own)) return own;
    return two_readings(field, text, number->digits);
  };
  switch (mark_evidence(number->digits)) {
    case MarkEvidence::unreadable:
      return wrong("typed.not_a_number", field, text);
    case MarkEvidence::whole:
    case MarkEvidence::blank_groups:
      return own;
    case MarkEvidence::decimal_comma:
      return Mark::comma;
    case MarkEvidence::decimal_point:
      return Mark::point;
    case MarkEvidence::open_comma:
      return open(Mark::comma);
    case MarkEvidence::open_point:
      return open(Mark::point);
  }
  return own;
}

std::string name_of_typed(CellFault fault) {
  switch (fault) {
    case CellFault::too_many_decimals:
      return "typed.too_many_decimals";
    case CellFault::too_precise:
      return "typed.too_precise";
    case CellFault::not_whole:
      return "typed.not_whole";
    case CellFault::negative_count:
      return "typed.negative_count";
    case CellFault::out_of_bounds:
      return "typed.out_of_bounds";
    case CellFault::too_large:
      return "typed.too_large";
    case CellFault::not_a_day:
      return "typed.not_a_day";
    case CellFault::not_a_moment:
      return "typed.not_a_moment";
    case CellFault::moment_twice:
      return "typed.moment_twice";
    case CellFault::moment_never:
      return "typed.moment_never";
    case CellFault::not_a_year:
      return "typed.not_a_year";
    case CellFault::not_a_code:
      return "typed.not_a_municipality";
    case CellFault::not_a_choice:
      return "typed.not_a_choice";
    case CellFault::none:
    case CellFault::not_a_number:
    case CellFault::contradicts_rule:
    case CellFault::number_as_code:
    case CellFault::day_as_code:
    case CellFault::formula_error:
    case CellFault::empty_key:
    case CellFault::absent:
      break;
  }
  return "typed.not_a_number";
}

std::optional<values::Reason> reason_in(const facts::Field& field, std::string_view text) {
  // Numbers that stand for "missing" are of files: who types -99998 means it.
  if (field.role == facts::Role::key || number_text(text)) return std::nullopt;
  const bool is_free = field.type == FieldType::text || field.type == FieldType::code;
  return is_free ? missing_text_reason(text) : missing_reason(text);
}

// How a day is read; none when two orders or two centuries make two days of it.
std::optional<DateFormat> date_format_of(std::string_view text, Notation notation) {
  const DateEvidence evidence = date_evidence(text);
  if (evidence.has_short_year) return std::nullopt;
  switch (evidence.order) {
    case DateEvidence::Order::dmy:
      return DateFormat{.order = DateOrder::dmy};
    case DateEvidence::Order::mdy:
      return DateFormat{.order = DateOrder::mdy};
    case DateEvidence::Order::open:
      if (notation == Notation::english) return std::nullopt;
      return DateFormat{.order = DateOrder::dmy};
    case DateEvidence::Order::unreadable:
    case DateEvidence::Order::certain:
    case DateEvidence::Order::either:
      break;
  }
  return DateFormat{};
}

// Which `missing_reason` reads as this reason.
std::string_view word_of(values::Reason reason, Notation notation) {
  const bool is_dutch = notation == Notation::dutch;
  switch (reason) {
    case values::Reason::withheld:
      return is_dutch ? "geheim" : "withheld";
    case values::Reason::nil:
      return is_dutch ? "nihil" : "nil";
    case values::Reason::not_applicable:
      return is_dutch ? "niet van toepassing" : "not applicable";
    case values::Reason::provisional:
      return "*";
    case values::Reason::not_supplied:
    case values::Reason::not_delivered:
    case values::Reason::disputed:
      break;
  }
  return "";
}

}  // namespace

Result<facts::KnownValue> typed_value(const facts::Field& field, std::string_view text,
                                      Notation notation) {
  text = base::trimmed(text);
  if (text.size() > base::limits::typed_field_bytes_max) {
    return base::problem("typed.too_long",
                         {{"max", base::shown(base::limits::typed_field_bytes_max)}});
  }
  if (text.empty()) return facts::KnownValue(values::Reason::not_supplied);
  if (const auto reason = reason_in(field, text)) return facts::KnownValue(*reason);
  // What is missing was decided above; in a key the reader of cells does not look for it again.
  facts::Field stated = field;
  stated.role = facts::Role::key;
  ColumnReading reading;
  reading.field = &stated;
  if (is_number_type(field.type)) {
    TRY(reading.number.decimal, mark_in(field, text, notation));
  } else if (field.type == FieldType::day || field.type == FieldType::moment) {
    const bool is_moment = field.type == FieldType::moment;
    const auto format = date_format_of(is_moment ? day_part(text) : text, notation);
    if (!format) return wrong("typed.open_day", field, text);
    reading.date = *format;
  }
  facts::KnownValue value = values::Reason::not_supplied;
  const CellFault fault = CellReader(reading).read(1, text, CellType::text, value);
  if (fault != CellFault::none) return wrong(name_of_typed(fault), field, text);
  return value;
}

std::string typed_text(const facts::Field& field, const facts::KnownValue& value,
                       Notation notation) {
  if (!value.is_known()) return std::string(word_of(value.reason(), notation));
  std::string text = facts::to_text(*value);
  // Thousands stay together, so that there is one reading; a text or a code keeps its points.
  if (notation == Notation::dutch && is_number_type(field.type)) {
    std::replace(text.begin(), text.end(), '.', ',');
  }
  return text;
}

}  // namespace vlecht::importers
