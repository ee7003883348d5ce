// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "facts/kind.h"
#include "importers/grid.h"
#include "importers/rules.h"

namespace vlecht::importers {

/// One column of the header row.
struct HeaderColumn {
  std::uint32_t column = 0;  ///< from 1
  std::string text;          ///< as written, blanks and line breaks as one blank
  std::string target;        ///< what a rule calls it: its header, or its letters
  std::string key;           ///< facts::header_key
  std::string bare;          ///< the same without scale, currency, "1 januari"
  std::optional<int> power;  ///< the scale that the header mentions
};

/// Columns up to the last one that any row has; beyond the header row's own cells without text.
struct Header {
  std::size_t row = 0;      ///< index in the grid
  std::uint32_t cells = 0;  ///< cells of the header row itself
  std::vector<HeaderColumn> columns;
  std::map<std::string, std::size_t> by_name;  ///< text in lower case to the first such column
};

Header header_at(const Grid& grid, std::size_t row);

/// The column that a rule means: by header (blanks and capitals aside), else by letters.
const HeaderColumn* find_column(const Header& header, std::string_view name);

/// The fields that a table of a kind has columns for: its own, and for a state valid_from and
/// valid_until.
std::vector<const facts::Field*> table_fields(const facts::Kind& kind);
const facts::Field& valid_from_field();
const facts::Field& valid_until_field();
/// The last day as "t/m": the day after it is where the state ends.
const facts::Field& valid_through_field();

/// The fields of a kind's table, each with the keys of the headers that name it.
struct KnownHeaders {
  explicit KnownHeaders(const facts::Kind& kind);

  std::vector<const facts::Field*> fields;
  std::vector<std::vector<std::string>> keys;
  std::vector<std::string_view> elsewhere;  ///< fields that need no column
  bool is_by_words = false;                 ///< headers are also known by their words
};

/// Which column holds which field; columns by their index in the header.
struct Mapping {
  struct Use {
    const facts::Field* field = nullptr;
    std::optional<std::size_t> column;
    std::vector<std::size_t> candidates;  ///< more than one: the person must choose
    bool is_by_rule = false;
    bool is_by_name = false;  ///< header equals a name of the field; else but for its tail
    /// No column is needed: a rule for the file says it, the order of the rows, or the person is
    /// asked. Of municipality, year and line of a ledger, which exports leave out.
    bool is_elsewhere = false;
  };
  std::vector<Use> uses;             ///< in the order of `table_fields`
  std::optional<std::size_t> debit;  ///< two columns that together are the amount
  std::optional<std::size_t> credit;
  std::optional<std::size_t> side;  ///< the column with D and C
  std::vector<ColumnRules> rules;   ///< per header column
  std::size_t used = 0;             ///< columns that hold a field

  const Use* use_of(std::string_view field) const;
  /// Required fields without a column.
  std::vector<const facts::Field*> missing() const;
  bool is_used(std::size_t column) const;
};

/// Rules for columns that the header does not have are passed over.
Mapping map_columns(const KnownHeaders& known, const Header& header,
                    const std::vector<Rule>& rules);

/// `rule.no_column` or `rule.no_field` when a rule names what the table or the kind does not have.
base::Result<void> check_rules(const facts::Kind& kind, const Header& header,
                               const std::vector<Rule>& rules);

}  // namespace vlecht::importers
