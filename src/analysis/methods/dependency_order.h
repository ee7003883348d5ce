// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

namespace vlecht::analysis::methods {

/// For each thing the numbers of those that it rests on.
using Dependencies = std::vector<std::vector<std::size_t>>;

struct DependencyOrder {
  /// All things, each behind everything it rests on; those that rest on each other side by side.
  std::vector<std::size_t> order;
  /// Per thing: things with the same number rest on each other, directly or by a way round.
  std::vector<std::size_t> circle;
  /// Per thing whether it rests on itself, directly or by a way round.
  std::vector<bool> is_circular;
  /// Per thing how many steps lie below it: 0 for one that rests on nothing. Steps inside a circle
  /// count as one.
  std::vector<std::size_t> height;
};

/// In time in proportion to things and dependencies together, however long the chains are
/// (R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972)).
DependencyOrder dependency_order(const Dependencies& rests_on);

}  // namespace vlecht::analysis::methods
