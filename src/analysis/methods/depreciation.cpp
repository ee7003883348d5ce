// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/depreciation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/check.h"
#include "values/rounding.h"

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using values::Wide;

void check_term(const DepreciationTerm& term) {
  CHECK(term.years >= 1 && term.first_year_months >= 1 && term.first_year_months <= 12);
  CHECK(Money() <= term.residual && term.residual <= term.cost);
}

Money rounded_product(Money money, Wide numerator, Wide denominator) {
  return Money::from_cents(static_cast<std::int64_t>(values::divided(
      money.cents() * numerator, denominator, values::Rounding::half_away_from_zero)));
}

Money nearest_cents(long double cents) {
  return Money::from_cents(static_cast<std::int64_t>(std::round(cents)));
}

}  // namespace

std::vector<Money> linear_depreciation(const DepreciationTerm& term) {
  check_term(term);
  const Money whole = term.cost - term.residual;
  const std::int64_t months = std::int64_t{12} * term.years;
  std::vector<Money> amounts;
  Money written_off;
  for (std::int64_t passed = term.first_year_months;; passed += 12) {
    const Money until_now = rounded_product(whole, std::min(passed, months), months);
    amounts.push_back(until_now - written_off);
    written_off = until_now;
    if (passed >= months) return amounts;
  }
}

// Powers of the rate are no short fractions, so they are computed; 64 bits of precision keep the
// error of an amount of a billion euro below a ten-millionth of a cent.
Annuity annuity_depreciation(const DepreciationTerm& term, const values::Ratio& rate) {
  check_term(term);
  CHECK(term.first_year_months == 12 && rate.numerator() >= 0);
  const long double interest =
      static_cast<long double>(rate.numerator()) / static_cast<long double>(rate.denominator());
  const auto whole = static_cast<long double>((term.cost - term.residual).cents());
  const auto growth = [&](int years) { return std::expm1(years * std::log1p(interest)); };
  // The part that has been written off after some years: (1 + r)^k - 1 over (1 + r)^n - 1.
  const auto part = [&](int years) {
    return interest == 0 ? static_cast<long double>(years) / term.years
                         : growth(years) / growth(term.years);
  };
  Annuity annuity;
  annuity.charge =
      nearest_cents(whole * part(1) + static_cast<long double>(term.cost.cents()) * interest);
  Money book_value = term.cost;
  for (int year = 1; year <= term.years; ++year) {
    const Money after = term.cost - nearest_cents(whole * part(year));
    annuity.years.push_back(
        {rounded_product(book_value, rate.numerator(), rate.denominator()), book_value - after});
    book_value = after;
  }
  return annuity;
}

}  // namespace vlecht::analysis::methods
