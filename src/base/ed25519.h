// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

#include "base/bytes.h"

namespace vlecht::base {

/// Ed25519 (RFC 8032). The seed is the 32-byte private key.
using SigningSeed = std::array<Byte, 32>;
using PublicKey = std::array<Byte, 32>;
using Signature = std::array<Byte, 64>;

PublicKey public_key(const SigningSeed& seed);
Signature sign(const SigningSeed& seed, ByteView message);
bool is_signed(const PublicKey& key, ByteView message, const Signature& signature);

}  // namespace vlecht::base
