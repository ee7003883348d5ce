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
  period.days = *values::Period::of(*values::Day::of(2026, 3, 1), *values::Day::of(2026, 4, 1));
  period.lengths = {.up = up, .down = down, .unknown = unknown};
  period.shares = contract_availability::shares_of(period.lengths);
  return period;
}

values::Known<contract_availability::Credit> credit_for_all(
    const Level& level, const contract_availability::PeriodResult& period) {
  return credit_of({{.level = &level, .days = period.days}}, period);
}

TEST(ServiceCredits, CertainIsByTheUpperBoundAndAtMostByTheLowerOne) {
  const auto credit = credit_for_all(tiers(), month(980, 8, 12));
  ASSERT_TRUE(credit);
  EXPECT_EQ(credit->certain.cents(), 12'346) << "99.2 % at best";
  EXPECT_EQ(credit->by_figure.cents(), 12'346) << "99.19 % of what was measured";
  EXPECT_EQ(credit->at_most.cents(), 37'037) << "98 % at worst";
}

TEST(ServiceCredits, QuarterIsOverThreeMonthlyFees) {
  Level level = tiers();
  level.period = LevelPeriod::quarter;
  auto quarter = month(98, 2, 0);
  quarter.days = *values::Period::of(*values::Day::of(2026, 1, 1), *values::Day::of(2026, 4, 1));
  EXPECT_EQ(credit_for_all(level, quarter)->certain.cents(), 111'111);
}

// A quarter of which the terms changed on some day.
values::Known<contract_availability::Credit> quarter_changed(const Level& before,
                                                             const Level& after, values::Day on) {
  auto quarter = month(98, 2, 0);
  quarter.days = *values::Period::of(*values::Day::of(2026, 1, 1), *values::Day::of(2026, 4, 1));
  return credit_of({{.level = &before, .days = *values::Period::of(quarter.days.from(), on)},
                    {.level = &after, .days = *values::Period::of(on, quarter.days.until())}},
                   quarter);
}

Level with_fee(std::int64_t cents, std::int64_t percent) {
  Level level;
  level.period = LevelPeriod::quarter;
  level.tiers = {{Ratio(99, 1), Ratio(percent, 1)}};
  level.monthly_fee = Money::from_cents(cents);
  return level;
}

TEST(ServiceCredits, FeeThatChangesBetweenTwoMonthsLeavesNoDoubt) {
  const auto credit =
      quarter_changed(with_fee(100'000, 10), with_fee(200'000, 10), *values::Day::of(2026, 2, 1));
  EXPECT_EQ(credit->certain.cents(), 50'000) << "10 % of 1,000 and twice 2,000";
  EXPECT_EQ(credit->at_most.cents(), 50'000);
  EXPECT_EQ(credit->by_figure.cents(), 50'000);
}

TEST(ServiceCredits, FeeThatChangesInAMonthGivesBounds) {
  const auto credit =
      quarter_changed(with_fee(100'000, 10), with_fee(200'000, 10), *values::Day::of(2026, 2, 15));
  EXPECT_EQ(credit->certain.cents(), 40'000);
  EXPECT_EQ(credit->at_most.cents(), 50'000);
  EXPECT_EQ(credit->by_figure.cents(), 45'000) << "half of February";
}

TEST(ServiceCredits, CreditThatChangesGivesBoundsOfAllTerms) {
  const auto credit =
      quarter_changed(with_fee(100'000, 5), with_fee(100'000, 10), *values::Day::of(2026, 3, 1));
  EXPECT_EQ(credit->certain.cents(), 15'000);
  EXPECT_EQ(credit->at_most.cents(), 30'000);
  EXPECT_EQ(credit->by_figure.cents(), 2 * 5'000 + 10'000);
}

TEST(ServiceCredits, CreditAgreedInTheCourseOfAPeriodIsNotCertain) {
  Level none = with_fee(100'000, 10);
  none.tiers.clear();
  const auto credit = quarter_changed(none, with_fee(100'000, 10), *values::Day::of(2026, 3, 1));
  EXPECT_EQ(credit->certain.cents(), 0);
  EXPECT_EQ(credit->at_most.cents(), 30'000);
  EXPECT_EQ(credit->by_figure.cents(), 10'000);
}

TEST(ServiceCredits, NoCreditIsOfferedOrCanBeTold) {
  auto cut = month(98, 2, 0);
  cut.is_whole = false;
  EXPECT_EQ(credit_for_all(tiers(), cut).reason(), values::Reason::not_applicable);
  Level none = tiers();
  none.tiers.clear();
  EXPECT_EQ(credit_for_all(none, month(98, 2, 0)).reason(), values::Reason::not_applicable);
  Level without_fee = tiers();
  without_fee.monthly_fee = values::Reason::not_supplied;
  EXPECT_EQ(credit_for_all(without_fee, month(98, 2, 0)).reason(), values::Reason::not_supplied);
  EXPECT_EQ(credit_for_all(tiers(), month(0, 0, 100)).reason(), values::Reason::not_supplied);
}

}  // namespace
}  // namespace vlecht::analysis::service_credits
