// SPDX-License-Identifier: EUPL-1.2
#include "document/xlsx_writer.h"

#include <algorithm>
#include <array>
#include <set>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "document/zip.h"
#include "values/day.h"
#include "words/format.h"

// Written by hand (ECMA-376) and not with libxlsxwriter: version 1.1.4 of Debian 12 writes to a
// file only, with temporary files of its own and the time of the day in it, and this folder knows
// neither files nor clocks.

namespace vlecht::document {
namespace {

constexpr std::size_t sheet_rows_max = 1'048'576;  // header included
constexpr std::size_t sheet_columns_max = 16'384;

constexpr std::string_view declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

// "_x0041_" in a text would be read as "A" (ECMA-376 part 1, 22.9.2.19).
bool is_escape_like(std::string_view text) {
  const auto is_hex = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  };
  return text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

void append_xml(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"') {
      out += "&quot;";
    } else if (c == '_' && is_escape_like(text.substr(i))) {
      out += "_x005F_";
    } else if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') {
      out += "\uFFFD";
    } else if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") {
      out += "\uFFFD";  // U+FFFE and U+FFFF are not characters of XML
      i += 2;
    } else {
      out += c;
    }
  }
}

// Positions in the list of cell formats; the bold one of a format comes after it.
enum class Style : int {
  text = 0,
  header = 1,
  count = 2,
  euro = 4,
  percent = 6,
  fraction = 8,
  day = 10
};

constexpr std::string_view styles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0.0&quot;%&quot;\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"0.0000\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
    "borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"12\">"
    "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"3\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"4\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"165\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\"/>"
    "<xf numFmtId=\"14\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    "applyNumberFormat=\"1\" applyFont=\"1\"/>"
    "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" "
    "builtinId=\"0\"/></cellStyles>"
    "</styleSheet>";

Style style_of(Unit unit) {
  switch (unit) {
    case Unit::count:
    case Unit::inhabitants:
      return Style::count;
    case Unit::euro:
    case Unit::euro_per_inhabitant:
    case Unit::pound:  // two decimals; which money it is stands in the heading
      return Style::euro;
    case Unit::percent:
      return Style::percent;
    case Unit::fraction:
    case Unit::minutes:
    case Unit::hours:
    case Unit::days:
    case Unit::months:
      return Style::fraction;
    case Unit::day:
      return Style::day;
    case Unit::none:
    case Unit::text:
      return Style::text;
  }
  CHECK(!"a unit has a style");
}

// Days since 30 December 1899. Spreadsheets believe in 29 February 1900, so before March they
// count differently and we leave those days as text.
std::optional<std::string> serial_of(std::string_view iso) {
  const auto day = values::day_from_iso(iso);
  if (!day || *day < *values::Day::of(1900, 3, 1)) return std::nullopt;
  return std::to_string(day->days_since_1970() + 25'569);
}

void append_text_cell(std::string& out, const std::string& place, std::string_view text,
                      int style) {
  out += "<c r=\"" + place + "\" s=\"" + std::to_string(style) +
         "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
  append_xml(out, base::shortened(text, base::limits::cell_bytes_max - 2));
  out += "</t></is></c>";
}

void append_cell(std::string& out, const std::string& place, const Cell& cell, Unit column_unit) {
  const Unit unit = cell.unit == Unit::text || cell.unit == Unit::none ? column_unit : cell.unit;
  const int bold = cell.is_emphasised ? 1 : 0;
  std::optional<std::string> number;
  if (cell.value && is_numeric(unit) && is_decimal(*cell.value)) number = cell.value;
  if (cell.value && unit == Unit::day) number = serial_of(*cell.value);
  if (number) {
    const std::string style = std::to_string(static_cast<int>(style_of(unit)) + bold);
    out += "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + *number + "</v></c>";
  } else if (!cell.shown.empty()) {
    append_text_cell(out, place, cell.shown, static_cast<int>(Style::text) + bold);
  }
}

std::size_t characters_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

std::string columns_of(const Table& table) {
  if (table.columns.empty()) return "";
  std::string out = "<cols>";
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    std::size_t width = characters_of(table.columns[i].label) + 2;
    for (const auto& row : table.rows)
      if (i < row.size()) width = std::max(width, characters_of(row[i].shown) + 2);
    const std::string at = std::to_string(i + 1);
    out += "<col min=\"" + at + "\" max=\"" + at + "\" width=\"" +
           std::to_string(std::min<std::size_t>(width, 60)) + "\" customWidth=\"1\"/>";
  }
  return out + "</cols>";
}

