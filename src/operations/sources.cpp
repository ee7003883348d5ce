// SPDX-License-Identifier: EUPL-1.2
#include "operations/sources.h"

#include <algorithm>

#include "base/check.h"
#include "base/limits.h"
#include "base/text.h"
#include "importers/file_reader.h"
#include "operations/erasures.h"
#include "operations/fact_history.h"
#include "operations/imports.h"
#include "operations/persons.h"
#include "operations/shown_fact.h"
#include "views/figure.h"
#include "words/format.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

constexpr std::uint32_t rows_around = 5;

using views::in;

document::Column sources_column(Language language, std::string id, Unit unit = Unit::text) {
  std::string label = words::text(language, "sources.column." + id);
  return {std::move(id), std::move(label), unit};
}

// ---- One fact ----

document::Passport fact_passport(const journal::Journal& journal, const facts::Fact& fact,
                                 Language language) {
  document::Passport out;
  out.caption = words::text(language, "fact.passport");
  const auto add = [&](std::string id, std::string label, std::string shown) {
    out.entries.push_back(
        {{std::move(id), std::move(label), Unit::text}, views::text_cell(std::move(shown))});
  };
  const auto add_known = [&](std::string id, std::string shown) {
    std::string label = words::text(language, "fact." + id);
    add(std::move(id), std::move(label), std::move(shown));
  };
  add_known("kind", std::string(in(language, fact.kind->label)));
  for (std::size_t i = 0; i < fact.values.size(); ++i) {
    const facts::Field& field = fact.kind->fields[i];
    const auto& value = fact.values[i];
    if (!value.is_known() && field.role == facts::Role::note) continue;
    add(std::string(field.name), std::string(in(language, field.label)),
        shown_value(field, value, language));
  }
  add_known("standing", views::standing_text(language, fact.standing));
  add_known("valid_from", words::long_day(language, fact.valid.from()));
  if (fact.valid.until() != values::open_end()) {
    add_known("valid_until", words::long_day(language, fact.valid.until()));
  }
  const auto& transaction = journal.transaction_of(fact.id);
  add_known("recorded_at", words::instant(language, transaction.recorded_at));
  add_known("author", shown_author(journal, transaction.author, transaction.recorded_at));
  if (!transaction.reason.empty()) add_known("reason", transaction.reason);
  const journal::Document* document = journal.document(fact.source.document);
  if (document) {
    facts::Place place = place_of(journal, fact.id, fact.source, language);
    add_known("place", views::place_text(language, place));
    add_known("digest", base::to_hex(document->digest));
  }
  return out;
}

base::Result<std::vector<importers::Rule>> rules_of(const journal::Journal& journal,
                                                    facts::EntryNumber document) {
  std::vector<importers::Rule> rules;
  TRY(const auto all, imports(journal));
  for (const ImportInfo& import : all) {
    if (import.document != document) continue;
    for (const auto line : base::split(import.rules, '\n')) {
      if (auto rule = importers::rule_from_text(line)) rules.push_back(std::move(*rule));
    }
  }
  return rules;
}

