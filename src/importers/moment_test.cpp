// SPDX-License-Identifier: EUPL-1.2
#include "importers/moment.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

std::string read(std::string_view text, DateOrder order = DateOrder::dmy) {
  const ReadMoment moment = read_moment(text, {.order = order, .century = 2000});
  switch (moment.fault) {
    case MomentFault::none:
      return values::to_iso_seconds(moment.instant);
    case MomentFault::not_a_moment:
      return "not a moment";
    case MomentFault::twice:
      return "twice";
    case MomentFault::never:
      return "never";
  }
  return "";
}

TEST(Moment, IsReadAsTheSourceWritesIt) {
  EXPECT_EQ(read("2026-01-20T21:28:38+00:00"), "2026-01-20T21:28:38Z");
  EXPECT_EQ(read("2026-01-20T21:28:38.750Z"), "2026-01-20T21:28:38Z");
  EXPECT_EQ(read("2026-01-20 21:28"), "2026-01-20T20:28:00Z");
  EXPECT_EQ(read("20-07-2026 9:05"), "2026-07-20T07:05:00Z");
  EXPECT_EQ(read("20-01-26 09:05:30"), "2026-01-20T08:05:30Z");
  EXPECT_EQ(read("1 mei 2026 09:05"), "2026-05-01T07:05:00Z");
  EXPECT_EQ(read("2026-01-20 23:28:38 +0100"), "2026-01-20T22:28:38Z");
  EXPECT_EQ(read("2026-01-20 23:28:38-05"), "2026-01-21T04:28:38Z");
  EXPECT_EQ(read("07/31/2026 00:00", DateOrder::mdy), "2026-07-30T22:00:00Z");
}

TEST(Moment, OfTheWallClockMustBeOne) {
  EXPECT_EQ(read("25-10-2026 02:30"), "twice");
  EXPECT_EQ(read("25-10-2026 02:30 +02:00"), "2026-10-25T00:30:00Z");
  EXPECT_EQ(read("25-10-2026 01:59:59"), "2026-10-24T23:59:59Z");
  EXPECT_EQ(read("25-10-2026 03:00"), "2026-10-25T02:00:00Z");
  EXPECT_EQ(read("29-03-2026 02:30"), "never");
  EXPECT_EQ(read("29-03-2026 03:00"), "2026-03-29T01:00:00Z");
}

TEST(Moment, WithoutATimeIsNone) {
  for (const char* text : {"20-01-2026", "20-01-2026 25:00", "20-01-2026 09:60", "09:05", "",
                           "20-01-2026 09:05 CET", "20-01-2026 09:05+", "20-01-2026 9", ":",
                           "31-02-2026 09:05", "20-01-2026 09:05:", "20-01-1969 09:05"}) {
    EXPECT_EQ(read(text), "not a moment") << text;
  }
}

}  // namespace
}  // namespace vlecht::importers
