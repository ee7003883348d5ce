// SPDX-License-Identifier: EUPL-1.2
#include "document/chart.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "document/example_for_tests.h"
#include "document/svg_for_tests.h"

namespace vlecht::document {
namespace {

std::string drawn(const DistributionChart& chart, const std::string& table_id = "peers") {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = table_id});
  return std::move(html).finish().text();
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

DistributionChart chart_of(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  DistributionChart chart{.id = "c", .title = "T", .description = "D"};
  for (const double value : values) chart.dots.push_back({"naam", std::to_string(value), value});
  chart.q1 = values[values.size() / 4];
  chart.median = values[values.size() / 2];
  chart.q3 = values[values.size() * 3 / 4];
  return chart;
}

TEST(Axis, TicksAreOneTwoOrFiveTimesAPowerOfTen) {
  const Axis axis = axis_of(example_chart(), 8);
  EXPECT_EQ(axis.low, 200);
  EXPECT_EQ(axis.high, 400);
  EXPECT_EQ(axis.ticks, (std::vector<double>{200, 250, 300, 350, 400}));
  EXPECT_EQ(axis.decimals, 0);
}

TEST(Axis, StartsAtZeroWhereThatCostsLittleRoom) {
  EXPECT_EQ(axis_of(chart_of({20, 60, 80, 100}), 8).low, 0);
  EXPECT_EQ(axis_of(chart_of({80, 90, 95, 100}), 8).low, 80);
  EXPECT_LT(axis_of(chart_of({-5, 1, 2, 3}), 8).low, 0);
}

TEST(Axis, SmallStepsShowTheirDecimals) {
  const Axis axis = axis_of(chart_of({0.981, 0.985, 0.99, 0.993}), 8);
  EXPECT_EQ(axis.decimals, 3);
  EXPECT_NEAR(axis.low, 0.98, 1e-12);
}

TEST(Axis, EqualValuesHaveRoomAroundThem) {
  for (const double value : {0.0, 5.0, -3.0, 1e15, 1e-9}) {
    const Axis axis = axis_of(chart_of({value, value, value}), 8);
    EXPECT_LT(axis.low, axis.high) << value;
    EXPECT_LE(axis.low, value);
    EXPECT_GE(axis.high, value);
    EXPECT_LE(axis.ticks.size(), 20U);
  }
}

TEST(Axis, EndsAreTheSameForEveryDrawing) {
  const auto chart = chart_of({100, 200, 210, 220, 230, 240, 305, 5000});
  EXPECT_EQ(axis_of(chart, 8).high, axis_of(chart, 4).high);
  EXPECT_EQ(axis_of(chart, 8).beyond_high, axis_of(chart, 4).beyond_high);
}

TEST(Axis, FarDotsLieBeyondTheCutAndAreCounted) {
  const Axis axis =
      axis_of(chart_of({-9000, 100, 110, 120, 130, 140, 150, 160, 170, 9000, 9500}), 8);
  EXPECT_EQ(axis.beyond_low, 1U);
  EXPECT_EQ(axis.beyond_high, 2U);
  EXPECT_LE(axis.high, 400);
}

TEST(Axis, OwnPositionAndMarksAreNeverCutOff) {
  auto chart = chart_of({100, 110, 120, 130, 140, 150, 160, 170, 9000});
  chart.dots.back().is_own = true;
  EXPECT_GE(axis_of(chart, 8).high, 9000);
  chart.dots.back().is_own = false;
  chart.marks.push_back({"ver", "9.000", 9000, true});
  EXPECT_EQ(axis_of(chart, 8).beyond_high, 0U);
}

void expect_apart(const Swarm& swarm, double radius) {
  for (std::size_t i = 0; i < swarm.spots.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_GE(
          std::hypot(swarm.spots[i].x - swarm.spots[j].x, swarm.spots[i].y - swarm.spots[j].y),
          2 * radius);
}

TEST(Swarm, DotsKeepTheirPlaceOnTheAxisAndDoNotOverlap) {
  std::vector<double> xs;
  for (int i = 0; i < 200; ++i) xs.push_back(100 + 200 * std::pow(i / 200.0, 2));
  const std::vector<Spot> own{{150, 0}};
  const Swarm swarm = swarm_of(xs, 2, 90, own, 8);
  ASSERT_EQ(swarm.spots.size(), xs.size());
  EXPECT_FALSE(swarm.is_crowded);
  expect_apart(swarm, 2);
  for (std::size_t i = 0; i < xs.size(); ++i) {
    EXPECT_EQ(swarm.spots[i].x, xs[i]);
    EXPECT_LE(std::abs(swarm.spots[i].y) + 2, 90);
    EXPECT_GE(std::hypot(swarm.spots[i].x - 150, swarm.spots[i].y), 10);
  }
}

TEST(Swarm, TooManyDotsForTheRoomIsSaid) {
  const Swarm swarm = swarm_of(std::vector<double>(1'000, 5.0), 3, 60, {}, 8);
  EXPECT_TRUE(swarm.is_crowded);
  EXPECT_EQ(swarm.spots.size(), 1'000U);
}

// A text may cover neither another text nor a line on its way up to a higher text.
void expect_legible(const std::vector<LabelWish>& wishes, double room) {
  const auto places = places_of(wishes, room);
  ASSERT_EQ(places.size(), wishes.size());
  for (std::size_t i = 0; i < places.size(); ++i) {
    EXPECT_GE(places[i].left, 0);
    EXPECT_LE(places[i].left + wishes[i].width, room);
    for (std::size_t j = 0; j < places.size(); ++j) {
      if (i == j) continue;
      const double right = places[i].left + wishes[i].width;
      if (places[i].row == places[j].row) {
        EXPECT_TRUE(right < places[j].left || places[j].left + wishes[j].width < places[i].left);
      }
      if (places[j].row >= places[i].row) {
        EXPECT_FALSE(places[i].left < wishes[j].x && wishes[j].x < right);
      }
    }
  }
}

TEST(Labels, TextsOverlapNeitherTextsNorLines) {
  expect_legible({{100, 150}, {110, 150}, {120, 150}, {400, 150}}, 760);
  expect_legible({{700, 150}, {705, 150}, {710, 150}}, 760);
  expect_legible({{5, 150}, {380, 150}, {381, 150}, {382, 150}, {755, 150}}, 760);
  expect_legible({{140, 120}, {150, 200}, {180, 140}, {182, 120}, {185, 160}}, 360);
  expect_legible({{10, 100}, {200, 100}, {400, 100}}, 760);
}

TEST(Labels, ThoseWithRoomStandInOneRow) {
  for (const LabelPlace& place : places_of({{10, 100}, {200, 100}, {400, 100}}, 760))
    EXPECT_EQ(place.row, 0);
}

TEST(Labels, ManyOrTooWideOnesStillGetAPlace) {
  EXPECT_EQ(places_of(std::vector<LabelWish>(30, {50, 500}), 360).size(), 30U);
  EXPECT_TRUE(places_of({}, 360).empty());
}

TEST(Chart, HasTitleDescriptionAndADotForEachMember) {
  const std::string html = drawn(example_chart());
  EXPECT_EQ(count(html, "<svg"), 2U);  // wide and narrow
  EXPECT_NE(html.find("aria-labelledby=\"distribution-title distribution-desc\""), html.npos);
  EXPECT_NE(html.find("<p class=\"caption\" id=\"distribution-title\">Verdeling</p>"), html.npos);
  EXPECT_NE(html.find("id=\"distribution-desc\">Elke stip.</p>"), html.npos);
  EXPECT_EQ(count(html, "h0"), 2 * 20U);
  EXPECT_EQ(count(html, "class=\"chart-own\""), 2 * 2U);  // the own dot, and one in the key
  for (const DrawnSvg& svg : drawings_in(html))
    EXPECT_EQ(marks_named(svg, "gemeente 15: € 15").size(), 1U);
  EXPECT_NE(html.find("20 andere"), html.npos);
}

// Stops are as wide as can be hit, and together they name every dot.
TEST(Chart, EachDotIsNamedByAMarkThatHoldsIt) {
  for (const DrawnSvg& svg : drawings_in(drawn(example_chart()))) {
    std::string all;
    for (const DrawnMark& mark : svg.marks) {
      EXPECT_EQ(mark.address, "#peers");
      EXPECT_GE(mark.box.width, 24);
      all += mark.name + ", ";
    }
    for (const auto& dot : example_chart().dots) {
      if (dot.is_own) continue;
      EXPECT_EQ(count(all, dot.label + " " + dot.shown + ", "), 1U) << dot.label;
    }
  }
}

TEST(Chart, ManyDotsInOneStretchAreCounted) {
  const std::string html = drawn(chart_of(std::vector<double>(30, 7.0)));
  EXPECT_NE(html.find("en nog 24 (zie de tabel)</title>"), html.npos);
}

TEST(Chart, OwnPositionOutsideTheGroupIsHollow) {
  auto chart = example_chart();
  chart.marks.push_back({"samen", "€ 340", 340, true});
  EXPECT_EQ(count(drawn(chart), "class=\"chart-own chart-hollow\""), 2U);
}

TEST(Chart, OwnDotWithoutMarkIsLabelledToo) {
  auto chart = example_chart();
  chart.marks.clear();
  EXPECT_NE(drawn(chart).find("gemeente 15 <tspan>€ 15</tspan>"), std::string::npos);
}

TEST(Chart, WhatIsCutOffIsWrittenOut) {
  auto chart = example_chart();
  chart.dots.push_back({"Ver", "€ 9.000", 9000});
  chart.dots.push_back({"Verder", "€ 9.900", 9900});
  const std::string html = drawn(chart);
  EXPECT_NE(html.find("De as is rechts afgekapt. Verder naar rechts liggen er nog 2: "
                      "Verder (€ 9.900), Ver (€ 9.000)."),
            html.npos);
  EXPECT_EQ(count(html, "+2</text>"), 2U);
  EXPECT_EQ(count(drawn(example_chart()), "afgekapt"), 0U);
}

TEST(Chart, LeadsToItsTableOrHasOne) {
  EXPECT_NE(drawn(example_chart()).find("<a href=\"#peers\">"), std::string::npos);
  const std::string html = drawn(example_chart(), "");
  EXPECT_EQ(count(html, "<th scope=\"row\">"), 21U);
}

TEST(Chart, WithoutDotsSaysSo) {
  auto chart = example_chart();
  chart.dots.clear();
  const std::string html = drawn(chart);
  EXPECT_EQ(count(html, "<svg"), 0U);
  EXPECT_NE(html.find("Er is niets te tekenen"), html.npos);
}

TEST(Chart, ThousandsOfEqualDotsAreDrawnInBoundedRoom) {
  const std::string html = drawn(chart_of(std::vector<double>(5'000, 7.0)));
  EXPECT_EQ(count(html, "h0"), 2 * 5'000U);
}

}  // namespace
}  // namespace vlecht::document
