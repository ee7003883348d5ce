// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <vector>

#include "values/day.h"

namespace vlecht::journal {

/// Place of a statement among those of its kind.
using Row = std::uint32_t;
inline constexpr Row no_row = 0xFFFFFFFF;

/// The statements about one key that has many, such as readings that were filled in afterwards.
///
/// Over each 16 statements, and each 16 of those, it keeps the days that they span together, so
/// that a search passes over what cannot hold on a day. Statements in the order of their days, or
/// nearly so, are found in logarithmic time; in the worst order every one is looked at, one after
/// the other in memory.
class Chain {
 public:
  /// In ascending rows.
  void add(Row row, values::Day from, values::Day until);
  /// Takes rows from `end` on back. What spans them may stay wider than need be.
  void forget_from(Row end);
  bool is_empty() const { return rows_.empty(); }

  /// The highest row below `end` that holds on `day`; `no_row` when there is none.
  Row winner(values::Day day, Row end) const;

 private:
  static constexpr std::size_t width_bits = 4;
  static constexpr std::size_t width = std::size_t{1} << width_bits;

  struct Span {
    values::Day from;
    values::Day until;
    bool contains(values::Day day) const { return from <= day && day < until; }
  };

  Row winner_in(std::size_t level, std::size_t group, std::size_t count, values::Day day) const;

  // Statements themselves at level 0; at each next level one span over `width` of the one below.
  std::vector<std::vector<Span>> levels_;
  std::vector<Row> rows_;
};

}  // namespace vlecht::journal
