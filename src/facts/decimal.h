// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "facts/fact.h"
#include "values/ratio.h"

namespace vlecht::facts {

/// Bounds of a decimal: it is then always an exact `values::Ratio`.
inline constexpr std::size_t decimals_max = 9;
inline constexpr std::size_t digits_before_mark_max = 15;
inline constexpr std::size_t decimal_digits_max = 18;  ///< before and after the mark together

/// The one spelling in which a decimal is kept: "46", "0.455", "-1.5". Reads digits with '.' as
/// mark and an optional '-'; leading zeros, trailing zeros after the mark and the sign of zero are
/// left out. None when it is not such a number or outside the bounds.
std::optional<std::string> canonical_decimal(std::string_view text);

/// Exact value of a field of type decimal; none when the fact does not know it.
std::optional<values::Ratio> ratio_of(const Fact& fact, std::string_view field);
/// The same of a text as `canonical_decimal` gives; another text is our mistake.
values::Ratio ratio_of_decimal(std::string_view canonical);

}  // namespace vlecht::facts
