// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"

namespace vlecht::document {

inline constexpr std::string_view hostile = "<script>\"'&=1;\n\\\x1b é€";

inline Cell number_cell(std::string value, std::string shown, Unit unit) {
  return {.shown = std::move(shown), .value = std::move(value), .unit = unit};
}

inline Table example_table() {
  Table table{.id = "peers", .caption = "Gemeenten"};
  table.columns = {{"code", "Code", Unit::text},
                   {"name", "Naam", Unit::text},
                   {"amount", "Bedrag", Unit::euro},
                   {"day", "Dag", Unit::day}};
  table.rows.push_back({{.shown = "0377"},
                        {.shown = "Bloemendaal", .address = "/gemeente/GM0377"},
                        number_cell("-1234.5", "€\u00A0−1.234,50", Unit::euro),
                        {.shown = "20-11-2019", .value = "2019-11-20", .unit = Unit::day}});
  for (Cell& cell : table.rows.back()) cell.is_emphasised = true;
  table.rows.push_back({{.shown = "0397"},
                        {.shown = "=cmd|' /C calc'!A0"},
                        {.shown = "niets aangeleverd", .unit = Unit::euro},
                        {.shown = ""}});
  return table;
}

/// A figure and a cell that add up rows, a long table, and headings to lead to.
inline Document document_with_rows() {
  Document document;
  document.blocks.push_back(Contents{"Op deze pagina"});
  document.blocks.push_back(Heading{2, "Wie betaalt", "partners"});
  document.blocks.push_back(Figures{"Kern",
                                    {{.id = "total",
                                      .label = "Lasten",
                                      .value = "312402.10",
                                      .shown = "€ 312.402",
                                      .unit = Unit::euro,
                                      .sources = {1, 2, 3},
                                      .rows = {214, "part=cost"},
                                      .address = "/bronnen/total"}}});
  Table table{.id = "cube", .caption = "Alles", .columns = {{"a", "A"}, {"b", "B", Unit::euro}}};
  table.is_folded = true;
  table.rows.push_back({{.shown = "2018"}, number_cell("1", "€ 1", Unit::euro)});
  table.rows.back().back().figure = "cell.2018";
  table.rows.back().back().rows = {1, "part=cost;year=2018"};
  document.blocks.push_back(std::move(table));
  return document;
}

inline DistributionChart example_chart() {
  DistributionChart chart{.id = "distribution", .title = "Verdeling", .description = "Elke stip."};
  chart.axis_label = "euro per inwoner";
  for (int i = 0; i <= 20; ++i) {
    const double value = 200 + 10 * i;
    const std::string number = std::to_string(i);
    chart.dots.push_back({"gemeente " + number, "€ " + number, value, i == 15});
  }
  chart.marks = {{"gemeente 15", "€ 15", 350, true}, {"mediaan", "€ 10", 300, false}};
  chart.q1 = 250;
  chart.median = 300;
  chart.q3 = 350;
  chart.table_id = "peers";
  return chart;
}

inline Document example_document() {
  Document document;
  document.id = "cost_benchmark";
  document.title = "Vergelijking";
  document.valid_on = "2019-11-20";
  document.known_at = "2019-11-20T19:00:00.000000Z";
  document.journal_size = 12'345;
  document.journal_root = "00ff";
  document.moment_shown = "geldig op 20 november 2019";
  document.parameters = {{"year", "2018"}, {"group", "20000-50000"}};
  document.blocks.push_back(Paragraph{"Dat is meer.", true});
  Figures figures{.caption = "Per inwoner"};
  figures.figures.push_back({.id = "own.together",
                             .label = "Samen",
                             .value = "387.150016",
                             .shown = "€\u00A0387,15",
                             .unit = Unit::euro_per_inhabitant,
                             .standing = "reported",
                             .standing_shown = "gerapporteerd",
                             .sources = {3, 18'446'744'073'709'551'615U},
                             .address = "/bronnen?cijfer=own.together"});
  figures.figures.push_back({.id = "own.GM0397",
                             .label = std::string(hostile),
                             .shown = "niets aangeleverd",
                             .reason = "not_delivered",
                             .unit = Unit::euro_per_inhabitant});
  document.blocks.push_back(figures);
  document.blocks.push_back(example_chart());
  document.blocks.push_back(example_table());
  Passport passport{.caption = "Paspoort"};
  passport.entries.push_back({{"year", "Jaar", Unit::text}, {.shown = "2018"}});
  passport.entries.push_back(
      {{"n", "Aantal", Unit::count}, number_cell("190", "190", Unit::count)});
  document.blocks.push_back(passport);
  document.blocks.push_back(Notes{
      "Bevindingen", {{Tone::warning, "csv.odd", std::string(hostile), "a.csv, rij 12", {7}}}});
  document.blocks.push_back(Link{"Methode", "javascript:alert(1)"});
  return document;
}

}  // namespace vlecht::document
