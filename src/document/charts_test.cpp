// SPDX-License-Identifier: EUPL-1.2
#include "document/charts.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "document/chart_style.h"
#include "document/html_writer.h"
#include "document/svg_for_tests.h"

namespace vlecht::document {
namespace {

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Plotted euro(double value) {
  const std::string exact = std::to_string(static_cast<int>(value));
  return {"€\u00A0" + exact, value, exact};
}
Plotted unknown() { return {"niet aangeleverd", {}, {}}; }

Cell opening(const Plotted& said, std::string address) {
  return {
      .shown = said.shown, .value = said.exact, .unit = Unit::euro, .address = std::move(address)};
}

Document costs() {
  Document document;
  document.title = "Wat <kost> het?";
  document.moment_shown = "geldig op 20 november 2019";
  document.journal_size = 12;
  document.journal_root = "abc123";
  StackedBarChart chart{.id = "parts", .title = "Waaruit", .description = "Elke balk is een jaar."};
  chart.axis_label = "euro";
  chart.series = {{"Personeel"}, {"Licenties"}};
  chart.bars = {{"2018", euro(900), {euro(500), euro(400)}},
                {"2019", unknown(), {euro(500), unknown()}}};
  chart.table_id = "table";
  document.blocks.push_back(chart);
  Table table{.id = "table", .caption = "Waaruit"};
  table.columns = {{"part", "Onderdeel"}, {"y18", "2018", Unit::euro}, {"y19", "2019", Unit::euro}};
  table.rows = {{{.shown = "Personeel"}, opening(euro(500), "/p18"), opening(euro(500), "/p19")},
                {{.shown = "Licenties"}, opening(euro(400), "/l18"), {.shown = "onbekend"}}};
  document.blocks.push_back(table);
  return document;
}

std::string page_of(const Document& document, const PageLinks& links = {.has_marks = true}) {
  HtmlBuilder html;
  write_blocks(html, document, links);
  return std::move(html).finish().text();
}

TEST(Charts, MarksOpenTheRowsBehindTheCellThatSaysTheSame) {
  for (const DrawnSvg& svg : drawings_in(page_of(costs()))) {
    const auto leads_to = [&](const std::string& name, const std::string& address) {
      const auto marks = marks_named(svg, name);
      ASSERT_EQ(marks.size(), 1U) << name;
      EXPECT_EQ(marks.front().address, address) << name;
    };
    leads_to("Personeel, 2018: €\u00A0500", "/p18");
    leads_to("Personeel, 2019: €\u00A0500", "/p19");  // told from the other by its column
    leads_to("Licenties, 2018: €\u00A0400", "/l18");
    leads_to("Licenties, 2019: niet aangeleverd", "#table");  // no rows: to the table
  }
}

TEST(Charts, DrawingIsHiddenFromWhoCannotSeeItAndItsMarksAreNot) {
  const std::string page = page_of(costs());
  for (const DrawnSvg& svg : drawings_in(page)) {
    EXPECT_TRUE(has(svg.source, "role=\"group\""));
    const auto hidden = svg.source.find("<g aria-hidden=\"true\">");
    ASSERT_NE(hidden, std::string::npos);
    EXPECT_LT(svg.source.rfind("<text"), svg.source.find("<a href"));  // marks come last
    EXPECT_GT(svg.source.find("<a href"), hidden);
  }
  EXPECT_TRUE(has(page, "<a href=\"#parts-end\">Sla deze tekening over</a>"));
  EXPECT_TRUE(has(page, "id=\"parts-end\" tabindex=\"-1\""));
}

TEST(Charts, OnPaperADrawingIsOneImage) {
  const std::string page = page_of(costs(), {});
  for (const DrawnSvg& svg : drawings_in(page)) {
    EXPECT_TRUE(has(svg.source, "role=\"img\""));
    EXPECT_TRUE(svg.marks.empty());
  }
  EXPECT_FALSE(has(page, "Sla deze tekening over"));
}

TEST(Charts, LeadToTheirFilesWhereThereAreAny) {
  EXPECT_FALSE(has(page_of(costs()), "Bewaar als"));
  const std::string page =
      page_of(costs(), {.charts = "/kosten/figuur/", .query = "?op=2019-11-20"});
  for (const char* form : {"svg", "png", "csv"})
    EXPECT_TRUE(has(page, "href=\"/kosten/figuur/parts." + std::string(form) + "?op=2019-11-20\""))
        << form;
}

TEST(Charts, SecondOfANameHasItsOwnFiles) {
  Document document = costs();
  auto second = std::get<StackedBarChart>(document.blocks.front());
  second.title = "Nog een keer";
  document.blocks.push_back(second);
  EXPECT_TRUE(has(page_of(document, {.charts = "/figuur/"}), "href=\"/figuur/parts-2.svg\""));
  EXPECT_TRUE(has(*to_svg(document, "parts-2"), "Nog een keer"));
}

TEST(ChartFile, StandsByItself) {
  const std::string svg = *to_svg(costs(), "parts");
  EXPECT_TRUE(svg.starts_with("<?xml"));
  EXPECT_TRUE(has(svg, "xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_TRUE(has(svg, "<title id=\"title\">Waaruit</title>"));
  EXPECT_TRUE(has(svg,
                  "<desc id=\"desc\">Elke balk is een jaar. Bron: “Wat &lt;kost&gt; het?”, "
                  "geldig op 20 november 2019. Journaal van 12 regels, kenmerk abc123.</desc>"));
  EXPECT_TRUE(has(svg, "kenmerk abc123.</text>")) << "the source can be seen too";
  EXPECT_FALSE(has(svg, "var(")) << "its colours are its own";
  EXPECT_FALSE(has(svg, "<a ")) << "a file leads nowhere";
  EXPECT_FALSE(has(svg, "<script") || has(svg, " onload"));
}

TEST(ChartFile, InventedFiguresAreMarkedAsSuch) {
  Document document = costs();
  document.has_illustrative = true;
  EXPECT_TRUE(has(*to_svg(document, "parts"), "een deel van de cijfers is verzonnen"));
}

TEST(ChartFile, OfAChartThatIsNotThereThereIsNone) {
  EXPECT_EQ(to_svg(costs(), "other"), std::nullopt);
  EXPECT_EQ(chart_to_csv(costs(), "other"), std::nullopt);
  EXPECT_EQ(to_svg(costs(), "table"), std::nullopt);
  Document empty = costs();
  std::get<StackedBarChart>(empty.blocks.front()).bars.clear();
  EXPECT_EQ(to_svg(empty, "parts"), std::nullopt);
}

TEST(ChartFile, NumbersAreThoseOfItsTable) {
  const std::string csv = *chart_to_csv(costs(), "parts");
  EXPECT_TRUE(has(csv, "Onderdeel;2018;2019\r\nPersoneel;500;500\r\nLicenties;400;onbekend\r\n"))
      << csv;
}

TEST(ChartFile, NumbersOfACalendarAreItsDays) {
  Document document;
  DayCalendar calendar{.id = "days", .title = "T", .description = "D"};
  calendar.names = {"goed", "", "lang", ""};
  calendar.days = {{*values::Day::of(2026, 1, 1), DayCalendar::Sort::good, "1 januari: goed", ""},
                   {*values::Day::of(2026, 1, 2), DayCalendar::Sort::bad, "2 januari: neer", ""}};
  document.blocks.push_back(calendar);
  EXPECT_TRUE(has(*chart_to_csv(document, "days"),
                  "2026-01-01;goed;1 januari: goed\r\n2026-01-02;lang;2 januari: neer\r\n"));
}

TEST(StyleSheet, EachNameHasAValue) {
  EXPECT_EQ(StyleSheet({"a{fill:var(--x);stroke:var(--y)}", "b{c:var(--x)}"},
                       {{"--x", "#fff"}, {"--y", "#000"}})
                .text(),
            "a{fill:#fff;stroke:#000}b{c:#fff}");
  EXPECT_THROW(StyleSheet({"a{fill:var(--z)}"}, {}), base::BrokenInvariant);
}

}  // namespace
}  // namespace vlecht::document
