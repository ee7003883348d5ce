// SPDX-License-Identifier: EUPL-1.2
#include "operations/chart_picture.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace vlecht::operations {
namespace {

std::string square() {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"><rect width=\"40\" "
         "height=\"30\" fill=\"#123456\"/></svg>";
}

std::uint32_t number_at(const std::string& png, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(png[at + i]);
  return value;
}

TEST(ChartPicture, IsTwiceTheSizeOfTheDrawing) {
  const auto png = chart_picture(square());
  if (!png && png.error().name == "picture.no_program") GTEST_SKIP() << "no rsvg-convert here";
  ASSERT_TRUE(png.has_value()) << png.error().name;
  EXPECT_EQ(number_at(*png, 16), 80U);  // IHDR: width and height
  EXPECT_EQ(number_at(*png, 20), 60U);
}

TEST(ChartPicture, WhatIsNoDrawingIsSaid) {
  const auto png = chart_picture("<svg");
  ASSERT_FALSE(png.has_value());
  if (png.error().name == "picture.no_program") GTEST_SKIP() << "no rsvg-convert here";
  EXPECT_EQ(png.error().name, "picture.failed");
}

TEST(ChartPicture, MissingProgramIsSaid) {
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const auto png = chart_picture(square());
  ::setenv("PATH", path.c_str(), 1);
  ASSERT_FALSE(png.has_value());
  EXPECT_EQ(png.error().name, "picture.no_program");
}

TEST(ChartPicture, DrawingThatTakesTooMuchIsNotDrawn) {
  const auto png = chart_picture(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30000\" height=\"30000\"><rect "
      "width=\"100%\" height=\"100%\"/></svg>");
  ASSERT_FALSE(png.has_value());
  if (png.error().name == "picture.no_program") GTEST_SKIP() << "no rsvg-convert here";
  EXPECT_EQ(png.error().name, "picture.failed");
}

}  // namespace
}  // namespace vlecht::operations
