// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vlecht::values {

/// An amount in euro, kept as whole cents in 64 bits (up to 92 quadrillion euro either way).
///
/// No conversion from or to floating point. A sum that does not fit breaks an invariant;
/// where amounts come from outside, add with `checked_sum`.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money from_cents(std::int64_t cents) { return Money(cents); }

  constexpr std::int64_t cents() const { return cents_; }

  Money operator+(Money other) const;
  Money operator-(Money other) const;
  Money& operator+=(Money other) { return *this = *this + other; }

  constexpr auto operator<=>(const Money&) const = default;

 private:
  constexpr explicit Money(std::int64_t cents) : cents_(cents) {}
  std::int64_t cents_ = 0;
};

/// None when the sum does not fit in 64 bits of cents.
std::optional<Money> checked_sum(Money a, Money b);

/// Exact: "-1234.05". No thousands separators.
std::string to_decimal(Money money);

/// The reverse of `to_decimal`: at most two decimals, '.' as mark, optional '-'.
std::optional<Money> money_from_decimal(std::string_view text);

}  // namespace vlecht::values
