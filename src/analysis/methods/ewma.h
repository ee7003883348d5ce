// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/control_chart.h"

namespace vlecht::analysis::methods {

/// An exponentially weighted moving average (Roberts 1959; Lucas and Saccucci 1990, Technometrics
/// 32:1).
struct EwmaDesign {
  double weight = 0.2;  ///< of the newest point, above 0 and at most 1
  double limit = 2.86;  ///< in standard deviations of the average
};

struct EwmaPath {
  std::vector<double> averages;       ///< after each point
  std::vector<ControlLimits> limits;  ///< of each average: wider from point to point
  std::optional<std::size_t> signal;  ///< the first average outside its limits
};

/// Half the width between the limits after `points` points (1 or more), in standard deviations of a
/// point: limit * sqrt(w / (2 - w) * (1 - (1 - w)^(2 points))).
double ewma_limit_distance(const EwmaDesign& design, std::size_t points);

/// The averages of a series around a mean, from which they start, with a positive deviation.
EwmaPath ewma(std::span<const double> values, double mean, double deviation,
              const EwmaDesign& design);

}  // namespace vlecht::analysis::methods
