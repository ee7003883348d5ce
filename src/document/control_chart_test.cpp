// SPDX-License-Identifier: EUPL-1.2
#include "document/control_chart.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "document/example_for_tests.h"
#include "document/html_writer.h"
#include "document/json_writer.h"
#include "document/svg_for_tests.h"
#include "document/text_writer.h"

namespace vlecht::document {
namespace {

using values::Day;
using Mark = ControlChart::Mark;

Day month_after(int months) { return *Day::of(2018 + months / 12, 1 + months % 12, 1); }

Plotted share_of(double value) {
  const std::string exact = std::to_string(std::lround(value * 10));
  return {exact + " promille", value, exact};
}

ControlChart::Point month(int number, double value, Mark mark = Mark::common) {
  ControlChart::Point point{month_after(number), share_of(value), mark,
                            "maand " + std::to_string(number)};
  point.limits = ControlChart::Limits{94, 96, 98};
  point.is_baseline = number < 3;
  return point;
}

ControlChart control_example() {
  ControlChart chart{.id = "kpi", .title = "In tijd", .description = "Het daalt."};
  chart.axis_label = "%";
  chart.names = {"maand",  "slechter", "beter", "anders", "ontbreekt",
                 "midden", "grenzen",  "norm",  "basis"};
  chart.points = {month(0, 96), month(1, 97), month(2, 95), month(3, 93, Mark::worse),
                  month(4, 99, Mark::better)};
  chart.points.push_back({month_after(5), {"niet gemeld", std::nullopt, std::nullopt}});
  chart.points.push_back(month(6, 96));
  chart.last_lower = share_of(94);
  chart.last_centre = share_of(96);
  chart.last_upper = share_of(98);
  chart.norm = share_of(95);
  chart.table_id = "months";
  return chart;
}

std::string control_html(const ControlChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "months"});
  return std::move(html).finish().text();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(ControlChartDrawing, WhatARuleSinglesOutHasAShapeOfItsOwn) {
  ControlChart chart = control_example();
  chart.points[1].mark = Mark::change;
  for (const DrawnSvg& svg : drawings_in(control_html(chart))) {
    // One in the key, one in the drawing.
    for (const char* look : {"chart-signal-worse", "chart-signal-better", "chart-signal-change"})
      EXPECT_EQ(count_of(svg.source, look), 2U) << look;
    EXPECT_EQ(count_of(svg.source, "<circle class=\"chart-course-dot\""), 4U);
    EXPECT_EQ(marks_named(svg, "maand 3").size(), 1U);
    EXPECT_NE(svg.source.find("l-7 -12h14z"), svg.source.find("l-7 12h14z"));
  }
}

TEST(ControlChartDrawing, AMissingMonthIsDrawnAndBreaksTheLine) {
  for (const DrawnSvg& svg : drawings_in(control_html(control_example()))) {
    EXPECT_EQ(count_of(svg.source, "chart-bar-unknown"), 2U);  // one in the key
    const auto last = svg.source.rfind("chart-course\" d=\"");
    const std::string path = svg.source.substr(last, svg.source.find('>', last) - last);
    EXPECT_EQ(count_of(path, "M"), 2U) << path;
    EXPECT_EQ(count_of(path, "L"), 4U) << path;
  }
}

TEST(ControlChartDrawing, LimitsOfANewBaselineBeginAnew) {
  ControlChart chart = control_example();
  EXPECT_EQ(count_of(control_html(chart), "chart-centre"), 4U);
  for (std::size_t i = 4; i < chart.points.size(); ++i)
    if (chart.points[i].limits) chart.points[i].limits = ControlChart::Limits{90, 92, 94};
  chart.points[4].begins_anew = true;
  for (const DrawnSvg& svg : drawings_in(control_html(chart))) {
    const auto last = svg.source.rfind("chart-centre\" d=\"");
    const std::string path = svg.source.substr(last, svg.source.find('>', last) - last);
    EXPECT_EQ(count_of(path, "M"), 2U) << path;
  }
}

TEST(ControlChartDrawing, TheEndsOfLinesHaveTheirNumberBesideThem) {
  for (const DrawnSvg& svg : drawings_in(control_html(control_example())))
    for (const char* text : {"980 promille", "960 promille", "940 promille", "950 promille"})
      EXPECT_TRUE(has(svg.source, ">" + std::string(text) + "</text>")) << text;
}

TEST(ControlChartDrawing, EveryWriterHasIt) {
  Document document;
  document.blocks.push_back(control_example());
  EXPECT_TRUE(has(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(has(json, "\"control_charts\":[{\"id\":\"kpi\",")) << json;
  EXPECT_TRUE(has(json, "\"mark\":\"worse\",\"shown\":\"maand 3\""));
  EXPECT_TRUE(has(json, "{\"day\":\"2018-06-01\",\"value\":{\"value\":null"));
  const std::string text = to_text(document);
  EXPECT_TRUE(has(text, "940 promille – 980 promille")) << text;
  EXPECT_TRUE(has(text, "maand 3")) << text;
}

TEST(ControlChartDrawing, NothingFromOutsideBecomesMarkup) {
  ControlChart chart = control_example();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  chart.names.month = chart.names.norm = chart.points[3].shown = chart.norm->shown = hostile;
  const std::string html = control_html(chart);
  EXPECT_FALSE(has(html, "<script"));
  EXPECT_FALSE(has(html, " style=") || has(html, "url("));
}

TEST(ControlChartDrawing, NothingLeavesTheDrawingAndNoTextLiesOverAnother) {
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    const double size = std::pow(10.0, below(7)) / 10;
    ControlChart chart = control_example();
    chart.points.clear();
    const unsigned months = 1 + below(60);
    for (unsigned i = 0; i < months; ++i) {
      auto point = month(static_cast<int>(i), size * (below(200) - 40.0 * below(2)),
                         static_cast<Mark>(below(4)));
      const double centre = size * below(100);
      if (below(4) > 0)
        point.limits = ControlChart::Limits{centre - size, centre, centre + size};
      else
        point.limits.reset();
      if (below(6) == 0) point.value = {"niet gemeld", std::nullopt, std::nullopt};
      point.begins_anew = below(9) == 0;
      chart.points.push_back(point);
    }
    chart.last_lower = share_of(size);
    chart.last_upper = share_of(size * 3);
    chart.last_centre = share_of(size * 2);
    if (below(2) == 0) chart.norm.reset();
    const std::string html = control_html(chart);
    EXPECT_FALSE(has(html, "nan") || has(html, "inf")) << seed;
    for (const DrawnSvg& svg : drawings_in(html))
      for (const std::string& fault : faults_of(svg)) ADD_FAILURE() << seed << ": " << fault;
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace vlecht::document
