// SPDX-License-Identifier: EUPL-1.2
#include "importers/date.h"

#include <gtest/gtest.h>

namespace vlecht::importers {
namespace {

using Order = DateEvidence::Order;

std::string day(std::string_view text, DateFormat format = {}) {
  const auto found = read_date(text, format);
  return found ? values::to_iso(*found) : "none";
}

TEST(Date, IsoAndMonthNamesNeedNoOrder) {
  for (const auto text :
       {"2018-12-31", "2018/12/31", "20181231", "31 december 2018", "31-dec-2018", "31 dec. 2018",
        "December 31, 2018", "Dec 31 2018", "31DEC2018", "2018-12-31T00:00:00", "2018-12-31 00:00",
        "31-December-2018", "2018 december 31"}) {
    EXPECT_EQ(date_evidence(text).order, Order::certain) << text;
    EXPECT_EQ(day(text), "2018-12-31") << text;
  }
}

TEST(Date, DutchMonthsAreKnown) {
  EXPECT_EQ(day("1 mrt 2018"), "2018-03-01");
  EXPECT_EQ(day("1 Mei 2018"), "2018-05-01");
  EXPECT_EQ(day("1 okt 2018"), "2018-10-01");
  EXPECT_EQ(day("1 augustus 2018"), "2018-08-01");
}

TEST(Date, APartOverTwelveTellsTheOrder) {
  EXPECT_EQ(date_evidence("31-12-2018").order, Order::dmy);
  EXPECT_EQ(date_evidence("12/31/2018").order, Order::mdy);
  EXPECT_EQ(date_evidence("03.04.2018").order, Order::open);
  EXPECT_EQ(date_evidence("04-04-2018").order, Order::either);
}

TEST(Date, AnOpenOrderIsNotGuessed) {
  EXPECT_EQ(day("03-04-2018"), "none");
  EXPECT_EQ(day("03-04-2018", {.order = DateOrder::dmy}), "2018-04-03");
  EXPECT_EQ(day("03-04-2018", {.order = DateOrder::mdy}), "2018-03-04");
  EXPECT_EQ(day("04-04-2018"), "2018-04-04");
}

TEST(Date, TheOrderThatWasSetIsNotBentToFit) {
  EXPECT_EQ(day("12/31/2018", {.order = DateOrder::dmy}), "none");
  EXPECT_EQ(day("31-12-2018", {.order = DateOrder::mdy}), "none");
}

TEST(Date, AShortYearNeedsACentury) {
  EXPECT_TRUE(date_evidence("31-12-18").has_short_year);
  EXPECT_TRUE(date_evidence("31 dec 18").has_short_year);
  EXPECT_EQ(day("31 dec 18"), "none");
  EXPECT_EQ(day("31 dec 18", {.century = 2000}), "2018-12-31");
  EXPECT_EQ(day("31-12-98", {.order = DateOrder::dmy, .century = 1900}), "1998-12-31");
  EXPECT_EQ(day("31-12-98", {.order = DateOrder::dmy}), "none");
}

TEST(Date, AShortYearMayStandFirstSoItDoesNotDecideTheOrder) {
  EXPECT_EQ(date_evidence("18-05-03").order, Order::open);
  EXPECT_EQ(day("18-05-03", {.order = DateOrder::ymd, .century = 2000}), "2018-05-03");
  EXPECT_EQ(day("18-05-03", {.order = DateOrder::dmy, .century = 2000}), "2003-05-18");
}

TEST(Date, DaysThatDoNotExistAreNoDays) {
  for (const auto text : {"31-02-2018", "29-02-2019", "2018-13-01", "00-00-2018", "2018-00-10",
                          "32 mei 2018", "20181301"}) {
    EXPECT_EQ(day(text, {.order = DateOrder::dmy, .century = 2000}), "none") << text;
  }
  EXPECT_EQ(day("29-02-2020", {.order = DateOrder::dmy}), "2020-02-29");
}

TEST(Date, WhatIsNoDayIsNotTakenForOne) {
  for (const auto text :
       {"", "2018", "12", "2018-12", "00:00:00", "31-12-2018 13:45", "43101", "mei 2018", "1-2-3-4",
        "abc", "31-12-2018x", "-1-1-2018", "201812311", "31-12-2018-", "999999999999-1-1"}) {
    EXPECT_EQ(date_evidence(text).order, Order::unreadable) << text;
    EXPECT_EQ(day(text, {.order = DateOrder::dmy, .century = 2000}), "none") << text;
  }
}

}  // namespace
}  // namespace vlecht::importers
