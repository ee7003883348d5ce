// SPDX-License-Identifier: EUPL-1.2
#include "values/rounding.h"

#include "base/check.h"

namespace vlecht::values {

Wide divided(Wide numerator, Wide denominator, Rounding rounding) {
  CHECK(denominator != 0);
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const Wide quotient = numerator / denominator;
  const Wide rest = numerator % denominator;  // has the sign of the numerator
  if (rounding == Rounding::toward_zero || rest == 0) return quotient;
  const Wide twice = (rest < 0 ? -rest : rest) * 2;
  const Wide away = numerator < 0 ? quotient - 1 : quotient + 1;
  if (twice > denominator) return away;
  if (twice < denominator) return quotient;
  if (rounding == Rounding::half_away_from_zero) return away;
  return quotient % 2 == 0 ? quotient : away;
}

}  // namespace vlecht::values
