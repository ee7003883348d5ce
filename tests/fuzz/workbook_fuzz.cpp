// SPDX-License-Identifier: EUPL-1.2
//
// The first byte chooses what the rest is: a whole workbook, or one of the documents in it, so that
// the fuzzer need not find its way through a zip archive first.
#include <cstdint>
#include <string>

#include "base/check.h"
#include "base/text.h"
#include "importers/workbook.h"
#include "importers/xlsx_package.h"
#include "importers/xlsx_sheet.h"
#include "importers/xlsx_strings.h"
#include "importers/xlsx_styles.h"
#include "importers/xlsx_xml.h"
#include "values/day.h"
#include "values/instant.h"

namespace {

using namespace vlecht;
using namespace vlecht::importers;

// "2019-11-20", or with its time of day "2019-11-20T08:30:00".
bool is_day_or_moment(std::string_view text) {
  if (!values::day_from_iso(text.substr(0, 10))) return false;
  if (text.size() == 10) return true;
  // Instants begin in 1970, days of a workbook do not: the time is looked at on a day of ours.
  return values::instant_from_iso("2019-11-20" + std::string(text.substr(10)) + "Z").has_value();
}

WorkbookLimits small() {
  WorkbookLimits limits;
  limits.part_bytes_max = limits.bytes_max = limits.memory_bytes_min = 8U << 20;
  limits.elements_min = 200'000;
  return limits;
}

bool is_plain_decimal(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t mark = text.find('.');
  const std::string_view whole = text.substr(0, mark);
  const auto is_digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (!is_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return false;
  return mark == std::string_view::npos || (is_digits(text.substr(mark + 1)) && text.back() != '0');
}

// What every reader of a grid counts on.
void check(const Sheet& sheet) {
  CHECK(base::is_utf8(sheet.name));
  const Grid& grid = sheet.grid;
  for (std::size_t row = 0; row < grid.row_count(); ++row) {
    for (std::uint32_t column = 1; column <= grid.column_count(row); ++column) {
      const std::string_view text = grid.text(row, column);
      CHECK(base::is_utf8(text));
      if (grid.type(row, column) == CellType::number) CHECK(is_plain_decimal(text));
      if (grid.type(row, column) == CellType::day) CHECK(is_day_or_moment(text));
    }
  }
}

void read_sheet(base::ByteView document) {
  xlsx::SharedStrings strings;
  for (const char* text : {"kosten", "baten", ""}) strings.add(text);
  xlsx::Styles styles;
  for (const auto style : {xlsx::NumberStyle::number, xlsx::NumberStyle::day,
                           xlsx::NumberStyle::time, xlsx::NumberStyle::elapsed}) {
    styles.add(style);
  }
  xlsx::Budget memory(8U << 20);
  xlsx::Budget cells(100'000);
  xlsx::Budget elements(200'000);
  Sheet sheet{.name = "Blad1", .is_hidden = false, .grid = {}};
  xlsx::SheetEvents events(sheet, {strings, styles, document.size() % 2 == 0, memory, cells},
                           document.size());
  if (!xlsx::read_xml(document, "sheet", events, elements)) return;
  check(sheet);
  if (xlsx::hide_merged(sheet, events.merged())) check(sheet);
}

void read_strings(base::ByteView document) {
  xlsx::SharedStrings strings;
  xlsx::Budget memory(8U << 20);
  xlsx::Budget elements(200'000);
  xlsx::SharedStringsEvents events(strings, memory, 1U << 20);
  (void)xlsx::read_xml(document, "strings", events, elements);
  for (std::size_t i = 0; i < strings.size(); ++i) CHECK(base::is_utf8(strings[i]));
}

void read_document(xlsx::XmlEvents& events, base::ByteView document) {
  xlsx::Budget elements(200'000);
  (void)xlsx::read_xml(document, "document", events, elements);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const base::ByteView rest(data + 1, size - 1);
  xlsx::Styles styles;
  xlsx::StylesEvents styles_events(styles);
  xlsx::WorkbookEvents workbook_events(256);
  std::vector<xlsx::Relationship> relationships;
  xlsx::RelationshipsEvents relationships_events(relationships, "xl/");
  switch (data[0]) {
    case 's':
      read_sheet(rest);
      break;
    case 't':
      read_strings(rest);
      break;
    case 'f':
      read_document(styles_events, rest);
      break;
    case 'w':
      read_document(workbook_events, rest);
      break;
    case 'r':
      read_document(relationships_events, rest);
      break;
    default:
      if (const auto sheets = read_workbook({data, size}, small())) {
        for (const Sheet& sheet : *sheets) check(sheet);
      }
  }
  return 0;
}
