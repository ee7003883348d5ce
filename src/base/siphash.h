// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vlecht::base {

/// SipHash-2-4 (Aumasson and Bernstein, 2012): a hash that cannot be foreseen without its key.
std::uint64_t siphash(const std::array<std::uint64_t, 2>& key, std::string_view text);

}  // namespace vlecht::base
