// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/table_import.h"

namespace vlecht::importers {

enum class RuleName : std::uint8_t {
  kind,
  encoding,
  separator,
  quote,
  header,
  municipality,
  year,
  version,
  amounts,
  hold,
  service,
  probe,
  sheet,  // of the file
  field,
  ignore,
  decimal,
  thousands,
  scale,
  sign,
  debit,
  credit,
  dc,
  order,
  century,  // of a column
};

/// What stands after the `=` of a rule: "decimal:comma".
struct ReadRule {
  RuleName name;
  std::string argument;
};

/// None when there is no such rule or its argument is not one of those it knows.
std::optional<ReadRule> read_rule(std::string_view text);

/// The rules of one column, the last of each name first in force.
class ColumnRules {
 public:
  void add(ReadRule rule) { rules_.push_back(std::move(rule)); }
  /// The argument; none when nothing was set.
  std::optional<std::string> argument(RuleName name) const;
  bool has(RuleName name) const { return argument(name).has_value(); }

 private:
  std::vector<ReadRule> rules_;
};

/// The rules for the file as a whole.
base::Result<ColumnRules> file_rules(const std::vector<Rule>& rules);

/// "A" for 1, "AB" for 28.
std::string letters_of(std::uint32_t column);
/// None unless one to three capitals that name a column up to 16,384.
std::optional<std::uint32_t> column_of_letters(std::string_view letters);

}  // namespace vlecht::importers
