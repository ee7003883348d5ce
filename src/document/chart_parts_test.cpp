// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_parts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>

#include "document/chart_axis.h"
#include "document/html_writer.h"

namespace vlecht::document {
namespace {

using words::Language;

TEST(Spread, WhoHasRoomStaysWhereItWants) {
  EXPECT_EQ(spread_of({{20, 10}, {50, 10}}, 0, 100), (std::vector<double>{20, 50}));
  EXPECT_TRUE(spread_of({}, 0, 100).empty());
}

TEST(Spread, NeighboursGiveWayToEitherSideAlike) {
  EXPECT_EQ(spread_of({{50, 10}, {50, 10}}, 0, 100), (std::vector<double>{45, 55}));
  EXPECT_EQ(spread_of({{50, 10}, {50, 30}}, 0, 100), (std::vector<double>{40, 60}));
}

TEST(Spread, StaysBetweenItsEnds) {
  EXPECT_EQ(spread_of({{-10, 10}, {0, 10}}, 0, 100), (std::vector<double>{5, 15}));
  EXPECT_EQ(spread_of({{90, 10}, {120, 10}}, 0, 100), (std::vector<double>{85, 95}));
}

TEST(Spread, TooManyBeginAtTheLowEndAndRunOn) {
  EXPECT_EQ(spread_of({{5, 10}, {5, 10}, {5, 10}}, 0, 20), (std::vector<double>{5, 15, 25}));
}

TEST(Spread, NoOneLiesOverAnother) {
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::vector<Wish> wishes;
    for (unsigned i = 0; i < 1 + random() % 12; ++i)
      wishes.push_back(
          {static_cast<double>(random() % 300), 5.0 + static_cast<double>(random() % 15)});
    const auto middles = spread_of(wishes, 0, 300);
    ASSERT_EQ(middles.size(), wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
      EXPECT_GE(middles[i] - wishes[i].size / 2, -1e-9);
      EXPECT_LE(middles[i] + wishes[i].size / 2, 300 + 1e-9);
      if (i > 0) {
        EXPECT_GE(middles[i] - middles[i - 1], (wishes[i].size + wishes[i - 1].size) / 2 - 1e-9);
      }
    }
  }
}

TEST(Hatch, CoversItsBoxAndNoMore) {
  const Box box{10, 20, 30, 12};
  const std::string path = hatch_of(box);
  int lines = 0;
  for (auto at = path.find('M'); at != path.npos; at = path.find('M', at + 1)) {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    ASSERT_EQ(std::sscanf(path.c_str() + at, "M%lf %lfL%lf %lf", &x1, &y1, &x2, &y2), 4);
    EXPECT_NEAR(x1 + y1, x2 + y2, 1e-6);
    EXPECT_GE(std::min(x1, x2), box.x);
    EXPECT_LE(std::max(x1, x2), box.x + box.width);
    EXPECT_GE(std::min(y1, y2), box.y);
    EXPECT_LE(std::max(y1, y2), box.y + box.height);
    ++lines;
  }
  EXPECT_EQ(lines, 5);
}

std::vector<std::string> shown(double low, double high, Language language = Language::nl) {
  std::vector<std::string> texts;
  for (const Tick& tick : ticks_of(language, low, high, 4)) texts.push_back(tick.shown);
  return texts;
}

TEST(AmountAxis, AmountsBelowAMillionAreWrittenInFull) {
  EXPECT_EQ(shown(0, 850'000), (std::vector<std::string>{"0", "500.000"}));
  EXPECT_EQ(shown(-40, 120), (std::vector<std::string>{"0", "50", "100"}));
}

TEST(AmountAxis, MillionsAreWrittenAsSuch) {
  EXPECT_EQ(shown(0, 1'999'000),
            (std::vector<std::string>{"0", "0,5\u00A0mln", "1,0\u00A0mln", "1,5\u00A0mln"}));
  EXPECT_EQ(shown(-2e6, 6e6, Language::en),
            (std::vector<std::string>{"−2m", "0", "2m", "4m", "6m"}));
  EXPECT_EQ(shown(0, 2e9), (std::vector<std::string>{"0", "0,5\u00A0mld", "1,0\u00A0mld",
                                                     "1,5\u00A0mld", "2,0\u00A0mld"}));
}

// ---- Colours of the parts of a whole (WCAG 2.2, 1.4.3 and 1.4.11) ----

double luminance(const std::string& hex) {
  std::array<double, 3> channels{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double c = std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    channels[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
}
double contrast(const std::string& a, const std::string& b) {
  const double first = luminance(a) + 0.05;
  const double second = luminance(b) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

// The values of a property: on light, then on dark.
std::vector<std::string> values_of(const std::string& property) {
  const std::string css(style().text());
  std::vector<std::string> found;
  const std::string before = property + ":#";
  for (auto at = css.find(before); at != css.npos; at = css.find(before, at + 1)) {
    std::string value = css.substr(at + before.size() - 1, 7);
    if (value.find_first_of(";}") == 4) {
      value = {'#', value[1], value[1], value[2], value[2], value[3], value[3]};
    }
    found.push_back(value);
  }
  return found;
}

TEST(PartColours, EachStandsOutOnThePageAndBesideTheNextAndCarriesItsNumber) {
  for (const std::size_t mode : {0U, 1U}) {
    const std::string paper = values_of("--voorbeeld-kleuren-wit").at(mode);
    for (std::size_t part = 1; part <= 12; ++part) {
      const std::string colour = values_of("--vlecht-part-" + std::to_string(part)).at(mode);
      const std::string next = values_of("--vlecht-part-" + std::to_string(part % 12 + 1)).at(mode);
      EXPECT_GE(contrast(colour, paper), 3) << part << " of " << mode;
      EXPECT_GE(contrast(colour, next), 3) << part << " of " << mode;
      EXPECT_GE(contrast(colour, part % 2 == 1 ? "#10151a" : "#ffffff"), 4.5) << part;
    }
  }
}

}  // namespace
}  // namespace vlecht::document
