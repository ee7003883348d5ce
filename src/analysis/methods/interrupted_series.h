// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// A number with its standard error, both in the unit of the series.
struct Coefficient {
  double value = 0;
  double standard_error = 0;
};

/// A straight line before, and another after (Wagner and others 2002; Bernal and others 2017).
struct InterruptedSeries {
  Coefficient level;         ///< of the line before, at moment 0: one period before the first
  Coefficient slope;         ///< of the line before, per period
  Coefficient level_change;  ///< the jump, against the line before drawn on
  Coefficient slope_change;  ///< per period after
  /// How much of one period's error stays in the next, -1 to 1; 0 where it was not estimated.
  double autocorrelation = 0;
  std::size_t periods = 0;
};

/// Both sides need at least this many periods, which is still few.
inline constexpr std::size_t periods_each_side_min = 8;

/// Generalised least squares with errors of the first order, autocorrelation by maximum likelihood
/// (as R's nlme::gls with corAR1 and method "ML"; standard errors with n - 4 degrees of freedom).
/// `series` has one finite value for each of equally long periods, `before` of them before the
/// change. None with too few periods on a side, or when nothing varies round the lines.
std::optional<InterruptedSeries> interrupted_series_gls(std::span<const double> series,
                                                        std::size_t before);

/// Ordinary least squares with standard errors that hold under autocorrelation up to `lags` periods
/// and unequal variances (Newey and West 1987: Bartlett's weights, no prewhitening, times n/(n-4)).
/// As above.
std::optional<InterruptedSeries> interrupted_series_newey_west(std::span<const double> series,
                                                               std::size_t before,
                                                               std::size_t lags);

/// 4 (n / 100)^(2/9), rounded down (Newey and West 1994).
std::size_t newey_west_lags(std::size_t periods);

/// Of a coefficient, by Student's t with n - 4 degrees of freedom.
ConfidenceInterval interval_of(const InterruptedSeries& fit, const Coefficient& coefficient,
                               double confidence);

}  // namespace vlecht::analysis::methods
