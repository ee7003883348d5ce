// SPDX-License-Identifier: EUPL-1.2
#include "analysis/support_pools.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/allocation_for_tests.h"

namespace vlecht::analysis::allocation {
namespace {

using Cents = std::vector<std::int64_t>;
using Names = std::vector<std::string>;

Routes routes_in(const SharedCost& facts) {
  const dossier::Dossier dossier = facts.dossier();
  return routes_of(dossier, 2018, pools_of(dossier, 2018));
}

Cents sent(const Route& route, std::int64_t cents) {
  Cents parts(route.users.size());
  EXPECT_EQ(route.divider->divide(cents, parts), 0);
  return parts;
}

// The case of the method's own tests: ICT and housing support two pools and each other.
SharedCost ict_and_housing(const std::string& method = "", std::int64_t ict_rank = 0,
                           std::int64_t housing_rank = 0) {
  SharedCost facts;
  facts.supporting("ict", ict_rank).supporting("housing", housing_rank);
  facts.use("ict", "ict", "9").use("ict", "housing", "20");
  facts.use("ict", "P", "40").use("ict", "Q", "40");
  facts.use("housing", "ict", "50").use("housing", "P", "50");
  if (!method.empty()) facts.policy(method);
  return facts;
}

TEST(SupportPools, DirectlyByTheUseOfFinalPoolsAlone) {
  const Routes routes = routes_in(ict_and_housing("direct"));
  const Route& ict = routes.by_pool.at("ict");
  EXPECT_EQ(ict.users, (Names{"P", "Q"}));
  EXPECT_EQ(sent(ict, 1'001), (Cents{501, 500}));
  EXPECT_EQ(routes.by_pool.at("housing").users, Names{"P"});
  EXPECT_EQ(sent(routes.by_pool.at("housing"), 500), Cents{500});
  EXPECT_EQ(names_of(ict.findings), Names{});
}

TEST(SupportPools, InStepsWhoHasBeenEmptiedReceivesNothing) {
  const Routes ict_first = routes_in(ict_and_housing("trapsgewijs", 1, 2));
  // A fifth of ICT goes by way of housing, to P alone.
  EXPECT_EQ(sent(ict_first.by_pool.at("ict"), 1'000), (Cents{600, 400}));
  EXPECT_EQ(sent(ict_first.by_pool.at("housing"), 500), Cents{500});
  const Routes housing_first = routes_in(ict_and_housing("trapsgewijs", 2, 1));
  EXPECT_EQ(sent(housing_first.by_pool.at("ict"), 1'000), (Cents{500, 500}));
  EXPECT_EQ(sent(housing_first.by_pool.at("housing"), 1'000), (Cents{750, 250}));
  EXPECT_EQ(names_of(housing_first.by_pool.at("ict").findings), Names{});
}

TEST(SupportPools, MutualUseIsSolvedAtOnce) {
  const Routes routes = routes_in(ict_and_housing("wederkerig"));
  // x = 1 + y / 2, y = x / 5: x = 1 / 0.9; Q gets 0.4 x.
  EXPECT_EQ(sent(routes.by_pool.at("ict"), 9'000), (Cents{5'000, 4'000}));
  // y = 1 + x / 5, x = y / 2: y = 1 / 0.9, x = 0.5 / 0.9.
  EXPECT_EQ(sent(routes.by_pool.at("housing"), 9'000), (Cents{7'000, 2'000}));
}

TEST(SupportPools, WithoutADecisionDirectlyAndThatIsTold) {
  const Routes routes = routes_in(ict_and_housing());
  EXPECT_EQ(sent(routes.by_pool.at("ict"), 1'000), (Cents{500, 500}));
  EXPECT_EQ(names_of(routes.by_pool.at("ict").findings),
            Names{"allocation.support_policy_missing"});
}

TEST(SupportPools, WhereTheMethodDoesNotMatterNobodyNeedsToDecide) {
  SharedCost facts;
  facts.supporting("ict").use("ict", "P", "0.1").use("ict", "Q", "0.2").use("ict", "R", "0");
  const Route route = routes_in(facts).by_pool.at("ict");
  EXPECT_EQ(sent(route, 300), (Cents{100, 200}));
  EXPECT_EQ(route.users, (Names{"P", "Q"}));
  EXPECT_EQ(names_of(route.findings), Names{});
}

TEST(SupportPools, AnOrderThatIsNotSettledIsTold) {
  for (const auto& [ict, housing] : {std::pair(0, 0), std::pair(1, 1), std::pair(1, 0)}) {
    const Routes routes = routes_in(ict_and_housing("trapsgewijs", ict, housing));
    EXPECT_EQ(names_of(routes.by_pool.at("ict").findings),
              Names{"allocation.support_order_missing"});
  }
}

TEST(SupportPools, AClosedLoopIsNamedAndSoIsItForWhoFeedsIt) {
  SharedCost facts = ict_and_housing("wederkerig");
  facts.supporting("a").supporting("b").supporting("c");
  facts.use("a", "b", "1").use("b", "a", "1").use("c", "a", "1").use("c", "P", "9");
  const Routes routes = routes_in(facts);
  for (const char* pool : {"a", "b", "c"}) {
    const Route& route = routes.by_pool.at(pool);
    EXPECT_FALSE(route.divider) << pool;
    ASSERT_EQ(names_of(route.findings), Names{"allocation.support_loop"});
    EXPECT_EQ(route.findings.front().problem.detail("names"), "a, b");
  }
  EXPECT_TRUE(routes.by_pool.at("ict").divider) << "has nothing to do with them";
}

TEST(SupportPools, WhoServesOnlySupportingPoolsHasNoOutletDirectly) {
  SharedCost facts = ict_and_housing("direct");
  facts.supporting("hr").use("hr", "ict", "3");
  const Route route = routes_in(facts).by_pool.at("hr");
  EXPECT_FALSE(route.divider);
  EXPECT_EQ(route.findings.front().problem.detail("names"), "hr");
}

TEST(SupportPools, WithoutUseThatIsKnownNothingIsSentOn) {
  SharedCost facts = ict_and_housing("wederkerig");
  facts.supporting("leeg").supporting("min").use("min", "P", "-1").use("ict", "min", "1");
  const Routes routes = routes_in(facts);
  EXPECT_EQ(names_of(routes.by_pool.at("leeg").findings), Names{"allocation.support_use_missing"});
  for (const char* pool : {"min", "ict", "housing"}) {
    EXPECT_FALSE(routes.by_pool.at(pool).divider) << pool;
    EXPECT_EQ(names_of(routes.by_pool.at(pool).findings),
              Names{"allocation.support_use_unreadable"})
        << pool;
  }
}

TEST(SupportPools, UseOfAPoolThatSupportsNobodyIsTold) {
  SharedCost facts = ict_and_housing("direct");
  facts.pool("P", "K").use("P", "Q", "1");
  EXPECT_EQ(names_of(routes_in(facts).findings), Names{"allocation.use_of_other_pool"});
}

TEST(SupportPools, ARouteRestsOnWhateverItPassesBy) {
  const auto sources_of = [](const std::string& method) {
    return routes_in(ict_and_housing(method)).by_pool.at("housing").grounds.sources;
  };
  using Sources = std::vector<facts::EntryNumber>;
  // Pools 1 and 2; use of ICT 4 to 6 (3 is its own), of housing 7 and 8; the policy 9.
  EXPECT_EQ(sources_of("direct"), (Sources{2, 7, 8, 9}));
  EXPECT_EQ(sources_of("wederkerig"), (Sources{1, 2, 4, 5, 6, 7, 8, 9}));
}

TEST(SupportPools, UseOfAnotherYearDoesNotCount) {
  const dossier::Dossier dossier = ict_and_housing("direct").dossier();
  const Routes routes = routes_of(dossier, 2017, pools_of(dossier, 2017));
  EXPECT_EQ(names_of(routes.by_pool.at("ict").findings), Names{"allocation.support_use_missing"});
  EXPECT_FALSE(routes.by_pool.at("ict").divider);
}

TEST(SupportPools, ALoopThatHardlyLetsAnythingOutCountsAsClosed) {
  SharedCost facts;
  facts.policy("wederkerig").supporting("a").supporting("b");
  facts.use("a", "b", "100000000000000").use("b", "a", "100000000000000").use("b", "P", "0.0001");
  const Route route = routes_in(facts).by_pool.at("a");
  EXPECT_FALSE(route.divider);
  EXPECT_EQ(names_of(route.findings), Names{"allocation.support_loop"});
}

}  // namespace
}  // namespace vlecht::analysis::allocation
