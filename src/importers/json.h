// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"

namespace vlecht::importers {

/// A JSON value as it was written. Numbers are kept as their text: no amount goes through floating
/// point.
struct Json {
  enum class Type : std::uint8_t { null, boolean, number, string, array, object };
  struct Member;

  Type type = Type::null;
  bool truth = false;  ///< of a boolean
  std::string text;    ///< of a string (decoded) or a number (as written)
  std::vector<Json> items;
  std::vector<Member> members;  ///< in their order; no name occurs twice

  bool is(Type wanted) const { return type == wanted; }
  /// The member of an object; null when there is none.
  const Json* find(std::string_view name) const;
};

struct Json::Member {
  std::string name;
  Json value;
};

/// Whether a file looks like JSON: its first character that is not a blank is a brace, or a bracket
/// in front of one.
bool is_json(base::ByteView bytes);

/// Reads one JSON text (RFC 8259, UTF-8, with or without byte order mark) without believing it: a
/// name that occurs twice in an object is refused, because two readers could take another one of
/// the two, and so are deep nesting and more values than `base::limits::json_values_max`.
///
/// `file` names it in problems: `json.malformed` (with line and position), `json.repeated_name`,
/// `json.too_deep`, `json.too_many_values`, `json.too_large`.
base::Result<Json> read_json(base::ByteView bytes, const std::string& file);

}  // namespace vlecht::importers
