// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/random_stream.h"

#include "analysis/methods/draws.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

std::uint32_t low(std::uint64_t both) { return static_cast<std::uint32_t>(both); }
std::uint32_t high(std::uint64_t both) { return static_cast<std::uint32_t>(both >> 32U); }

// Groups of four numbers that are made at once, one number of each side by side.
constexpr std::size_t groups_at_once = 32;
struct alignas(64) Groups {
  std::array<std::array<std::uint32_t, groups_at_once>, 4> numbers;
};

// The rounds of `philox` below, of many counters.
VLECHT_PER_PROCESSOR void philox_of_groups(Groups& groups, std::uint32_t key_0,
                                           std::uint32_t key_1) {
  auto& [a, b, c, d] = groups.numbers;
  for (int round = 0; round < 10; ++round) {
    for (std::size_t i = 0; i < groups_at_once; ++i) {
      const std::uint64_t first = std::uint64_t{0xD2511F53} * a[i];
      const std::uint64_t second = std::uint64_t{0xCD9E8D57} * c[i];
      a[i] = static_cast<std::uint32_t>(second >> 32U) ^ b[i] ^ key_0;
      c[i] = static_cast<std::uint32_t>(first >> 32U) ^ d[i] ^ key_1;
      b[i] = static_cast<std::uint32_t>(second);
      d[i] = static_cast<std::uint32_t>(first);
    }
    key_0 += 0x9E3779B9;
    key_1 += 0xBB67AE85;
  }
}

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

void RandomStream::fill(std::span<std::uint32_t> numbers) {
  CHECK(used_ == ready_.size());
  std::size_t filled = 0;
  Groups groups;
  while (numbers.size() - filled >= 4 * groups_at_once) {
    for (std::size_t i = 0; i < groups_at_once; ++i) {
      for (std::size_t part = 0; part < 4; ++part) groups.numbers[part][i] = counter_[part];
      if (++counter_[0] == 0) ++counter_[1];
    }
    philox_of_groups(groups, key_[0], key_[1]);
    for (std::size_t i = 0; i < groups_at_once; ++i)
      for (std::size_t part = 0; part < 4; ++part)
        numbers[filled + 4 * i + part] = groups.numbers[part][i];
    filled += 4 * groups_at_once;
  }
  for (; filled < numbers.size(); ++filled) numbers[filled] = next();
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
