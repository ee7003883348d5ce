// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>

#include "base/bytes.h"

namespace vlecht::journal {

/// Ed25519 (RFC 8032). The seed is the 32-byte private key.
using Seed = std::array<base::Byte, 32>;
using PublicKey = std::array<base::Byte, 32>;
using Signature = std::array<base::Byte, 64>;

PublicKey public_key(const Seed& seed);
Signature sign(const Seed& seed, base::ByteView message);
bool is_signed(const PublicKey& key, base::ByteView message, const Signature& signature);

}  // namespace vlecht::journal
