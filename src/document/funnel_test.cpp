// SPDX-License-Identifier: EUPL-1.2
#include "document/funnel.h"

#include <gtest/gtest.h>

#include <cmath>

#include "document/html_writer.h"
#include "document/json_writer.h"
#include "document/svg_for_tests.h"
#include "document/text_writer.h"

namespace vlecht::document {
namespace {

Plotted percent(double share) {
  const std::string exact = std::to_string(std::lround(share));
  return {exact + "%", share, exact};
}

FunnelChart funnel_example() {
  FunnelChart chart{.id = "teams", .title = "Afdelingen", .description = "Eén valt erbuiten."};
  chart.axis_label = "% op tijd";
  chart.size_label = "meldingen";
  chart.names = {"afdeling", "afdeling buiten de grenzen", "samen", "19 van de 20", "998 van 1000"};
  chart.together = percent(85);
  for (const double size : {5.0, 20.0, 60.0, 150.0, 300.0}) {
    const double wide = 3.1 * 35 / std::sqrt(size);
    const double narrow = 1.96 * 35 / std::sqrt(size);
    chart.limits.push_back({size, std::max(0.0, 85 - wide), std::max(0.0, 85 - narrow),
                            std::min(100.0, 85 + narrow), std::min(100.0, 85 + wide)});
  }
  chart.groups = {{"Burgerzaken", 300, percent(84), false},
                  {"Werk en inkomen", 180, percent(70), true},
                  {"Griffie", 9, percent(100), false},
                  {"Buitendienst", 12, percent(75), false}};
  chart.table_id = "groups";
  return chart;
}

std::string funnel_html(const FunnelChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "groups"});
  return std::move(html).finish().text();
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

TEST(Funnel, NothingLiesOutsideOrOverAnother) {
  for (const DrawnSvg& svg : drawings_in(funnel_html(funnel_example())))
    EXPECT_EQ(faults_of(svg), std::vector<std::string>{});
}

// A hundred groups in one place: names that find no room are left to the table.
TEST(Funnel, NamesThatFindNoRoomAreLeftOut) {
  FunnelChart chart = funnel_example();
  for (int i = 0; i < 100; ++i)
    chart.groups.push_back({"Afdeling " + std::to_string(i), 100 + i % 7, percent(80 + i % 9)});
  for (const DrawnSvg& svg : drawings_in(funnel_html(chart))) {
    EXPECT_EQ(faults_of(svg), std::vector<std::string>{});
    EXPECT_TRUE(holds(svg.source, ">Werk en inkomen</text>"));  // outside: it goes first
  }
}

// Twelve that lie outside in one place, among others: each is named, some at the end of a line.
TEST(Funnel, EachThatLiesOutsideIsNamedInTheDrawing) {
  FunnelChart chart = funnel_example();
  for (int i = 0; i < 12; ++i)
    chart.groups.push_back({"Team " + std::to_string(i), 150 + i % 3, percent(60 + i % 4), true});
  for (int i = 0; i < 30; ++i)
    chart.groups.push_back({"Groep " + std::to_string(i), 140 + i % 7, percent(80 + i % 9)});
  for (const DrawnSvg& svg : drawings_in(funnel_html(chart))) {
    EXPECT_EQ(faults_of(svg), std::vector<std::string>{});
    EXPECT_TRUE(holds(svg.source, "chart-link"));
    for (const auto& group : chart.groups) {
      if (group.is_outside) {
        EXPECT_TRUE(holds(svg.source, ">" + group.label + "</text>")) << group.label;
      }
      EXPECT_TRUE(holds(svg.source, "<title>" + group.label + ": ")) << group.label;
    }
  }
}

TEST(Funnel, OutsideIsAShapeOfItsOwnAndNotOnlyAColour) {
  for (const DrawnSvg& svg : drawings_in(funnel_html(funnel_example()))) {
    std::size_t diamonds = 0;
    for (auto at = svg.source.find("chart-forecast"); at != std::string::npos;
         at = svg.source.find("chart-forecast", at + 1))
      ++diamonds;
    EXPECT_EQ(diamonds, 2U);  // the key, and one group
  }
  FunnelChart inside = funnel_example();
  inside.groups.erase(inside.groups.begin() + 1);
  EXPECT_FALSE(holds(funnel_html(inside), "buiten de grenzen"));
}

TEST(Funnel, OneGroupAloneCanBeDrawn) {
  FunnelChart chart = funnel_example();
  chart.groups.resize(1);
  chart.groups.front().share = percent(100);
  for (const DrawnSvg& svg : drawings_in(funnel_html(chart)))
    EXPECT_EQ(faults_of(svg), std::vector<std::string>{});
}

TEST(Funnel, IsNamedAndLeadsToItsTableAndEveryWriterHasIt) {
  const std::string html = funnel_html(funnel_example());
  EXPECT_TRUE(holds(html, "aria-labelledby=\"teams-title teams-desc\""));
  EXPECT_TRUE(holds(html, "href=\"#groups\""));
  Document document;
  document.blocks.push_back(funnel_example());
  EXPECT_TRUE(holds(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(holds(json, "\"funnels\":[{\"id\":\"teams\",")) << json;
  EXPECT_TRUE(holds(json,
                    "{\"label\":\"Werk en inkomen\",\"size\":180,\"share\":{\"value\":\"70\","
                    "\"shown\":\"70%\"},\"is_outside\":true}"))
      << json;
  EXPECT_TRUE(holds(to_text(document), "Griffie")) << to_text(document);
}

}  // namespace
}  // namespace vlecht::document
