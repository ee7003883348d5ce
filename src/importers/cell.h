// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "facts/fact.h"
#include "importers/column.h"

namespace vlecht::importers {

/// Why a cell cannot be read; `none` when it can.
enum class CellFault : std::uint8_t {
  none,
  not_a_number,
  contradicts_rule,
  too_many_decimals,
  too_precise,
  not_whole,
  negative_count,
  out_of_bounds,
  too_large,
  not_a_day,
  not_a_moment,
  moment_twice,
  moment_never,
  not_a_year,
  not_a_code,
  not_a_choice,
  number_as_code,
  day_as_code,
  formula_error,
  empty_key,
  absent,
};

/// Reads the cells of one column as was decided, and keeps count of what is missing.
class CellReader {
 public:
  explicit CellReader(ColumnReading reading);

  const ColumnReading& reading() const { return reading_; }

  /// Reads a cell into `out`, which is of no use when there is a fault. `raw` stays where it is
  /// as long as cells are read.
  CellFault read(std::uint32_t row, std::string_view raw, CellType type, facts::KnownValue& out);

  /// What the column held besides plain values: one finding per reason why there is none, one for
  /// provisional figures, one for codes that a workbook stores as numbers.
  std::vector<facts::Finding> findings(const facts::Place& place) const;

 private:
  struct Symbol {
    Rows rows;
    std::string text;
  };
  static constexpr std::size_t reasons = 7;

  static void note(Symbol& symbol, std::uint32_t row, std::string_view text);
  void put_missing(std::uint32_t row, std::string_view text, values::Reason reason,
                   facts::KnownValue& out);
  CellFault read_pence(const Decimal& number, bool is_negative, facts::KnownValue& out);
  CellFault read_new(std::string_view text, CellType type, facts::KnownValue& out);
  CellFault read_number(std::string_view text, CellType type, facts::KnownValue& out);
  CellFault read_year(std::string_view text, CellType type, facts::KnownValue& out);
  CellFault read_day(std::string_view text, CellType type, facts::KnownValue& out);
  CellFault read_moment_cell(std::string_view text, CellType type, facts::KnownValue& out);
  CellFault read_code(std::string_view text, CellType type, facts::KnownValue& out);
  bool fits_sign(Sign sign) const;
  bool fits_currency(Currency currency) const;

  ColumnReading reading_;
  std::array<Symbol, reasons> missing_;
  Symbol unreadable_;
  Symbol other_choices_;  // of an open list
  Symbol rounded_;
  Rows provisional_;
  Rows codes_as_numbers_;
  bool is_provisional_ = false;  // the cell just read
  bool is_rounded_ = false;      // the same

  // Tables are sorted more often than not: what stands in the cell above too is not read again.
  bool has_last_ = false;
  CellType last_type_ = CellType::text;
  std::string_view last_text_;
  bool has_last_value_ = false;
  facts::KnownValue last_value_;
};

/// The error about a cell that cannot be read, with the remedy in its sentence.
facts::Finding cell_finding(CellFault fault, const ColumnReading& reading, std::string_view text,
                            facts::Place place);

/// That columns were not read because they may be about persons, by their names only.
facts::Finding left_out_finding(std::string_view headers, facts::Place place);

}  // namespace vlecht::importers
