// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "base/executor.h"
#include "journal/columns.h"

namespace vlecht::journal {

/// The rows of one kind that hold on a day among the first so many, one bit each.
class Held {
 public:
  Held() = default;
  /// Of the rows before `end`. A row that is alone with its key is decided where it stands, side by
  /// side when `executor` has threads; the others in one pass backwards, because the first
  /// statement met for a key is the one that counts.
  Held(const Columns& columns, values::Day day, std::size_t end, const base::Executor& executor);

  bool has(Row row) const {
    return row / 64 < blocks_.size() && (blocks_[row / 64] >> (row % 64) & 1) != 0;
  }
  void put(Row row) {
    if (row / 64 >= blocks_.size()) blocks_.resize(row / 64 + 1, 0);
    blocks_[row / 64] |= bit(row);
  }
  void remove(Row row) { blocks_[row / 64] &= ~bit(row); }

  /// Rows stand in blocks of 64.
  std::size_t blocks() const { return blocks_.size(); }

  /// `visit(row)` in ascending order.
  template <class Visit>
  void each(const Visit& visit) const {
    each(0, blocks_.size(), visit);
  }
  /// The same for those in the blocks from `begin` up to `end`.
  template <class Visit>
  void each(std::size_t begin, std::size_t end, const Visit& visit) const {
    for (std::size_t block = begin; block < end; ++block) {
      for (std::uint64_t rest = blocks_[block]; rest != 0; rest &= rest - 1) {
        visit(static_cast<Row>(block * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
      }
    }
  }
  /// The same for those that `among(block)` has too: bits of 64 rows, the first the lowest.
  template <class Among, class Visit>
  void each_in(std::size_t begin, std::size_t end, const Among& among, const Visit& visit) const {
    for (std::size_t block = begin; block < end; ++block) {
      if (blocks_[block] == 0) continue;
      for (std::uint64_t rest = blocks_[block] & among(block); rest != 0; rest &= rest - 1) {
        visit(static_cast<Row>(block * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
      }
    }
  }
  std::size_t count() const;

 private:
  static std::uint64_t bit(Row row) { return std::uint64_t{1} << (row % 64); }

  std::vector<std::uint64_t> blocks_;
};

}  // namespace vlecht::journal
