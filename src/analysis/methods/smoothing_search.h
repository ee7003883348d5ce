// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <span>

#include "analysis/methods/exponential_smoothing.h"

namespace vlecht::analysis::methods {

/// Parameters and initial state of a smoothing model, and how well they fit.
struct SmoothingPoint {
  SmoothingParameters parameters;
  double level = 0;
  double trend = 0;
  double squares = 0;  ///< sum of squared one-step errors
};

/// For given parameters the initial state with the least sum of squares: errors are linear in it,
/// so this is exact. `series` is not empty; beta is 0 and phi 1 where the model has none.
SmoothingPoint best_start(std::span<const double> series, SmoothingModel model,
                          const SmoothingParameters& parameters);

/// The parameters within their bounds and initial state with the least sum of squares, which is the
/// greatest likelihood. `series` is of the size of one, around zero, so that tolerances mean
/// something.
SmoothingPoint least_squares_smoothing(std::span<const double> series, SmoothingModel model);

}  // namespace vlecht::analysis::methods
