// SPDX-License-Identifier: EUPL-1.2
#include "document/state_chart.h"

#include <gtest/gtest.h>

#include "document/json_writer.h"
#include "document/text_writer.h"

namespace vlecht::document {
namespace {

using Sort = StateChart::Sort;

StateChart state_example() {
  StateChart chart{.id = "states", .title = "Wanneer", .description = "Eén dienst was neer."};
  chart.names = {"werkte", "neer", "niet gemeten"};
  chart.first = *values::day_from_iso("2026-03-01");
  chart.last = *values::day_from_iso("2026-03-31");
  chart.rows = {
      {.label = "Zaken",
       .address = "?dienst=Zaken",
       .shown = "1 storing",
       .strips = {{0, 9.5, Sort::good},
                  {9.5, 9.52, Sort::bad, "", "", "10 maart, een half uur neer", "?bron=1"},
                  {9.52, 20, Sort::good},
                  {20, 31, Sort::unknown, "", "", "vanaf 21 maart niet gemeten"}}}};
  chart.table_id = "services";
  return chart;
}

std::string state_html(const StateChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "services"});
  return std::move(html).finish().text();
}

std::size_t times_in(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(StateChart, EachStateHasAShapeOfItsOwnAndItsWords) {
  const std::string html = state_html(state_example());
  // Wide and narrow; once in the key, and then in the row. Marks lead to rows, and without one to
  // the table.
  EXPECT_EQ(times_in(html, "class=\"day-good\""), 2U + 4U);
  EXPECT_EQ(times_in(html, "class=\"day-bad\""), 2U + 2U);
  EXPECT_EQ(times_in(html, "class=\"day-unknown\""), 2U + 2U);
  EXPECT_EQ(times_in(html, "<title>10 maart, een half uur neer</title>"), 2U);
  EXPECT_EQ(times_in(html, "href=\"?bron=1\""), 2U);
  EXPECT_EQ(times_in(html, "href=\"?dienst=Zaken\""), 2U);
  EXPECT_EQ(times_in(html, "href=\"#services\""), 1U + 2U);
}

TEST(StateChart, WhatWasShortIsStillSeen) {
  StateChart chart = state_example();
  chart.last = *values::day_from_iso("2035-03-31");
  // Drawn, and with a mark over it; wide and narrow.
  EXPECT_EQ(times_in(state_html(chart), "width=\"2\""), 4U) << "half an hour in ten years";
}

TEST(StateChart, ThousandsOfOutagesDoNotMakeAPageOfThousands) {
  StateChart chart = state_example();
  auto& strips = chart.rows[0].strips;
  strips.clear();
  constexpr int count = 50'000;
  for (int i = 0; i < count; ++i) {
    const double from = 31.0 * i / count;
    strips.push_back({from, from + 31.0 / count / 2, Sort::bad});
    strips.push_back({from + 31.0 / count / 2, from + 31.0 / count, Sort::good});
  }
  EXPECT_LT(times_in(state_html(chart), "<rect"), 5'000U);
}

TEST(StateChart, WithoutRowsThereIsNoChart) {
  StateChart chart = state_example();
  chart.rows.clear();
  EXPECT_EQ(state_html(chart), "");
}

TEST(StateChart, OtherFormsTellItToo) {
  Document document;
  document.blocks.push_back(state_example());
  const std::string json = to_json(document);
  EXPECT_NE(json.find("\"state_charts\""), json.npos);
  EXPECT_NE(json.find("vanaf 21 maart niet gemeten"), json.npos);
  const std::string text = to_text(document);
  EXPECT_NE(text.find("1 storing"), text.npos);
}

}  // namespace
}  // namespace vlecht::document
