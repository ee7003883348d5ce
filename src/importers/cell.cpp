// SPDX-License-Identifier: EUPL-1.2
#include "importers/cell.h"
#include "importers/moment.h"

#include <algorithm>

#include "base/text.h"
#include "facts/decimal.h"
#include "importers/missing.h"
#include "importers/portfolio.h"
#include "values/rounding.h"

namespace vlecht::importers {
namespace {

using base::Problem;
using facts::FieldType;
using facts::KnownValue;
using facts::Value;

constexpr std::size_t shown_bytes_max = 60;

// Into the room that the value has, if it is of this type: mostly that of a row before.
template <class Type, class Content>
void put(KnownValue& out, const Content& content) {
  Value* const known = out.known();
  auto* const room = known == nullptr ? nullptr : std::get_if<Type>(known);
  if (room != nullptr) {
    *room = content;
  } else {
    out = Value(Type(content));
  }
}

// A sentence about a cell has no line breaks.
std::string one_line_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

bool is_text_field(FieldType type) { return type == FieldType::text || type == FieldType::code; }

bool is_key(const facts::Field& field) { return field.role == facts::Role::key; }

// Cents for money, pence for sterling, things for a count.
int power_of(FieldType type) {
  return type == FieldType::money || type == FieldType::sterling ? 2 : 0;
}

CellFault fault_of(NumberFault fault, const ColumnReading& reading) {
  switch (fault) {
    case NumberFault::none:
      return CellFault::none;
    case NumberFault::unreadable:
      return reading.is_fixed ? CellFault::contradicts_rule : CellFault::not_a_number;
    case NumberFault::too_large:
      return CellFault::too_large;
    case NumberFault::too_many_decimals:
      return power_of(reading.field->type) > 0 ? CellFault::too_many_decimals
                                               : CellFault::not_whole;
  }
  return CellFault::not_a_number;
}

std::string_view finding_name(CellFault fault) {
  switch (fault) {
    case CellFault::none:
    case CellFault::not_a_number:
      return "cell.not_a_number";
    case CellFault::contradicts_rule:
      return "cell.contradicts_rule";
    case CellFault::too_many_decimals:
      return "cell.too_many_decimals";
    case CellFault::too_precise:
      return "cell.too_precise";
    case CellFault::not_whole:
      return "cell.not_whole";
    case CellFault::negative_count:
      return "cell.negative_count";
    case CellFault::out_of_bounds:
      return "cell.out_of_bounds";
    case CellFault::too_large:
      return "cell.too_large";
    case CellFault::not_a_day:
      return "cell.not_a_day";
    case CellFault::not_a_moment:
      return "cell.not_a_moment";
    case CellFault::moment_twice:
      return "cell.moment_twice";
    case CellFault::moment_never:
      return "cell.moment_never";
    case CellFault::not_a_year:
      return "cell.not_a_year";
    case CellFault::not_a_code:
      return "cell.not_a_code";
    case CellFault::not_a_choice:
      return "cell.not_a_choice";
    case CellFault::number_as_code:
      return "cell.number_as_code";
    case CellFault::day_as_code:
      return "cell.day_as_code";
    case CellFault::formula_error:
      return "cell.formula_error";
    case CellFault::empty_key:
      return "cell.empty_key";
    case CellFault::absent:
      return "cell.absent";
  }
  return "cell.not_a_number";
}

CellFault read_exact_number(const Decimal& number, int power, bool is_negative, KnownValue& out) {
  auto text = facts::canonical_decimal(exact_text(number, power, is_negative));
  if (!text) {
    const auto max = static_cast<int>(facts::decimals_max);
    return number.decimals - power > max ? CellFault::too_precise : CellFault::too_large;
  }
  out = Value(std::move(*text));
  return CellFault::none;
}

std::string choices_of(const facts::Field& field) {
  std::string out;
  for (const facts::Choice& choice : field.choices) {
    out += (out.empty() ? "" : ", ") + std::string(choice.id);
  }
  return out;
}

}  // namespace

CellReader::CellReader(ColumnReading reading)
    : reading_(std::move(reading)), last_value_(values::Reason::not_supplied) {}

CellFault CellReader::read(std::uint32_t row, std::string_view raw, CellType type,
                           KnownValue& out) {
  const bool is_as_above = has_last_ && raw == last_text_ && type == last_type_;
  if (is_as_above && has_last_value_) {
    out = last_value_;
    return CellFault::none;
  }
  const std::string_view text = base::trimmed(raw);
  const facts::Field& field = *reading_.field;
  if (text.empty() && is_key(field)) return CellFault::empty_key;
  if (type == CellType::error) return CellFault::formula_error;
  if (!is_key(field)) {
    const auto reason =
        is_text_field(field.type) ? missing_text_reason(text) : missing_reason(text);
    if (reason) return put_missing(row, text, *reason, out), CellFault::none;
    const bool may_say_why = reading_.has_words && field.type != FieldType::text;
    const auto said = may_say_why ? reason_in_words(text) : std::nullopt;
    if (said) return put_missing(row, text, *said, out), CellFault::none;
  }
  is_provisional_ = is_rounded_ = false;
  CellFault fault = read_new(text, type, out);
  if (fault == CellFault::none && !facts::is_in_bounds(field, *out))
    fault = CellFault::out_of_bounds;
  if (fault != CellFault::none) {
    const bool is_other = fault == CellFault::not_a_choice && field.is_open_list;
    if (field.required || !(is_other || reading_.has_words)) return fault;
    note(is_other ? other_choices_ : unreadable_, row, text);
    out = values::Reason::not_supplied;
    return CellFault::none;
  }
  if (is_rounded_) note(rounded_, row, text);
  if (is_provisional_) provisional_.add(row);
  const bool is_stored_code = is_text_field(field.type) && type == CellType::number;
  if (is_stored_code && field.type == FieldType::code) codes_as_numbers_.add(row);
  // What is counted per row must be looked at in every row.
  has_last_ = !is_provisional_ && !is_stored_code && !is_rounded_;
  if (has_last_) {
    last_text_ = raw;
    last_type_ = type;
    // Free text is long and seldom the same: it is kept when it comes again.
    has_last_value_ = is_as_above || field.type != FieldType::text;
    if (has_last_value_) last_value_ = out;
  }
  return CellFault::none;
}

void CellReader::note(Symbol& symbol, std::uint32_t row, std::string_view text) {
  if (symbol.rows.count == 0) symbol.text = base::shortened(one_line_of(text), shown_bytes_max);
  symbol.rows.add(row);
}

void CellReader::put_missing(std::uint32_t row, std::string_view text, values::Reason reason,
                             KnownValue& out) {
  note(missing_[static_cast<std::size_t>(reason)], row, text);
  out = reason;
}

CellFault CellReader::read_new(std::string_view text, CellType type, KnownValue& out) {
  switch (reading_.field->type) {
    case FieldType::money:
    case FieldType::sterling:
    case FieldType::count:
    case FieldType::decimal:
      return read_number(text, type, out);
    case FieldType::year:
      return read_year(text, type, out);
    case FieldType::day:
      return read_day(text, type, out);
    case FieldType::moment:
      return read_moment_cell(text, type, out);
    case FieldType::text:
      put<std::string>(out, text);
      return CellFault::none;
    case FieldType::code:
      return read_code(text, type, out);
    case FieldType::municipality:
    case FieldType::choice: {
      auto value = facts::value_from_text(*reading_.field, text);
      if (!value) {
        return reading_.field->type == FieldType::choice ? CellFault::not_a_choice
                                                         : CellFault::not_a_code;
      }
      out = std::move(*value);
      return CellFault::none;
    }
  }
  return CellFault::not_a_number;
}

bool CellReader::fits_sign(Sign sign) const {
  const bool is_minus =
      sign == Sign::minus_before || sign == Sign::minus_after || sign == Sign::parentheses;
  if (!is_minus || reading_.sign == SignRule::any) return true;
  return reading_.sign == SignRule::minus_after ? sign == Sign::minus_after
                                                : sign == Sign::parentheses;
}

CellFault CellReader::read_number(std::string_view text, CellType type, KnownValue& out) {
  const auto number =
      type == CellType::boolean || type == CellType::day ? std::nullopt : number_text(text);
  if (!number || !fits_currency(number->currency)) return CellFault::not_a_number;
  // A workbook stores the fraction behind a percentage, which is what other fields read.
  const bool is_fraction = number->is_percentage && !reading_.field->may_be_percentage;
  if (is_fraction && type != CellType::number) return CellFault::not_a_number;
  const int power = reading_.power - (is_fraction ? 2 : 0);
  if (type == CellType::text && !fits_sign(number->sign)) return CellFault::contradicts_rule;
  const NumberFormat stored{.decimal = Mark::point};
  const Decimal decimal =
      read_decimal(number->digits, type == CellType::number ? stored : reading_.number);
  const bool is_minus = number->sign != Sign::none && number->sign != Sign::plus;
  const bool is_opposite = number->side == Side::credit || number->side == Side::unfavourable;
  const bool is_negative = (is_minus != is_opposite) != reading_.is_negated;
  const FieldType field = reading_.field->type;
  if (field == FieldType::decimal && decimal.fault == NumberFault::none) {
    is_provisional_ = number->is_provisional;
    return read_exact_number(decimal, power, is_negative, out);
  }
  if (field == FieldType::sterling && reading_.has_words && decimal.fault == NumberFault::none) {
    return read_pence(decimal, is_negative, out);
  }
  const Integer value = scaled(decimal, power_of(field) + power, is_negative);
  if (value.fault != NumberFault::none) {
    return type == CellType::number && value.fault == NumberFault::unreadable
               ? CellFault::not_a_number
               : fault_of(value.fault, reading_);
  }
  is_provisional_ = number->is_provisional;
  if (field == FieldType::money) {
    put<values::Money>(out, values::Money::from_cents(value.value));
    return CellFault::none;
  }
  if (field == FieldType::sterling) {
    out = Value(values::Sterling::from_pence(value.value));
    return CellFault::none;
  }
  if (value.value < 0) return CellFault::negative_count;
  put<std::int64_t>(out, value.value);
  return CellFault::none;
}

// Amounts in millions that a spreadsheet wrote out further than a penny: said, and rounded once.
CellFault CellReader::read_pence(const Decimal& number, bool is_negative, KnownValue& out) {
  const int power = power_of(FieldType::sterling) + reading_.power;
  Decimal exact = number;
  if (exact.decimals > power) {
    // More than twenty digits behind the penny leave nothing of any number that fits.
    values::Wide divisor = 1;
    for (int i = std::min(exact.decimals - power, 20); i > 0; --i) divisor *= 10;
    const auto units =
        values::divided(values::Wide{exact.units}, divisor, values::Rounding::half_away_from_zero);
    exact = {.units = static_cast<std::uint64_t>(units), .decimals = power};
    is_rounded_ = true;
  }
  const Integer pence = scaled(exact, power, is_negative);
  if (pence.fault != NumberFault::none) return fault_of(pence.fault, reading_);
  out = Value(values::Sterling::from_pence(pence.value));
  return CellFault::none;
}

// Pounds in a column of euro are no euro, and the other way round.
bool CellReader::fits_currency(Currency currency) const {
  const FieldType field = reading_.field->type;
  if (currency == Currency::pound) return field == FieldType::sterling;
  return currency != Currency::euro || field != FieldType::sterling;
}

// "2018", "2018*", the period code "2018JJ00" of CBS, and 1 January 2018: where a table counts on
// a day of reference, that day stands for its year.
CellFault CellReader::read_year(std::string_view text, CellType type, KnownValue& out) {
  std::string_view year = text;
  if (year.ends_with('*')) {
    is_provisional_ = true;
    while (year.ends_with('*')) year.remove_suffix(1);
    year = base::trimmed(year);
  }
  if (year.size() == 8 && year.ends_with("JJ00")) year = year.substr(0, 4);
  if (year.size() != 4 || type == CellType::day) {
    const auto day = read_date(type == CellType::day ? day_part(year) : year, {});
    if (!day || day->month() != 1 || day->day_of_month() != 1) return CellFault::not_a_year;
    if (day->year() < 1900 || day->year() > 2200) return CellFault::not_a_year;
    out = Value(std::int64_t{day->year()});
    return CellFault::none;
  }
  auto value = facts::value_from_text(*reading_.field, year);
  if (!value) return CellFault::not_a_year;
  out = std::move(*value);
  return CellFault::none;
}

CellFault CellReader::read_day(std::string_view text, CellType type, KnownValue& out) {
  if (type == CellType::number || type == CellType::boolean) return CellFault::not_a_day;
  const auto day =
      type == CellType::day ? values::day_from_iso(day_part(text)) : read_date(text, reading_.date);
  if (!day) return reading_.is_fixed ? CellFault::contradicts_rule : CellFault::not_a_day;
  put<values::Day>(out, *day);
  return CellFault::none;
}

CellFault CellReader::read_moment_cell(std::string_view text, CellType type, KnownValue& out) {
  if (type == CellType::number || type == CellType::boolean) return CellFault::not_a_moment;
  // A workbook does not write the time of midnight.
  std::string stored;
  if (type == CellType::day) {
    stored = text;
    if (text.find('T') == std::string_view::npos) stored += "T00:00";
    text = stored;
  }
  const ReadMoment moment = read_moment(text, type == CellType::day ? DateFormat() : reading_.date);
  switch (moment.fault) {
    case MomentFault::none:
      out = Value(moment.instant);
      return CellFault::none;
    case MomentFault::twice:
      return CellFault::moment_twice;
    case MomentFault::never:
      return CellFault::moment_never;
    case MomentFault::not_a_moment:
      break;
  }
  return reading_.is_fixed ? CellFault::contradicts_rule : CellFault::not_a_moment;
}

// A workbook that made a number or a day of a code has lost what it was: 0.10 and 0.1, 3.5.2001.
CellFault CellReader::read_code(std::string_view text, CellType type, KnownValue& out) {
  if (type == CellType::day) return CellFault::day_as_code;
  if (type == CellType::boolean) return CellFault::number_as_code;
  put<std::string>(out, text);
  return CellFault::none;
}

std::vector<facts::Finding> CellReader::findings(const facts::Place& file) const {
  std::vector<facts::Finding> found;
  const auto add = [&](std::string name, facts::Severity severity, const Rows& rows,
                       const std::string& text) {
    facts::Place place = file;
    place.row = rows.first.front();
    place.column = reading_.column;
    place.header = reading_.header;
    found.push_back({Problem(std::move(name), {{"header", reading_.header},
                                               {"count", rows.count},
                                               {"rows", rows.text()},
                                               {"text", text}}),
                     severity,
                     std::move(place),
                     {}});
  };
  for (std::size_t i = 0; i < reasons; ++i) {
    if (!missing_[i].rows) continue;
    if (!reading_.tells_blanks && missing_[i].text.empty()) continue;
    const bool is_note = reading_.field->role == facts::Role::note || !reading_.field->required;
    add("missing." + std::string(values::name_of(static_cast<values::Reason>(i))),
        is_note ? facts::Severity::note : facts::Severity::warning, missing_[i].rows,
        missing_[i].text);
  }
  const auto add_noted = [&](std::string_view name, facts::Severity severity,
                             const Symbol& symbol) {
    if (symbol.rows) add(std::string(name), severity, symbol.rows, symbol.text);
  };
  add_noted("portfolio.unreadable", facts::Severity::warning, unreadable_);
  add_noted("column.other_choices", facts::Severity::warning, other_choices_);
  add_noted("portfolio.rounded", facts::Severity::note, rounded_);
  if (provisional_) add("cell.provisional", facts::Severity::note, provisional_, "*");
  if (codes_as_numbers_) {
    add("column.codes_as_numbers", facts::Severity::warning, codes_as_numbers_, "");
  }
  return found;
}

facts::Finding cell_finding(CellFault fault, const ColumnReading& reading, std::string_view text,
                            facts::Place place) {
  const std::string row = std::to_string(place.row);
  place.column = reading.column;
  place.header = reading.header;
  const facts::Bounds bounds = reading.field->bounds.value_or(facts::Bounds());
  return {Problem(std::string(finding_name(fault)),
                  {{"row", row},
                   {"header", reading.header},
                   {"text", base::shortened(base::trimmed(text), shown_bytes_max)},
                   {"field_nl", std::string(reading.field->label.nl)},
                   {"field_en", std::string(reading.field->label.en)},
                   {"choices", choices_of(*reading.field)},
                   {"least", bounds.least},
                   {"most", bounds.most.value_or(0)},
                   {"has_most", bounds.most ? "yes" : "no"}}),
          facts::Severity::error,
          std::move(place),
          {}};
}

facts::Finding left_out_finding(std::string_view headers, facts::Place place) {
  return {Problem("table.left_out", {{"headers", base::shortened(headers, 600)}}),
          facts::Severity::note,
          std::move(place),
          {}};
}

}  // namespace vlecht::importers
