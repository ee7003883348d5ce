// SPDX-License-Identifier: EUPL-1.2
#include "base/digest.h"

// The functions below OpenSSL's general interface are marked as deprecated there. They are the same
// code, without what that interface does around each message: for the short messages of a journal
// that is half of the time. They stay available as long as OpenSSL builds SHA-256 itself.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#include "base/check.h"

namespace vlecht::base {

Digest Sha256::operator()(std::initializer_list<ByteView> parts) const {
  Digest digest{};
  SHA256_CTX state;
  CHECK(SHA256_Init(&state) == 1);
  for (const ByteView part : parts) CHECK(SHA256_Update(&state, part.data(), part.size()) == 1);
  CHECK(SHA256_Final(digest.data(), &state) == 1);
  return digest;
}

Digest sha256(ByteView bytes) { return Sha256()(bytes); }

}  // namespace vlecht::base
