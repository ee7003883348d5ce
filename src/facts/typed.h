// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "facts/fact.h"
#include "facts/finding.h"
#include "values/day.h"

namespace vlecht::facts {

/// What someone has typed about one fact, as far as it can be read.
struct Typed {
  const Kind* kind = nullptr;
  /// In the order of the kind's fields; `Reason::not_supplied` where nothing is typed yet or what
  /// is typed cannot be read.
  std::vector<KnownValue> values = {};
  std::optional<values::Period> valid = std::nullopt;  ///< none as long as it cannot be told

  const KnownValue& operator[](std::string_view field) const { return values[kind->at(field)]; }
};

/// Something about a fact that is being entered. An error keeps it from being recorded; a warning
/// or note is shown before it is.
struct FieldFinding {
  std::string field;  ///< name of the kind's field, or one of the places below
  base::Problem problem;
  Severity severity = Severity::error;

  bool operator==(const FieldFinding&) const = default;
};

/// Places of a finding that are no fields of the kind.
namespace places {
inline constexpr std::string_view whole;
inline constexpr std::string_view valid_from = ":valid_from";
inline constexpr std::string_view valid_until = ":valid_until";
inline constexpr std::string_view author = ":author";
inline constexpr std::string_view reason = ":reason";
}  // namespace places

}  // namespace vlecht::facts
