// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "values/count.h"
#include "values/money.h"
#include "values/rounding.h"

namespace vlecht::values {

/// An exact quotient of two whole numbers; rounded only when someone names how.
class Ratio {
 public:
  constexpr Ratio() = default;
  /// `denominator` is positive.
  Ratio(std::int64_t numerator, std::int64_t denominator);

  constexpr std::int64_t numerator() const { return numerator_; }
  constexpr std::int64_t denominator() const { return denominator_; }

  /// Ordered and compared by value: 1/2 equals 2/4.
  std::strong_ordering operator<=>(const Ratio& other) const;
  bool operator==(const Ratio& other) const { return (*this <=> other) == 0; }

  /// For statistics only: the nearest double.
  double to_double() const;

  /// With exactly `decimals` digits (0 to 9) after '.', for example "387.1500".
  std::string to_decimal(int decimals, Rounding rounding) const;

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

/// Money divided over inhabitants, kept apart until it is shown.
struct PerInhabitant {
  Money money;
  Inhabitants inhabitants;  ///< positive

  /// Euro per inhabitant, exact.
  Ratio euro() const;
};

/// A double with exactly `decimals` digits after '.', halves away from zero, never "-0.00".
/// "NaN" and infinities are our mistake.
std::string to_decimal(double value, int decimals);

}  // namespace vlecht::values
