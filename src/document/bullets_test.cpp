// SPDX-License-Identifier: EUPL-1.2
#include "document/bullets.h"

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

Plotted euros(double value) {
  const std::string exact = std::to_string(std::lround(value));
  return {"€\u00A0" + exact, value, exact};
}
const Plotted not_known{"niet aangeleverd", {}, {}};

BulletChart bullet_example() {
  BulletChart chart{.id = "plan", .title = "Plan en uitkomst", .description = "Elke rij."};
  chart.axis_label = "euro";
  chart.names = {"werkelijk", "laatste begroting", "eerste begroting", "prognose"};
  chart.rows = {
      {"Personeel", "€ 400 van € 300 (€ 100 N)", euros(400), euros(300), euros(200), euros(500)},
      {"Printen", "− € 50 van € 100 (€ 150 V)", euros(-50), euros(100)},
      {"Inhuur", "onbekend van € 250", not_known, euros(250), not_known},
  };
  chart.table_id = "plans";
  return chart;
}

std::string bullet_html(const BulletChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "plans"});
  return std::move(html).finish().text();
}

bool includes(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::vector<Box> boxes_like(const DrawnSvg& svg, std::string_view look) {
  std::vector<Box> found;
  for (const Drawn& rect : svg.rects)
    if (rect.look == look) found.push_back(rect.box);
  return found;
}

// The places of the paths of a look that begin with "M": of the first one in the key, too.
std::vector<double> places_like(const DrawnSvg& svg, const std::string& look) {
  std::vector<double> found;
  const std::string before = "<path class=\"" + look + "\" d=\"M";
  for (auto at = svg.source.find(before); at != std::string::npos;
       at = svg.source.find(before, at + 1))
    found.push_back(std::strtod(svg.source.c_str() + at + before.size(), nullptr));
  return found;
}

TEST(Bullets, BarsAndMarksShareOneAxis) {
  for (const DrawnSvg& svg : drawings_in(bullet_html(bullet_example()))) {
    const auto bars = boxes_like(svg, "chart-bullet");
    const auto budgets = places_like(svg, "chart-mark");
    const auto forecasts = places_like(svg, "chart-forecast");
    ASSERT_EQ(bars.size(), 3U);     // with the one in the key
    ASSERT_EQ(budgets.size(), 4U);  // likewise
    const double per_euro = bars[1].width / 400;
    const double zero = bars[1].x;
    EXPECT_NEAR(budgets[1], zero + 300 * per_euro, 0.2);
    EXPECT_NEAR(budgets[2], zero + 100 * per_euro, 0.2);
    EXPECT_NEAR(budgets[3], zero + 250 * per_euro, 0.2);
    EXPECT_NEAR(forecasts.at(1), zero + 500 * per_euro, 0.2);
    EXPECT_NEAR(boxes_like(svg, "chart-mark-first").at(1).x + 3.5, zero + 200 * per_euro, 0.2);
    EXPECT_NEAR(bars[2].x + bars[2].width, zero, 0.2);  // money back lies to the left of zero
    EXPECT_NEAR(bars[2].width, 50 * per_euro, 0.2);
  }
}

TEST(Bullets, UnknownActualIsAHatchedStripAndNoBar) {
  for (const DrawnSvg& svg : drawings_in(bullet_html(bullet_example()))) {
    EXPECT_EQ(boxes_like(svg, "chart-bar-unknown").size(), 1U);
    EXPECT_TRUE(includes(svg.source, "chart-hatch"));
    EXPECT_EQ(std::count_if(svg.texts.begin(), svg.texts.end(),
                            [](const Drawn& each) { return each.text == "onbekend"; }),
              2);  // in the strip, and under the lane for marks
  }
}

TEST(Bullets, UnknownMarkStandsBehindTheAxis) {
  for (const DrawnSvg& svg : drawings_in(bullet_html(bullet_example()))) {
    const auto absent = boxes_like(svg, "chart-mark-first chart-absent");
    ASSERT_EQ(absent.size(), 1U);
    EXPECT_GT(absent[0].x, places_like(svg, "chart-forecast").at(1));
    EXPECT_GT(absent[0].x, boxes_like(svg, "chart-bar-unknown").at(0).x +
                               boxes_like(svg, "chart-bar-unknown").at(0).width);
  }
}

TEST(Bullets, WithoutUnknownMarksThereIsNoLaneForThem) {
  BulletChart chart = bullet_example();
  chart.rows.pop_back();
  EXPECT_FALSE(includes(bullet_html(chart), "onbekend"));
}

TEST(Bullets, WordsOfTheViewStandInEachRow) {
  const std::string html = bullet_html(bullet_example());
  for (const DrawnSvg& svg : drawings_in(html)) {
    EXPECT_TRUE(includes(svg.source, ">€ 400 van € 300 (€ 100 N)</text>"));
    EXPECT_TRUE(includes(svg.source, ">onbekend van € 250</text>"));
  }
}

TEST(Bullets, KeyLeavesOutWhatNoRowHas) {
  BulletChart chart = bullet_example();
  chart.rows.resize(2);
  chart.rows[0].forecast.reset();
  chart.names.forecast.clear();
  EXPECT_FALSE(includes(bullet_html(chart), "chart-forecast"));
  EXPECT_TRUE(includes(bullet_html(bullet_example()), ">prognose</text>"));
}

TEST(Bullets, OnlyUnknownsOrZerosCanBeDrawn) {
  BulletChart chart = bullet_example();
  for (const Plotted& plotted : {not_known, euros(0)}) {
    for (auto& row : chart.rows) row = {row.label, "", plotted, plotted, plotted, plotted};
    const std::string html = bullet_html(chart);
    EXPECT_FALSE(includes(html, "nan") || includes(html, "inf"));
    EXPECT_TRUE(includes(html, ">onbekend</text>"));  // the view said nothing
  }
  chart.rows.clear();
  EXPECT_TRUE(includes(bullet_html(chart), "Er is niets te tekenen"));
}

TEST(Bullets, NothingFromOutsideBecomesMarkup) {
  BulletChart chart = bullet_example();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  chart.names = {std::string(hostile), std::string(hostile), std::string(hostile),
                 std::string(hostile)};
  for (auto& row : chart.rows) row.label = row.shown = hostile;
  const std::string html = bullet_html(chart);
  EXPECT_FALSE(includes(html, "<script"));
  EXPECT_FALSE(includes(html, " style=") || includes(html, "url("));
}

TEST(Bullets, AreNamedAndLeadToTheirTable) {
  const std::string html = bullet_html(bullet_example());
  EXPECT_TRUE(includes(html, "aria-labelledby=\"plan-title plan-desc\""));
  EXPECT_TRUE(includes(html, "href=\"#plans\""));
  EXPECT_TRUE(includes(html, "chart-wide") && includes(html, "chart-narrow"));
}

TEST(Bullets, EveryWriterHasThem) {
  Document document;
  document.blocks.push_back(bullet_example());
  EXPECT_TRUE(includes(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(includes(json, "\"bullets\":[{\"id\":\"plan\",")) << json;
  EXPECT_TRUE(includes(json,
                       "{\"label\":\"Inhuur\",\"shown\":\"onbekend van € 250\","
                       "\"actual\":{\"value\":null,\"shown\":\"niet aangeleverd\"},"
                       "\"budget\":{\"value\":\"250\",\"shown\":\"€\u00A0250\"},"
                       "\"first_budget\":{\"value\":null,\"shown\":\"niet aangeleverd\"}}"))
      << json;
  EXPECT_TRUE(includes(to_text(document),
                       "  Personeel           € 400 van € 300 (€ 100 N)\n"
                       "  - eerste begroting  €\u00A0200\n"
                       "  - prognose          €\u00A0500\n"))
      << to_text(document);
}

TEST(Bullets, NothingLeavesTheDrawingAndNoTextLiesOverAnother) {
  for (unsigned seed = 0; seed < 1000; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
    const double size = std::pow(10.0, below(9));
    const auto any = [&] {
      return below(5) == 0 ? not_known : euros(size * (below(200) - 20.0 * below(2)));
    };
    const auto perhaps = [&]() -> std::optional<Plotted> {
      if (below(3) == 0) return std::nullopt;
      return any();
    };
    BulletChart chart = bullet_example();
    chart.rows.clear();
    for (unsigned row = 1 + below(14); row > 0; --row) {
      std::string label = "Netwerk en telefonie";
      for (unsigned more = below(6); more > 0; --more) label += " van medewerkers";
      chart.rows.push_back({label, "€ 312.402 van € 300.000 (€ 12.402 N)", any(), perhaps(),
                            perhaps(), perhaps(), below(4) == 0});
    }
    const std::string html = bullet_html(chart);
    EXPECT_FALSE(includes(html, "nan") || includes(html, "inf")) << seed;
    for (const DrawnSvg& svg : drawings_in(html))
      for (const std::string& fault : faults_of(svg)) ADD_FAILURE() << seed << ": " << fault;
    if (HasFailure()) break;
  }
}

}  // namespace
}  // namespace vlecht::document
