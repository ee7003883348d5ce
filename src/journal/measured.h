// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

#include "facts/fact.h"

namespace vlecht::journal {

/// Stands for an amount that is missing. Amounts in entries are within 53 bits (`number_max`).
inline constexpr std::int64_t amount_missing = std::numeric_limits<std::int64_t>::min();

/// What a statement adds to the sums of its kind.
struct Measured {
  std::string_view group;               ///< as `facts::group_of` writes it
  std::int64_t cents = amount_missing;  ///< a missing amount is counted, and is not zero
  facts::Marks marks = {};              ///< by which it is told apart within its group
  facts::Standing standing = facts::Standing::reported;
};

}  // namespace vlecht::journal
