// SPDX-License-Identifier: EUPL-1.2
#include "base/ed25519.h"

#include <openssl/evp.h>

#include <memory>
#include <new>

#include "base/check.h"

namespace vlecht::base {
namespace {

constexpr const char* algorithm = "ED25519";

struct FreeLibrary {
  void operator()(OSSL_LIB_CTX* library) const { OSSL_LIB_CTX_free(library); }
};
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

// Of our own: where there is no memory for the one that OpenSSL makes by itself, OpenSSL 3.0 goes
// on without it and the program ends.
OSSL_LIB_CTX* library() {
  static const std::unique_ptr<OSSL_LIB_CTX, FreeLibrary> own = [] {
    std::unique_ptr<OSSL_LIB_CTX, FreeLibrary> made(OSSL_LIB_CTX_new());
    need(made != nullptr);
    return made;
  }();
  return own.get();
}

Key private_key(const SigningSeed& seed) {
  Key key(EVP_PKEY_new_raw_private_key_ex(library(), algorithm, nullptr, seed.data(), seed.size()));
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
  need(EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, library(), nullptr, key.get(),
                             nullptr) == 1);
  Signature out{};
  std::size_t size = out.size();
  need(EVP_DigestSign(context.get(), out.data(), &size, message.data(), message.size()) == 1);
  CHECK(size == out.size());
  return out;
}

bool is_signed(const PublicKey& public_key, ByteView message, const Signature& signature) {
  const Key key(EVP_PKEY_new_raw_public_key_ex(library(), algorithm, nullptr, public_key.data(),
                                               public_key.size()));
  const Context context(EVP_MD_CTX_new());
  need(key != nullptr && context != nullptr);
  need(EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, library(), nullptr, key.get(),
                               nullptr) == 1);
  return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                          message.size()) == 1;
}

}  // namespace vlecht::base
