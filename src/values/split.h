// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "values/money.h"
#include "values/ratio.h"

namespace vlecht::values {

/// A whole number of units divided; `parts` and `undistributed` add up to the whole.
struct Apportionment {
  std::vector<std::int64_t> parts;  ///< in the order of the weights
  std::int64_t undistributed = 0;   ///< what no weight lays claim to
};

/// Parts of `whole` in proportion to `weights`, by largest remainder (Hamilton, 1792): each gets
/// the whole units of its exact share, and the units that are left go one by one to the largest
/// fractions; of equal fractions the one named first is served first. A negative whole is divided
/// as its size and negated.
///
/// Weights are not negative. When all are zero, or there are none, the whole is undistributed: who
/// pays it is for people to decide. None when the weights, brought to one denominator in lowest
/// terms, do not add up within 63 bits.
std::optional<Apportionment> apportion(std::int64_t whole, std::span<const Ratio> weights);

/// An amount divided; `parts` and `undistributed` add up to it, to the cent.
struct Split {
  std::vector<Money> parts;  ///< in the order of the weights or shares
  Money undistributed;       ///< shown to whoever reads the parts
};

/// `apportion` in cents: inhabitants, workplaces, use, or equal weights.
std::optional<Split> split_by_weights(Money whole, std::span<const Ratio> weights);

/// Fixed shares, each a fraction of the whole from 0 to 1. What they leave open (0.45 and 0.45
/// leave 0.10) is undistributed, and comes last where remainders are equal. None when they add up
/// to more than one, or as with `apportion`.
std::optional<Split> split_by_shares(Money whole, std::span<const Ratio> shares);

/// Exact amounts as a table shows them: in whole cents, or in thousands of euro.
struct RoundedTable {
  std::int64_t total = 0;           ///< the exact sum, rounded half away from zero
  std::vector<std::int64_t> parts;  ///< add up to `total`; each within one unit of its exact value
};

/// Rounded amounts that add up to the rounded sum: each is cut off downwards, and the units that
/// are left go to the largest fractions, of equal fractions to the one named first. A whole number
/// of units stays what it is. `unit` is positive; `amounts` may be negative, and their sum in units
/// fits in 64 bits.
RoundedTable rounded_table(std::span<const Wide> amounts, Wide unit);

}  // namespace vlecht::values
