// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>

#include "base/bytes.h"

namespace vlecht::base {

/// A SHA-256 digest (FIPS 180-4).
using Digest = std::array<Byte, 32>;

/// Hashes many inputs with one context: fetching the algorithm each time costs half the speed.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  /// Digest of the parts one after the other.
  Digest operator()(std::initializer_list<ByteView> parts);
  Digest operator()(ByteView bytes) { return (*this)({bytes}); }

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

Digest sha256(ByteView bytes);

inline std::string to_hex(const Digest& digest) {
  return to_hex(ByteView(digest.data(), digest.size()));
}

}  // namespace vlecht::base
