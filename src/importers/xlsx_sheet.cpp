// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_sheet.h"

#include <algorithm>
#include <charconv>

#include "base/limits.h"
#include "base/text.h"
#include "values/day.h"

namespace vlecht::importers::xlsx {
namespace {

constexpr std::size_t cell_bytes_in_grid = 12;
constexpr std::size_t row_bytes_in_grid = 24;
constexpr std::size_t shown_bytes_max = 60;

enum Depth : std::size_t { root = 1, section = 2, row = 3, cell = 4, in_cell = 5 };

std::uint32_t to_number(std::string_view text, std::uint32_t otherwise) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

}  // namespace

// Without room made beforehand a growing grid is copied, and for a moment takes twice its memory.
// Memory that is not used in the end never becomes resident.
SheetEvents::SheetEvents(Sheet& sheet, const SheetContext& context, std::uint64_t xml_bytes)
    : sheet_(sheet), context_(context) {
  constexpr std::uint64_t xml_bytes_per_cell = 16;
  const std::uint64_t bytes = std::min(xml_bytes, context.memory.left());
  sheet.grid.reserve(bytes, bytes / xml_bytes_per_cell);
}

void SheetEvents::start(std::string_view name, std::size_t depth, const Attributes& attributes) {
  if (depth == Depth::cell) {
    is_in_cell_ = is_in_row_ && name == "c";
    if (is_in_cell_) start_cell(attributes);
  } else if (depth == Depth::in_cell) {
    if (is_in_cell_) start_in_cell(name);
  } else if (depth > Depth::in_cell && inside_ == Inside::inline_string) {
    string_.start(name, depth - Depth::in_cell, attributes);
  } else if (depth == Depth::row) {
    is_in_row_ = section_ == Section::data && name == "row";
    if (is_in_row_) start_row(attributes);
    if (section_ == Section::merges && name == "mergeCell") add_merge(attributes);
  } else if (depth == Depth::section) {
    if (name == "sheetData") section_ = Section::data;
    if (name == "mergeCells") section_ = Section::merges;
  } else if (depth == Depth::root && name != "worksheet") {
    failure = base::Problem("workbook.sheet_unreadable", {{"sheet", sheet_.name}});
  }
}

void SheetEvents::end(std::string_view, std::size_t depth) {
  if (depth == Depth::section) section_ = Section::other;
  if (depth > Depth::in_cell && inside_ == Inside::inline_string)
    string_.end(depth - Depth::in_cell);
  if (depth == Depth::in_cell) inside_ = Inside::nothing;
  if (depth == Depth::cell && is_in_cell_) finish_cell();
}

void SheetEvents::text(std::string_view piece) {
  switch (inside_) {
    case Inside::nothing:
      return;
    case Inside::value:
      value_ += piece;
      break;
    case Inside::formula:
      // Shown only when there is no result; its beginning will do.
      formula_ += piece.substr(0, shown_bytes_max);
      if (formula_.size() > 2 * shown_bytes_max)
        formula_ = base::shortened(formula_, shown_bytes_max);
      return;
    case Inside::inline_string:
      string_.text(piece);
      break;
  }
  if (std::max(value_.size(), string_.size()) > base::limits::workbook_cell_bytes_max) {
    refuse("workbook.cell_too_long");
  }
}

void SheetEvents::start_row(const Attributes& attributes) {
  const std::string_view number = attributes.value("r");
  const std::uint32_t next = number.empty() ? place_.row + 1 : to_number(number, 0);
  const bool is_on_sheet = next >= 1 && next <= sheet_rows_max;
  if (!is_on_sheet || next <= place_.row) {
    failure = base::Problem(is_on_sheet ? "workbook.row_order" : "workbook.row_place",
                            {{"sheet", sheet_.name},
                             {"row", number.empty() ? std::to_string(next) : shown_name(number)},
                             {"previous", std::to_string(place_.row)}});
    return;
  }
  place_ = {next, 0};
  is_row_hidden_ = attributes.is_on("hidden");
}

void SheetEvents::start_cell(const Attributes& attributes) {
  const std::string_view text = attributes.value("r");
  const auto place =
      text.empty() ? Place{place_.row, place_.column + 1} : place_from_text(text).value_or(Place{});
  if (place.row != place_.row || place.column > sheet_columns_max) {
    failure =
        base::Problem("workbook.cell_place",
                      {{"sheet", sheet_.name},
                       {"row", std::to_string(place_.row)},
                       {"cell", text.empty() ? std::to_string(place.column) : shown_name(text)}});
    return;
  }
  if (place.column <= place_.column) {
    place_.column = place.column;
    refuse("workbook.cell_order");
    return;
  }
  place_ = place;
  style_ = to_number(attributes.value("s"), 0);
  type_ = attributes.value("t");
  value_.clear();
  formula_.clear();
  string_.begin();
  has_value_ = has_formula_ = has_string_ = false;
}

void SheetEvents::start_in_cell(std::string_view name) {
  if ((name == "v" && has_value_) || (name == "is" && has_string_)) {
    refuse("workbook.cell_values");
  } else if (name == "v") {
    inside_ = Inside::value;
    has_value_ = true;
  } else if (name == "f") {
    inside_ = Inside::formula;
    has_formula_ = true;
  } else if (name == "is") {
    inside_ = Inside::inline_string;
    has_string_ = true;
  }
}

void SheetEvents::add_merge(const Attributes& attributes) {
  const std::string_view text = attributes.value("ref");
  const auto area = area_from_text(text);
  if (!area) {
    failure = base::Problem("workbook.merge_unreadable",
                            {{"sheet", sheet_.name}, {"area", shown_name(text)}});
  } else if (!context_.memory.take(sizeof(Area))) {
    failure = base::Problem("workbook.too_much", {{"sheet", sheet_.name}});
  } else {
    merged_.push_back(*area);
  }
}

void SheetEvents::finish_cell() {
  shown_.clear();
  if (has_formula_ && value_.empty() && type_ != "str" && !has_string_)
    return finish_uncalculated();
  if (type_ == "inlineStr")
    return keep(has_string_ ? string_.finished() : unescaped(value_), CellType::text);
  if (type_ == "str") return keep(unescaped(value_), CellType::text);
  const std::string_view value = base::trimmed(value_);
  if (value.empty()) return;
  if (type_.empty() || type_ == "n") return finish_number();
  if (type_ == "s") return finish_shared();
  if (type_ == "b") return finish_boolean();
  if (type_ == "e") return keep(value, CellType::error);
  if (type_ == "d") return finish_day();
  refuse_value("workbook.cell_type");
}

// No result was ever stored: to read it as an empty cell would lose a figure in silence.
void SheetEvents::finish_uncalculated() {
  shown_ = '=';
  shown_ += base::shortened(formula_, shown_bytes_max);
  keep(shown_, CellType::error);
}

void SheetEvents::finish_shared() {
  const std::uint32_t index = to_number(base::trimmed(value_), 0xFFFFFFFF);
  if (index >= context_.strings.size()) return refuse_value("workbook.shared_string");
  keep(context_.strings[index], CellType::text);
}

void SheetEvents::finish_number() {
  const std::string_view value = base::trimmed(value_);
  const NumberStyle style = context_.styles[style_];
  CellType type = CellType::number;
  const bool is_number = style == NumberStyle::number ? append_number(shown_, value)
                         : style == NumberStyle::percentage
                             ? append_percentage(shown_, value)
                             : append_serial(shown_, type, value, style, context_.counts_from_1904);
  if (!is_number) return refuse_value("workbook.cell_number");
  keep(shown_, type);
}

void SheetEvents::finish_boolean() {
  const std::string_view value = base::trimmed(value_);
  const bool is_true = value == "1" || value == "true";
  if (!is_true && value != "0" && value != "false") return refuse_value("workbook.cell_boolean");
  keep(is_true ? "TRUE" : "FALSE", CellType::boolean);
}

// ISO 8601, a day with or without a time, or a time alone, which is no day.
void SheetEvents::finish_day() {
  constexpr std::size_t day_bytes = 10;
  const std::string_view value = base::trimmed(value_);
  if (value.size() == day_bytes || (value.size() > day_bytes && value[day_bytes] == 'T')) {
    if (values::day_from_iso(value.substr(0, day_bytes))) {
      return keep(value.substr(0, day_bytes), CellType::day);
    }
  } else if (value.find(':') != std::string_view::npos &&
             value.find('-') == std::string_view::npos) {
    return keep(value.substr(value.starts_with('T') ? 1 : 0), CellType::text);
  }
  refuse_value("workbook.cell_day");
}

void SheetEvents::keep(std::string_view text, CellType type) {
  if (text.empty()) return;
  const bool begins_row = begun_row_ != place_.row;
  const std::size_t bytes = text.size() + cell_bytes_in_grid + (begins_row ? row_bytes_in_grid : 0);
  if (!context_.memory.take(bytes) || !context_.cells.take(1)) {
    failure = base::Problem("workbook.too_much", {{"sheet", sheet_.name}});
    return;
  }
  if (begins_row) sheet_.grid.begin_row(place_.row, is_row_hidden_);
  begun_row_ = place_.row;
  sheet_.grid.add(place_.column, text, type);
}

void SheetEvents::refuse(const char* name) {
  failure = base::Problem(name, {{"sheet", sheet_.name}, {"cell", to_text(place_)}});
}

void SheetEvents::refuse_value(const char* name) {
  refuse(name);
  const std::string& shown = name == std::string_view("workbook.cell_type") ? type_ : value_;
  failure->details.emplace_back("value", base::shortened(shown, shown_bytes_max));
}

namespace {

// Cells to leave out, each as one number that sorts by row of the grid and then by column.
using Hidden = std::vector<std::uint64_t>;

std::uint64_t cell_number(std::size_t row, std::uint32_t column) {
  return std::uint64_t{row} << 16 | column;
}

std::size_t first_row_from(const Grid& grid, std::uint32_t number) {
  std::size_t low = 0;
  std::size_t high = grid.row_count();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (grid.row_number(middle) < number) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

bool gather_hidden(const Grid& grid, const Area& area, Budget& steps, Hidden& hidden) {
  for (std::size_t at = first_row_from(grid, area.first.row);
       at < grid.row_count() && grid.row_number(at) <= area.last.row; ++at) {
    const std::uint32_t last = std::min(area.last.column, grid.column_count(at));
    const std::uint32_t width = last < area.first.column ? 0 : last - area.first.column + 1;
    if (!steps.take(1 + width)) return false;
    for (std::uint32_t column = area.first.column; column <= last; ++column) {
      const bool is_first = grid.row_number(at) == area.first.row && column == area.first.column;
      if (!is_first && !grid.text(at, column).empty()) hidden.push_back(cell_number(at, column));
    }
    if (hidden.size() > grid.cell_count()) return false;  // some cell is hidden twice
  }
  return true;
}

Grid without(const Grid& grid, const Hidden& hidden) {
  Grid seen;
  auto next = hidden.begin();
  for (std::size_t at = 0; at < grid.row_count(); ++at) {
    bool is_begun = false;
    for (std::uint32_t column = 1; column <= grid.column_count(at); ++column) {
      const std::string_view text = grid.text(at, column);
      if (text.empty()) continue;
      while (next != hidden.end() && *next < cell_number(at, column)) ++next;
      if (next != hidden.end() && *next == cell_number(at, column)) continue;
      if (!is_begun) seen.begin_row(grid.row_number(at), grid.is_hidden(at));
      is_begun = true;
      seen.add(column, text, grid.type(at, column));
    }
  }
  return seen;
}

}  // namespace

base::Result<void> hide_merged(Sheet& sheet, const std::vector<Area>& merged) {
  Budget steps(base::limits::workbook_merge_steps_max);
  Hidden hidden;
  for (const Area& area : merged) {
    if (!gather_hidden(sheet.grid, area, steps, hidden)) {
      return base::problem("workbook.too_many_merges", {{"sheet", sheet.name}});
    }
  }
  if (hidden.empty()) return {};
  if (!std::ranges::is_sorted(hidden)) std::ranges::sort(hidden);
  sheet.grid = without(sheet.grid, hidden);
  return {};
}

}  // namespace vlecht::importers::xlsx
