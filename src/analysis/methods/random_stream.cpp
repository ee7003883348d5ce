// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/random_stream.h"

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

std::uint32_t low(std::uint64_t both) { return static_cast<std::uint32_t>(both); }
std::uint32_t high(std::uint64_t both) { return static_cast<std::uint32_t>(both >> 32U); }

}  // namespace

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream)
    : key_{low(seed), high(seed)}, counter_{0, 0, low(stream), high(stream)} {}

RandomStream::Four RandomStream::philox(Four counter, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < 10; ++round) {
    const std::uint64_t first = std::uint64_t{0xD2511F53} * counter[0];
    const std::uint64_t second = std::uint64_t{0xCD9E8D57} * counter[2];
    counter = {high(second) ^ counter[1] ^ key[0], low(second), high(first) ^ counter[3] ^ key[1],
               low(first)};
    key[0] += 0x9E3779B9;
    key[1] += 0xBB67AE85;
  }
  return counter;
}

std::uint32_t RandomStream::next() {
  if (used_ == ready_.size()) {
    ready_ = philox(counter_, key_);
    used_ = 0;
    if (++counter_[0] == 0) ++counter_[1];
  }
  return ready_[used_++];
}

// Lemire (2019): the upper half of a product, drawn again in the few cases that would tip the
// scale.
std::uint32_t RandomStream::below(std::uint32_t end) {
  CHECK(end > 0);
  std::uint64_t product = std::uint64_t{next()} * end;
  if (low(product) < end) {
    const std::uint32_t refused = (0U - end) % end;
    while (low(product) < refused) product = std::uint64_t{next()} * end;
  }
  return high(product);
}

double RandomStream::uniform() {
  const std::uint64_t upper = next() >> 5U;
  const std::uint64_t lower = next() >> 6U;
  return static_cast<double>(upper << 26U | lower) * 0x1p-53;
}

}  // namespace vlecht::analysis::methods
