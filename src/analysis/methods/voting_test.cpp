// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/voting.h"

#include <gtest/gtest.h>

#include <vector>

namespace vlecht::analysis::methods {
namespace {

TEST(Voting, TwoOfThreeDecideAndOneAloneDoesNot) {
  const std::vector<StateSeries> probes{
      {.up = {{0, 10}}, .down = {{10, 20}}},
      {.up = {{0, 15}}, .down = {{15, 20}}},
      {.up = {{0, 5}}, .down = {}},
  };
  EXPECT_EQ(vote(probes, 2), (StateSeries{.up = {{0, 10}}, .down = {{15, 20}}}))
      << "from 10 to 15 one is up, one down and one not measured";
}

TEST(Voting, OneProbeIsItself) {
  const StateSeries probe{.up = {{0, 3}, {9, 12}}, .down = {{3, 5}}};
  EXPECT_EQ(vote(std::vector{probe}, 1), probe);
}

TEST(Voting, AnyDownNeedsEveryProbeToBeUp) {
  const std::vector<StateSeries> probes{{.up = {{0, 10}}, .down = {}},
                                        {.up = {{2, 6}}, .down = {{6, 7}}}};
  EXPECT_EQ(vote(probes, 1), (StateSeries{.up = {{2, 6}}, .down = {{6, 7}}}));
  EXPECT_EQ(vote(probes, 2), (StateSeries{.up = {{0, 10}}, .down = {}}));
}

TEST(Voting, StretchesWithTheSameOutcomeAreOne) {
  const std::vector<StateSeries> probes{{.up = {{0, 5}}, .down = {}}, {.up = {{5, 9}}, .down = {}}};
  EXPECT_EQ(vote(probes, 2), (StateSeries{.up = {{0, 9}}, .down = {}}));
}

TEST(Voting, NoneOfThemMeasuredIsNotMeasured) {
  EXPECT_EQ(vote(std::vector<StateSeries>(3), 2), StateSeries{});
}

}  // namespace
}  // namespace vlecht::analysis::methods
