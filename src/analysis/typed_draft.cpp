// SPDX-License-Identifier: EUPL-1.2
#include "analysis/typed_draft.h"

#include <string>
#include <string_view>

namespace vlecht::analysis {
namespace {

// A name that no one gives, for what is not typed yet.
constexpr std::string_view unnamed = "\xE2\x80\xA6";

facts::Value stand_in(facts::FieldType type, values::Day day) {
  switch (type) {
    case facts::FieldType::day:
      return day;
    case facts::FieldType::year:
    case facts::FieldType::count:
      return std::int64_t{1};
    case facts::FieldType::decimal:
      return std::string("0");
    case facts::FieldType::money:
      return values::Money();
    case facts::FieldType::sterling:
      return values::Sterling();
    case facts::FieldType::moment:
      return values::Instant();
    case facts::FieldType::text:
    case facts::FieldType::code:
    case facts::FieldType::municipality:
    case facts::FieldType::choice:
      break;
  }
  return std::string(unnamed);
}

}  // namespace

facts::Draft draft_of(const facts::Typed& typed, values::Day day) {
  facts::Draft draft{.kind = typed.kind,
                     .values = typed.values,
                     .valid = values::Period::since(day),
                     .source = {}};
  for (std::size_t i = 0; i < draft.values.size(); ++i) {
    const facts::Field& field = typed.kind->fields[i];
    if (draft.values[i].is_known() || field.role != facts::Role::key) continue;
    draft.values[i] = stand_in(field.type, day);
  }
  return draft;
}

}  // namespace vlecht::analysis
