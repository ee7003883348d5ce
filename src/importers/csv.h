// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/executor.h"
#include "base/result.h"
#include "importers/grid.h"

namespace vlecht::importers {

/// Cells of a CSV file that are kept at most; an empty cell does not count.
inline constexpr std::size_t csv_cells_max = 250'000'000;

struct Dialect {
  char separator = ';';
  char quote = '"';  ///< '\0' when quotes have no meaning
};

/// The cells of a CSV text (RFC 4180): quotes only at the beginning of a cell, doubled inside,
/// line breaks inside quotes kept, lines ended by CRLF, LF or CR. Stops after the record that
/// holds `line_last`. Empty cells cost nothing. The grid is over `text`, which stays where it is.
/// Problems: `csv.zero_byte`, `csv.unclosed_quote`, `csv.text_after_quote`, `csv.cell_too_long`,
/// `csv.too_many_columns`, `csv.too_many_rows`, `csv.too_many_cells`; each names its line.
/// A large text is scanned in pieces, side by side when `executor` has threads.
base::Result<Grid> scan_csv(std::string_view text, Dialect dialect,
                            std::uint32_t line_last = 0xFFFF'FFFF,
                            const base::Executor& executor = base::run_in_order);

/// Which separator, and why.
struct SeparatorChoice {
  char separator = ';';
  base::Problem evidence;
  bool is_question = false;  ///< another separator fits as well
  std::vector<char> others;  ///< those that fit as well
};

/// Decides by a first line "sep=;", or by how many lines have the same number of columns outside
/// quotes.
SeparatorChoice choose_separator(std::string_view text, char quote);

/// `"`, or `'` when every cell of the first line stands between apostrophes.
char choose_quote(std::string_view text);

/// As in the rule `file=separator:tab`.
std::string name_of_separator(char separator);
std::optional<char> separator_named(std::string_view name);

}  // namespace vlecht::importers
