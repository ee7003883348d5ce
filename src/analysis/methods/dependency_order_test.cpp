// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/dependency_order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vlecht::analysis::methods {
namespace {

using Numbers = std::vector<std::size_t>;

// Everything below a thing, by walking.
std::set<std::size_t> below(const Dependencies& rests_on, std::size_t thing) {
  std::set<std::size_t> seen;
  Numbers todo = rests_on[thing];
  while (!todo.empty()) {
    const std::size_t next = todo.back();
    todo.pop_back();
    if (seen.insert(next).second)
      todo.insert(todo.end(), rests_on[next].begin(), rests_on[next].end());
  }
  return seen;
}

TEST(DependencyOrder, WhatIsRestedOnComesFirst) {
  const auto found = dependency_order({{1, 2}, {3}, {3}, {}});
  EXPECT_EQ(found.order, (Numbers{3, 1, 2, 0}));
  EXPECT_EQ(found.height, (Numbers{2, 1, 1, 0}));
  EXPECT_EQ(std::count(found.is_circular.begin(), found.is_circular.end(), true), 0);
}

TEST(DependencyOrder, ThingsThatRestOnEachOtherAreOneCircle) {
  const auto found = dependency_order({{1}, {2}, {1}, {3}});
  EXPECT_EQ(found.circle[1], found.circle[2]);
  EXPECT_NE(found.circle[0], found.circle[1]);
  EXPECT_EQ(found.is_circular, (std::vector<bool>{false, true, true, true}));
}

TEST(DependencyOrder, AChainMayBeLongerThanCallsCanBeDeep) {
  constexpr std::size_t length = 1'000'000;
  Dependencies chain(length);
  for (std::size_t i = 0; i + 1 < length; ++i) chain[i] = {i + 1};
  const auto found = dependency_order(chain);
  EXPECT_EQ(found.height.front(), length - 1);
  EXPECT_EQ(found.order.front(), length - 1);
}

// Every way in which `count` things can rest on each other: a bit for each pair.
Dependencies numbered(std::size_t count, std::size_t number) {
  Dependencies rests_on(count);
  for (std::size_t bit = 0; bit < count * count; ++bit)
    if ((number >> bit & 1U) != 0) rests_on[bit / count].push_back(bit % count);
  return rests_on;
}

void expect_what_walking_finds(const Dependencies& rests_on) {
  const auto found = dependency_order(rests_on);
  ASSERT_EQ(found.order.size(), rests_on.size());
  for (std::size_t thing = 0; thing < rests_on.size(); ++thing) {
    const auto all = below(rests_on, thing);
    EXPECT_EQ(found.is_circular[thing], all.contains(thing));
    const auto place = std::find(found.order.begin(), found.order.end(), thing);
    for (const std::size_t each : all) {
      const bool is_mutual = below(rests_on, each).contains(thing);
      EXPECT_EQ(found.circle[each] == found.circle[thing], is_mutual);
      if (is_mutual) continue;
      EXPECT_NE(std::find(found.order.begin(), place, each), place);
      EXPECT_LT(found.height[each], found.height[thing]);
    }
  }
}

TEST(DependencyOrder, IsWhatWalkingFinds) {
  for (std::size_t number = 0; number < 512; ++number)
    expect_what_walking_finds(numbered(3, number));
  for (std::size_t number = 0; number < 65'536; number += 11)
    expect_what_walking_finds(numbered(4, number));
}

}  // namespace
}  // namespace vlecht::analysis::methods
