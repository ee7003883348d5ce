// SPDX-License-Identifier: EUPL-1.2
#include "values/typed_day.h"

#include <gtest/gtest.h>

#include <string>

namespace vlecht::values {
namespace {

TEST(TypedDay, IsReadInBothOrders) {
  const Day day = *Day::of(2026, 2, 1);
  for (const char* text :
       {"2026-02-01", "01-02-2026", "1-2-2026", "1/2/2026", "01.02.2026", " 01-02-2026 "})
    EXPECT_EQ(typed_day(text), day) << text;
  EXPECT_EQ(typed_day("29-02-2024"), Day::of(2024, 2, 29));
}

TEST(TypedDay, WhatIsNoDayIsRefused) {
  for (const char* text :
       {"", "31", "30-02-2026", "2026-13-01", "01-02-26", "1-2", "01-02/2026", "2026-2-1",
        "001-02-2026", "01-02-2026-", "-1-02-2026", "gisteren", "12-31-2026", "01-02-20266"})
    EXPECT_FALSE(typed_day(text)) << text;
}

TEST(TypedDay, EachDayOfAYearIsReadAsItIsWritten) {
  for (Day day = *Day::of(2024, 1, 1); day < *Day::of(2025, 1, 1); day = day.plus_days(1)) {
    const std::string iso = to_iso(day);
    EXPECT_EQ(typed_day(iso), day);
    EXPECT_EQ(typed_day(iso.substr(8) + "-" + iso.substr(5, 2) + "-" + iso.substr(0, 4)), day);
  }
}

}  // namespace
}  // namespace vlecht::values
