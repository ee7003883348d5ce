// SPDX-License-Identifier: EUPL-1.2
#include "document/stacked_bars.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <random>

#include "base/check.h"
#include "document/example_for_tests.h"
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

// Two years: one with a refund, one with a part that is not known.
StackedBarChart stacked_example() {
  StackedBarChart chart{.id = "made_of", .title = "Waaruit", .description = "Elke balk."};
  chart.axis_label = "euro";
  chart.series = {{"Personeel"}, {"Applicaties"}, {"Server en opslag"}, {"Niet ingedeeld", true}};
  chart.bars = {
      {"2018", amount(900), {amount(500), amount(-100), amount(300), amount(200)}},
      {"2019", unknown_amount(), {amount(600), unknown_amount(), amount(0), amount(100)}},
  };
  chart.table_id = "parts";
  return chart;
}

std::string stacked_html(const StackedBarChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "parts"});
  return std::move(html).finish().text();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

std::vector<Drawn> rects_like(const DrawnSvg& svg, std::string_view look) {
  std::vector<Drawn> found;
  for (const Drawn& rect : svg.rects)
    if (rect.look == look) found.push_back(rect);
  return found;
}

std::size_t texts_like(const DrawnSvg& svg, std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      svg.texts.begin(), svg.texts.end(), [&](const Drawn& each) { return each.text == text; }));
}

TEST(StackedBars, PartsOfEitherSignAreStackedFromZeroInOrder) {
  const auto stacks = stacks_of(stacked_example());
  ASSERT_EQ(stacks.size(), 2U);
  ASSERT_EQ(stacks[0].parts.size(), 4U);
  EXPECT_EQ(stacks[0].parts[1].from, 0);
  EXPECT_EQ(stacks[0].parts[1].until, -100);
  EXPECT_EQ(stacks[0].parts[2].from, 500);
  EXPECT_EQ(stacks[0].parts[3].until, 1000);
  EXPECT_EQ(stacks[0].high + stacks[0].low, 900);
  EXPECT_FALSE(stacks[0].has_unknown());
}

TEST(StackedBars, UnknownIsNoZeroAndZeroIsKnown) {
  StackedBarChart chart = stacked_example();
  chart.bars.push_back({"2020", unknown_amount(), {}});
  const auto stacks = stacks_of(chart);
  EXPECT_EQ(stacks[1].unknown, (std::vector<std::size_t>{1}));
  EXPECT_EQ(stacks[1].parts.size(), 2U);
  EXPECT_EQ(stacks[1].high, 700);
  EXPECT_TRUE(stacks[2].has_unknown());
  EXPECT_FALSE(stacks[2].is_known);
}

TEST(StackedBars, PartsThatAreNotOnePerSeriesAreOurMistake) {
  StackedBarChart chart = stacked_example();
  chart.bars[0].parts.pop_back();
  EXPECT_THROW(stacks_of(chart), base::BrokenInvariant);
}

TEST(StackedBars, HeightsAreInProportionAndAddUp) {
  const DrawnSvg columns = drawings_in(stacked_html(stacked_example())).at(0);
  EXPECT_EQ(columns.look, "chart-wide");
  // The first of a look is the part of 2018; the part takes a unit less than its height.
  const Box staff = rects_like(columns, "chart-part-1").at(0).box;
  const Box server = rects_like(columns, "chart-part-3").at(0).box;
  const Box rest = rects_like(columns, "chart-bar-rest").at(0).box;
  const double per_euro = (staff.height + 1) / 500;
  EXPECT_NEAR(server.height + 1, 300 * per_euro, 0.2);
  EXPECT_NEAR(rest.height + 1, 200 * per_euro, 0.2);
  EXPECT_NEAR(staff.y - server.y, 300 * per_euro, 0.2);
  EXPECT_NEAR(server.y - rest.y, 200 * per_euro, 0.2);
}

TEST(StackedBars, WidthsInTheNarrowDrawingAreInProportionToo) {
  const DrawnSvg rows = drawings_in(stacked_html(stacked_example())).at(1);
  EXPECT_EQ(rows.look, "chart-narrow");
  const Box staff = rects_like(rows, "chart-part-1").at(0).box;
  const Box server = rects_like(rows, "chart-part-3").at(0).box;
  EXPECT_NEAR(server.width + 1, (staff.width + 1) * 300 / 500, 0.2);
  EXPECT_NEAR(server.x, staff.x + staff.width + 1, 0.2);
}

TEST(StackedBars, RefundLiesBelowZero) {
  const auto drawings = drawings_in(stacked_html(stacked_example()));
  const Box staff = rects_like(drawings.at(0), "chart-part-1").at(0).box;
  const Box refund = rects_like(drawings.at(0), "chart-part-2").at(0).box;
  EXPECT_NEAR(refund.y, staff.y + staff.height + 1, 1.2);
  const Box staff_in_row = rects_like(drawings.at(1), "chart-part-1").at(0).box;
  const Box refund_in_row = rects_like(drawings.at(1), "chart-part-2").at(0).box;
  EXPECT_LE(refund_in_row.x + refund_in_row.width, staff_in_row.x);
}

