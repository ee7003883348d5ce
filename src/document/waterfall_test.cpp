// SPDX-License-Identifier: EUPL-1.2
#include "document/waterfall.h"

#include <gtest/gtest.h>

#include "document/csv_writer.h"
#include "document/html_writer.h"
#include "document/json_writer.h"
#include "document/text_writer.h"
#include "document/workbook.h"

namespace vlecht::document {
namespace {

using Sort = WaterfallChart::Sort;

WaterfallChart example() {
  WaterfallChart chart{.id = "bridge", .title = "De brug", .description = "Elke balk."};
  chart.axis_label = "euro";
  chart.steps = {{"Totaal", "€ 100", 100.0, "100", Sort::total},
                 {"<b>Projecten</b>", "− € 30", -30.0, "-30", Sort::change},
                 {"Rest", "+ € 5", 5.0, "5", Sort::remainder},
                 {"Uitkomst", "€ 75", 75.0, "75", Sort::total}};
  chart.table_id = "steps";
  return chart;
}

std::string drawn(const WaterfallChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "steps"});
  return std::move(html).finish().text();
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Waterfall, BarsBeginWhereTheOneBeforeEnds) {
  const auto bars = bars_of(example());
  ASSERT_EQ(bars.size(), 4U);
  EXPECT_EQ(bars[0].from, 0);
  EXPECT_EQ(bars[1].from, 100);
  EXPECT_EQ(bars[1].until, 70);
  EXPECT_EQ(bars[2].until, 75);
  EXPECT_EQ(bars[3].from, 0);
  EXPECT_TRUE(bars[3].is_certain);
}

TEST(Waterfall, AfterAnUnknownStepNothingIsCertainUntilATotal) {
  WaterfallChart chart = example();
  chart.steps[1].value.reset();
  const auto bars = bars_of(chart);
  EXPECT_FALSE(bars[1].from);
  EXPECT_FALSE(bars[2].is_certain);
  EXPECT_EQ(bars[2].from, 100);
  EXPECT_TRUE(bars[3].is_certain);
  EXPECT_TRUE(contains(drawn(chart), "chart-bar-unknown"));
  EXPECT_TRUE(contains(drawn(chart), ">?</text>"));
}

TEST(Waterfall, IsNamedAndLeadsToItsTable) {
  const std::string html = drawn(example());
  EXPECT_TRUE(contains(html, "aria-labelledby=\"bridge-title bridge-desc\""));
  EXPECT_TRUE(contains(html, "href=\"#steps\""));
  EXPECT_TRUE(contains(html, "&lt;b&gt;Projecten"));
  EXPECT_TRUE(contains(html, "chart-wide") && contains(html, "chart-narrow"));
}

TEST(Waterfall, SignsTellUpFromDownWithoutColour) {
  const std::string html = drawn(example());
  EXPECT_TRUE(contains(html, "chart-bar-down"));
  EXPECT_TRUE(contains(html, "− € 30"));
  EXPECT_TRUE(contains(html, "chart-bar-rest"));
}

TEST(Waterfall, NothingButZerosCanBeDrawn) {
  WaterfallChart chart = example();
  for (auto& step : chart.steps) step.value = 0;
  EXPECT_FALSE(contains(drawn(chart), "nan"));
}

TEST(Waterfall, EveryWriterHasIt) {
  Document document;
  document.blocks.push_back(example());
  Table table{.id = "steps", .caption = "Stappen"};
  table.columns = {{"step", "Stap", Unit::text}, {"euro", "Euro", Unit::euro}};
  table.rows.push_back(
      {{.shown = "Projecten"}, {.shown = "− € 30", .value = "-30", .unit = Unit::euro}});
  document.blocks.push_back(table);
  EXPECT_TRUE(contains(to_html_page(document), "<svg"));
  EXPECT_TRUE(contains(to_text(document), "De brug"));
  EXPECT_TRUE(
      contains(to_json(document), "\"waterfalls\":[{\"id\":\"bridge\",\"title\":\"De brug\","));
  EXPECT_TRUE(
      contains(to_json(document), "{\"label\":\"Rest\",\"sort\":\"remainder\",\"value\":\"5\","));
  EXPECT_TRUE(contains(to_csv(document), "Projecten;-30"));
  EXPECT_FALSE(to_xlsx(document).empty());
}

TEST(Waterfall, UnknownIsNullInJson) {
  Document document;
  WaterfallChart chart = example();
  chart.steps[1].value.reset();
  chart.steps[1].exact.reset();
  document.blocks.push_back(chart);
  EXPECT_TRUE(contains(to_json(document), "\"sort\":\"change\",\"value\":null"));
}

}  // namespace
}  // namespace vlecht::document
