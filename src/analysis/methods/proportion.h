// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// How many of a number had something: tickets in time of all tickets.
struct Proportion {
  std::int64_t successes = 0;  ///< 0 to `total`
  std::int64_t total = 0;      ///< not negative

  /// `total` is positive.
  double share() const { return static_cast<double>(successes) / static_cast<double>(total); }
};

/// Interval of a share by the score test, without correction for continuity (Wilson 1927; method 3
/// of Newcombe 1998, Statistics in Medicine 17:857). Its mean coverage is the confidence, also for
/// few and for shares near 0 and 1. `total` is positive, 0 < confidence < 1.
ConfidenceInterval wilson_interval(const Proportion& proportion, double confidence);

/// The exact interval (Clopper and Pearson 1934), whose coverage is nowhere below the confidence,
/// and so is wider. As above.
ConfidenceInterval clopper_pearson_interval(const Proportion& proportion, double confidence);

/// Interval of the share of `first` less that of `second`, from the two score intervals (method 10
/// of Newcombe 1998, Statistics in Medicine 17:873). Both totals are positive.
ConfidenceInterval newcombe_difference(const Proportion& first, const Proportion& second,
                                       double confidence);

/// What can be said of a share against a norm.
enum class NormVerdict {
  met,        ///< the whole interval is at or above the norm
  not_met,    ///< the whole interval is below the norm
  undecided,  ///< the norm lies inside the interval
};

NormVerdict verdict_of(const ConfidenceInterval& interval, double norm);

}  // namespace vlecht::analysis::methods