TEST(StackedBars, UnknownIsHatchedAndNamed) {
  for (const DrawnSvg& svg : drawings_in(stacked_html(stacked_example()))) {
    EXPECT_EQ(rects_like(svg, "chart-bar-unknown").size(), 1U);
    EXPECT_EQ(texts_like(svg, "onbekend"), 1U);
    EXPECT_TRUE(has(svg.source, "chart-hatch"));
    EXPECT_EQ(rects_like(svg, "chart-part-2").size(), 2U);  // of 2018 and in the key
    EXPECT_EQ(texts_like(svg, "2"), 3U);                    // and in the hatched box
  }
}

TEST(StackedBars, BarOfWhichNothingIsKnownSaysWhy) {
  StackedBarChart chart = stacked_example();
  chart.bars = {{"2018", unknown_amount(), {}}, {"2019", {}, {}}};
  const std::string html = stacked_html(chart);
  EXPECT_FALSE(has(html, "nan") || has(html, "inf"));
  for (const DrawnSvg& svg : drawings_in(html)) {
    EXPECT_EQ(rects_like(svg, "chart-bar-unknown").size(), 2U);
    EXPECT_EQ(texts_like(svg, "onbekend"), 3U);  // and above the one without a reason
  }
}

TEST(StackedBars, EveryPartHasTheNumberOfItsSeries) {
  StackedBarChart chart = stacked_example();
  chart.bars[0].parts[3] = amount(1);  // no room for a number in it
  for (const DrawnSvg& svg : drawings_in(stacked_html(chart))) {
    EXPECT_EQ(texts_like(svg, "1"), 3U);
    EXPECT_EQ(texts_like(svg, "3"), 2U);
    EXPECT_EQ(texts_like(svg, "4"), 3U);
  }
}

