// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "analysis/methods/intervals.h"
#include "values/ratio.h"

/// The arithmetic of the checks.
namespace vlecht::analysis::service_level_check {

/// How long a service may be down, by two agreements that need not agree. In minutes of the hours
/// that count.
struct OutageLimits {
  values::Ratio allowed;          ///< in a period by the target
  values::Ratio longest_counted;  ///< of the longest outage at its worst moment

  /// One outage that is not too long can miss the target.
  bool breaks_target() const { return longest_counted > allowed; }
  /// One outage can be too long without missing the target, and not much longer misses both.
  bool nearly_agree() const;
};

/// `windows` are the hours that count in one month, of which a period has `months`; `target` is in
/// percent, and below 0 or above 100 taken for those; `longest_minutes` is by the clock on the
/// wall, and not negative.
OutageLimits outage_limits(const methods::Intervals& windows, std::int64_t months,
                           const values::Ratio& target, std::int64_t longest_minutes);

/// The most seconds of the set that `length` seconds in a row can hit; `length` is not negative.
methods::Second most_hit(const methods::Intervals& windows, methods::Second length);

/// With fewer tickets than this one late ticket already misses a target in percent; none for a
/// target of 100 percent, which one late ticket always misses.
std::optional<std::int64_t> tickets_for_one_late(const values::Ratio& target);

}  // namespace vlecht::analysis::service_level_check
