// SPDX-License-Identifier: EUPL-1.2
//
// The invented agreements of the example, read from a journal: every pool of every year is divided
// by what held in that year, and nothing is odd about it.
#include <gtest/gtest.h>

#include <limits>

#include "analysis/allocation.h"
#include "analysis/key_fairness.h"
#include "analysis/settlement.h"
#include "operations/example.h"
#include "support/fake_world.h"

namespace vlecht::tests {
namespace {

using namespace analysis;
using values::Money;

class ExampleDivision : public ::testing::Test {
 protected:
  FakeWorld fake;
  std::unique_ptr<operations::OpenDossier> opened;
  std::optional<dossier::Dossier> dossier;

  void SetUp() override {
    const std::string folder = std::string(VLECHT_SOURCE) + "/examples/bloemendaal-heemstede";
    auto example = operations::open_example(fake.world, fake.world.memory_store(), folder);
    ASSERT_TRUE(example) << base::to_string(example.error());
    opened = std::move(*example);
    std::vector<std::string_view> kinds(std::begin(allocation::kinds), std::end(allocation::kinds));
    kinds.insert(kinds.end(), {"advance", "stand_alone_cost"});
    opened->read([&](const journal::Journal& journal) {
      const values::Moment moment{{*values::Day::of(2019, 12, 31)},
                                  {{std::numeric_limits<std::int64_t>::max()}}};
      auto found =
          dossier::Dossier::open(journal, moment, kinds, {}, allocation::kinds_through_time);
      ASSERT_TRUE(found) << base::to_string(found.error());
      dossier = std::move(*found);
    });
  }
};

TEST_F(ExampleDivision, EveryPoolOfEveryYearIsDividedWithoutAFinding) {
  for (const int year : {2017, 2018, 2019}) {
    const allocation::Allocation divided(*dossier, year);
    ASSERT_EQ(divided.partners().size(), 2U);
    std::vector<std::string> pools;
    for (const allocation::Pool& pool : divided.pools()) pools.push_back(pool.code);
    EXPECT_EQ(pools.size(), 9U);
    for (const facts::Finding& finding : divided.findings(pools))
      ADD_FAILURE() << year << " " << base::to_string(finding.problem);
    for (const std::string& pool : pools) {
      const auto division = divided.divide(pool, Money::from_cents(123'456'789));
      EXPECT_EQ(division.undistributed, Money()) << year << " " << pool;
      EXPECT_EQ(division.grounds.standing, facts::Standing::illustrative);
    }
  }
}

// The example begins its counts of inhabitants with 2017.
TEST_F(ExampleDivision, WithoutInhabitantsIn2016WhatGoesByThemIsUndistributed) {
  const allocation::Allocation divided(*dossier, 2016);
  const auto findings = divided.findings(std::vector<std::string>{"software"});
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].problem.name, "allocation.inhabitants_missing");
  EXPECT_EQ(findings[0].problem.detail("name"), "Bloemendaal");
  const auto division = divided.divide("servicedesk", Money::from_cents(100'000));
  EXPECT_TRUE(division.is_divided);
  EXPECT_GT(division.undistributed, Money());
}

TEST_F(ExampleDivision, StaffGoesByTheKeyThatWasRevisedIn2018) {
  const auto staff = [&](int year) {
    return allocation::Allocation(*dossier, year)
        .divide("personeel", Money::from_cents(1'000))
        .parts.front()
        .cents();
  };
  EXPECT_EQ(staff(2017), 455);
  EXPECT_EQ(staff(2018), 460);
}

TEST_F(ExampleDivision, AdvancesAndCostAloneAreThere) {
  const allocation::Allocation divided(*dossier, 2018);
  const auto advances = settlement::advances_of(*dossier, 2018, divided.partners());
  EXPECT_EQ(*advances.paid[0].value, Money::from_cents(2'600'000'00));
  EXPECT_EQ(*advances.received[1].value, Money::from_cents(2'600'000'00));
  const auto fairness =
      key_fairness::fairness_of(*dossier, 2018, divided.partners(),
                                divided.divide("personeel", Money::from_cents(6'000'000'00)));
  EXPECT_TRUE(fairness.is_met() && fairness.unknown.empty());
  EXPECT_EQ(*fairness.shares.shapley[0].value, Money::from_cents(2'780'000'00));
}

}  // namespace
}  // namespace vlecht::tests
