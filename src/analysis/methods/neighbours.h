// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// One of a group and how far it is from the target.
struct Neighbour {
  std::size_t member = 0;
  double distance = 0;
};

/// How far apart two members are.
enum class Distance {
  standardised,  ///< Euclid over variables in standard deviations (CIPFA, ONS nearest neighbours)
  mahalanobis,   ///< Euclid after taking out how variables go together; wants many more members
};

/// The `count` members that resemble `target` most, nearest first, of equals the one named first.
/// `members` holds [member][variable]: structure that drives cost, chosen before the outcome is
/// seen. Spread is that of all members, the target among them (divided by n - 1).
///
/// None when a variable is the same everywhere, or for Mahalanobis when variables are dependent.
std::optional<std::vector<Neighbour>> nearest_neighbours(
    std::span<const std::vector<double>> members, std::size_t target, std::size_t count,
    Distance distance);

}  // namespace vlecht::analysis::methods
