// SPDX-License-Identifier: EUPL-1.2
#include "operations/import_list.h"

#include "facts/kinds.h"
#include "operations/persons.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

using views::count_cell;

document::Column imports_column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "imports.column." + id);
  return {std::move(id), std::move(label), unit};
}

std::string kind_label(Language language, const std::string& name) {
  const facts::Kind* kind = facts::find_kind(name);
  if (!kind) return name;
  return std::string(language == Language::nl ? kind->label.nl : kind->label.en);
}

document::Table table_of(const journal::Journal& journal, const std::vector<ImportInfo>& all,
                         Language language) {
  document::Table table;
  table.id = "imports";
  table.caption = words::text(language, "imports.caption");
  table.columns = {imports_column(language, "import"),
                   imports_column(language, "kind"),
                   imports_column(language, "file"),
                   imports_column(language, "recorded_at"),
                   imports_column(language, "rows", Unit::count),
                   imports_column(language, "set_aside", Unit::count),
                   imports_column(language, "state"),
                   imports_column(language, "author")};
  for (const ImportInfo& import : all) {
    table.rows.push_back(
        {views::text_cell(import.id), views::text_cell(kind_label(language, import.kind)),
         views::text_cell(import.file),
         views::text_cell(words::instant(language, import.recorded_at)),
         count_cell(language, import.rows), count_cell(language, import.set_aside),
         views::text_cell(
             words::text(language, import.is_in_force ? "imports.in_force" : "imports.retracted")),
         views::text_cell(shown_author(journal, import.author, import.recorded_at))});
  }
  return table;
}

document::Table set_aside_table(const std::vector<SetAsideRow>& rows, Language language) {
  document::Table table;
  table.id = "set_aside";
  table.caption = words::text(language, "imports.set_aside_caption");
  table.columns = {imports_column(language, "import"), imports_column(language, "file"),
                   imports_column(language, "place"), imports_column(language, "problem"),
                   imports_column(language, "content")};
  for (const SetAsideRow& row : rows) {
    table.rows.push_back({views::text_cell(row.import), views::text_cell(row.file),
                          views::text_cell(row.place), views::text_cell(row.problem),
                          views::text_cell(row.content)});
  }
  return table;
}

}  // namespace

base::Result<document::Document> import_list(const OpenDossier& dossier, Language language) {
  return dossier.read([&](const journal::Journal& journal) -> base::Result<document::Document> {
    TRY(const auto all, imports(journal));
    TRY(const auto set_aside, set_aside_rows(journal));
    document::Document out;
    out.language = language;
    out.id = "imports";
    out.title = words::text(language, "imports.title");
    out.blocks.push_back(document::Paragraph{
        words::text(language, "imports.lead", {{"count", static_cast<std::int64_t>(all.size())}}),
        true});
    if (!all.empty()) out.blocks.push_back(table_of(journal, all, language));
    if (!set_aside.empty()) out.blocks.push_back(set_aside_table(set_aside, language));
    if (!journal.erased().empty()) {
      out.blocks.push_back(
          document::Link{words::text(language, "fact.erasures"),
                         language == Language::nl ? "/wissingen" : "/en/erasures"});
    }
    return out;
  });
}

}  // namespace vlecht::operations
