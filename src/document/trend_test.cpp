// SPDX-License-Identifier: EUPL-1.2
#include "document/trend.h"

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

Day on(int year, int month, int day) { return *Day::of(year, month, day); }

Plotted days_of(double value) {
  const std::string exact = std::to_string(std::lround(value * 10));
  return {exact + " dagen", value, exact};
}

TrendChart trend_example() {
  TrendChart chart{.id = "wait", .title = "Wachttijd", .description = "De wachttijd daalt."};
  chart.axis_label = "dagen";
  chart.names = {"gemeten", "verwacht", "80% kans", "doel"};
  chart.measured = {
      {on(2019, 1, 31), days_of(9)}, {on(2019, 7, 31), days_of(8)}, {on(2020, 1, 31), days_of(7)}};
  chart.ahead = {{on(2020, 7, 31), days_of(5.5), days_of(6.5), days_of(7.5)},
                 {on(2021, 1, 31), days_of(4), days_of(6), days_of(8)}};
  chart.targets = {{on(2021, 1, 31), days_of(5)}};
  chart.table_id = "waits";
  return chart;
}

std::string trend_html(const TrendChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "waits"});
  return std::move(html).finish().text();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// The numbers of the n-th path of a look, in order.
std::vector<double> numbers_of(const DrawnSvg& svg, const std::string& look, int n) {
  const std::string before = "<path class=\"" + look + "\" d=\"";
  std::size_t at = 0;
  for (int i = 0; i <= n; ++i) at = svg.source.find(before, at + 1);
  if (at == std::string::npos) return {};
  const std::size_t from = at + before.size();
  std::string path = svg.source.substr(from, svg.source.find('"', from) - from);
  std::vector<double> found;
  const char* next = path.c_str();
  while (*next != '\0') {
    char* end = nullptr;
    const double number = std::strtod(next, &end);
    if (end == next) {
      ++next;
    } else {
      found.push_back(number);
      next = end;
    }
  }
  return found;
}

TEST(Trend, TimeRunsToTheRightAndValuesUpwardsOnOneScale) {
  for (const DrawnSvg& svg : drawings_in(trend_html(trend_example()))) {
    const auto course = numbers_of(svg, "chart-course", 1);  // the first is in the key
    ASSERT_EQ(course.size(), 6U);
    EXPECT_NEAR((course[2] - course[0]) / 181, (course[4] - course[2]) / 184, 0.01);
    EXPECT_NEAR(course[3] - course[1], course[5] - course[3], 0.2);
    EXPECT_GT(course[5], course[1]);  // 7 lies below 9
    const auto middle = numbers_of(svg, "chart-ahead", 1);
    ASSERT_EQ(middle.size(), 6U);
    EXPECT_EQ(middle[0], course[4]);  // it goes on where measuring ended
    const double per_day = (course[5] - course[1]) / 2;
    EXPECT_NEAR(middle[5], course[5] + per_day * 1, 0.2);
    const auto target = numbers_of(svg, "chart-forecast", 1);
    EXPECT_NEAR(target[0], middle[4], 0.1);
    EXPECT_NEAR(target[1] + 7, course[5] + per_day * 2, 0.2);
  }
}

TEST(Trend, BandHoldsBothEndsOfTheInterval) {
  for (const DrawnSvg& svg : drawings_in(trend_html(trend_example()))) {
    const auto band = numbers_of(svg, "chart-fan", 0);
    ASSERT_EQ(band.size(), 10U);  // from the last measurement over the high ends and back
    EXPECT_LT(band[5], band[7]);  // 8 lies above 4
    EXPECT_EQ(band[4], band[6]);
  }
}

TEST(Trend, WhatItEndsInStandsBesideIt) {
  for (const DrawnSvg& svg : drawings_in(trend_html(trend_example())))
    for (const char* text : {"80 dagen", "60 dagen", "40 dagen", "50 dagen"})
      EXPECT_TRUE(holds(svg.source, ">" + std::string(text) + "</text>")) << text;
}

