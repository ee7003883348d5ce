// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/depreciation.h"

#include <gtest/gtest.h>

namespace vlecht::analysis::methods {
namespace {

using values::Money;

std::vector<std::int64_t> cents_of(const std::vector<Money>& amounts) {
  std::vector<std::int64_t> out;
  for (const Money amount : amounts) out.push_back(amount.cents());
  return out;
}

using Cents = std::vector<std::int64_t>;

TEST(Depreciation, LinearAddsUpToCostLessResidual) {
  EXPECT_EQ(cents_of(linear_depreciation({Money::from_cents(1000), Money(), 3})),
            (Cents{333, 334, 333}));
  EXPECT_EQ(cents_of(linear_depreciation({Money::from_cents(1100), Money::from_cents(100), 3})),
            (Cents{333, 334, 333}));
  EXPECT_EQ(cents_of(linear_depreciation({Money::from_cents(5), Money::from_cents(5), 2})),
            (Cents{0, 0}));
}

TEST(Depreciation, PurchaseDuringTheYearMovesTheRestToTheLastYear) {
  EXPECT_EQ(cents_of(linear_depreciation({Money::from_cents(2400), Money(), 2, 3})),
            (Cents{300, 1200, 900}));
}

TEST(Depreciation, AnnuityWithoutInterestIsLinear) {
  const auto annuity = annuity_depreciation({Money::from_cents(1000), Money(), 3}, {0, 1});
  ASSERT_EQ(annuity.years.size(), 3U);
  EXPECT_EQ(annuity.charge, Money::from_cents(333));
  EXPECT_EQ(annuity.years[1], (AnnuityYear{Money(), Money::from_cents(334)}));
}

TEST(Depreciation, AnnuityChargesInterestOverTheResidualToo) {
  const auto annuity =
      annuity_depreciation({Money::from_cents(100'000), Money::from_cents(100'000), 2}, {5, 100});
  EXPECT_EQ(annuity.charge, Money::from_cents(5000));
  EXPECT_EQ(annuity.years, (std::vector<AnnuityYear>(2, {Money::from_cents(5000), Money()})));
}

TEST(Depreciation, ChargeOfEachYearIsEqualButForACent) {
  const auto annuity =
      annuity_depreciation({Money::from_cents(123'456'789), Money(), 30}, {225, 10'000});
  Money principal;
  for (const AnnuityYear& year : annuity.years) {
    const Money charge = year.interest + year.principal;
    EXPECT_LE(std::abs((charge - annuity.charge).cents()), 1);
    principal += year.principal;
  }
  EXPECT_EQ(principal, Money::from_cents(123'456'789));
}

}  // namespace
}  // namespace vlecht::analysis::methods