document::Table window_table(const importers::Window& window, const facts::Fact& fact,
                             Language language) {
  document::Table table;
  table.id = "rows";
  table.caption = words::text(language, "fact.rows", {{"row", std::to_string(fact.source.row)}});
  table.emphasis = words::text(language, "fact.this_row");
  table.columns.push_back({"row", words::text(language, "sources.column.row"), Unit::none});
  for (std::size_t i = 0; i < window.header.size(); ++i) {
    const std::string letters = words::column_letters(static_cast<std::int64_t>(i) + 1);
    table.columns.push_back({"column_" + letters, letters + " · " + window.header[i], Unit::text});
  }
  for (const auto& line : window.lines) {
    std::vector<Cell> row;
    const std::string number = std::to_string(line.number);
    row.push_back({.shown = number, .value = number, .unit = Unit::none});
    for (const std::string& cell : line.cells) row.push_back(views::text_cell(cell));
    row.resize(table.columns.size());
    if (line.number == fact.source.row) {
      for (Cell& cell : row) cell.is_emphasised = true;
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// The rows around the fact, or why they cannot be shown.
base::Result<document::Block> window_block(const journal::Journal& journal, const facts::Fact& fact,
                                           Language language) {
  const journal::Document* document = journal.document(fact.source.document);
  if (!document) {
    return document::Block(document::Paragraph{words::text(language, "fact.no_file"), false});
  }
  const auto bytes = journal.file(*document);
  if (!bytes) {
    return document::Block(document::Paragraph{words::text(language, bytes.error()), false});
  }
  TRY(const auto rules, rules_of(journal, fact.source.document));
  const auto window =
      importers::window_at({document->name, *bytes}, rules, fact.source, rows_around, rows_around);
  if (!window) {
    return document::Block(document::Paragraph{words::text(language, window.error()), false});
  }
  return document::Block(window_table(*window, fact, language));
}

// What can still be said of a fact whose content was erased.
document::Document erased_fact(facts::EntryNumber number, const ErasureInfo& erasure,
                               Language language) {
  document::Document out;
  out.language = language;
  out.id = "fact";
  out.title = words::text(language, "fact.title", {{"number", std::to_string(number)}});
  out.blocks.push_back(
      document::Paragraph{words::text(language, "fact.erased",
                                      {{"instant", words::instant(language, erasure.recorded_at)},
                                       {"ground", erasure.ground},
                                       {"erasure", erasure.id}}),
                          true});
  out.blocks.push_back(document::Paragraph{words::text(language, "fact.erased_meaning"), false});
  out.blocks.push_back(document::Link{words::text(language, "fact.erasures"),
                                      language == Language::nl ? "/wissingen" : "/en/erasures"});
  return out;
}

// What stands in no file has no row either.
Cell row_cell(const facts::Place& place) {
  if (place.row == 0) return views::text_cell("");
  const std::string row = std::to_string(place.row);
  return {.shown = row, .value = row, .unit = Unit::none};
}

document::Table listing(std::string id, std::string_view caption, Language language) {
  document::Table table = source_table(language);
  table.id = std::move(id);
  table.caption = words::text(language, caption);
  return table;
}

base::Result<void> list(const journal::Journal& journal,
                        const std::vector<facts::EntryNumber>& numbers, Language language,
                        document::Table& table) {
  TRY(const auto facts, journal.facts(numbers));
  for (const facts::Fact& fact : facts) {
    table.rows.push_back(
        source_row(fact, place_of(journal, fact.id, fact.source, language), language));
  }
  return {};
}

// Which of the rows are listed: `count` of them from `first` on.
struct Shown {
  std::size_t first = 0;
  std::size_t count = 0;
  std::int64_t page = 1;
  std::int64_t pages = 1;
};

base::Result<Shown> shown_of(std::size_t rows, std::optional<std::int64_t> page) {
  if (!page) return Shown{0, std::min(rows, base::limits::rows_listed_max), 1, 1};
  const auto per_page = static_cast<std::int64_t>(base::limits::rows_per_page);
  const std::int64_t pages =
      std::max<std::int64_t>(1, (static_cast<std::int64_t>(rows) + per_page - 1) / per_page);
  if (*page < 1 || *page > pages) {
    return base::problem("figure.no_such_page", {{"page", *page}, {"pages", pages}});
  }
  const auto first = static_cast<std::size_t>((*page - 1) * per_page);
  return Shown{first, std::min(rows - first, base::limits::rows_per_page), *page, pages};
}

// To the pages before and after this one.
void add_page_links(document::Document& out, const Asked& asked, const std::string& figure,
                    const Shown& shown) {
  const bool is_dutch = out.language == Language::nl;
  const std::string address =
      address_of(*asked.question, out.language, (is_dutch ? "bronnen/" : "sources/") + figure,
                 asked.arguments, std::nullopt);
  const auto link = [&](std::string_view text, std::int64_t page) {
    std::string to = address;
    to += to.find('?') == std::string::npos ? '?' : '&';
    to += (is_dutch ? "op=" : "on=") + base::percent_encoded(out.valid_on);
    to += (is_dutch ? "&bekend=" : "&known=") + base::percent_encoded(out.known_at);
    to += (is_dutch ? "&blad=" : "&page=") + std::to_string(page);
    out.blocks.push_back(document::Link{words::text(out.language, text, {{"page", page}}), to});
  };
  if (shown.page > 1) link("sources.earlier_page", shown.page - 1);
  if (shown.page < shown.pages) link("sources.next_page", shown.page + 1);
}

base::Result<Sources> listed(const journal::Journal& journal, const document::Document& answer,
                             const Asked& asked, const std::string& figure, const Quoted& quoted,
                             const std::vector<facts::EntryNumber>& rows,
                             std::optional<std::int64_t> page) {
  const Language language = answer.language;
  TRY(const Shown shown, shown_of(rows.size(), page));
  Sources out{answer, {}};
  out.document.id = "sources";
  out.document.title = words::text(language, "sources.title", {{"figure", quoted.label}});
  out.document.blocks.clear();
  out.document.parameters.emplace_back("figure", figure);
  out.numbers = quoted.sources;
  out.numbers.insert(out.numbers.end(), rows.begin(), rows.end());
  std::sort(out.numbers.begin(), out.numbers.end());
  out.numbers.erase(std::unique(out.numbers.begin(), out.numbers.end()), out.numbers.end());
  const auto count = static_cast<std::int64_t>(out.numbers.size());
  out.document.blocks.push_back(document::Paragraph{
      words::text(language, "sources.sentence",
                  {{"figure", quoted.label}, {"value", quoted.shown}, {"count", count}}),
      true});
  if (!rows.empty()) {
    document::Table table = listing("rows", "sources.rows_caption", language);
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(shown.first);
    TRY_VOID(
        list(journal, {first, first + static_cast<std::ptrdiff_t>(shown.count)}, language, table));
    if (shown.count < rows.size()) {
      out.document.blocks.push_back(document::Paragraph{
          words::text(language, "sources.rows_shown",
                      {{"first", static_cast<std::int64_t>(shown.first) + 1},
                       {"last", static_cast<std::int64_t>(shown.first + shown.count)},
                       {"count", static_cast<std::int64_t>(rows.size())}}),
          false});
    }
    out.document.blocks.push_back(std::move(table));
    add_page_links(out.document, asked, figure, shown);
  }
  if (rows.empty() || !quoted.sources.empty()) {
    document::Table table =
        listing("sources", rows.empty() ? "sources.caption" : "sources.others_caption", language);
    TRY_VOID(list(journal, quoted.sources, language, table));
    out.document.blocks.push_back(std::move(table));
  }
  return out;
}

}  // namespace

std::optional<Quoted> find_figure(const document::Document& answer, const std::string& id) {
  for (const auto& block : answer.blocks) {
    if (const auto* figures = std::get_if<document::Figures>(&block)) {
      for (const auto& figure : figures->figures) {
        if (figure.id == id) {
          return Quoted{figure.label, figure.shown, figure.standing_shown, figure.sources,
                        figure.rows};
        }
      }
    }
  }
  for (const auto& block : answer.blocks) {
    const auto* table = std::get_if<document::Table>(&block);
    if (!table) continue;
    for (const auto& row : table->rows) {
      for (const Cell& cell : row) {
        if (cell.figure != id) continue;
        return Quoted{row.front().shown, cell.shown, "", cell.sources, cell.rows};
      }
    }
  }
  return std::nullopt;
}

document::Table source_table(Language language) {
  document::Table table;
  table.id = "sources";
  table.caption = words::text(language, "sources.caption");
  table.columns = {sources_column(language, "fact", Unit::none),
                   sources_column(language, "kind"),
                   sources_column(language, "about"),
                   sources_column(language, "stated"),
                   sources_column(language, "file"),
                   sources_column(language, "sheet"),
                   sources_column(language, "row", Unit::none),
                   sources_column(language, "standing")};
  return table;
}

std::vector<Cell> source_row(const facts::Fact& fact, const facts::Place& place,
                             Language language) {
  const std::string number = std::to_string(fact.id);
  return {{.shown = number,
           .value = number,
           .unit = Unit::none,
           .address = fact_address(fact.id, language)},
          views::text_cell(std::string(in(language, fact.kind->label))),
          views::text_cell(fact.key),
          views::text_cell(stated(fact, language)),
          views::text_cell(place.file.empty() ? place.path : place.file),
          views::text_cell(place.sheet),
          row_cell(place),
          views::text_cell(views::standing_text(language, fact.standing))};
}

base::Result<Sources> sources(const OpenDossier& dossier, const Asked& asked,
                              const std::string& figure, std::optional<std::int64_t> page) {
  return dossier.read([&](const journal::Journal& journal) -> base::Result<Sources> {
    TRY(const Answered answer, answered(dossier, journal, asked));
    const auto quoted = find_figure(answer.document, figure);
    if (!quoted) {
      return base::problem("figure.unknown", {{"figure", base::shortened(figure, 80)}});
    }
    std::vector<facts::EntryNumber> rows;
    if (quoted->rows.count > 0) {
      CHECK(asked.question->rows != nullptr);
      TRY(rows, asked.question->rows(answer.dossier, in_english(*asked.question, asked.arguments),
                                     quoted->rows.selection));
    }
    return listed(journal, answer.document, asked, figure, *quoted, rows, page);
  });
}

base::Result<document::Document> fact(const OpenDossier& dossier, facts::EntryNumber number,
                                      Language language) {
  return dossier.read([&](const journal::Journal& journal) -> base::Result<document::Document> {
    const auto unknown = [&] {
      return base::problem("fact.unknown", {{"number", std::to_string(number)}});
    };
    if (number >= journal.size()) return unknown();
    TRY(const auto erasure, erasure_of(journal, number));
    if (erasure) return erased_fact(number, *erasure, language);
    const auto found = journal.facts({number});
    if (!found || found->empty()) return unknown();
    const facts::Fact& fact = found->front();
    document::Document out;
    out.language = language;
    out.id = "fact";
    out.title = words::text(language, "fact.title", {{"number", std::to_string(number)}});
    out.has_illustrative = fact.standing == facts::Standing::illustrative;
    const facts::Place place = place_of(journal, fact.id, fact.source, language);
    out.blocks.push_back(
        document::Paragraph{words::text(language, "fact.sentence",
                                        {{"kind", std::string(in(language, fact.kind->label))},
                                         {"about", fact.key},
                                         {"value", stated(fact, language)},
                                         {"place", views::place_text(language, place)}}),
                            true});
    TRY(const facts::Draft statement, journal.statement(number));
    if (statement.operation == facts::Operation::retract) {
      out.blocks.front() = document::Paragraph{words::text(language, "fact.retraction"), true};
    }
    TRY(auto rows, window_block(journal, fact, language));
    out.blocks.push_back(std::move(rows));
    out.blocks.push_back(fact_passport(journal, fact, language));
    out.blocks.push_back(
        document::Link{words::text(language, "fact.history"), history_address(number, language)});
    return out;
  });
}

std::string fact_address(facts::EntryNumber number, Language language) {
  return (language == Language::nl ? "/feiten/" : "/en/facts/") + std::to_string(number);
}

}  // namespace vlecht::operations