// Five years of one large part and eleven small ones on top of it.
StackedBarChart chart_of_small_parts() {
  StackedBarChart chart{.id = "small", .title = "T", .description = "D"};
  for (int i = 0; i < 12; ++i) chart.series.push_back({"Onderdeel nr. " + std::to_string(i)});
  for (int year = 0; year < 5; ++year) {
    std::vector<Plotted> parts(12, amount(2'000));
    parts[0] = amount(900'000 - 20'000 * year);
    chart.bars.push_back({std::to_string(2015 + year), amount(0), parts});
    chart.bars.back().total.shown = "€\u00A01.713.000";
  }
  return chart;
}

TEST(StackedBars, NumbersBesideAColumnStandBelowTheWordsAboveIt) {
  const DrawnSvg columns = drawings_in(stacked_html(chart_of_small_parts())).at(0);
  EXPECT_EQ(faults_of(columns), std::vector<std::string>{});
  std::size_t numbers = 0;
  for (std::size_t year = 0; year < 4; ++year) {
    const Box top = rects_like(columns, "chart-part-12").at(year).box;
    for (const Drawn& text : columns.texts) {
      const double aside = text.box.x - top.x - top.width;
      if (text.look != "chart-number" || aside < 0 || aside > 30) continue;
      EXPECT_GE(text.box.y, top.y - 2) << said(text);
      ++numbers;
    }
  }
  EXPECT_EQ(numbers, 4 * 11U);
}

TEST(StackedBars, LeadersToTheKeyStayBelowTheWordsAboveTheLastColumn) {
  const DrawnSvg columns = drawings_in(stacked_html(chart_of_small_parts())).at(0);
  const Box top = rects_like(columns, "chart-part-12").at(4).box;
  std::size_t leaders = 0;
  for (auto at = columns.source.find("h3L"); at != std::string::npos;
       at = columns.source.find("h3L", at + 1)) {
    double x = 0;
    double y = 0;
    ASSERT_EQ(std::sscanf(columns.source.c_str() + at, "h3L%lf %lf", &x, &y), 2);
    if (x < top.x) continue;
    EXPECT_GE(y, top.y - 2);
    ++leaders;
  }
  EXPECT_EQ(leaders, 12U);
}

TEST(StackedBars, KeyHasTheOrderOfTheStack) {
  const auto drawings = drawings_in(stacked_html(stacked_example()));
  const auto find = [](const DrawnSvg& svg, std::string_view text) {
    return std::find_if(svg.texts.begin(), svg.texts.end(),
                        [&](const Drawn& each) { return each.text == text; })
        ->box;
  };
  EXPECT_LT(find(drawings[0], "Niet ingedeeld").y, find(drawings[0], "Server en opslag").y);
  EXPECT_LT(find(drawings[0], "Applicaties").y, find(drawings[0], "Personeel").y);
  EXPECT_LT(find(drawings[1], "Personeel").y, find(drawings[1], "Applicaties").y);
}

TEST(StackedBars, ManyBarsAreRowsInTheWideDrawingToo) {
  StackedBarChart chart = stacked_example();
  for (int year = 2020; year < 2032; ++year)
    chart.bars.push_back(
        {std::to_string(year), amount(4'000'000), std::vector<Plotted>(4, amount(1'000'000))});
  const auto drawings = drawings_in(stacked_html(chart));
  ASSERT_EQ(drawings.size(), 2U);
  EXPECT_EQ(drawings[0].look, "chart-wide");
  EXPECT_EQ(texts_like(drawings[0], "2\u00A0mln"), 1U);
  EXPECT_EQ(rects_like(drawings[0], "chart-part-1").at(0).box.height, 24);
}

TEST(StackedBars, NothingFromOutsideBecomesMarkup) {
  StackedBarChart chart = stacked_example();
  chart.id = chart.title = chart.description = chart.axis_label = hostile;
  for (auto& each : chart.series) each.label = hostile;
  for (auto& bar : chart.bars) {
    bar.label = bar.total.shown = hostile;
    for (Plotted& part : bar.parts) part.shown = hostile;
  }
  const std::string html = stacked_html(chart);
  EXPECT_FALSE(has(html, "<script"));
  EXPECT_FALSE(has(html, " style=") || has(html, "url("));
}

TEST(StackedBars, IsNamedAndLeadsToItsTable) {
  const std::string html = stacked_html(stacked_example());
  EXPECT_TRUE(has(html, "aria-labelledby=\"made_of-title made_of-desc\""));
  EXPECT_TRUE(has(html, "href=\"#parts\""));
  EXPECT_TRUE(has(html, "<title>Server en opslag, 2018: €\u00A0300</title>"));
}

TEST(StackedBars, WithoutBarsSaysSo) {
  StackedBarChart chart = stacked_example();
  chart.bars.clear();
  EXPECT_TRUE(has(stacked_html(chart), "Er is niets te tekenen"));
}

TEST(StackedBars, EveryWriterHasThem) {
  Document document;
  document.blocks.push_back(stacked_example());
  EXPECT_TRUE(has(to_html_page(document), "<svg"));
  const std::string json = to_json(document);
  EXPECT_TRUE(has(json, "\"stacked_bars\":[{\"id\":\"made_of\",\"title\":\"Waaruit\",")) << json;
  EXPECT_TRUE(has(json, "\"series\":[\"Personeel\",\"Applicaties\",")) << json;
  EXPECT_TRUE(has(json, "{\"value\":null,\"shown\":\"niet aangeleverd\"}")) << json;
  const std::string text = to_text(document);
  EXPECT_TRUE(has(text,
                  "  2018                €\u00A0900\n"
                  "  - Personeel         €\u00A0500\n"
                  "  - Applicaties       €\u00A0-100\n"))
      << text;
}

// ---- Whatever the amounts: nothing leaves the drawing, no text lies over another ----

StackedBarChart random_chart(std::mt19937& random) {
  const auto below = [&](unsigned limit) { return static_cast<unsigned>(random() % limit); };
  StackedBarChart chart{.id = "r", .title = "R", .description = "R"};
  chart.axis_label = "euro";
  const auto series = 1 + below(12);
  for (unsigned i = 0; i < series; ++i) {
    std::string name = "Onderdeel";
    for (unsigned more = below(5); more > 0; --more) name += " en opslag";
    chart.series.push_back({name, i + 1 == series && below(2) == 0});
  }
  const auto bars = 1 + below(9);
  const double size = std::pow(10.0, static_cast<double>(below(7)) + 1);
  for (unsigned bar = 0; bar < bars; ++bar) {
    chart.bars.push_back({std::to_string(2015 + bar), amount(size * below(20)), {}});
    if (below(6) == 0) continue;
    for (unsigned i = 0; i < series; ++i) {
      const double part = size / (1 + below(50)) * (below(6) == 0 ? -1 : 1);
      chart.bars.back().parts.push_back(below(7) == 0   ? unknown_amount()
                                        : below(7) == 0 ? amount(0)
                                                        : amount(part));
    }
  }
  return chart;
}

TEST(StackedBars, NothingLeavesTheDrawingAndNoTextLiesOverAnother) {
  for (unsigned seed = 0; seed < 1000; ++seed) {
    std::mt19937 random(seed);
    const std::string html = stacked_html(random_chart(random));
    EXPECT_FALSE(has(html, "nan") || has(html, "inf")) << seed;
    for (const DrawnSvg& svg : drawings_in(html)) {
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
