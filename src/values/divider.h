// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "values/ratio.h"

namespace vlecht::values {

/// Weights or fixed shares brought to whole numbers once, to divide many amounts by them: the rule
/// of `apportion` (largest remainder), a few nanoseconds a part.
class Divider {
 public:
  /// As with `apportion`.
  static std::optional<Divider> by_weights(std::span<const Ratio> weights);
  /// As with `split_by_shares`: what the shares leave open is undistributed, and comes last where
  /// remainders are equal.
  static std::optional<Divider> by_shares(std::span<const Ratio> shares);

  /// Number of parts: one for each weight or share.
  std::size_t size() const { return parts_; }

  /// Writes the parts of `whole` in the order of the weights, and returns what is undistributed:
  /// together they are `whole`. `parts` has room for `size()` numbers.
  std::int64_t divide(std::int64_t whole, std::span<std::int64_t> parts) const;

 private:
  struct Weight {
    std::uint64_t whole = 0;
    std::uint64_t of_all = 0;  // whole / sum_ in units of 2^-64, cut off
  };
  struct Quotient {
    std::uint64_t whole;
    std::uint64_t remainder;
  };
  static std::optional<Divider> of(std::span<const Ratio> weights, std::size_t parts);
  std::uint64_t divide_exactly(std::uint64_t size, std::span<Quotient> out) const;
  static void give_to_few(std::span<Quotient> quotients, std::uint64_t units);
  static void give_to_many(std::span<Quotient> quotients, std::uint64_t units);
  std::int64_t written(std::span<const Quotient> quotients, bool is_negative,
                       std::span<std::int64_t> parts) const;

  std::vector<Weight> weights_;  // one more than parts when shares leave something open
  std::uint64_t sum_ = 0;        // of the whole numbers; within 63 bits
  std::size_t parts_ = 0;
};

}  // namespace vlecht::values
