// SPDX-License-Identifier: EUPL-1.2
#include "values/split.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

#include "base/check.h"
#include "values/divider.h"

namespace vlecht::values {
namespace {

// Gives one unit each to the parts with the largest remainders; sorting keeps the order of equals.
void give_rest(std::vector<Wide>& parts, const std::vector<Wide>& remainders, Wide units) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  CHECK(units >= 0 && units <= static_cast<Wide>(parts.size()));
  for (std::size_t i = 0; i < static_cast<std::size_t>(units); ++i) ++parts[order[i]];
}

std::optional<Apportionment> divided_by(const std::optional<Divider>& divider, std::int64_t whole) {
  if (!divider) return std::nullopt;
  Apportionment out;
  out.parts.resize(divider->size());
  out.undistributed = divider->divide(whole, out.parts);
  return out;
}

std::optional<Split> in_money(const std::optional<Apportionment>& cents) {
  if (!cents) return std::nullopt;
  Split split;
  split.undistributed = Money::from_cents(cents->undistributed);
  for (const std::int64_t part : cents->parts) split.parts.push_back(Money::from_cents(part));
  return split;
}

}  // namespace

std::optional<Apportionment> apportion(std::int64_t whole, std::span<const Ratio> weights) {
  return divided_by(Divider::by_weights(weights), whole);
}

std::optional<Split> split_by_weights(Money whole, std::span<const Ratio> weights) {
  return in_money(divided_by(Divider::by_weights(weights), whole.cents()));
}

std::optional<Split> split_by_shares(Money whole, std::span<const Ratio> shares) {
  return in_money(divided_by(Divider::by_shares(shares), whole.cents()));
}

RoundedTable rounded_table(std::span<const Wide> amounts, Wide unit) {
  CHECK(unit > 0);
  std::vector<Wide> parts;
  std::vector<Wide> fractions;
  Wide sum = 0;
  Wide cut_off = 0;
  for (const Wide amount : amounts) {
    const Wide fraction = (amount % unit + unit) % unit;
    parts.push_back((amount - fraction) / unit);
    fractions.push_back(fraction);
    sum += amount;
    cut_off += parts.back();
  }
  const Wide total = divided(sum, unit, Rounding::half_away_from_zero);
  CHECK(total >= std::numeric_limits<std::int64_t>::min());
  CHECK(total <= std::numeric_limits<std::int64_t>::max());
  give_rest(parts, fractions, total - cut_off);
  RoundedTable table{static_cast<std::int64_t>(total), {}};
  for (const Wide part : parts) table.parts.push_back(static_cast<std::int64_t>(part));
  return table;
}

}  // namespace vlecht::values
