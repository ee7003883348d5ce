// SPDX-License-Identifier: EUPL-1.2
#include "document/icalendar_writer.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace vlecht::document {
namespace {

Document calendar_example() {
  Document document;
  document.title = "Doelen";
  document.known_at = "2026-11-26T11:53:15.123456Z";
  document.origin = "vlecht/0192c0de-0000";
  document.dates.push_back({.id = "milestone.M1",
                            .day = *values::Day::of(2020, 4, 30),
                            .summary = "Mijlpaal: overdracht",
                            .category = "Mijlpalen"});
  return document;
}

TEST(ICalendar, IsAnEventOverAWholeDayWithAStableName) {
  EXPECT_EQ(to_icalendar(calendar_example()),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vlecht//nl//\r\nCALSCALE:GREGORIAN\r\n"
            "METHOD:PUBLISH\r\nX-WR-CALNAME:Doelen\r\nBEGIN:VEVENT\r\n"
            "UID:milestone.M1@0192c0de-0000.vlecht\r\nDTSTAMP:20261126T115315Z\r\n"
            "DTSTART;VALUE=DATE:20200430\r\nSUMMARY:Mijlpaal: overdracht\r\n"
            "CATEGORIES:Mijlpalen\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n");
}

TEST(ICalendar, TextCannotEndALineOrBeginAProperty) {
  Document document = calendar_example();
  document.dates.front().summary = "a,b;c\\d\r\nBEGIN:VALARM\x01 \xFF";
  const std::string calendar = to_icalendar(document);
  EXPECT_NE(calendar.find("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VALARM \uFFFD\r\n"), std::string::npos);
}

TEST(ICalendar, LongLinesAreFoldedAt75OctetsWithinNoCharacter) {
  Document document = calendar_example();
  std::string summary;
  for (int i = 0; i < 200; ++i) summary += i % 3 == 0 ? "€" : "é";
  document.dates.front().summary = summary;
  const std::string calendar = to_icalendar(document);
  std::string unfolded;
  for (std::size_t at = 0; at < calendar.size();) {
    const std::size_t end = calendar.find("\r\n", at);
    ASSERT_NE(end, std::string::npos);
    const std::string line = calendar.substr(at, end - at);
    EXPECT_LE(line.size(), 75U);
    EXPECT_TRUE(base::is_utf8(line)) << line;
    unfolded += line.starts_with(' ') ? line.substr(1) : "\n" + line;
    at = end + 2;
  }
  EXPECT_NE(unfolded.find("\nSUMMARY:" + summary + "\n"), std::string::npos);
}

TEST(ICalendar, WhatWasDroppedIsCancelled) {
  Document document = calendar_example();
  document.dates.front().is_cancelled = true;
  EXPECT_NE(to_icalendar(document).find("STATUS:CANCELLED\r\n"), std::string::npos);
}

}  // namespace
}  // namespace vlecht::document
