// SPDX-License-Identifier: EUPL-1.2
#include "document/timeline.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "document/day_axis.h"
#include "document/svg_for_tests.h"

namespace vlecht::document {
namespace {

values::Day day(int year, int month, int of_month) {
  return *values::Day::of(year, month, of_month);
}

TimelineChart timeline_example() {
  using Sort = TimelineChart::Sort;
  TimelineChart chart{.id = "timeline", .title = "Mijlpalen", .description = "Twee mijlpalen."};
  chart.today = day(2020, 1, 15);
  chart.today_shown = "15 januari 2020";
  chart.names = {.first = "eerst", .planned = "gepland", .late = "te laat"};
  chart.rows.push_back({.label = "Contract",
                        .shown = "later gepland",
                        .sign = Sign::good,
                        .marks = {{Sort::first, day(2019, 9, 30), "eerst", "/a"},
                                  {Sort::planned, day(2020, 4, 30), "gepland", "/b"}}});
  chart.rows.push_back({.label = "Uitwijk <test>",
                        .shown = "te laat",
                        .sign = Sign::bad,
                        .marks = {{Sort::late, day(2019, 6, 30), "te laat", "/c"}}});
  return chart;
}

std::string drawn(const TimelineChart& chart) {
  HtmlBuilder html;
  write_chart(html, chart, words::Language::nl, {.table_id = "milestones"});
  return std::move(html).finish().text();
}

std::size_t count_of(const std::string& text, std::string_view what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++count;
  return count;
}

TEST(Timeline, EachMarkLeadsToItsFactsInBothDrawings) {
  const std::string svg = drawn(timeline_example());
  for (const std::string address : {"/a", "/b", "/c"})
    EXPECT_EQ(count_of(svg, "<a href=\"" + address + "\""), 2U) << address;
  EXPECT_EQ(count_of(svg, "<title>te laat</title>"), 2U);
  EXPECT_EQ(count_of(svg, "chart-late-strip"), 2U);
  EXPECT_NE(svg.find("Uitwijk &lt;test&gt;"), std::string::npos);
}

TEST(Timeline, MarksThatCannotBeHitApartShareALink) {
  TimelineChart chart = timeline_example();
  chart.rows.front().marks[1].day = day(2019, 10, 2);
  const std::string svg = drawn(chart);
  EXPECT_EQ(count_of(svg, "<a href=\"/a\""), 0U);
  EXPECT_EQ(count_of(svg, "<title>eerst; gepland</title>"), 2U);
}

TEST(Timeline, ARangeFarAwayIsCutOffAndSaysSo) {
  TimelineChart chart = timeline_example();
  chart.names.forecast = "verwacht";
  chart.rows.front().forecast =
      TimelineChart::Range{day(2020, 3, 1), day(2020, 6, 1), day(2020, 9, 1), "in juni", "/d"};
  EXPECT_EQ(count_of(drawn(chart), "chart-arrow"), 0U);
  chart.rows.front().forecast->high = day(2090, 1, 1);
  const std::string svg = drawn(chart);
  EXPECT_EQ(count_of(svg, "chart-arrow"), 2U);
  EXPECT_EQ(count_of(svg, "<a href=\"/d\""), 2U);
}

TEST(Timeline, WithoutRowsThereIsNothingToDraw) {
  TimelineChart chart = timeline_example();
  chart.rows.clear();
  const std::string html = drawn(chart);
  EXPECT_EQ(html.find("<svg"), std::string::npos);
  EXPECT_NE(html.find("niets te tekenen"), std::string::npos);
}

TEST(Timeline, OneDayIsDrawnToo) {
  TimelineChart chart = timeline_example();
  chart.rows = {{.label = "Vandaag", .marks = {{TimelineChart::Sort::met, chart.today, "nu", ""}}}};
  EXPECT_EQ(drawn(chart).find("nan"), std::string::npos);
}

std::vector<std::string> shown(const std::vector<DayTick>& ticks) {
  std::vector<std::string> out;
  for (const DayTick& tick : ticks) out.push_back(tick.shown);
  return out;
}

TEST(DayAxis, StepsFitTheTimeAndTheFirstNamesItsYear) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(shown(day_ticks(words::Language::nl, day(2019, 2, 2), day(2019, 6, 30), 6)),
            (Texts{"mrt 2019", "apr", "mei", "jun"}));
  EXPECT_EQ(shown(day_ticks(words::Language::en, day(2019, 9, 1), day(2020, 10, 31), 6)),
            (Texts{"Oct 2019", "2020", "Apr", "Jul", "Oct"}));
  EXPECT_EQ(shown(day_ticks(words::Language::nl, day(2019, 9, 1), day(2025, 10, 31), 6)),
            (Texts{"2020", "2021", "2022", "2023", "2024", "2025"}));
  EXPECT_EQ(shown(day_ticks(words::Language::nl, day(1, 1, 1), day(9999, 1, 1), 6)),
            (Texts{"2000", "4000", "6000", "8000"}));
}

}  // namespace
}  // namespace vlecht::document
