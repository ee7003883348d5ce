// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bitset>
#include <functional>
#include <vector>

#include "base/bytes.h"

namespace vlecht::base {

/// Finds any of several byte strings in one pass, however many they are.
class Search {
 public:
  /// Each of at least two bytes; shorter ones are our mistake.
  explicit Search(std::vector<Bytes> wanted);

  bool is_empty() const { return wanted_.empty(); }
  /// Length of the longest: two pieces of a whole that overlap by one less miss nothing.
  std::size_t longest() const { return longest_; }

  /// Calls `found(place, index)` for each place at which the string with that index stands.
  void each_in(ByteView bytes, const std::function<void(std::size_t, std::size_t)>& found) const;

  /// How often any of them stands there.
  std::size_t count_in(ByteView bytes) const;

 private:
  std::vector<Bytes> wanted_;
  std::vector<std::vector<std::size_t>> by_first_;  // indices, by first byte
  std::bitset<65'536> begins_;                      // with these two bytes
  std::size_t longest_ = 0;
};

}  // namespace vlecht::base
