// SPDX-License-Identifier: EUPL-1.2
#include "document/contrast.h"

#include <gtest/gtest.h>

#include <string>

namespace vlecht::document {
namespace {

double between(std::string_view one, std::string_view other) {
  return contrast(colour_of(one).value(), colour_of(other).value());
}

// The values that WebAIM and the W3C's own examples give.
TEST(Contrast, IsThatOfWcag) {
  EXPECT_DOUBLE_EQ(between("#fff", "#000"), 21);
  EXPECT_DOUBLE_EQ(between("white", "#ffffff"), 1);
  EXPECT_NEAR(between("#767676", "#fff"), 4.54, 0.005);
  EXPECT_NEAR(between("#777", "#fff"), 4.48, 0.005);
  EXPECT_NEAR(between("#f00", "#fff"), 4.00, 0.005);
  EXPECT_NEAR(between("#00f", "#fff"), 8.59, 0.005);
}

TEST(Contrast, ReadsTheWaysToWriteAColour) {
  for (const char* red : {"#f00", "#FF0000", "#f00f", "#ff0000ff", "rgb(255,0,0)", "rgb(255 0 0)",
                          "rgba(100%, 0%, 0%, 1)", "rgb(255 0 0 / 100%)", "hsl(0, 100%, 50%)",
                          "hsl(360deg 100% 50%)", "hsl(-360, 100%, 50%)", " RGB( 255, 0, 0 ) "}) {
    EXPECT_NEAR(between(red, "#f00"), 1, 1e-9) << red;
  }
  EXPECT_NEAR(between("hsl(210, 40%, 17%)", "rgb(26, 43, 61)"), 1, 0.02);
}

TEST(Contrast, ComputesNothingThatItCannot) {
  for (const char* other : {"", "#", "#12", "#12345", "#ggg", "rgb()", "rgb(1,2)", "rgb(a,b,c)",
                            "rgba(0,0,0,.5)", "#0008", "rgb(0 0 0 / 50%)", "transparent", "red",
                            "var(--a)", "lab(1 2 3)", "rgb(nan 0 0)", "rgb(1e999 0 0)", "12px"}) {
    EXPECT_FALSE(colour_of(other)) << other;
  }
}

}  // namespace
}  // namespace vlecht::document
