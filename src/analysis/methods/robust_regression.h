// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/regression.h"

namespace vlecht::analysis::methods {

/// A linear fit that a few odd observations do not pull along.
struct RobustFit {
  std::vector<double> coefficients;
  std::vector<double> residuals;
  std::vector<double> weights;  ///< how much each observation counts, 0 to 1
  double scale = 0;             ///< of the residuals, as a standard deviation
};

/// Huber's M-estimate (1964), k = 1.345 (95 % as efficient as least squares when errors are
/// normal), with the median of absolute residuals / 0.6745 as scale, by reweighting until
/// coefficients stay (R: MASS::rlm). Bears odd outcomes, not odd positions. None when columns are
/// dependent, or more than half of the residuals are zero.
std::optional<RobustFit> huber_regression(const Design& design, std::span<const double> outcomes);

/// MM-estimate (Yohai 1987) with the design-adaptive scale and loss function "lqq" of Koller and
/// Stahel (2011, 2014; R: robustbase::lmrob, setting "KS2014"): a start that half of the data may
/// upset, then a fit that is 95 % as efficient as least squares, a scale that allows for each
/// observation's own leverage, and the fit once more. The start tries subsets of observations
/// from `seed`: 1,000, or all when there are no more. None when columns are dependent, or no
/// start has a scale above zero.
std::optional<RobustFit> mm_regression(const Design& design, std::span<const double> outcomes,
                                       std::uint64_t seed = 20191120);

}  // namespace vlecht::analysis::methods
