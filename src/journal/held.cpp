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

Held::Held(const Columns& columns, values::Day day, std::size_t end,
           const base::Executor& executor) {
  blocks_.resize((end + 63) / 64);
  // Whether a retraction counts is known only when the later statements about its key are.
  base::in_parts(blocks_.size(), base::parts_of(blocks_.size()), executor,
                 [&](std::size_t, std::size_t first, std::size_t last) {
                   for (std::size_t block = first; block < last; ++block) {
                     blocks_[block] = columns.holding(block, day, end) &
                                      (columns.asserting(block) | columns.contested(block));
                   }
                 });
  Decided decided(columns.keys().size());
  for (std::size_t block = blocks_.size(); block-- > 0;) {
    for (std::uint64_t rest = blocks_[block] & columns.contested(block); rest != 0;) {
      const auto highest = static_cast<std::size_t>(63 - std::countl_zero(rest));
      const std::uint64_t bit = std::uint64_t{1} << highest;
      rest ^= bit;
      const auto row = static_cast<Row>(block * 64 + highest);
      if (!decided.decide(columns.key(row)) || !columns.asserts(row)) blocks_[block] ^= bit;
    }
  }
}

std::size_t Held::count() const {
  std::size_t count = 0;
  for (const std::uint64_t block : blocks_) count += static_cast<std::size_t>(std::popcount(block));
  return count;
}

}  // namespace vlecht::journal
