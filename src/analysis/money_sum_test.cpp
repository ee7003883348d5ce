// SPDX-License-Identifier: EUPL-1.2
#include "analysis/money_sum.h"

#include <gtest/gtest.h>

#include <cstdint>

#include "analysis/grouped_findings.h"

namespace vlecht::analysis {
namespace {

using values::Money;
using values::Reason;

MoneyFigure euro_figure(std::int64_t euro, facts::EntryNumber source) {
  return {Money::from_cents(100 * euro), facts::Standing::reported, {source}};
}

TEST(MoneySum, IsKnownOnlyWhenEachPartIs) {
  MoneySum sum;
  sum.add(euro_figure(2, 7));
  sum.add(euro_figure(3, 5));
  EXPECT_EQ(sum.whole().value, values::Known<Money>(Money::from_cents(500)));
  EXPECT_EQ(sum.whole().sources, (std::vector<facts::EntryNumber>{5, 7}));
  sum.add({Reason::withheld, facts::Standing::estimated, {9}});
  EXPECT_EQ(sum.whole().value, values::Known<Money>(Reason::withheld));
  EXPECT_EQ(sum.whole().standing, facts::Standing::estimated);
  EXPECT_EQ(sum.known_part().value, values::Known<Money>(Money::from_cents(500)));
  EXPECT_EQ(sum.known_count(), 2);
  EXPECT_EQ(sum.unknown_count(), 1);
}

TEST(MoneySum, OfNothingIsNotZero) {
  EXPECT_EQ(MoneySum().whole().value, values::Known<Money>(Reason::not_supplied));
  EXPECT_EQ(MoneySum().known_part().value, values::Known<Money>(Reason::not_supplied));
}

TEST(MoneySum, WhatDoesNotFitIsUnknown) {
  MoneySum sum;
  sum.add({Money::from_cents(INT64_MAX), facts::Standing::reported, {1}});
  sum.add({Money::from_cents(INT64_MAX), facts::Standing::reported, {2}});
  EXPECT_EQ(sum.whole().value, values::Known<Money>(Reason::disputed));
  const MoneyFigure least{Money::from_cents(INT64_MIN), facts::Standing::reported, {3}};
  EXPECT_EQ(difference_of(euro_figure(1, 4), least).value, values::Known<Money>(Reason::disputed));
}

TEST(MoneySum, DifferenceRestsOnBoth) {
  const MoneyFigure out = difference_of(euro_figure(2, 7), euro_figure(5, 3));
  EXPECT_EQ(out.value, values::Known<Money>(Money::from_cents(-300)));
  EXPECT_EQ(out.sources, (std::vector<facts::EntryNumber>{3, 7}));
  const MoneyFigure unknown{Reason::not_delivered, facts::Standing::reported, {}};
  EXPECT_EQ(difference_of(euro_figure(2, 7), unknown).value,
            values::Known<Money>(Reason::not_delivered));
  EXPECT_EQ(difference_of(unknown, euro_figure(2, 7)).value,
            values::Known<Money>(Reason::not_delivered));
}

TEST(GroupedFindings, OneSentenceNamesTenThings) {
  GroupedFindings grouped;
  for (int i = 1; i <= 12; ++i)
    grouped.add(facts::Severity::note, base::Problem("a.b", {{"year", "2018"}}), std::to_string(i),
                {static_cast<facts::EntryNumber>(20 - i)});
  grouped.add(facts::Severity::warning, base::Problem("a.b", {{"year", "2019"}}), "x");
  std::vector<facts::Finding> findings;
  grouped.append_to(findings);
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].problem.detail("count"), "12");
  EXPECT_EQ(findings[0].problem.detail("names"), "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …");
  EXPECT_EQ(findings[0].sources.front(), 8U);
  EXPECT_EQ(findings[1].problem.detail("names"), "x");
}

}  // namespace
}  // namespace vlecht::analysis
