// SPDX-License-Identifier: EUPL-1.2
#include "document/report_workbook.h"

#include "document/lead.h"
#include "document/xlsx_writer.h"

namespace vlecht::document {
namespace {

/// The sheets of a report, each as a table.
class ReportSheets {
 public:
  explicit ReportSheets(const Report& report) : report_(report) {}

  std::vector<Table> all() const {
    std::vector<Table> out{about(), answers(), figures(), facts(), sources()};
    Table found = findings();
    if (!found.rows.empty()) out.push_back(std::move(found));
    Table list = empty_table("tables", {"number", "question", "table"});
    std::vector<Table> tables;
    for (const ReportPart& part : report_.parts) {
      if (!part.answer) continue;
      for (const Block& block : part.answer->blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        // By number, because the names of sheets are cut off at 31 characters.
        const std::string number = std::to_string(tables.size() + 1);
        list.rows.push_back(
            {number_cell(number), text_cell(part.title), text_cell(table->caption)});
        tables.push_back(*table);
        tables.back().caption = number + " " + table->caption;
      }
    }
    if (!list.rows.empty()) out.push_back(std::move(list));
    for (Table& table : tables) out.push_back(std::move(table));
    return out;
  }

 private:
  std::string word(std::string_view name) const {
    return words::text(report_.language, "report." + std::string(name));
  }
  static Cell text_cell(std::string shown) { return {.shown = std::move(shown)}; }
  static Cell number_cell(std::string exact) {
    return {.value = std::move(exact), .unit = Unit::count};
  }

  Table empty_table(std::string_view id, std::initializer_list<std::string_view> columns) const {
    Table table;
    table.id = id;
    table.caption = word("sheet." + table.id);
    for (const std::string_view column : columns) {
      table.columns.push_back(
          {std::string(column), word("column." + std::string(column)), Unit::text});
    }
    return table;
  }

  Table about() const {
    Table table = empty_table("about", {"what", "content"});
    const auto add = [&](std::string_view name, const std::string& content) {
      table.rows.push_back({text_cell(word(name)), text_cell(content)});
    };
    add("about_title", report_.title);
    add("about_dossier", report_.dossier);
    add("about_for", report_.audience_shown);
    add("about_valid", report_.valid_on);
    add("about_known", report_.known_at);
    add("about_journal", report_.origin);
    table.rows.push_back(
        {text_cell(word("about_size")), number_cell(std::to_string(report_.journal_size))});
    add("about_root", report_.journal_root);
    add("about_program", report_.program);
    if (!report_.introduction) return table;
    add("about_author", report_.introduction->author);
    add("about_day", report_.introduction->day);
    for (const std::string& paragraph : report_.introduction->paragraphs) {
      add("introduction", paragraph);
    }
    return table;
  }

  Table answers() const {
    Table table = empty_table("answers", {"question", "verdict", "sentence", "scope"});
    for (const ReportPart& part : report_.parts) {
      const bool has_verdict = part.answer && part.answer->verdict;
      table.rows.push_back(
          {text_cell(part.title), text_cell(has_verdict ? part.answer->verdict->shown : ""),
           text_cell(part.answer ? lead_of(*part.answer) : part.missing), text_cell(part.scope)});
    }
    return table;
  }

  std::string origins_of(const ReportFigure& line) const {
    std::string out;
    for (const FigureOrigin& origin : line.origins) {
      if (!out.empty()) out += "; ";
      out += name_of_source(report_.language, origin.source);
    }
    return out;
  }

  Table figures() const {
    Table table = empty_table("figures", {"question", "id", "figure", "value", "unit", "standing",
                                          "reason", "sources", "rows", "method"});
    for (const ReportPart& part : report_.parts) {
      for (const ReportFigure& line : part.figures) {
        const Figure& figure = line.figure;
        table.rows.push_back(
            {text_cell(part.short_title), text_cell(figure.id), text_cell(figure.label),
             // A word is its own value.
             is_numeric(figure.unit) || figure.unit == Unit::day
                 ? Cell{.value = figure.value, .unit = figure.unit}
                 : text_cell(figure.value ? figure.shown : ""),
             text_cell(std::string(name_of(figure.unit))), text_cell(figure.standing_shown),
             text_cell(figure.value ? "" : figure.shown), text_cell(origins_of(line)),
             number_cell(std::to_string(figure.rows.count)), text_cell(part.method)});
      }
    }
    return table;
  }

  Table facts() const {
    Table table = empty_table("facts", {"question", "id", "source", "fact"});
    for (const ReportPart& part : report_.parts) {
      for (const ReportFigure& line : part.figures) {
        for (const FigureOrigin& origin : line.origins) {
          for (const std::uint64_t fact : origin.facts) {
            table.rows.push_back({text_cell(part.short_title), text_cell(line.figure.id),
                                  text_cell(name_of_source(report_.language, origin.source)),
                                  number_cell(std::to_string(fact))});
          }
        }
      }
    }
    return table;
  }

  Table sources() const {
    Table table = empty_table("sources", {"source", "file", "digest"});
    for (std::size_t i = 0; i < report_.sources.size(); ++i) {
      table.rows.push_back({text_cell(name_of_source(report_.language, i)),
                            text_cell(report_.sources[i].name),
                            text_cell(report_.sources[i].digest)});
    }
    return table;
  }

  Table findings() const {
    Table table = empty_table("findings", {"question", "finding", "sentence"});
    for (const ReportPart& part : report_.parts) {
      if (!part.answer) continue;
      for (const Block& block : part.answer->blocks) {
        const auto* notes = std::get_if<Notes>(&block);
        if (!notes) continue;
        for (const Note& note : notes->notes) {
          table.rows.push_back(
              {text_cell(part.short_title), text_cell(note.name), text_cell(note.text)});
        }
      }
    }
    return table;
  }

  const Report& report_;
};

}  // namespace

base::Bytes to_xlsx_report(const Report& report) {
  return table_to_xlsx(ReportSheets(report).all());
}

}  // namespace vlecht::document
