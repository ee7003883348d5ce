// SPDX-License-Identifier: EUPL-1.2
#include "document/csv_writer.h"

#include <algorithm>

namespace vlecht::document {
namespace {

using words::Language;

class Csv {
 public:
  Csv(Language language, ByteOrderMark mark) : language_(language) {
    if (mark == ByteOrderMark::with) out_ = "\uFEFF";
  }

  void text(std::string_view text) {
    const bool is_formula =
        !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != text.npos;
    write(is_formula ? "'" + std::string(text) : std::string(text));
  }
  void number(std::string exact) {
    if (language_ == Language::nl) std::replace(exact.begin(), exact.end(), '.', ',');
    separate();
    out_ += exact;
  }
  void end_line() {
    out_ += "\r\n";
    is_first_ = true;
  }
  std::string finish() { return std::move(out_); }

 private:
  char separator() const { return language_ == Language::nl ? ';' : ','; }

  void separate() {
    if (!is_first_) out_ += separator();
    is_first_ = false;
  }
  void write(std::string_view field) {
    separate();
    const bool is_quoted = field.find_first_of("\",;\r\n\t") != field.npos ||
                           field.starts_with(' ') || field.ends_with(' ');
    if (!is_quoted) {
      out_ += field;
      return;
    }
    out_ += '"';
    for (const char c : field) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }

  Language language_;
  std::string out_;
  bool is_first_ = true;
};

void write_value(Csv& csv, const std::optional<std::string>& value, Unit unit,
                 std::string_view otherwise) {
  if (value && is_numeric(unit) && is_decimal(*value)) {
    csv.number(*value);
  } else {
    csv.text(value && unit == Unit::day ? std::string_view(*value) : otherwise);
  }
}

void write_table(Csv& csv, const Table& table) {
  for (const Column& column : table.columns) csv.text(column.label);
  csv.end_line();
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Unit unit = !is_numeric(row[i].unit) && i < table.columns.size() ? table.columns[i].unit
                                                                             : row[i].unit;
      write_value(csv, row[i].value, unit, row[i].shown);
    }
    csv.end_line();
  }
}

// Only then there is a column for them, so that other answers stay as they were.
bool has_rows(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const auto* group = std::get_if<Figures>(&block);
    return group && std::any_of(group->figures.begin(), group->figures.end(),
                                [](const Figure& figure) { return figure.rows.count > 0; });
  });
}

void write_figures(Csv& csv, const Document& document) {
  const bool is_with_rows = has_rows(document);
  for (const char* name : {"id", "label", "value", "unit", "standing", "reason", "sources"})
    csv.text(words::text(document.language, std::string("document.csv.") + name));
  if (is_with_rows) csv.text(words::text(document.language, "document.csv.rows"));
  csv.end_line();
  for (const Block& block : document.blocks) {
    const auto* group = std::get_if<Figures>(&block);
    if (!group) continue;
    for (const Figure& figure : group->figures) {
      csv.text(figure.id);
      csv.text(figure.label);
      // A word has a name for programs, which is in JSON; who reads a sheet wants the word.
      const bool is_word = figure.unit == Unit::text;
      std::string_view otherwise;
      if (figure.value) otherwise = is_word ? figure.shown : *figure.value;
      write_value(csv, figure.value, figure.unit, otherwise);
      csv.text(name_in(document.language, figure.unit));
      csv.text(figure.standing_shown.empty() ? figure.standing : figure.standing_shown);
      csv.text(figure.value ? "" : figure.shown);
      std::string sources;
      for (const std::uint64_t source : figure.sources)
        sources += (sources.empty() ? "" : " ") + std::to_string(source);
      csv.text(sources);
      if (is_with_rows) csv.number(std::to_string(figure.rows.count));
      csv.end_line();
    }
  }
}

}  // namespace

std::string table_to_csv(const Table& table, Language language, ByteOrderMark mark) {
  Csv csv(language, mark);
  write_table(csv, table);
  return csv.finish();
}

std::string to_csv(const Document& document, ByteOrderMark mark) {
  Csv csv(document.language, mark);
  const bool has_figures =
      std::any_of(document.blocks.begin(), document.blocks.end(),
                  [](const Block& block) { return std::holds_alternative<Figures>(block); });
  if (has_figures) write_figures(csv, document);
  bool is_first = !has_figures;
  for (const Block& block : document.blocks) {
    const auto* table = std::get_if<Table>(&block);
    if (!table) continue;
    if (!is_first) csv.end_line();
    is_first = false;
    csv.text(table->caption);
    csv.end_line();
    write_table(csv, *table);
  }
  return csv.finish();
}

}  // namespace vlecht::document
