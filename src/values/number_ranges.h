// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace vlecht::values {

/// Whole numbers from `first` up to and including `last`; without `last` there is no end. With a
/// `last` below `first` it holds nothing.
struct NumberRange {
  std::int64_t first = 0;
  std::optional<std::int64_t> last = std::nullopt;

  bool is_empty() const { return last && *last < first; }
  bool contains(std::int64_t number) const { return number >= first && (!last || number <= *last); }
  bool operator==(const NumberRange&) const = default;
};

/// Numbers that two ranges of a list both hold; `earlier` and `later` are their places in it.
struct SharedNumbers {
  std::size_t earlier = 0;
  std::size_t later = 0;
  NumberRange numbers;
};

/// Pairs of ranges that have numbers in common, by place: each range that begins inside another,
/// with the one that reaches furthest of those that begin no later. So every range that shares
/// numbers is named, in fewer pairs than there are ranges: of a hundred that all overlap, 99 and
/// not 4,950.
std::vector<SharedNumbers> shared_numbers(const std::vector<NumberRange>& ranges);

/// Numbers that no range holds, ascending and as long as can be: from the lowest number that a
/// range holds up to the highest. Nothing for a list that holds nothing.
std::vector<NumberRange> numbers_between(const std::vector<NumberRange>& ranges);

}  // namespace vlecht::values
