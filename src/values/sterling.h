// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "values/money.h"

namespace vlecht::values {

/// An amount in pounds sterling, kept as whole pence.
///
/// A type of its own, without arithmetic and without a way to or from `Money`: an amount in another
/// currency cannot be added to euro by accident, nor grouped with them, because sums take `Money`.
class Sterling {
 public:
  constexpr Sterling() = default;
  static constexpr Sterling from_pence(std::int64_t pence) { return Sterling(pence); }

  constexpr std::int64_t pence() const { return pence_; }

  constexpr auto operator<=>(const Sterling&) const = default;

 private:
  constexpr explicit Sterling(std::int64_t pence) : pence_(pence) {}
  std::int64_t pence_ = 0;
};

/// Exact: "-1234.05". No thousands separators, no currency.
inline std::string to_decimal(Sterling sterling) {
  return to_decimal(Money::from_cents(sterling.pence()));
}

}  // namespace vlecht::values
