// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "importers/grid.h"
#include "importers/xlsx_budget.h"
#include "importers/xlsx_number.h"
#include "importers/xlsx_place.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_styles.h"
#include "importers/xlsx_xml.h"

namespace vlecht::importers::xlsx {

/// What the sheets of one workbook share.
struct SheetContext {
  const SharedStrings& strings;
  const Styles& styles;
  bool counts_from_1904 = false;
  Budget& memory;
  Budget& cells;
};

/// Reads a `worksheet` document into the grid of `sheet`, row by row as it stands. Cells without a
/// value take no place, wherever they are.
class SheetEvents final : public XmlEvents {
 public:
  /// `xml_bytes` of the document, to make room for what it may hold.
  SheetEvents(Sheet& sheet, const SheetContext& context, std::uint64_t xml_bytes);

  void start(std::string_view name, std::size_t depth, const Attributes& attributes) override;
  void end(std::string_view name, std::size_t depth) override;
  void text(std::string_view piece) override;

  /// Ranges of merged cells, in the order of the document.
  const std::vector<Area>& merged() const { return merged_; }

 private:
  enum class Section : std::uint8_t { other, data, merges };
  enum class Inside : std::uint8_t { nothing, value, formula, inline_string };

  void start_row(const Attributes& attributes);
  void start_cell(const Attributes& attributes);
  void start_in_cell(std::string_view name);
  void add_merge(const Attributes& attributes);
  void finish_cell();
  void finish_uncalculated();
  void finish_shared();
  void finish_number();
  void finish_boolean();
  void finish_day();
  void keep(std::string_view text, CellType type);
  void refuse(const char* name);
  void refuse_value(const char* name);

  Sheet& sheet_;
  SheetContext context_;
  std::vector<Area> merged_;
  Section section_ = Section::other;
  Inside inside_ = Inside::nothing;
  Place place_;  // of the row and cell that are open, or were last
  bool is_in_row_ = false;
  bool is_in_cell_ = false;
  bool is_row_hidden_ = false;
  std::uint32_t begun_row_ = 0;  // in the grid
  std::uint32_t style_ = 0;
  std::string type_;
  std::string value_;
  std::string formula_;
  std::string shown_;
  StringItem string_;
  bool has_value_ = false;
  bool has_formula_ = false;
  bool has_string_ = false;
};

/// Leaves out what merged cells hide: only the first cell of a merged range is seen. Refuses ranges
/// that overlap so much that following them would take for ever.
base::Result<void> hide_merged(Sheet& sheet, const std::vector<Area>& merged);

}  // namespace vlecht::importers::xlsx
