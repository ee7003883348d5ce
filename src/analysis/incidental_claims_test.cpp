// SPDX-License-Identifier: EUPL-1.2
#include "analysis/incidental_claims.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::incidental_claims {
namespace {

using values::Known;
using values::Money;
using values::Reason;

// Of one supplier, in euro, called incidental.
NamedCost hire(int year, std::int64_t euro, const std::string& nature = "incidenteel") {
  return {.municipality = "GM0377",
          .account = "4210",
          .supplier = "Proef BV",
          .nature = nature,
          .year = year,
          .cents = 100 * euro,
          .lines = 1,
          .sources = {static_cast<facts::EntryNumber>(year)}};
}

// Something else of the same municipality, so that the year is recorded.
NamedCost other_cost(int year) {
  return {.municipality = "GM0377", .account = "4999", .year = year, .cents = 1, .lines = 1};
}

TEST(IncidentalClaims, FourYearsInARowContradictTheName) {
  const std::vector<NamedCost> costs{hire(2017, 30), hire(2015, 10), hire(2016, 20),
                                     hire(2018, 40)};
  const Answer answer = examine(costs);
  ASSERT_EQ(answer.chains.size(), 1U);
  const Chain& chain = answer.chains[0];
  EXPECT_TRUE(chain.is_contradicted());
  EXPECT_EQ(chain.successive, 4);
  EXPECT_EQ(chain.first_of_row, 2015);
  EXPECT_EQ(chain.total.value, Known<Money>(Money::from_cents(100'00)));
  EXPECT_EQ(chain.years[1].amount.value, Known<Money>(Money::from_cents(20'00)));
  ASSERT_EQ(answer.findings.size(), 1U);
  EXPECT_EQ(answer.findings[0].problem.name, "incidental_claims.contradicted_found");
  EXPECT_EQ(answer.findings[0].problem.detail("name"), "4210, Proef BV");
  EXPECT_EQ(answer.findings[0].problem.detail("last"), "2018");
  EXPECT_EQ(answer.findings[0].problem.detail("amounts"),
            "2015: 10.00, 2016: 20.00, 2017: 30.00, 2018: 40.00");
  EXPECT_EQ(answer.findings[0].sources, (std::vector<facts::EntryNumber>{2015, 2016, 2017, 2018}));
}

TEST(IncidentalClaims, ThreeYearsMayBeIncidental) {
  const std::vector<NamedCost> costs{hire(2015, 10), hire(2016, 20), hire(2017, 30)};
  const Answer answer = examine(costs);
  EXPECT_TRUE(answer.chains.empty());
  EXPECT_TRUE(answer.findings.empty());
  EXPECT_EQ(answer.examined, 1);
}

TEST(IncidentalClaims, WhatIsCalledStructuralIsNotExamined) {
  std::vector<NamedCost> costs;
  for (int year = 2014; year <= 2019; ++year) costs.push_back(hire(year, 10, "structureel"));
  for (int year = 2014; year <= 2019; ++year) costs.push_back(hire(year, 10, ""));
  EXPECT_EQ(examine(costs).examined, 0);
}

TEST(IncidentalClaims, YearThatCancelsOutBreaksTheRowButTheReturnIsTold) {
  const std::vector<NamedCost> costs{hire(2015, 10),  hire(2016, 20), hire(2017, 30),
                                     hire(2017, -30), hire(2018, 40), hire(2019, 50)};
  const Answer answer = examine(costs);
  ASSERT_EQ(answer.chains.size(), 1U);
  EXPECT_FALSE(answer.chains[0].is_contradicted());
  EXPECT_EQ(answer.chains[0].successive, 2);
  EXPECT_EQ(answer.chains[0].first_of_row, 2018);
  EXPECT_TRUE(answer.chains[0].silent_years.empty());
  ASSERT_EQ(answer.findings.size(), 1U);
  EXPECT_EQ(answer.findings[0].problem.name, "incidental_claims.returns_found");
  EXPECT_EQ(answer.findings[0].severity, facts::Severity::note);
  EXPECT_EQ(answer.findings[0].problem.detail("silent_count"), "0");
}

TEST(IncidentalClaims, YearOfWhichNothingIsRecordedIsNamed) {
  const std::vector<NamedCost> costs{hire(2014, 10), hire(2015, 20), other_cost(2017),
                                     hire(2018, 40), hire(2019, 50)};
  const Answer answer = examine(costs);
  ASSERT_EQ(answer.chains.size(), 1U);
  EXPECT_EQ(answer.chains[0].silent_years, std::vector<int>{2016});
  EXPECT_EQ(answer.findings[0].problem.detail("silent_years"), "2016");
}

TEST(IncidentalClaims, UnknownAmountIsNotZero) {
  std::vector<NamedCost> costs{hire(2015, 10), hire(2016, 20), hire(2017, 0), hire(2018, 40)};
  EXPECT_TRUE(examine(costs).chains.empty());
  costs[2].lines = 0;
  costs[2].missing = 1;
  const Answer answer = examine(costs);
  ASSERT_EQ(answer.chains.size(), 1U);
  EXPECT_TRUE(answer.chains[0].is_contradicted());
  EXPECT_EQ(answer.chains[0].total.value, Known<Money>(Reason::not_supplied));
  EXPECT_EQ(answer.findings[0].problem.detail("amounts"),
            "2015: 10.00, 2016: 20.00, 2017: ?, 2018: 40.00");
}

TEST(IncidentalClaims, ChainsOfDifferentSuppliersStayApart) {
  std::vector<NamedCost> costs{hire(2015, 10), hire(2016, 20), hire(2017, 30), hire(2018, 40)};
  costs[3].supplier = "Ander BV";
  const Answer answer = examine(costs);
  EXPECT_TRUE(answer.chains.empty());
  EXPECT_EQ(answer.examined, 2);
}

TEST(IncidentalClaims, LongestRowComesFirst) {
  std::vector<NamedCost> costs;
  for (int year = 2015; year <= 2018; ++year) costs.push_back(hire(year, 10));
  for (int year = 2013; year <= 2018; ++year) {
    costs.push_back(hire(year, 10));
    costs.back().account = "4300";
  }
  const Answer answer = examine(costs);
  ASSERT_EQ(answer.chains.size(), 2U);
  EXPECT_EQ(answer.chains[0].account, "4300");
  EXPECT_EQ(answer.chains[0].successive, 6);
}

}  // namespace
}  // namespace vlecht::analysis::incidental_claims
