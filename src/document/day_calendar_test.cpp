// SPDX-License-Identifier: EUPL-1.2
#include "document/day_calendar.h"

#include <gtest/gtest.h>

#include "document/html_writer.h"
#include "document/json_writer.h"
#include "document/text_writer.h"

namespace vlecht::document {
namespace {

using Sort = DayCalendar::Sort;

DayCalendar::Day day(std::string_view text, Sort sort) {
  return {*values::day_from_iso(text), sort, std::string(text) + " " + std::string(name_of(sort)),
          ""};
}

DayCalendar calendar_example() {
  DayCalendar calendar{
      .id = "days", .title = "Elke dag", .description = "Twee dagen waren niet goed."};
  calendar.names = {"goed", "kort", "lang", "onbekend"};
  calendar.days = {day("2025-12-30", Sort::good), day("2025-12-31", Sort::brief),
                   day("2026-01-01", Sort::bad), day("2026-01-02", Sort::unknown)};
  return calendar;
}

std::string calendar_html(const DayCalendar& calendar) {
  HtmlBuilder html;
  write_chart(html, calendar, words::Language::nl, {.table_id = "months"});
  return std::move(html).finish().text();
}

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST(DayCalendar, EachDayHasAShapeOfItsOwnAndItsWords) {
  const std::string html = calendar_html(calendar_example());
  // Wide and narrow, in the key and in the drawing.
  for (const std::string_view look : {"day-good", "day-brief", "day-bad", "day-unknown"})
    EXPECT_EQ(times(html, "class=\"" + std::string(look) + "\""), 4U) << look;
  EXPECT_EQ(times(html, "<title>2026-01-01 bad</title>"), 2U);
  EXPECT_EQ(times(html, "<title>dec 2025: "), 2U);  // a month says how many it has of each
}

TEST(DayCalendar, YearStandsWithTheFirstMonthAndWithJanuary) {
  const std::string html = calendar_html(calendar_example());
  EXPECT_EQ(times(html, ">dec 2025</text>"), 2U);
  EXPECT_EQ(times(html, ">jan 2026</text>"), 2U);
}

TEST(DayCalendar, DayLeadsToWhereMoreStands) {
  auto calendar = calendar_example();
  calendar.days[2].address = "?day=2026-01-01";
  EXPECT_EQ(times(calendar_html(calendar), "href=\"?day=2026-01-01\""), 2U);
}

TEST(DayCalendar, WithoutDaysThereIsNothingToDraw) { EXPECT_EQ(calendar_html({}), ""); }

TEST(DayCalendar, OtherFormsTellTheDays) {
  Document document{.id = "x", .title = "X"};
  document.blocks.emplace_back(calendar_example());
  const std::string json = to_json(document);
  EXPECT_EQ(times(json, "\"sort\":\"unknown\"") + times(json, "\"sort\": \"unknown\""), 1U) << json;
  const std::string text = to_text(document);
  EXPECT_EQ(times(text, "2026-01-01 bad"), 1U);
  EXPECT_EQ(times(text, "2025-12-30"), 0U) << "good days are not told one by one";
}

}  // namespace
}  // namespace vlecht::document
