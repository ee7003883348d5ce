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

// Up to so many weights the largest remainder is looked for one unit after the other; with more of
// them sorting is faster.
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
std::uint64_t Divider::divide_exactly(std::uint64_t size, std::span<Quotient> out) const {
  std::uint64_t left = size;
  for (std::size_t i = 0; i < weights_.size(); ++i) {
    // The product with a fraction that is cut off is the quotient or one less; the remainder, below
    // twice the sum, tells which. It fits in 64 bits, so the bits above them need no computing.
    auto quotient = static_cast<std::uint64_t>(WideSize{size} * weights_[i].of_all >> 64U);
    std::uint64_t remainder = size * weights_[i].whole - quotient * sum_;
    if (remainder >= sum_) {
      ++quotient;
      remainder -= sum_;
    }
    out[i] = {quotient, remainder};
    left -= quotient;
  }
  CHECK(left < weights_.size());
  return left;
}

// One more for those with the largest remainders, of equals the first. The remainders add up to
// `units` times their bound, so more than `units` of them are not zero.
void Divider::give_to_few(std::span<Quotient> quotients, std::uint64_t units) {
  for (; units > 0; --units) {
    auto largest = quotients.begin();
    for (auto next = largest + 1; next != quotients.end(); ++next)
      if (next->remainder > largest->remainder) largest = next;
    ++largest->whole;
    largest->remainder = 0;
  }
}

void Divider::give_to_many(std::span<Quotient> quotients, std::uint64_t units) {
  std::vector<std::size_t> order(quotients.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return quotients[a].remainder > quotients[b].remainder;
  });
  for (std::size_t i = 0; i < units; ++i) ++quotients[order[i]].whole;
}

std::int64_t Divider::written(std::span<const Quotient> quotients, bool is_negative,
                              std::span<std::int64_t> parts) const {
  const auto with_sign = [&](const Quotient& quotient) {
    return static_cast<std::int64_t>(is_negative ? 0 - quotient.whole : quotient.whole);
  };
  std::transform(quotients.begin(), quotients.begin() + static_cast<std::ptrdiff_t>(parts_),
                 parts.begin(), with_sign);
  return quotients.size() > parts_ ? with_sign(quotients.back()) : 0;
}

std::int64_t Divider::divide(std::int64_t whole, std::span<std::int64_t> parts) const {
  CHECK(parts.size() == parts_);
  if (sum_ == 0) {
    std::fill(parts.begin(), parts.end(), 0);
    return whole;
  }
  // Sizes without a sign: that of the most negative number does not fit with one.
  const auto size = static_cast<std::uint64_t>(whole);
  if (weights_.size() <= few_weights_max) {
    std::array<Quotient, few_weights_max> quotients;
    const auto used = std::span(quotients).first(weights_.size());
    give_to_few(used, divide_exactly(whole < 0 ? 0 - size : size, used));
    return written(used, whole < 0, parts);
  }
  std::vector<Quotient> quotients(weights_.size());
  give_to_many(quotients, divide_exactly(whole < 0 ? 0 - size : size, quotients));
  return written(quotients, whole < 0, parts);
}

}  // namespace vlecht::values
