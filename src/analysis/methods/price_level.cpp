// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/price_level.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using values::Ratio;
using values::Wide;

// The exact product of two positive ratios, in lowest terms; none beyond 63 bits.
std::optional<Ratio> product(const Ratio& a, const Ratio& b) {
  const std::int64_t across = std::gcd(a.numerator(), b.denominator());
  const std::int64_t back = std::gcd(b.numerator(), a.denominator());
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;
  if (__builtin_mul_overflow(a.numerator() / across, b.numerator() / back, &numerator) ||
      __builtin_mul_overflow(a.denominator() / back, b.denominator() / across, &denominator))
    return std::nullopt;
  const std::int64_t common = std::gcd(numerator, denominator);
  return Ratio(numerator / common, denominator / common);
}

std::optional<Ratio> quotient(const Ratio& a, const Ratio& b) {
  CHECK(a.numerator() > 0 && b.numerator() > 0);
  return product(a, Ratio(b.denominator(), b.numerator()));
}

std::optional<Ratio> number_of(std::span<const IndexNumber> series, int year) {
  for (const IndexNumber& number : series)
    if (number.year == year) return number.value;
  return std::nullopt;
}

bool is_ascending(std::span<const IndexNumber> series) {
  return std::adjacent_find(series.begin(), series.end(),
                            [](const IndexNumber& a, const IndexNumber& b) {
                              return a.year >= b.year;
                            }) == series.end();
}

}  // namespace

std::optional<values::Money> in_prices_of(values::Money nominal, const Ratio& own_index,
                                          const Ratio& index) {
  const auto factor = quotient(index, own_index);
  if (!factor) return std::nullopt;
  const Wide cents = values::divided(Wide{nominal.cents()} * factor->numerator(),
                                     factor->denominator(), values::Rounding::half_away_from_zero);
  if (cents > std::numeric_limits<std::int64_t>::max() ||
      cents < std::numeric_limits<std::int64_t>::min())
    return std::nullopt;
  return values::Money::from_cents(static_cast<std::int64_t>(cents));
}

double real_growth(double nominal_growth, double inflation) {
  CHECK(inflation > -1);
  return (nominal_growth - inflation) / (1 + inflation);
}

std::optional<std::vector<IndexNumber>> chained(std::span<const IndexNumber> older,
                                                std::span<const IndexNumber> newer,
                                                int overlap_year) {
  CHECK(is_ascending(older) && is_ascending(newer));
  const auto before = number_of(older, overlap_year);
  const auto after = number_of(newer, overlap_year);
  if (!before || !after) return std::nullopt;
  const auto factor = quotient(*after, *before);
  if (!factor) return std::nullopt;
  std::vector<IndexNumber> out;
  for (const IndexNumber& number : older) {
    if (number.year >= newer.front().year) break;
    CHECK(number.value.numerator() > 0);
    const auto rebased = product(number.value, *factor);
    if (!rebased) return std::nullopt;
    out.push_back({number.year, *rebased});
  }
  out.insert(out.end(), newer.begin(), newer.end());
  return out;
}

}  // namespace vlecht::analysis::methods
