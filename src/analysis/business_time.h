// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "analysis/methods/intervals.h"
#include "analysis/service_hours.h"

namespace vlecht::analysis {

/// A clock that runs during service hours only: what "within 8 working hours" means.
///
/// Each question takes time that grows with the logarithm of the number of windows, so that one
/// clock serves a year of tickets.
class BusinessTime {
 public:
  /// Over the days of `period`; about what lies outside them nothing is said.
  BusinessTime(const ServiceHours& hours, values::Period period);
  /// Over the seconds of `whole`, with `windows` as service hours.
  BusinessTime(methods::Intervals windows, methods::Interval whole);

  /// Seconds of service hours from `from` up to `until`; none when either lies outside the days of
  /// the clock or `until` is before `from`.
  std::optional<methods::Second> elapsed(methods::Second from, methods::Second until) const;

  /// The first moment at which `amount` seconds of service hours have gone by since `from`. Nothing
  /// (an amount of 0) has gone by as soon as the service is open. None when `amount` is negative,
  /// or when that moment or `from` lies outside the days of the clock.
  std::optional<methods::Second> due(methods::Second from, methods::Second amount) const;

  const methods::Intervals& windows() const { return windows_; }

 private:
  // Seconds of service hours since the beginning.
  methods::Second run_at(methods::Second second) const;
  // The number of windows that have begun at or before a second.
  std::size_t begun_at(methods::Second second) const;

  methods::Interval whole_;
  methods::Intervals windows_;
  // Seconds in the windows before each window, and in all of them.
  std::vector<methods::Second> before_;
};

}  // namespace vlecht::analysis
