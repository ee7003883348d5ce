// SPDX-License-Identifier: EUPL-1.2
#include "base/ed25519.h"

#include <openssl/evp.h>

#include <memory>
#include <new>

#include "base/check.h"

namespace vlecht::base {
namespace {

struct FreeKey {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

// With a key of the right length OpenSSL fails for one reason only.
void need(bool done) {
  if (!done) throw std::bad_alloc();
}

Key private_key(const SigningSeed& seed) {
  Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
  need(key != nullptr);
  return key;
}

}  // namespace

PublicKey public_key(const SigningSeed& seed) {
  PublicKey out{};
  std::size_t size = out.size();
  need(EVP_PKEY_get_raw_public_key(private_key(seed).get(), out.data(), &size) == 1);
  CHECK(size == out.size());
  return out;
}

Signature sign(const SigningSeed& seed, ByteView message) {
  const Key key = private_key(seed);
  const Context context(EVP_MD_CTX_new());
  need(context != nullptr);
  need(EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1);
  Signature out{};
  std::size_t size = out.size();
  need(EVP_DigestSign(context.get(), out.data(), &size, message.data(), message.size()) == 1);
  CHECK(size == out.size());
  return out;
}

bool is_signed(const PublicKey& public_key, ByteView message, const Signature& signature) {
  const Key key(
      EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, public_key.data(), public_key.size()));
  const Context context(EVP_MD_CTX_new());
  need(key != nullptr && context != nullptr);
  need(EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1);
  return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                          message.size()) == 1;
}

}  // namespace vlecht::base
