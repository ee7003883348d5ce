// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_style.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "document/html_writer.h"

// Whether colours that lie beside each other can be told apart, also by who sees no red, no green
// or no blue: the linear light as they would see it (Machado, Oliveira and Fernandes 2009, A
// Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6), severity
// 1), and the distance between two of those in Oklab (Ottosson 2020).
namespace vlecht::document {
namespace {

using Three = std::array<double, 3>;
using Matrix = std::array<Three, 3>;

struct Eye {
  const char* name;
  Matrix seen;
};
constexpr std::array<Eye, 4> eyes{{{"trichromat", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
                                   {"protanope",
                                    {{{0.152286, 1.052583, -0.204868},
                                      {0.114503, 0.786281, 0.099216},
                                      {-0.003882, -0.048116, 1.051998}}}},
                                   {"deuteranope",
                                    {{{0.367322, 0.860646, -0.227968},
                                      {0.280085, 0.672501, 0.047413},
                                      {-0.011820, 0.042940, 0.968881}}}},
                                   {"tritanope",
                                    {{{1.255528, -0.076749, -0.178779},
                                      {-0.078411, 0.930809, 0.147602},
                                      {0.004733, 0.691367, 0.303900}}}}}};

Three times(const Matrix& matrix, const Three& vector) {
  Three out{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t i = 0; i < 3; ++i) out[row] += matrix[row][i] * vector[i];
  return out;
}

Three linear(const std::string& hex) {
  Three out{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double c = std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
    out[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  }
  return out;
}

Three oklab(Three light) {
  for (double& each : light) each = std::clamp(each, 0.0, 1.0);
  constexpr Matrix to_cones{{{0.4122214708, 0.5363325363, 0.0514459929},
                             {0.2119034982, 0.6806995451, 0.1073969566},
                             {0.0883024619, 0.2817188376, 0.6299787005}}};
  constexpr Matrix to_lab{{{0.2104542553, 0.7936177850, -0.0040720468},
                           {1.9779984951, -2.4285922050, 0.4505937099},
                           {0.0259040371, 0.7827717662, -0.8086757660}}};
  Three cones = times(to_cones, light);
  for (double& each : cones) each = std::cbrt(each);
  return times(to_lab, cones);
}

double distance(const std::string& a, const std::string& b, const Eye& eye) {
  const Three first = oklab(times(eye.seen, linear(a)));
  const Three second = oklab(times(eye.seen, linear(b)));
  return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

// The values of a property on light and on dark, in full form.
std::vector<std::string> values_of(const std::string& property) {
  const std::string css = std::string(style().text());
  std::vector<std::string> found;
  const std::string before = property + ":#";
  for (auto at = css.find(before); at != css.npos; at = css.find(before, at + 1)) {
    std::string value = css.substr(at + before.size() - 1, 7);
    if (value.find_first_of(";}") == 4)
      value = {'#', value[1], value[1], value[2], value[2], value[3], value[3]};
    found.push_back(value);
  }
  return found;
}

TEST(ChartColours, NeighboursInAStackAreToldApartByEveryEye) {
  for (const Eye& eye : eyes) {
    for (const std::size_t mode : {0U, 1U}) {
      for (int part = 1; part <= 12; ++part) {
        const std::string colour = values_of("--vlecht-part-" + std::to_string(part)).at(mode);
        const std::string next =
            values_of("--vlecht-part-" + std::to_string(part % 12 + 1)).at(mode);
        EXPECT_GE(distance(colour, next, eye), 0.2) << eye.name << " " << part << " of " << mode;
      }
    }
  }
}

// Hence what is good and what is bad always differs in shape too.
TEST(ChartColours, OwnThingsOfAFileAreToldFromOthersAndGoodFromBadNotByColourAlone) {
  for (const Eye& eye : eyes) EXPECT_GE(distance("#b84a00", "#7389a0", eye), 0.15) << eye.name;
  EXPECT_LT(distance("#1a6b3c", "#a61b1b", eyes[2]), 0.1);
  for (const char* colour : {"#b84a00", "#7389a0", "#1a6b3c", "#a61b1b"})
    EXPECT_NE(chart_sheet().text().find(colour), std::string::npos) << colour;
}

TEST(ChartSheet, HasTheColoursOfTheLightPage) {
  const std::string& sheet = chart_sheet().text();
  for (const char* property : {"--vlecht-part-1", "--vlecht-part-6", "--vlecht-part-12"})
    EXPECT_NE(sheet.find("fill:" + values_of(property).front()), sheet.npos) << property;
  EXPECT_EQ(sheet.find("prefers-color-scheme"), sheet.npos);
  EXPECT_EQ(sheet.find("url("), sheet.npos);
}

}  // namespace
}  // namespace vlecht::document
