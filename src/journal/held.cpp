// SPDX-License-Identifier: EUPL-1.2
#include "journal/held.h"

namespace vlecht::journal {
namespace {

// One bit per key: whether a later statement was met.
class Decided {
 public:
  explicit Decided(std::size_t keys) : blocks_(keys / 64 + 1, 0) {}

  bool decide(Columns::Key key) {
    std::uint64_t& block = blocks_[key / 64];
    const std::uint64_t bit = std::uint64_t{1} << (key % 64);
    const bool is_first = (block & bit) == 0;
    block |= bit;
    return is_first;
  }

 private:
  std::vector<std::uint64_t> blocks_;
};

}  // namespace

Held::Held(const Columns& columns, values::Day day, std::size_t end) {
  blocks_.resize((end + 63) / 64);
  Decided decided(columns.keys().size());
  for (std::size_t block = blocks_.size(); block-- > 0;) {
    std::uint64_t winning = columns.holding(block, day, end);
    for (std::uint64_t rest = winning & columns.contested(block); rest != 0;) {
      const auto highest = static_cast<std::size_t>(63 - std::countl_zero(rest));
      const std::uint64_t bit = std::uint64_t{1} << highest;
      rest ^= bit;
      if (!decided.decide(columns.key(static_cast<Row>(block * 64 + highest)))) winning ^= bit;
    }
    blocks_[block] = winning & columns.asserting(block);
  }
}

std::size_t Held::count() const {
  std::size_t count = 0;
  for (const std::uint64_t block : blocks_) count += static_cast<std::size_t>(std::popcount(block));
  return count;
}

}  // namespace vlecht::journal
