// SPDX-License-Identifier: EUPL-1.2
#include "base/digest.h"

#include <openssl/evp.h>

#include <new>

namespace vlecht::base {

namespace {

// Nothing but want of memory makes these calls fail.
void need(bool is_done) {
  if (!is_done) throw std::bad_alloc();
}

}  // namespace

struct Sha256::Context {
  EVP_MD* algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  EVP_MD_CTX* state = EVP_MD_CTX_new();

  Context() { need(algorithm != nullptr && state != nullptr); }
  ~Context() {
    EVP_MD_CTX_free(state);
    EVP_MD_free(algorithm);
  }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

Digest Sha256::operator()(std::initializer_list<ByteView> parts) {
  Digest digest{};
  need(EVP_DigestInit_ex2(context_->state, context_->algorithm, nullptr) == 1);
  for (const ByteView part : parts) {
    need(EVP_DigestUpdate(context_->state, part.data(), part.size()) == 1);
  }
  need(EVP_DigestFinal_ex(context_->state, digest.data(), nullptr) == 1);
  return digest;
}

Digest sha256(ByteView bytes) { return Sha256()(bytes); }

}  // namespace vlecht::base
