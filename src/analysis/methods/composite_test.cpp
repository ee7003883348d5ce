// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/composite.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vlecht::analysis::methods {
namespace {

TEST(Composite, SharedPartCountsOnce) {
  const auto network = Structure::of(0);
  const auto first = Structure::all({network, Structure::of(1)});
  const auto second = Structure::all({network, Structure::of(2)});
  const std::vector<double> working{0.9, 0.8, 0.7};
  EXPECT_NEAR(*chance_of_working(Structure::all({first, second}), working), 0.9 * 0.8 * 0.7, 1e-15);
  EXPECT_NEAR(*chance_of_working(Structure::any({first, second}), working), 0.9 * (1 - 0.2 * 0.3),
              1e-15);
}

TEST(Composite, SamePartTwiceIsThatPart) {
  const auto part = Structure::of(0);
  const std::vector<double> working{0.5};
  EXPECT_EQ(chance_of_working(Structure::all({part, part}), working), 0.5);
  EXPECT_EQ(chance_of_working(Structure::any({part, part}), working), 0.5);
  EXPECT_EQ(chance_of_working(Structure::at_least(2, {part, part, part}), working), 0.5);
}

TEST(Composite, CertainPartsGiveCertainty) {
  const auto structure = Structure::all({Structure::of(0), Structure::of(1)});
  EXPECT_EQ(chance_of_working(structure, std::vector{1.0, 1.0}), 1.0);
  EXPECT_EQ(chance_of_working(structure, std::vector{1.0, 0.0}), 0.0);
}

TEST(Composite, ManyPartsStayExact) {
  // At least 30 of 60 like parts: the binomial sum, which has 2^60 cases when they are counted.
  std::vector<Structure> parts;
  for (std::size_t i = 0; i < 60; ++i) parts.push_back(Structure::of(i));
  const auto chance =
      chance_of_working(Structure::at_least(30, std::move(parts)), std::vector<double>(60, 0.5));
  ASSERT_TRUE(chance);
  const double middle = std::exp(std::lgamma(61) - 2 * std::lgamma(31) - 60 * std::log(2.0));
  EXPECT_NEAR(*chance, 0.5 + middle / 2, 1e-12);
}

// Pairs of components that lie far apart in the order: twice as many questions for each pair.
TEST(Composite, DiagramThatGrowsTooLargeSaysNothing) {
  constexpr std::size_t pairs = 24;
  std::vector<Structure> parts;
  for (std::size_t i = 0; i < pairs; ++i)
    parts.push_back(Structure::all({Structure::of(i), Structure::of(i + pairs)}));
  EXPECT_EQ(
      chance_of_working(Structure::any(std::move(parts)), std::vector<double>(2 * pairs, 0.9)),
      std::nullopt);
}

TEST(Composite, StateIsKnownWhereUnmeasuredPartsCannotChangeIt) {
  const std::vector<StateSeries> components{
      {.up = {{0, 10}}, .down = {{10, 20}}},
      {.up = {{0, 5}}, .down = {{15, 18}}},
  };
  const auto first = Structure::of(0), second = Structure::of(1);
  EXPECT_EQ(state_of(Structure::all({first, second}), components),
            (StateSeries{.up = {{0, 5}}, .down = {{10, 20}}}));
  EXPECT_EQ(state_of(Structure::any({first, second}), components),
            (StateSeries{.up = {{0, 10}}, .down = {{15, 18}}}));
}

}  // namespace
}  // namespace vlecht::analysis::methods
