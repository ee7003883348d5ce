// SPDX-License-Identifier: EUPL-1.2
#include "analysis/outages.h"

#include <gtest/gtest.h>

namespace vlecht::analysis {
namespace {

using methods::StateSeries;
using Close = Outage::Close;

TEST(Outages, BeginAtTheFirstDownAndCloseAtTheNextUp) {
  const StateSeries series{.up = {{0, 10}, {40, 50}}, .down = {{10, 20}, {30, 35}}};
  const auto outages = outages_in(series, {0, 100}, false);
  ASSERT_EQ(outages.size(), 1U) << "from 20 to 30 nobody saw it up";
  EXPECT_EQ(outages[0], (Outage{.seconds = {10, 40}, .measured = 15, .close = Close::recovered}));
  EXPECT_EQ(seconds_of(outages), 30);
}

TEST(Outages, ProbeThatEndsWhileDownIsClosedAtItsLastSample) {
  const StateSeries series{.up = {{0, 10}}, .down = {{10, 25}}};
  EXPECT_EQ(outages_in(series, {0, 1'000}, true),
            (std::vector{Outage{.seconds = {10, 25}, .measured = 15, .close = Close::withdrawn}}));
  EXPECT_EQ(outages_in(series, {0, 1'000}, false)[0].close, Close::still_down);
}

TEST(Outages, PeriodCutsThemAndSaysSo) {
  const StateSeries series{.up = {{0, 10}, {30, 40}}, .down = {{10, 30}, {40, 60}}};
  const auto outages = outages_in(series, {20, 50}, false);
  ASSERT_EQ(outages.size(), 2U);
  EXPECT_EQ(
      outages[0],
      (Outage{
          .seconds = {20, 30}, .measured = 10, .close = Close::recovered, .began_before = true}));
  EXPECT_EQ(outages[1].close, Close::outside);
  EXPECT_EQ(outages[1].seconds.until, 50);
  EXPECT_EQ(longest_of(outages), 10);
}

TEST(Outages, NoneIsNone) {
  const StateSeries series{.up = {{0, 10}}, .down = {}};
  EXPECT_TRUE(outages_in(series, {0, 10}, false).empty());
  EXPECT_EQ(longest_of({}), 0);
}

TEST(Outages, TwoWithAnUpBetweenAreTwo) {
  const StateSeries series{.up = {{20, 21}}, .down = {{10, 20}, {21, 30}}};
  EXPECT_EQ(outages_in(series, {0, 100}, false).size(), 2U);
}

}  // namespace
}  // namespace vlecht::analysis
