// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>

namespace vlecht::analysis::methods {

/// By how much the mean of a second group is above that of the first, with an interval.
struct MeanDifference {
  double first = 0;  ///< mean
  double second = 0;
  double difference = 0;  ///< second less first
  double lower = 0;
  double upper = 0;
};

/// By Welch's method (1947, Biometrika 34:28), which lets each group have a spread of its own; 0 <
/// confidence < 1. None of fewer than two values in a group, or when neither group varies.
std::optional<MeanDifference> mean_difference(std::span<const double> first,
                                              std::span<const double> second, double confidence);

}  // namespace vlecht::analysis::methods
