// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_credits.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::service_credits {
namespace {

using contract_terms::Level;
using contract_terms::LevelPeriod;
using values::Money;
using values::Ratio;

// As reported of EC2: below 99.5 % 10 %, below 99 % 30 %, below 95 % all of it.
Level tiers() {
  Level level;
  level.tiers = {
      {Ratio(995, 10), Ratio(10, 1)}, {Ratio(99, 1), Ratio(30, 1)}, {Ratio(95, 1), Ratio(100, 1)}};
  level.monthly_fee = Money::from_cents(123'457);
  return level;
}

std::int64_t cents(const Level& level, Ratio availability) {
  return credit_for(level, Money::from_cents(123'457), availability).cents();
}

TEST(ServiceCredits, LowestLimitThatItStaysBelowCounts) {
  EXPECT_EQ(cents(tiers(), Ratio(995, 10)), 0) << "at the limit is not below it";
  EXPECT_EQ(cents(tiers(), Ratio(9'949, 100)), 12'346) << "12,345.7 cents";
  EXPECT_EQ(cents(tiers(), Ratio(98, 1)), 37'037);
  EXPECT_EQ(cents(tiers(), Ratio(50, 1)), 123'457);
}

TEST(ServiceCredits, CapHolds) {
  Level level = tiers();
  level.credit_cap = Ratio(25, 1);
  EXPECT_EQ(cents(level, Ratio(98, 1)), 30'864);
  EXPECT_EQ(cents(level, Ratio(9'949, 100)), 12'346);
}

contract_availability::PeriodResult month(std::int64_t up, std::int64_t down,
                                          std::int64_t unknown) {
  contract_availability::PeriodResult period;
  period.lengths = {.up = up, .down = down, .unknown = unknown};
  period.shares = contract_availability::shares_of(period.lengths);
  return period;
}

TEST(ServiceCredits, CertainIsByTheUpperBoundAndAtMostByTheLowerOne) {
  const auto credit = credit_of(tiers(), month(980, 8, 12));
  ASSERT_TRUE(credit);
  EXPECT_EQ(credit->certain.cents(), 12'346) << "99.2 % at best";
  EXPECT_EQ(credit->by_figure.cents(), 12'346) << "99.19 % of what was measured";
  EXPECT_EQ(credit->at_most.cents(), 37'037) << "98 % at worst";
}

TEST(ServiceCredits, QuarterIsOverThreeMonthlyFees) {
  Level level = tiers();
  level.period = LevelPeriod::quarter;
  EXPECT_EQ(credit_of(level, month(98, 2, 0))->certain.cents(), 111'111);
}

TEST(ServiceCredits, NoCreditIsOfferedOrCanBeTold) {
  auto cut = month(98, 2, 0);
  cut.is_whole = false;
  EXPECT_EQ(credit_of(tiers(), cut).reason(), values::Reason::not_applicable);
  Level none = tiers();
  none.tiers.clear();
  EXPECT_EQ(credit_of(none, month(98, 2, 0)).reason(), values::Reason::not_applicable);
  Level without_fee = tiers();
  without_fee.monthly_fee = values::Reason::not_supplied;
  EXPECT_EQ(credit_of(without_fee, month(98, 2, 0)).reason(), values::Reason::not_supplied);
  EXPECT_EQ(credit_of(tiers(), month(0, 0, 100)).reason(), values::Reason::not_supplied);
}

}  // namespace
}  // namespace vlecht::analysis::service_credits
