// SPDX-License-Identifier: EUPL-1.2
#include "values/money.h"

#include "base/check.h"
#include "base/text.h"

namespace vlecht::values {

Money Money::operator+(Money other) const {
  const auto sum = checked_sum(*this, other);
  CHECK(sum.has_value());
  return *sum;
}

Money Money::operator-(Money other) const {
  std::int64_t cents = 0;
  CHECK(!__builtin_sub_overflow(cents_, other.cents_, &cents));
  return Money(cents);
}

std::optional<Money> checked_sum(Money a, Money b) {
  std::int64_t cents = 0;
  if (__builtin_add_overflow(a.cents(), b.cents(), &cents)) return std::nullopt;
  return Money::from_cents(cents);
}

std::string to_decimal(Money money) {
  const std::int64_t cents = money.cents();
  // Through unsigned: the negative of the smallest value does not exist.
  const std::uint64_t size =
      cents < 0 ? 0 - static_cast<std::uint64_t>(cents) : static_cast<std::uint64_t>(cents);
  std::string fraction = std::to_string(size % 100);
  if (fraction.size() == 1) fraction.insert(0, "0");
  return (cents < 0 ? "-" : "") + std::to_string(size / 100) + "." + fraction;
}

std::optional<Money> money_from_decimal(std::string_view text) {
  const std::size_t mark = text.find('.');
  std::string digits(text.substr(0, mark));
  std::string_view decimals = mark == std::string_view::npos ? "" : text.substr(mark + 1);
  if (mark != std::string_view::npos && decimals.empty()) return std::nullopt;
  if (decimals.size() > 2 || digits.empty() || digits == "-") return std::nullopt;
  if (decimals.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  digits += decimals;
  digits.append(2 - decimals.size(), '0');
  const auto cents = base::to_integer(digits);
  if (!cents) return std::nullopt;
  return Money::from_cents(*cents);
}

}  // namespace vlecht::values
