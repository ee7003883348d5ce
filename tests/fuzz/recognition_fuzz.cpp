// SPDX-License-Identifier: EUPL-1.2
//
// Numbers, days, headers and rules of any text: what is read agrees with what the evidence says.
#include <cstdlib>

#include "base/text.h"
#include "facts/decimal.h"
#include "importers/date.h"
#include "importers/missing.h"
#include "importers/number.h"
#include "importers/scale.h"
#include "importers/table_import.h"
#include "importers/typed_value.h"

namespace {

using namespace vlecht;
using importers::Mark;
using importers::MarkEvidence;
using importers::NumberFault;

void expect(bool condition) {
  if (!condition) std::abort();
}

bool is_read(std::string_view digits, Mark mark) {
  const auto fault = importers::read_decimal(digits, {.decimal = mark}).fault;
  return fault != NumberFault::unreadable;
}

// As a decimal it is the number that it is as cents.
void try_exact_text(const importers::Decimal& decimal) {
  if (decimal.fault != NumberFault::none) return;
  for (const int power : {0, 3}) {
    const auto text = facts::canonical_decimal(importers::exact_text(decimal, power, true));
    if (!text) continue;
    expect(facts::canonical_decimal(*text) == *text);
    const auto cents = importers::scaled(decimal, power + 2, true);
    if (cents.fault != NumberFault::none) continue;
    const values::Ratio ratio = facts::ratio_of_decimal(*text);
    expect(values::Wide{cents.value} * ratio.denominator() ==
           values::Wide{ratio.numerator()} * 100);
  }
}

void try_number(std::string_view text) {
  const auto number = importers::number_text(text);
  if (!number) return;
  const bool by_comma = is_read(number->digits, Mark::comma);
  const bool by_point = is_read(number->digits, Mark::point);
  switch (importers::mark_evidence(number->digits)) {
    case MarkEvidence::unreadable:
      expect(!by_comma && !by_point);
      break;
    case MarkEvidence::decimal_comma:
      expect(by_comma && !by_point);
      break;
    case MarkEvidence::decimal_point:
      expect(by_point && !by_comma);
      break;
    case MarkEvidence::whole:
    case MarkEvidence::blank_groups:
    case MarkEvidence::open_comma:
    case MarkEvidence::open_point:
      expect(by_comma && by_point);
      break;
  }
  const auto decimal = importers::read_decimal(number->digits, {.decimal = Mark::comma});
  for (const int power : {0, 2, 5, 8}) {
    const auto plus = importers::scaled(decimal, power, false);
    const auto minus = importers::scaled(decimal, power, true);
    expect(plus.fault == minus.fault && plus.value == -minus.value);
  }
  try_exact_text(decimal);
}

void try_date(std::string_view text) {
  using Order = importers::DateEvidence::Order;
  using importers::DateOrder;
  const auto evidence = importers::date_evidence(text);
  const int century = evidence.has_short_year ? 2000 : 0;
  const auto dmy = importers::read_date(text, {.order = DateOrder::dmy, .century = century});
  const auto mdy = importers::read_date(text, {.order = DateOrder::mdy, .century = century});
  const auto none = importers::read_date(text, {});
  if (evidence.order == Order::unreadable) expect(!dmy && !mdy && !none);
  if (evidence.has_short_year) {
    expect(!none);
    return;
  }
  if (evidence.order == Order::certain || evidence.order == Order::either) {
    expect(none && dmy == none && mdy == none);
  }
  if (evidence.order == Order::dmy) expect(dmy && !mdy && !none);
  if (evidence.order == Order::mdy) expect(mdy && !dmy && !none);
  if (evidence.order == Order::open) expect(dmy && mdy && dmy != mdy && !none);
}

// What is read of a form is what a form for a change is filled with.
void try_typed(std::string_view text) {
  using facts::FieldType;
  for (const auto type :
       {FieldType::text, FieldType::code, FieldType::municipality, FieldType::year, FieldType::day,
        FieldType::count, FieldType::money, FieldType::sterling, FieldType::decimal}) {
    const facts::Field field{.name = "field", .type = type, .label = {}, .meaning = {}};
    for (const auto notation : {importers::Notation::dutch, importers::Notation::english}) {
      const auto value = importers::typed_value(field, text, notation);
      if (!value || !value->is_known()) continue;
      const std::string filled = importers::typed_text(field, *value, notation);
      expect(importers::typed_value(field, filled, notation) == value);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = base::trimmed({reinterpret_cast<const char*>(data), size});
  try_typed(text);
  if (importers::missing_reason(text)) return 0;
  try_number(text);
  try_date(text);
  importers::bare_key(text);
  importers::scale_in(text);
  if (const auto rule = importers::rule_from_text(text)) {
    expect(importers::rule_from_text(importers::to_text(*rule)) == *rule);
  }
  return 0;
}
