// SPDX-License-Identifier: EUPL-1.2
#include "values/split.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

#include "base/check.h"

namespace vlecht::values {
namespace {

constexpr Wide whole_number_max = std::numeric_limits<std::int64_t>::max();

// Not std::gcd: without the compiler's extensions it does not take 128 bits.
Wide common_divisor(Wide a, Wide b) {
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

// The smallest number that all denominators (in lowest terms) divide; none beyond 63 bits.
std::optional<Wide> common_denominator(std::span<const Ratio> ratios) {
  Wide common = 1;
  for (const Ratio& ratio : ratios) {
    if (ratio.numerator() == 0) continue;
    const Wide lowest =
        ratio.denominator() / common_divisor(ratio.denominator(), ratio.numerator());
    common *= lowest / common_divisor(lowest, common);
    if (common > whole_number_max) return std::nullopt;
  }
  return common;
}

struct Weights {
  std::vector<Wide> each;
  Wide sum = 0;
};

// The same proportions in whole numbers, the sum within 63 bits, so that a product with cents fits.
std::optional<Weights> in_whole_numbers(std::span<const Ratio> ratios) {
  const auto common = common_denominator(ratios);
  if (!common) return std::nullopt;
  Weights weights;
  Wide divisor = 0;
  for (const Ratio& ratio : ratios) {
    CHECK(ratio.numerator() >= 0);
    const Wide scaled = ratio.numerator() * *common / ratio.denominator();
    weights.each.push_back(scaled);
    divisor = common_divisor(divisor, scaled);
  }
  for (Wide& weight : weights.each) {
    if (divisor > 0) weight /= divisor;
    weights.sum += weight;
    if (weights.sum > whole_number_max) return std::nullopt;
  }
  return weights;
}

// Gives one unit each to the parts with the largest remainders; sorting keeps the order of equals.
void give_rest(std::vector<Wide>& parts, const std::vector<Wide>& remainders, Wide units) {
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  CHECK(units >= 0 && units <= static_cast<Wide>(parts.size()));
  for (std::size_t i = 0; i < static_cast<std::size_t>(units); ++i) ++parts[order[i]];
}

std::vector<std::int64_t> narrowed(const std::vector<Wide>& parts, bool is_negated) {
  std::vector<std::int64_t> out;
  out.reserve(parts.size());
  for (const Wide part : parts) out.push_back(static_cast<std::int64_t>(is_negated ? -part : part));
  return out;
}

Split in_money(const Apportionment& cents) {
  Split split;
  split.undistributed = Money::from_cents(cents.undistributed);
  for (const std::int64_t part : cents.parts) split.parts.push_back(Money::from_cents(part));
  return split;
}

}  // namespace

std::optional<Apportionment> apportion(std::int64_t whole, std::span<const Ratio> weights) {
  const auto exact = in_whole_numbers(weights);
  if (!exact) return std::nullopt;
  if (exact->sum == 0) return Apportionment{std::vector<std::int64_t>(weights.size(), 0), whole};
  const Wide size = whole < 0 ? -Wide{whole} : Wide{whole};
  std::vector<Wide> parts;
  std::vector<Wide> remainders;
  Wide left = size;
  for (const Wide weight : exact->each) {
    parts.push_back(size * weight / exact->sum);
    remainders.push_back(size * weight % exact->sum);
    left -= parts.back();
  }
  give_rest(parts, remainders, left);
  return Apportionment{narrowed(parts, whole < 0), 0};
}

std::optional<Split> split_by_weights(Money whole, std::span<const Ratio> weights) {
  const auto cents = apportion(whole.cents(), weights);
  if (!cents) return std::nullopt;
  return in_money(*cents);
}

std::optional<Split> split_by_shares(Money whole, std::span<const Ratio> shares) {
  const auto common = common_denominator(shares);
  if (!common) return std::nullopt;
  Wide open = *common;
  std::vector<Ratio> all(shares.begin(), shares.end());
  for (const Ratio& share : shares) open -= share.numerator() * *common / share.denominator();
  if (open < 0) return std::nullopt;
  all.emplace_back(static_cast<std::int64_t>(open), static_cast<std::int64_t>(*common));
  auto cents = apportion(whole.cents(), all);
  if (!cents) return std::nullopt;
  cents->undistributed += cents->parts.back();
  cents->parts.pop_back();
  return in_money(*cents);
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
  CHECK(total >= std::numeric_limits<std::int64_t>::min() && total <= whole_number_max);
  give_rest(parts, fractions, total - cut_off);
  return {static_cast<std::int64_t>(total), narrowed(parts, false)};
}

}  // namespace vlecht::values
