// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// Events that were counted for so long a time, above 0, in any unit.
struct EventCount {
  std::int64_t events = 0;
  double time = 0;
};

/// How the rate of events changed.
struct RateRatio {
  /// New rate / old rate; none where the old one is 0.
  std::optional<double> estimate;
  double lower = 0;
  /// None: there is no end to it, for the old period may have had no rate at all.
  std::optional<double> upper;
};

enum class RateChange { lower, higher, not_proven };

/// The exact interval of the ratio of two Poisson rates: given how many there were together, those
/// of the new period are binomial, with the interval of Clopper and Pearson (Przyborowski and
/// Wilenski 1940, Biometrika 31:313). None without any event: nothing can be said of nothing.
std::optional<RateRatio> rate_ratio(EventCount before, EventCount after, double confidence);

/// A change is proven only when the interval leaves 1 out.
RateChange change_of(const RateRatio& ratio);

/// The exact interval of a rate per unit of time (Garwood 1936, Biometrika 28:437).
ConfidenceInterval rate_interval(EventCount count, double confidence);

}  // namespace vlecht::analysis::methods