std::string sheet_of(const Table& table, std::size_t from, std::size_t until) {
  CHECK(table.columns.size() <= sheet_columns_max);
  std::string out(declaration);
  out +=
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
      "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" "
      "activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" +
      columns_of(table) + "<sheetData><row r=\"1\">";
  std::vector<std::string> letters;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    letters.push_back(words::column_letters(static_cast<std::int64_t>(i) + 1));
    append_text_cell(out, letters.back() + "1", table.columns[i].label,
                     static_cast<int>(Style::header));
  }
  out += "</row>";
  for (std::size_t r = from; r < until; ++r) {
    const std::string number = std::to_string(r - from + 2);
    out += "<row r=\"" + number + "\">";
    const std::size_t cells = std::min(table.rows[r].size(), letters.size());
    for (std::size_t i = 0; i < cells; ++i)
      append_cell(out, letters[i] + number, table.rows[r][i], table.columns[i].unit);
    out += "</row>";
  }
  return out + "</sheetData></worksheet>";
}

// At most 31 characters, none of []:*?/\, no apostrophe at an end, not "History", and different
// from the others whatever the case.
std::string sheet_name(std::string_view wanted, std::set<std::string>& taken) {
  std::string name;
  for (const char c : wanted) {
    const bool is_refused = std::string_view("[]:*?/\\").find(c) != std::string_view::npos ||
                            static_cast<unsigned char>(c) < 0x20 || c == '\'';
    name += is_refused ? ' ' : c;
  }
  name = base::trimmed(name);
  if (name.empty() || base::lowered(name) == "history") name = "Blad";
  std::string unique = base::shortened(name, 31);
  for (int i = 2; !taken.insert(base::lowered(unique)).second; ++i) {
    const std::string tail = " (" + std::to_string(i) + ")";
    unique = base::shortened(name, 31 - tail.size()) + tail;
  }
  return unique;
}

struct Sheet {
  std::string name;
  std::string content;
};

std::vector<Sheet> sheets_of(const std::vector<Table>& tables) {
  std::vector<Sheet> sheets;
  std::set<std::string> taken;
  for (const Table& table : tables) {
    std::size_t from = 0;
    do {
      const std::size_t until = std::min(table.rows.size(), from + sheet_rows_max - 1);
      const std::string& name = table.caption.empty() ? table.id : table.caption;
      sheets.push_back({sheet_name(name, taken), sheet_of(table, from, until)});
      from = until;
    } while (from < table.rows.size());
  }
  if (sheets.empty()) sheets.push_back({sheet_name("", taken), sheet_of({}, 0, 0)});
  return sheets;
}

std::string part_name(std::size_t sheet) {
  return "worksheets/sheet" + std::to_string(sheet) + ".xml";
}

std::string workbook_of(const std::vector<Sheet>& sheets) {
  std::string out(declaration);
  out +=
      "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>";
  for (std::size_t i = 1; i <= sheets.size(); ++i) {
    const std::string number = std::to_string(i);
    out += "<sheet name=\"";
    append_xml(out, sheets[i - 1].name);
    out += "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
  }
  return out + "</sheets></workbook>";
}

std::string relations_of(std::size_t sheets) {
  constexpr std::string_view types =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  std::string out(declaration);
  out += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  const auto add = [&](std::size_t id, std::string_view type, const std::string& target) {
    out += "<Relationship Id=\"rId" + std::to_string(id) + "\" Type=\"" + std::string(types) +
           std::string(type) + "\" Target=\"" + target + "\"/>";
  };
  for (std::size_t i = 1; i <= sheets; ++i) add(i, "worksheet", part_name(i));
  add(sheets + 1, "styles", "styles.xml");
  return out + "</Relationships>";
}

std::string content_types_of(std::size_t sheets) {
  constexpr std::string_view main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  std::string out(declaration);
  out +=
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
      "Extension=\"rels\" "
      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  const auto add = [&](const std::string& part, std::string_view type) {
    out += "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + std::string(main) +
           std::string(type) + "+xml\"/>";
  };
  add("workbook.xml", "sheet.main");
  add("styles.xml", "styles");
  for (std::size_t i = 1; i <= sheets; ++i) add(part_name(i), "worksheet");
  return out + "</Types>";
}

}  // namespace

base::Bytes table_to_xlsx(const std::vector<Table>& tables) {
  const auto sheets = sheets_of(tables);
  Zip zip;
  zip.add("[Content_Types].xml", content_types_of(sheets.size()));
  zip.add(
      "_rels/.rels",
      std::string(declaration) +
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          "relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  zip.add("xl/workbook.xml", workbook_of(sheets));
  zip.add("xl/_rels/workbook.xml.rels", relations_of(sheets.size()));
  zip.add("xl/styles.xml", std::string(declaration) + std::string(styles));
  for (std::size_t i = 0; i < sheets.size(); ++i)
    zip.add("xl/" + part_name(i + 1), sheets[i].content);
  return std::move(zip).finish();
}

}  // namespace vlecht::document
