// SPDX-License-Identifier: EUPL-1.2
#include "base/search.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::base {
namespace {

std::size_t pair_of(Byte first, Byte second) { return std::size_t{first} * 256 + second; }

}  // namespace

Search::Search(std::vector<Bytes> wanted) : wanted_(std::move(wanted)), by_first_(256) {
  for (std::size_t i = 0; i < wanted_.size(); ++i) {
    const Bytes& one = wanted_[i];
    CHECK(one.size() >= 2);
    by_first_[one[0]].push_back(i);
    begins_.set(pair_of(one[0], one[1]));
    longest_ = std::max(longest_, one.size());
  }
}

void Search::each_in(ByteView bytes,
                     const std::function<void(std::size_t, std::size_t)>& found) const {
  for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
    if (!begins_.test(pair_of(bytes[at], bytes[at + 1]))) continue;
    for (const std::size_t index : by_first_[bytes[at]]) {
      const Bytes& one = wanted_[index];
      if (one.size() > bytes.size() - at) continue;
      const auto there = bytes.begin() + static_cast<std::ptrdiff_t>(at);
      if (std::equal(one.begin(), one.end(), there)) found(at, index);
    }
  }
}

std::size_t Search::count_in(ByteView bytes) const {
  std::size_t count = 0;
  each_in(bytes, [&](std::size_t, std::size_t) { ++count; });
  return count;
}

}  // namespace vlecht::base
