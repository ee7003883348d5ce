// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "facts/kind.h"
#include "facts/standing.h"
#include "values/day.h"
#include "values/instant.h"
#include "values/known.h"
#include "values/money.h"
#include "values/sterling.h"

namespace vlecht::facts {

/// Content of one field: text, code, municipality, choice and decimal as text; year and count as a
/// whole number; money, sterling, day and moment (of whole seconds) as themselves.
using Value = std::variant<std::string, std::int64_t, values::Money, values::Day, values::Sterling,
                           values::Instant>;
using KnownValue = values::Known<Value>;

/// Number of an entry in the journal; facts are known by it.
using EntryNumber = std::uint64_t;

/// Where a fact came from. Row and column count from 1, as spreadsheets do; 0 means the whole.
struct SourceRef {
  EntryNumber document = 0;  ///< the document's own entry; 0 (never a document) when there is none
  std::uint32_t sheet = 0;   ///< 1 for the first sheet of a workbook, 0 for a file without sheets
  std::uint32_t row = 0;
  std::uint32_t column = 0;

  bool operator==(const SourceRef&) const = default;
};

enum class Operation {
  assert_,  ///< from now on this is stated over the period
  retract,  ///< from now on nothing is stated over the period
};

/// What someone states, before the journal has recorded it. `values` are in the order of the
/// kind's fields; an optional field that is absent is `Reason::not_supplied`. A retraction needs
/// the key fields only.
struct Draft {
  const Kind* kind = nullptr;
  std::vector<KnownValue> values;
  values::Period valid;
  Operation operation = Operation::assert_;
  Standing standing = Standing::reported;
  SourceRef source;  ///< `document` 0: the document of the transaction it is recorded with
};

/// Has the processor fetch the values, which lie apart from the draft; purely for speed.
inline void prefetch_values(const Draft& draft) {
  constexpr std::size_t line = 64;
  const auto* const begin = reinterpret_cast<const char*>(draft.values.data());
  const std::size_t bytes = draft.values.size() * sizeof(KnownValue);
  for (std::size_t at = 0; at < bytes; at += line) __builtin_prefetch(begin + at);
}

/// A recorded statement that holds.
struct Fact {
  EntryNumber id = 0;
  const Kind* kind = nullptr;
  std::string key;
  std::vector<KnownValue> values;
  values::Period valid;
  Standing standing = Standing::reported;
  SourceRef source;

  const KnownValue& operator[](std::string_view field) const { return values[kind->at(field)]; }
  /// Text of a field that is known; "" otherwise. For keys, which always are.
  const std::string& text(std::string_view field) const;
  /// Whole number of a field that is known; our mistake otherwise.
  std::int64_t integer(std::string_view field) const;
};

/// Identity of what a fact of this kind with these values is about: its key fields joined by '/'
/// ('/' and '%' inside a field as %2F and %25). Key fields must be known.
std::string key_of(const Kind& kind, const std::vector<KnownValue>& values);
/// The same, in place of what `out` held.
void write_key(const Kind& kind, const std::vector<KnownValue>& values, std::string& out);

/// The group in which a fact with these values is added up: the fields of the kind's measure joined
/// by '/', escaped as in a key; a field that is not known as "%?" and its reason. The kind has a
/// measure.
std::string group_of(const Kind& kind, const std::vector<KnownValue>& values);

/// The fields beside its group by which such a fact is told apart; "" for one that is not known. In
/// the order of the measure, then "".
using Marks = std::array<std::string_view, marks_max>;
/// Of a fact of a kind with a measure. They are texts or codes; views into `values`.
Marks marks_of(const Kind& kind, const std::vector<KnownValue>& values);

/// The texts of such a group's fields, in the order of the measure.
std::vector<values::Known<std::string>> group_fields(std::string_view group);

/// Appends one field's text as keys and groups have it.
void append_escaped(std::string& out, std::string_view text);

/// What stands before the reason of a field that is not known: no escaped text begins like this.
inline constexpr std::string_view missing_mark = "%?";

/// The period over which a fact with these values holds, from the kind's `holding`. For a state
/// the dates come from outside; asking here is our mistake.
values::Period period_of(const Kind& kind, const std::vector<KnownValue>& values);

/// Exact text of a value, as in CSV and JSON: "-12.05", "2018", "2018-01-01".
std::string to_text(const Value& value);

/// Reads such text back as a value of `type`; a municipality code also as "377" or "0377".
base::Result<Value> value_from_text(const Field& field, std::string_view text);

/// Whether a number is one that the field can have; always so for what has no bounds.
bool is_in_bounds(const Field& field, const Value& value);

}  // namespace vlecht::facts
