// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>

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

/// Digests of many inputs, each with the byte `first` before it; as many as there are inputs. On
/// processors with instructions for SHA-256 in half the time that they take one by one.
void sha256_each(Byte first, std::span<const ByteView> inputs, std::span<Digest> out);

inline std::string to_hex(const Digest& digest) {
  return to_hex(ByteView(digest.data(), digest.size()));
}

}  // namespace vlecht::base
