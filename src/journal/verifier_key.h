// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/ed25519.h"

namespace vlecht::journal {

/// What a key signs (c2sp.org/signed-note, "signature types"); part of what its id is made of, so
/// that a signature of one sort is never taken for one of the other.
enum class KeyType : base::Byte {
  note = 0x01,         ///< the text of a note itself
  cosignature = 0x04,  ///< a witness's statement about a note, with an instant
};

/// First four bytes of SHA-256(name, newline, type, public key).
using KeyId = std::array<base::Byte, 4>;

/// A public key as others keep it.
struct VerifierKey {
  std::string name;
  KeyType type = KeyType::note;
  KeyId id{};
  base::PublicKey key{};

  bool operator==(const VerifierKey&) const = default;
};

/// `name` is an `is_origin`.
VerifierKey verifier_key_of(std::string_view name, KeyType type, const base::PublicKey& key);

/// "name+8 hex digits+base64"; none when it is something else, of another type, or when the digits
/// are not those of the name and key.
std::optional<VerifierKey> parse_verifier_key(std::string_view text);
std::string to_text(const VerifierKey& key);

}  // namespace vlecht::journal
