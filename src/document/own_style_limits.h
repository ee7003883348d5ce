// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>
namespace vlecht::base::limits {
inline constexpr std::size_t own_style_bytes_max = 1U << 20;  // design tokens of a municipality
inline constexpr std::size_t own_style_declarations_max = 20'000;
inline constexpr std::size_t own_style_name_bytes_max = 200;
inline constexpr std::size_t own_style_value_bytes_max = 1'000;
inline constexpr std::size_t own_style_depth_max = 20;
}  // namespace vlecht::base::limits
