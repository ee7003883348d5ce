// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/cents.h"

#include <cmath>

#include "base/check.h"
#include "values/split.h"

namespace vlecht::analysis::methods {

std::vector<values::Money> in_cents(values::Money whole, std::span<const long double> computed) {
  constexpr values::Wide fractions = 1U << 20U;  // a power of two: scaling loses nothing
  std::vector<values::Wide> scaled;
  for (const long double cents : computed) {
    CHECK(std::abs(cents) < 9.2e18L);
    scaled.push_back(
        static_cast<values::Wide>(std::round(cents * static_cast<long double>(fractions))));
  }
  const auto rounded = values::rounded_table(scaled, fractions);
  CHECK(rounded.total == whole.cents());
  std::vector<values::Money> parts;
  for (const std::int64_t cents : rounded.parts) parts.push_back(values::Money::from_cents(cents));
  return parts;
}

}  // namespace vlecht::analysis::methods
