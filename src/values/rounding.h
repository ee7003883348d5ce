// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace vlecht::values {

/// How a quotient becomes a whole number; always named at the call, never a default.
enum class Rounding {
  half_away_from_zero,  ///< 0.5 -> 1, -0.5 -> -1: Dutch practice for euros ("half-up").
  half_to_even,         ///< 0.5 -> 0, 1.5 -> 2 (IEEE 754 roundTiesToEven).
  toward_zero,          ///< 99.99 -> 99: availability is cut off, never rounded up.
};

/// Holds the product of any two 64-bit numbers.
__extension__ typedef __int128 Wide;

/// `numerator / denominator` rounded as named. `denominator` is not zero.
Wide divided(Wide numerator, Wide denominator, Rounding rounding);

}  // namespace vlecht::values
