// SPDX-License-Identifier: EUPL-1.2
#include "document/workbook.h"

#include "document/xlsx_writer.h"

namespace vlecht::document {
namespace {

class Sheets {
 public:
  explicit Sheets(const Document& document) : document_(document) {}

  std::vector<Table> all() const {
    std::vector<Table> out;
    add_if_filled(out, figures());
    for (const Block& block : document_.blocks)
      if (const auto* table = std::get_if<Table>(&block)) out.push_back(*table);
    add_if_filled(out, findings());
    add_if_filled(out, sources());
    return out;
  }

 private:
  static void add_if_filled(std::vector<Table>& out, Table table) {
    if (!table.rows.empty()) out.push_back(std::move(table));
  }

  std::string word(std::string_view name) const {
    return words::text(document_.language, "document." + std::string(name));
  }

  Table empty_table(std::string_view id, std::string_view caption,
                    std::initializer_list<std::string_view> columns) const {
    Table table;
    table.id = id;
    table.caption = word("sheet." + std::string(caption));
    for (const std::string_view name : columns)
      table.columns.push_back({std::string(name), word("csv." + std::string(name)), Unit::text});
    return table;
  }

  template <class Visit>
  void each_figure(Visit visit) const {
    for (const Block& block : document_.blocks)
      if (const auto* group = std::get_if<Figures>(&block))
        for (const Figure& figure : group->figures) visit(figure);
  }

  Table figures() const {
    Table table =
        empty_table("figures", "figures", {"id", "label", "value", "unit", "standing", "reason"});
    bool has_rows = false;
    each_figure([&](const Figure& figure) { has_rows = has_rows || figure.rows.count > 0; });
    if (has_rows) table.columns.push_back({"rows", word("csv.rows"), Unit::count});
    each_figure([&](const Figure& figure) {
      table.rows.push_back({{.shown = figure.id},
                            {.shown = figure.label},
                            {.value = figure.value, .unit = figure.unit},
                            {.shown = std::string(name_of(figure.unit))},
                            {.shown = figure.standing_shown},
                            {.shown = figure.value ? "" : figure.shown}});
      if (!has_rows) return;
      table.rows.back().push_back(
          {.value = std::to_string(figure.rows.count), .unit = Unit::count});
    });
    return table;
  }

  Table findings() const {
    Table table = empty_table("findings", "findings", {"id", "label"});
    for (const Block& block : document_.blocks) {
      const auto* notes = std::get_if<Notes>(&block);
      if (!notes) continue;
      for (const Note& note : notes->notes)
        table.rows.push_back({{.shown = note.name}, {.shown = note.text}});
    }
    return table;
  }

  Table sources() const {
    Table table = empty_table("sources", "sources", {"id", "sources"});
    each_figure([&](const Figure& figure) {
      for (const std::uint64_t source : figure.sources)
        table.rows.push_back(
            {{.shown = figure.id}, {.value = std::to_string(source), .unit = Unit::count}});
    });
    return table;
  }

  const Document& document_;
};

}  // namespace

base::Bytes to_xlsx(const Document& document) { return table_to_xlsx(Sheets(document).all()); }

}  // namespace vlecht::document
