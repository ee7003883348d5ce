// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>

namespace vlecht::values {

/// A number of things of one sort; different sorts do not mix.
template <class Tag>
struct Count {
  std::int64_t value = 0;

  constexpr auto operator<=>(const Count&) const = default;
  constexpr Count operator+(Count other) const { return {value + other.value}; }
  constexpr Count& operator+=(Count other) {
    value += other.value;
    return *this;
  }
};

/// Residents on 1 January as counted by CBS (Gemeentewet, art. 1).
using Inhabitants = Count<struct InhabitantsTag>;

}  // namespace vlecht::values
