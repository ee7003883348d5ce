// SPDX-License-Identifier: EUPL-1.2
#include "document/html_writer.h"

#include <gtest/gtest.h>

#include <set>

#include "document/example_for_tests.h"

namespace vlecht::document {
namespace {

std::string blocks_of(const Document& document) {
  HtmlBuilder html;
  write_blocks(html, document);
  return std::move(html).finish().text();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(HtmlWriter, NothingFromOutsideBecomesMarkup) {
  Document document = example_document();
  document.title = hostile;
  document.moment_shown = hostile;
  document.blocks.push_back(Heading{2, std::string(hostile)});
  auto chart = example_chart();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  chart.table_id = "";
  for (auto& dot : chart.dots) dot.label = dot.shown = hostile;
  document.blocks.push_back(chart);
  const std::string page = to_html_page(document);
  EXPECT_FALSE(contains(page, "<script"));
  EXPECT_FALSE(contains(page, "javascript:"));
  EXPECT_FALSE(contains(page, "\x1b"));
  EXPECT_TRUE(contains(page, "&lt;script&gt;"));
}

// What stands between `before` and the next quote or blank, each time.
std::vector<std::string> all_after(const std::string& text, std::string_view before) {
  std::vector<std::string> found;
  for (auto at = text.find(before); at != text.npos; at = text.find(before, at + 1)) {
    const auto from = at + before.size();
    found.push_back(text.substr(from, text.find_first_of("\" ", from) - from));
  }
  return found;
}

TEST(HtmlWriter, PageOfThousandsOfRowsEndsAndSaysSo) {
  Document document = example_document();
  document.blocks.clear();
  Table table{.id = "many", .caption = "Veel", .columns = {{"name", "Naam", Unit::text}}};
  for (int i = 0; i < 1'200; ++i) table.rows.push_back({Cell{.shown = "rij"}});
  document.blocks.emplace_back(std::move(table));
  Notes notes{.caption = "Opgevallen"};
  for (int i = 0; i < 250; ++i) notes.notes.push_back({.text = "bevinding"});
  document.blocks.emplace_back(std::move(notes));
  const std::string page = blocks_of(document);
  EXPECT_EQ(count(page, ">rij<"), 1'000U);
  EXPECT_TRUE(contains(page, "nog 200 rijen"));
  EXPECT_EQ(count(page, "bevinding<"), 200U);
  EXPECT_TRUE(contains(page, "nog 50 bevindingen"));
}

TEST(HtmlWriter, IdsAreUniqueAndReferencesLeadSomewhere) {
  Document document = example_document();
  const auto once = document.blocks;
  document.blocks.insert(document.blocks.end(), once.begin(), once.end());
  const std::string page = to_html_page(document);
  std::set<std::string> ids;
  for (const std::string& id : all_after(page, " id=\"")) EXPECT_TRUE(ids.insert(id).second) << id;
  std::vector<std::string> references = all_after(page, "aria-labelledby=\"");
  EXPECT_EQ(references.size() % 2, 0U);
  const auto links = all_after(page, "href=\"#");
  EXPECT_EQ(links.size(), 2U);
  references.insert(references.end(), links.begin(), links.end());
  for (const std::string& reference : references) EXPECT_TRUE(ids.contains(reference)) << reference;
}

TEST(HtmlWriter, FigureShowsValueStandingAndWayToItsSources) {
  const std::string html = blocks_of(example_document());
  EXPECT_TRUE(contains(html,
                       "<div id=\"own.together\"><dt>Samen<dd>€\u00A0387,15<dd>gerapporteerd "
                       "<a href=\"/bronnen?cijfer=own.together\" "
                       "aria-label=\"Open 2 bronnen van Samen\">2 bronnen</a>"));
}

TEST(HtmlWriter, FigureTellsHowManyRowsItAddsUp) {
  EXPECT_TRUE(contains(blocks_of(document_with_rows()),
                       "aria-label=\"Lasten, uit 214 regels en 3 andere bronnen\">uit 214 regels "
                       "en 3 andere bronnen</a>"));
}

TEST(HtmlWriter, ContentsLeadToTheHeadings) {
  const std::string html = blocks_of(document_with_rows());
  EXPECT_TRUE(contains(html, "<h2 id=\"partners\">Wie betaalt</h2>"));
  EXPECT_TRUE(contains(html, "<a href=\"#partners\">Wie betaalt</a>"));
}

TEST(HtmlWriter, LongTableIsFolded) {
  EXPECT_TRUE(contains(blocks_of(document_with_rows()),
                       "<details class=\"folded\"><summary>Alles</summary><div class=\""
                       "table-room\""));
  EXPECT_FALSE(contains(blocks_of(example_document()), "<details"));
}

// A list for reference with what a table shows already, and with one more figure.
Document document_with_list() {
  Document document;
  Table table{
      .id = "t", .caption = "T", .columns = {{"v", "V", Unit::text}, {"w", "W", Unit::euro}}};
  table.rows.push_back({{.shown = "a"}, number_cell("1", "1", Unit::euro)});
  table.rows.back().back().address = "/bronnen/a";
  const auto figure = [](std::string id) {
    return Figure{.id = id,
                  .label = id,
                  .value = "1",
                  .shown = "1",
                  .standing = "reported",
                  .standing_shown = "gerapporteerd",
                  .sources = {1},
                  .address = "/bronnen/" + id};
  };
  document.blocks = {Figures{"Kern", {figure("first")}}, table,
                     Figures{"Andere", {figure("a"), figure("b")}, true}};
  return document;
}

TEST(HtmlWriter, ListForReferenceDoesNotRepeatATable) {
  const std::string html = blocks_of(document_with_list());
  EXPECT_TRUE(contains(html, "<td id=\"a\"><a href=\"/bronnen/a\">1</a>"));
  EXPECT_EQ(count(html, "id=\"a\""), 1U);
  EXPECT_TRUE(contains(html, "<div id=\"b\">"));
}

TEST(HtmlWriter, ListForReferenceDoesNotRepeatACellWithItsId) {
  Document document = document_with_list();
  auto& list = std::get<Figures>(document.blocks.back());
  list.is_folded = true;
  list.figures.back().address.clear();
  list.figures.back().standing.clear();
  const std::string shown = blocks_of(document);
  EXPECT_TRUE(contains(shown, "<details class=\"folded\"><summary>Andere</summary>"));
  EXPECT_TRUE(contains(shown, "<div id=\"b\">"));
  std::get<Table>(document.blocks[1]).rows.back().front().figure = "b";
  EXPECT_FALSE(contains(blocks_of(document), "<details"));
}

TEST(HtmlWriter, ListThatATableShowsWholeIsLeftOut) {
  Document document = document_with_list();
  std::get<Figures>(document.blocks.back()).figures.pop_back();
  EXPECT_FALSE(contains(blocks_of(document), "Andere"));
}

TEST(HtmlWriter, FigureOfAnotherStandingIsListedThoughATableShowsIt) {
  Document document = document_with_list();
  Figure& listed = std::get<Figures>(document.blocks.back()).figures.front();
  listed.standing = "illustrative";
  listed.standing_shown = "verzonnen";
  const std::string html = blocks_of(document);
  EXPECT_TRUE(contains(html, "<div id=\"a\">"));
  EXPECT_TRUE(contains(html, "<span class=\"standing-illustrative\">verzonnen</span>"));
}

TEST(HtmlWriter, UnknownIsVisiblyUnknown) {
  const std::string html = blocks_of(example_document());
  EXPECT_TRUE(contains(html, "<dd class=\"unknown\">niets aangeleverd</div>"));
  EXPECT_TRUE(contains(html, "<td class=\"unknown\" data-label=\"Bedrag\">niets aangeleverd<td"));
}

TEST(HtmlWriter, OwnRowSaysSoInWords) {
  const std::string html = blocks_of(example_document());
  EXPECT_TRUE(contains(
      html, "<tr class=\"own\"><th scope=\"row\">0377 <span class=\"own-mark\">eigen</span><td"));
  EXPECT_EQ(count(html, "class=\"own-mark\""), 1U);
}

TEST(HtmlWriter, TableHasCaptionScopesAndNumbersToTheRight) {
  const std::string html = blocks_of(example_document());
  EXPECT_TRUE(
      contains(html, "<table id=\"peers\"><caption id=\"peers-caption\">Gemeenten</caption>"));
  EXPECT_TRUE(contains(html, "<th scope=\"col\" class=\"number\">Bedrag<th"));
  EXPECT_TRUE(contains(html,
                       "<td data-label=\"Bedrag\">€\u00A0−1.234,50<td class=\"day\" "
                       "data-label=\"Dag\">20-11-2019<tr>"));
}

TEST(HtmlWriter, ToneOfNoteStandsInWords) {
  const std::string html = blocks_of(example_document());
  EXPECT_TRUE(contains(html, "<li class=\"note note-warning\">"));
  EXPECT_TRUE(contains(html, "<strong>Let op: </strong>"));
  EXPECT_TRUE(contains(html, "Waar: a.csv, rij 12"));
}

TEST(HtmlWriter, InventedFiguresAreMarkedOnThePage) {
  Document document = example_document();
  EXPECT_FALSE(contains(to_html_page(document), "class=\"illustrative "));
  document.has_illustrative = true;
  EXPECT_TRUE(contains(to_html_page(document), "class=\"illustrative "));
}

TEST(HtmlWriter, PageFetchesAndRunsNothing) {
  const std::string page = to_html_page(example_document());
  EXPECT_TRUE(page.starts_with("<!doctype html>\n<html lang=\"nl\" class=\"vlecht-theme\""));
  EXPECT_FALSE(contains(page, "src="));
  EXPECT_FALSE(contains(page, "<link"));
  EXPECT_FALSE(contains(page, "url("));
  EXPECT_FALSE(contains(page, " style="));
}

TEST(HtmlWriter, SameDocumentGivesSameBytes) {
  EXPECT_EQ(to_html_page(example_document()), to_html_page(example_document()));
}

TEST(HtmlWriter, EmptyPartsLeaveNothingBehind) {
  Document document;
  document.blocks = {Figures{}, Passport{}, Notes{"Bevindingen", {}}};
  EXPECT_EQ(blocks_of(document), "");
}

}  // namespace
}  // namespace vlecht::document
