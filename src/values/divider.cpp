// SPDX-License-Identifier: EUPL-1.2
#include "values/divider.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "base/check.h"

namespace vlecht::values {
namespace {

__extension__ typedef unsigned __int128 WideSize;

constexpr Wide whole_number_max = std::numeric_limits<std::int64_t>::max();

// Up to so many weights every remainder is held against every other; with more of them sorting is
// faster.
constexpr std::size_t few_weights_max = 32;

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

// The same proportions in the smallest whole numbers, their sum within 63 bits, so that a product
// with cents fits.
std::optional<std::vector<Wide>> in_whole_numbers(std::span<const Ratio> ratios) {
  const auto common = common_denominator(ratios);
  if (!common) return std::nullopt;
  std::vector<Wide> weights;
  Wide divisor = 0;
  for (const Ratio& ratio : ratios) {
    CHECK(ratio.numerator() >= 0);
    weights.push_back(ratio.numerator() * *common / ratio.denominator());
    divisor = common_divisor(divisor, weights.back());
  }
  Wide sum = 0;
  for (Wide& weight : weights) {
    if (divisor > 0) weight /= divisor;
    sum += weight;
    if (sum > whole_number_max) return std::nullopt;
  }
  return weights;
}

std::uint64_t fraction_of(std::uint64_t weight, std::uint64_t sum) {
  if (weight == sum) return std::numeric_limits<std::uint64_t>::max();
  return static_cast<std::uint64_t>((WideSize{weight} << 64U) / sum);
}

// One more for the `count` with the largest remainders, of equals the first: whoever has fewer than
// `count` before them. Counting has no branches, where looking for the largest must guess.
void give_to_few(std::span<std::uint64_t> units, std::span<const std::uint64_t> remainders,
                 std::uint64_t count) {
  for (std::size_t i = 0; i < units.size(); ++i) {
    std::uint64_t before = 0;
    for (std::size_t j = 0; j < i; ++j) before += remainders[j] >= remainders[i] ? 1 : 0;
    for (std::size_t j = i + 1; j < units.size(); ++j)
      before += remainders[j] > remainders[i] ? 1 : 0;
    units[i] += before < count ? 1 : 0;
  }
}

void give_to_many(std::span<std::uint64_t> units, std::span<const std::uint64_t> remainders,
                  std::uint64_t count) {
  std::vector<std::size_t> order(units.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; i < count; ++i) ++units[order[i]];
}

// Units with the sign of the whole, as parts; what is left over for a share that is open.
std::int64_t write_parts(std::span<const std::uint64_t> units, bool is_negative,
                         std::span<std::int64_t> parts) {
  const std::uint64_t sign = is_negative ? std::numeric_limits<std::uint64_t>::max() : 1;
  for (std::size_t i = 0; i < parts.size(); ++i)
    parts[i] = static_cast<std::int64_t>(units[i] * sign);
  return units.size() > parts.size() ? static_cast<std::int64_t>(units.back() * sign) : 0;
}

}  // namespace

std::optional<Divider> Divider::of(std::span<const Ratio> weights, std::size_t parts) {
  const auto whole = in_whole_numbers(weights);
  if (!whole) return std::nullopt;
  Divider divider;
  divider.parts_ = parts;
  for (const Wide weight : *whole) divider.sum_ += static_cast<std::uint64_t>(weight);
  for (const Wide weight : *whole) {
    const auto size = static_cast<std::uint64_t>(weight);
    divider.weights_.push_back({size, divider.sum_ > 0 ? fraction_of(size, divider.sum_) : 0});
  }
  return divider;
}

std::optional<Divider> Divider::by_weights(std::span<const Ratio> weights) {
  return of(weights, weights.size());
}

std::optional<Divider> Divider::by_shares(std::span<const Ratio> shares) {
  const auto common = common_denominator(shares);
  if (!common) return std::nullopt;
  Wide open = *common;
  for (const Ratio& share : shares) open -= share.numerator() * *common / share.denominator();
  if (open < 0) return std::nullopt;
  std::vector<Ratio> all(shares.begin(), shares.end());
  if (open > 0)
    all.emplace_back(static_cast<std::int64_t>(open), static_cast<std::int64_t>(*common));
  return of(all, shares.size());
}

// Whole units of each exact share and what remains of it, in units of 1/sum; how many are left.
std::uint64_t Divider::divide_exactly(std::uint64_t size, std::span<std::uint64_t> units,
                                      std::span<std::uint64_t> remainders) const {
  std::uint64_t left = size;
  for (std::size_t i = 0; i < weights_.size(); ++i) {
    // The product with a fraction that is cut off is the quotient or one less; the remainder, below
    // twice the sum, tells which. It fits in 64 bits, so the bits above them need no computing.
    const auto lower = static_cast<std::uint64_t>(WideSize{size} * weights_[i].of_all >> 64U);
    const std::uint64_t upper = size * weights_[i].whole - lower * sum_;
    const bool is_less = upper >= sum_;
    units[i] = lower + (is_less ? 1 : 0);
    remainders[i] = upper - (is_less ? sum_ : 0);
    left -= units[i];
  }
  CHECK(left < weights_.size());
  return left;
}

std::int64_t Divider::divide(std::int64_t whole, std::span<std::int64_t> parts) const {
  CHECK(parts.size() == parts_);
  if (sum_ == 0) {
    std::fill(parts.begin(), parts.end(), 0);
    return whole;
  }
  // Sizes without a sign: that of the most negative number does not fit with one.
  const auto bits = static_cast<std::uint64_t>(whole);
  const std::uint64_t size = whole < 0 ? 0 - bits : bits;
  const std::size_t count = weights_.size();
  if (count <= few_weights_max) {
    std::array<std::uint64_t, few_weights_max> units;
    std::array<std::uint64_t, few_weights_max> remainders;
    const std::span few_units(units.data(), count);
    const std::span few_remainders(remainders.data(), count);
    give_to_few(few_units, few_remainders, divide_exactly(size, few_units, few_remainders));
    return write_parts(few_units, whole < 0, parts);
  }
  std::vector<std::uint64_t> units(count);
  std::vector<std::uint64_t> remainders(count);
  give_to_many(units, remainders, divide_exactly(size, units, remainders));
  return write_parts(units, whole < 0, parts);
}

}  // namespace vlecht::values
