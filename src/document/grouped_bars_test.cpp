// SPDX-License-Identifier: EUPL-1.2
#include "document/grouped_bars.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "base/check.h"
#include "document/charts.h"
#include "document/example_for_tests.h"
#include "document/grouped_drawing.h"
#include "document/html_writer.h"
#include "document/json_writer.h"
#include "document/svg_for_tests.h"
#include "document/text_writer.h"

namespace vlecht::document {
namespace {

Plotted amount(double value) {
  const std::string exact = std::to_string(std::lround(value));
  return {"€\u00A0" + exact, value, exact};
}
Plotted unknown_amount() { return {"niet aangeleverd", {}, {}}; }

// Three years of two municipalities: in the second one got money back, of the third one is unknown.
GroupedBarChart grouped_example() {
  GroupedBarChart chart{.id = "beside", .title = "Naast elkaar", .description = "Elke groep."};
  chart.axis_label = "euro per inwoner";
  chart.series = {{"Adorp"}, {"Bedorp"}};
  chart.groups = {{"2017", {amount(100), amount(80)}},
                  {"2018", {amount(50), amount(-20)}},
                  {"2019", {unknown_amount(), amount(0)}}};
  chart.table_id = "years";
  return chart;
}

std::string grouped_html(const GroupedBarChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "years"});
  return std::move(html).finish().text();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::vector<Box> boxes_like(const DrawnSvg& svg, std::string_view look) {
  std::vector<Box> found;
  for (const Drawn& rect : svg.rects)
    if (rect.look == look) found.push_back(rect.box);
  return found;
}

std::vector<Box> texts_like(const DrawnSvg& svg, std::string_view text) {
  std::vector<Box> found;
  for (const Drawn& each : svg.texts)
    if (each.text == text) found.push_back(each.box);
  return found;
}

double middle_of(const Box& box) { return box.x + box.width / 2; }

TEST(GroupedBars, EveryColumnStandsOnZeroAndIsAsHighAsItsAmount) {
  const DrawnSvg columns = drawings_in(grouped_html(grouped_example())).at(0);
  EXPECT_EQ(columns.look, "chart-wide");
  const auto first = boxes_like(columns, "chart-part-1");
  const auto second = boxes_like(columns, "chart-part-2");
  ASSERT_EQ(first.size(), 2U);   // that of 2019 is not known
  ASSERT_EQ(second.size(), 3U);  // a zero is known
  const double zero = first[0].y + first[0].height;
  EXPECT_NEAR(second[0].y + second[0].height, zero, 0.2);
  EXPECT_NEAR(second[0].height, first[0].height * 0.8, 0.2);
  EXPECT_NEAR(first[1].height, first[0].height * 0.5, 0.2);
  EXPECT_NEAR(second[1].y, zero, 0.2) << "what is below zero hangs from it";
  EXPECT_NEAR(second[1].height, first[0].height * 0.2, 0.2);
  EXPECT_EQ(second[2].height, 0);
}

TEST(GroupedBars, RowsHaveTheSameLengthsAndTheSameZero) {
  const DrawnSvg rows = drawings_in(grouped_html(grouped_example())).at(1);
  EXPECT_EQ(rows.look, "chart-narrow");
  const auto first = boxes_like(rows, "chart-part-1");
  const auto second = boxes_like(rows, "chart-part-2");
  ASSERT_EQ(second.size(), 3U);
  EXPECT_NEAR(second[0].x, first[0].x, 0.2);
  EXPECT_NEAR(second[0].width, first[0].width * 0.8, 0.2);
  EXPECT_NEAR(second[1].x + second[1].width, first[0].x, 0.2);
  EXPECT_LT(first[0].y, second[0].y);
}

TEST(GroupedBars, BarsOfAGroupAreCloserThanGroups) {
  const DrawnSvg columns = drawings_in(grouped_html(grouped_example())).at(0);
  const auto first = boxes_like(columns, "chart-part-1");
  const auto second = boxes_like(columns, "chart-part-2");
  const double within = second[0].x - first[0].x - first[0].width;
  const double between = first[1].x - second[0].x - second[0].width;
  EXPECT_GT(between, 3 * within);
}

TEST(GroupedBars, EveryBarHasItsValueAndItsName) {
  for (const DrawnSvg& svg : drawings_in(grouped_html(grouped_example()))) {
    for (const char* value : {"€\u00A0100", "€\u00A080", "€\u00A050", "€\u00A0-20", "€\u00A00"})
      EXPECT_EQ(texts_like(svg, value).size(), 1U) << svg.look << " " << value;
    EXPECT_EQ(texts_like(svg, "Adorp").size(), 3U) << svg.look;
    EXPECT_EQ(texts_like(svg, "Bedorp").size(), 3U) << svg.look;
    for (const char* year : {"2017", "2018", "2019"})
      EXPECT_EQ(texts_like(svg, year).size(), 1U) << svg.look;
  }
  const DrawnSvg columns = drawings_in(grouped_html(grouped_example())).at(0);
  const Box bar = boxes_like(columns, "chart-part-1").at(0);
  const Box value = texts_like(columns, "€\u00A0100").at(0);
  EXPECT_NEAR(middle_of(value), middle_of(bar), 0.2);
  EXPECT_LE(value.y + value.height, bar.y);
  const Box refund = boxes_like(columns, "chart-part-2").at(1);
  EXPECT_GE(texts_like(columns, "€\u00A0-20").at(0).y, refund.y + refund.height);
}

TEST(GroupedBars, UnknownIsHatchedAndNeverZero) {
  for (const DrawnSvg& svg : drawings_in(grouped_html(grouped_example()))) {
    const auto boxes = boxes_like(svg, "chart-bar-unknown");
    ASSERT_EQ(boxes.size(), 1U);
    EXPECT_GT(boxes[0].width * boxes[0].height, 500);
    EXPECT_EQ(texts_like(svg, "onbekend").size(), 1U);
    EXPECT_TRUE(has(svg.source, "chart-hatch"));
  }
}

TEST(GroupedBars, WhereNothingIsKnownNothingIsDrawnAsANumber) {
  GroupedBarChart chart = grouped_example();
  chart.groups = {{"2017", {unknown_amount(), unknown_amount()}}};
  const std::string html = grouped_html(chart);
  EXPECT_FALSE(has(html, "nan") || has(html, "inf"));
  for (const DrawnSvg& svg : drawings_in(html)) {
    EXPECT_EQ(boxes_like(svg, "chart-bar-unknown").size(), 2U);
    EXPECT_TRUE(boxes_like(svg, "chart-part-1").empty());
    EXPECT_EQ(faults_of(svg), std::vector<std::string>{});
  }
}

TEST(GroupedBars, NamesWithoutRoomStandInAKeyWithTheNumbersUnderTheBars) {
  GroupedBarChart chart = grouped_example();
  chart.series = {{"Gemeenschappelijkeregeling"}, {"Bedorp"}};
  const DrawnSvg columns = drawings_in(grouped_html(chart)).at(0);
  EXPECT_EQ(boxes_like(columns, "chart-part-1").size(), 3U);  // two bars and the key
  EXPECT_EQ(texts_like(columns, "1").size(), 4U);             // three bars and the key
  EXPECT_EQ(texts_like(columns, "Gemeenschappelijkeregeling").size(), 1U);
}

TEST(GroupedBars, ValuesWithoutRoomMakeRowsOfTheWideDrawing) {
  GroupedBarChart chart = grouped_example();
  for (int year = 2020; year < 2032; ++year)
    chart.groups.push_back({std::to_string(year), {amount(4'000'000), amount(3'000'000)}});
  const DrawnSvg wide = drawings_in(grouped_html(chart)).at(0);
  EXPECT_EQ(wide.look, "chart-wide");
  const auto bars = boxes_like(wide, "chart-part-1");
  EXPECT_EQ(bars.at(5).x, bars.at(6).x);
  EXPECT_EQ(texts_like(wide, "€\u00A04000000").size(), 12U);
}

TEST(GroupedBars, ScaleHasRoomForWhatStandsBeyondTheBars) {
  const Scale scale = scale_of_bars({{100, 20}, {-50, 30}, {0, 40}}, 0, 300);
  EXPECT_NEAR(scale.at(100) + 20, 300, 1e-9);
  EXPECT_NEAR(scale.at(-50) - 30, 0, 1e-9);
  const Scale above = scale_of_bars({{100, 20}, {1, 90}}, 300, 0);
  EXPECT_EQ(above.at(0), 300);
  EXPECT_NEAR(above.at(100), 20, 1e-9);
  const Scale nothing = scale_of_bars({{0, 60}}, 10, 110);
  EXPECT_EQ(nothing.at(0), 10);
}

TEST(GroupedBars, ValuesThatAreNotOnePerSeriesAreOurMistake) {
  GroupedBarChart chart = grouped_example();
  chart.groups[0].values.pop_back();
  EXPECT_THROW(grouped_html(chart), base::BrokenInvariant);
  chart = grouped_example();
  chart.groups[0].values[0].value = std::nan("");
  EXPECT_THROW(grouped_html(chart), base::BrokenInvariant);
}

TEST(GroupedBars, MarksOpenTheRowsBehindTheirNumber) {
  Document document;
  document.blocks.push_back(grouped_example());
  Table table{.id = "years", .caption = "Per jaar"};
  table.columns = {{"who", "Gemeente"}, {"y17", "2017", Unit::euro}, {"y18", "2018", Unit::euro}};
  table.rows = {{{.shown = "Adorp"},
                 {.shown = "€\u00A0100", .value = "100", .unit = Unit::euro, .address = "/a17"},
                 {.shown = "€\u00A050", .value = "50", .unit = Unit::euro, .address = "/a18"}}};
  document.blocks.push_back(table);
  HtmlBuilder html;
  write_blocks(html, document, {.has_marks = true});
  for (const DrawnSvg& svg : drawings_in(std::move(html).finish().text())) {
    EXPECT_EQ(svg.marks.size(), 6U);
    EXPECT_EQ(marks_named(svg, "Adorp, 2018: €\u00A050").at(0).address, "/a18");
    EXPECT_EQ(marks_named(svg, "Adorp, 2019: niet aangeleverd").at(0).address, "#years");
    // A bar without length can be pointed at too.
    const Box zero = marks_named(svg, "Bedorp, 2019: €\u00A00").at(0).box;
    EXPECT_GE(std::min(zero.width, zero.height), 20);
  }
}

TEST(GroupedBars, NothingFromOutsideBecomesMarkup) {
  GroupedBarChart chart = grouped_example();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  for (auto& each : chart.series) each.label = hostile;
  for (auto& group : chart.groups) {
    group.label = hostile;
    for (Plotted& each : group.values) each.shown = hostile;
  }
  const std::string html = grouped_html(chart);
  EXPECT_FALSE(has(html, "<script"));
  EXPECT_FALSE(has(html, " style=") || has(html, "url("));
}

TEST(GroupedBars, WithoutGroupsOrSeriesSaysSo) {
  GroupedBarChart chart = grouped_example();
  chart.groups.clear();
  EXPECT_TRUE(has(grouped_html(chart), "Er is niets te tekenen"));
  chart.groups = {{"2017", {}}};
  chart.series.clear();
  EXPECT_TRUE(has(grouped_html(chart), "Er is niets te tekenen"));
}

TEST(GroupedBars, EveryWriterHasThem) {
  Document document;
  document.blocks.push_back(grouped_example());
  EXPECT_TRUE(has(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(has(json, "\"grouped_bars\":[{\"id\":\"beside\",\"title\":\"Naast elkaar\","))
      << json;
  EXPECT_TRUE(has(json, "\"series\":[\"Adorp\",\"Bedorp\"],\"groups\":[{\"label\":\"2017\","))
      << json;
  EXPECT_TRUE(has(json, "{\"value\":null,\"shown\":\"niet aangeleverd\"}")) << json;
  const std::string text = to_text(document);
  EXPECT_TRUE(has(text, "  2018\n  - Adorp   €\u00A050\n  - Bedorp  €\u00A0-20\n")) << text;
  EXPECT_TRUE(has(text, "  - Adorp   niet aangeleverd\n")) << text;
  const std::string svg = *to_svg(document, "beside");
  EXPECT_FALSE(has(svg, "var(") || has(svg, "<a "));
}

// ---- Whatever the amounts: nothing leaves the drawing, no text lies over another ----

GroupedBarChart random_chart(std::mt19937& random) {
  const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
  GroupedBarChart chart{.id = "r", .title = "R", .description = "R"};
  chart.axis_label = "euro";
  const auto series = 1 + below(6);
  for (unsigned i = 0; i < series; ++i) {
    std::string name = "Gemeente " + std::to_string(i);
    for (unsigned more = below(5); more > 0; --more) name += " en opslag";
    chart.series.push_back({name});
  }
  const auto groups = 1 + below(6);
  const double size = std::pow(10.0, static_cast<double>(below(7)));
  for (unsigned group = 0; group < groups; ++group) {
    std::string label = std::to_string(2015 + group);
    for (unsigned more = below(4); more > 0; --more) label += " en verder";
    chart.groups.push_back({label, {}});
    for (unsigned i = 0; i < series; ++i) {
      const double value = size * (1 + below(20)) * (below(5) == 0 ? -1 : 1);
      chart.groups.back().values.push_back(below(7) == 0   ? unknown_amount()
                                           : below(7) == 0 ? amount(0)
                                                           : amount(value));
    }
  }
  return chart;
}

TEST(GroupedBars, NothingLeavesTheDrawingAndNoTextLiesOverAnother) {
  for (unsigned seed = 0; seed < 1000; ++seed) {
    std::mt19937 random(seed);
    const GroupedBarChart chart = random_chart(random);
    const std::string html = grouped_html(chart);
    EXPECT_FALSE(has(html, "nan") || has(html, "inf")) << seed;
    for (const DrawnSvg& svg : drawings_in(html)) {
      EXPECT_EQ(svg.marks.size(), chart.groups.size() * chart.series.size()) << seed;
      for (const std::string& fault : faults_of(svg)) ADD_FAILURE() << seed << ": " << fault;
      for (std::size_t i = 0; i < svg.rects.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
          EXPECT_FALSE(is_over(svg.rects[i].box, svg.rects[j].box, 0.25))
              << seed << ": " << said(svg.rects[i]) << " and " << said(svg.rects[j]);
    }
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace vlecht::document
