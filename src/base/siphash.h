// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace vlecht::base {

/// SipHash-1-3 (Aumasson and Bernstein, 2012, with the rounds that hash tables of Rust and Python
/// use): a hash that cannot be foreseen without its key. For tables in memory: nothing is stored or
/// proved by it.
std::uint64_t siphash(const std::array<std::uint64_t, 2>& key, std::string_view text);

}  // namespace vlecht::base
