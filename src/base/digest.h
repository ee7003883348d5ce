// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

#include "base/bytes.h"

namespace vlecht::base {

inline constexpr std::size_t digest_bytes = 32;

/// A SHA-256 digest (FIPS 180-4).
using Digest = std::array<Byte, digest_bytes>;

/// Hashes one input after the other.
class Sha256 {
 public:
  /// Digest of the parts one after the other.
  Digest operator()(std::initializer_list<ByteView> parts) const;
  Digest operator()(ByteView bytes) const { return (*this)({bytes}); }
};

Digest sha256(ByteView bytes);

inline std::string to_hex(const Digest& digest) {
  return to_hex(ByteView(digest.data(), digest.size()));
}

}  // namespace vlecht::base
