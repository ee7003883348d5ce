// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace vlecht::importers::xlsx {

/// What is left of an allowance, in bytes of memory or in steps of work.
class Budget {
 public:
  explicit Budget(std::uint64_t amount) : left_(amount) {}

  /// False, and nothing taken, when less is left.
  [[nodiscard]] bool take(std::uint64_t amount) {
    if (amount > left_) return false;
    left_ -= amount;
    return true;
  }
  std::uint64_t left() const { return left_; }

 private:
  std::uint64_t left_;
};

}  // namespace vlecht::importers::xlsx
