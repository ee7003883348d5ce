// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// How long something lasted, or has lasted so far: a ticket that is still open counts too, for
/// leaving it out flatters whoever lets the hard ones lie.
struct Duration {
  double time = 0;  ///< finite, not negative, in any unit
  bool has_ended = false;
};

/// What is known after one of the times that were seen.
struct SurvivalStep {
  double time = 0;
  std::int64_t at_risk = 0;  ///< lasted at least this long
  std::int64_t ended = 0;    ///< at this very time
  std::int64_t censored = 0;
  double surviving = 1;  ///< share that lasts longer than this time, 0 to 1
  /// By Greenwood's variance on the log-log scale, which stays inside 0 to 1. None when nothing is
  /// left: then the variance says nothing.
  std::optional<ConfidenceInterval> interval = std::nullopt;
};

/// Kaplan and Meier (1958), one step for each different time, ascending. 0 < confidence < 1. At a
/// time where some ended and others are last seen, the latter lasted longer.
std::vector<SurvivalStep> kaplan_meier(std::span<const Duration> durations, double confidence);

/// The time within which a share `p` has ended (0 < p < 1; 0.5: the median), and its interval
/// (Brookmeyer and Crowley 1982). None: so many have not ended yet that it cannot be said; of a
/// bound, that the data do not bound it.
struct SurvivalQuantile {
  std::optional<double> time;
  std::optional<double> lower;
  std::optional<double> upper;
};

/// Where a curve lies at exactly 1 - p for a while, the middle of that stretch, as R's survfit: so
/// without open ones the median is the usual one.
SurvivalQuantile survival_quantile(std::span<const SurvivalStep> curve, double p);

}  // namespace vlecht::analysis::methods
