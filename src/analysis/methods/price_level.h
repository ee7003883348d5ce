// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "values/money.h"
#include "values/ratio.h"

namespace vlecht::analysis::methods {

/// An amount in the prices of another year: nominal * index of that year / index of its own year,
/// exact, with one rounding to cents (half away from zero). Both index numbers are positive and of
/// one series. None when it does not fit in 64 bits.
///
/// Whose index it is (consumer prices, wages, goods and services that municipalities buy: CBS IMOC)
/// and of which publication is the caller's to say: published index numbers are revised.
std::optional<values::Money> in_prices_of(values::Money nominal, const values::Ratio& own_index,
                                          const values::Ratio& index);

/// Growth in constant prices, as a fraction: (1 + nominal) / (1 + inflation) - 1. Subtracting the
/// two is wrong by nominal growth less inflation times inflation / (1 + inflation). Inflation is
/// above -1.
double real_growth(double nominal_growth, double inflation);

/// An index number of a year.
struct IndexNumber {
  int year = 0;
  values::Ratio value;  ///< positive

  bool operator==(const IndexNumber&) const = default;
};

/// One series out of two that CBS rebased in between: the numbers of `older` before the first year
/// of `newer`, brought to its base by the ratio of both in the overlap year, and then those of
/// `newer`. Years ascend in each. None when either lacks the overlap year, or when an exact number
/// does not fit in 63 bits. Three series are chained by two calls.
std::optional<std::vector<IndexNumber>> chained(std::span<const IndexNumber> older,
                                                std::span<const IndexNumber> newer,
                                                int overlap_year);

}  // namespace vlecht::analysis::methods
