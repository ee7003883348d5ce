// SPDX-License-Identifier: EUPL-1.2
#include "document/quantile_dots.h"

#include <gtest/gtest.h>

#include "document/json_writer.h"

namespace vlecht::document {
namespace {

QuantileDotChart twenty() {
  QuantileDotChart chart{.id = "likely", .title = "Twintig dagen", .description = "17 van de 20."};
  chart.names = {"op tijd", "te laat", ""};
  const values::Day first = *values::day_from_iso("2020-03-01");
  for (int i = 0; i < 20; ++i)
    chart.dots.push_back({first.plus_days(i * 3), "punt " + std::to_string(i + 1), i < 17});
  chart.planned = {first.plus_days(50), "gepland: 20 april 2020", "?bron=plan"};
  chart.table_id = "days";
  return chart;
}

std::string dots_html(const QuantileDotChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "days"});
  return std::move(html).finish().text();
}

std::size_t times_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(QuantileDots, CountingTheDotsGivesTheChance) {
  const std::string html = dots_html(twenty());
  // Wide and narrow; one in the key, the others in the drawing.
  EXPECT_EQ(times_of(html, "<circle class=\"chart-own\""), 2U * (1 + 17));
  EXPECT_EQ(times_of(html, "class=\"chart-own chart-hollow\""), 2U * (1 + 3));
  EXPECT_EQ(times_of(html, "<title>punt 20</title>"), 2U);
  EXPECT_EQ(times_of(html, "href=\"?bron=plan\""), 2U);
}

TEST(QuantileDots, WhatIsTooFarAwayIsDrawnAsUnknown) {
  QuantileDotChart chart = twenty();
  chart.dots.resize(18);
  chart.beyond = 2;
  chart.names.beyond = "verder weg";
  const std::string html = dots_html(chart);
  EXPECT_EQ(times_of(html, "class=\"day-unknown\""), 2U * (1 + 2));
}

TEST(QuantileDots, OneDayForAllIsOneColumn) {
  QuantileDotChart chart = twenty();
  for (auto& dot : chart.dots) dot.day = chart.dots.front().day;
  chart.planned.reset();
  EXPECT_EQ(times_of(dots_html(chart), "<circle class=\"chart-own\""), 2U * (1 + 17));
}

TEST(QuantileDots, ProgramsGetTheDays) {
  Document document;
  document.blocks.push_back(twenty());
  const std::string json = to_json(document);
  EXPECT_NE(json.find("\"quantile_dots\""), json.npos);
  EXPECT_NE(json.find("\"planned\":\"2020-04-20\""), json.npos);
}

}  // namespace
}  // namespace vlecht::document