TEST(Trend, AnEarlierTargetHasItsWordsAboveIt) {
  TrendChart chart = trend_example();
  chart.targets.insert(chart.targets.begin(), {on(2020, 7, 31), days_of(6.5)});
  for (const DrawnSvg& svg : drawings_in(trend_html(chart))) {
    EXPECT_EQ(numbers_of(svg, "chart-forecast", 2).size(), 8U);  // the key, and two
    const auto words = std::find_if(svg.texts.begin(), svg.texts.end(),
                                    [](const Drawn& each) { return each.text == "65 dagen"; });
    ASSERT_NE(words, svg.texts.end());
    EXPECT_LT(words->box.y + words->box.height, numbers_of(svg, "chart-forecast", 1)[1] + 7);
  }
}

TEST(Trend, WithoutForecastAndTargetThereAreNoSignsOfThem) {
  TrendChart chart = trend_example();
  chart.ahead.clear();
  chart.targets.clear();
  const std::string html = trend_html(chart);
  EXPECT_FALSE(holds(html, "chart-fan") || holds(html, "chart-ahead") || holds(html, "verwacht"));
  EXPECT_FALSE(holds(html, "chart-forecast") || holds(html, ">doel<"));
  EXPECT_TRUE(holds(html, ">70 dagen</text>"));
}

TEST(Trend, IsNamedAndLeadsToItsTableAndEveryWriterHasIt) {
  const std::string html = trend_html(trend_example());
  EXPECT_TRUE(holds(html, "aria-labelledby=\"wait-title wait-desc\""));
  EXPECT_TRUE(holds(html, "href=\"#waits\""));
  Document document;
  document.blocks.push_back(trend_example());
  EXPECT_TRUE(holds(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(holds(json, "\"trends\":[{\"id\":\"wait\",")) << json;
  EXPECT_TRUE(
      holds(json, "{\"day\":\"2021-01-31\",\"low\":{\"value\":\"40\",\"shown\":\"40 dagen\"}"));
  EXPECT_TRUE(holds(to_text(document), "  80% kans  40 dagen – 80 dagen\n")) << to_text(document);
}

TEST(Trend, NothingFromOutsideBecomesMarkup) {
  TrendChart chart = trend_example();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  chart.names = {std::string(hostile), std::string(hostile), std::string(hostile),
                 std::string(hostile)};
  chart.measured[0].value.shown = chart.targets[0].value.shown = hostile;
  const std::string html = trend_html(chart);
  EXPECT_FALSE(holds(html, "<script"));
  EXPECT_FALSE(holds(html, " style=") || holds(html, "url("));
}

TEST(Trend, NothingLeavesTheDrawingAndNoTextLiesOverAnother) {
  for (unsigned seed = 0; seed < 500; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    const double size = std::pow(10.0, below(7)) / 10;
    const auto any = [&] { return days_of(size * (below(200) - 40.0 * below(2))); };
    TrendChart chart = trend_example();
    chart.measured.clear();
    chart.ahead.clear();
    Day day = on(2000 + static_cast<int>(below(20)), 1, 1);
    const auto next = [&] { return day = day.plus_days(static_cast<int>(1 + below(400))); };
    for (unsigned points = 1 + below(40); points > 0; --points)
      chart.measured.push_back({next(), any()});
    for (unsigned points = below(10); points > 0; --points)
      chart.ahead.push_back({next(), any(), any(), any()});
    chart.targets.clear();
    for (unsigned targets = below(4); targets > 0; --targets)
      chart.targets.push_back({next(), any()});
    const std::string html = trend_html(chart);
    EXPECT_FALSE(holds(html, "nan") || holds(html, "inf")) << seed;
    for (const DrawnSvg& svg : drawings_in(html))
      for (const std::string& fault : faults_of(svg)) ADD_FAILURE() << seed << ": " << fault;
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace vlecht::document
