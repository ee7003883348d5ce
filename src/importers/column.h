// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/executor.h"
#include "facts/kind.h"
#include "importers/date.h"
#include "importers/layout.h"
#include "importers/number.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Which ways of writing a negative amount a column may use; `any` unless a rule says so.
enum class SignRule : std::uint8_t { any, minus_after, parentheses };

/// How the cells of one column are read, once everything about it is decided.
struct ColumnReading {
  const facts::Field* field = nullptr;
  std::uint32_t column = 0;  ///< from 1
  std::string header;        ///< as written, or the column's letters
  NumberFormat number;
  int power = 0;  ///< the numbers are times ten to this power
  SignRule sign = SignRule::any;
  bool is_negated = false;
  DateFormat date;
  bool is_fixed = false;  ///< by a rule: a value that does not fit contradicts the rule
  /// Cells may say in words why there is no value, and one that cannot be read costs no row:
  /// `importers/portfolio.h`.
  bool has_words = false;
  /// A blank is worth a note. In a rule or another setting, what is left out says that it may be
  /// anything.
  bool tells_blanks = true;
};

/// A rows' worth of examples: how many, and the first five.
struct Rows {
  static constexpr std::size_t rows_shown = 5;
  std::int64_t count = 0;
  std::vector<std::uint32_t> first;

  void add(std::uint32_t row) {
    if (count++ < static_cast<std::int64_t>(rows_shown)) first.push_back(row);
  }
  /// Those behind these.
  void append(const Rows& later);
  explicit operator bool() const { return count > 0; }
  /// "5, 9, 12" or "5, 9, 12, 13, 20, …".
  std::string text() const;
};

/// What was decided about a column.
struct ColumnStudy {
  ColumnReading reading;
  std::vector<Decision> decisions;
  std::vector<facts::Finding> findings;
};

/// What columns are studied with.
struct ColumnSource {
  const Grid* grid = nullptr;
  const Header* header = nullptr;
  const facts::Place* place = nullptr;  ///< file and sheet
  std::optional<int> title_power;       ///< a scale that the lines above the table mention
  std::string title;                    ///< that line
};

/// A column that holds a field.
struct ColumnToStudy {
  const facts::Field* field = nullptr;
  const HeaderColumn* column = nullptr;
  const ColumnRules* rules = nullptr;
  std::string use;          ///< the rule that says what the column is for: "field:amount", "debit"
  bool is_british = false;  ///< British government publishes it: the day stands before the month
};

/// Decides from all values of each column how it is read. What the values do not decide becomes a
/// question; what they contradict becomes a question and an error that names both rows. Many rows
/// are looked at in parts, side by side when `executor` has threads.
std::vector<ColumnStudy> study_columns(const ColumnSource& source,
                                       const std::vector<ColumnToStudy>& columns,
                                       const base::Executor& executor);

}  // namespace vlecht::importers
