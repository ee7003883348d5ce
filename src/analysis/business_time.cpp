// SPDX-License-Identifier: EUPL-1.2
#include "analysis/business_time.h"

#include <algorithm>

namespace vlecht::analysis {

using methods::Interval;
using methods::Second;

BusinessTime::BusinessTime(const ServiceHours& hours, values::Period period)
    : BusinessTime(windows_of(hours, period), seconds_of(period)) {}

BusinessTime::BusinessTime(methods::Intervals windows, Interval whole)
    : whole_(whole), windows_(methods::within(windows, whole)), before_{0} {
  for (const Interval& window : windows_) before_.push_back(before_.back() + window.length());
}

std::size_t BusinessTime::begun_at(Second second) const {
  const auto after =
      std::upper_bound(windows_.begin(), windows_.end(), second,
                       [](Second value, const Interval& window) { return value < window.from; });
  return static_cast<std::size_t>(after - windows_.begin());
}

Second BusinessTime::run_at(Second second) const {
  const std::size_t begun = begun_at(second);
  if (begun == 0) return 0;
  const Interval& last = windows_[begun - 1];
  return before_[begun - 1] + std::min(second, last.until) - last.from;
}

std::optional<Second> BusinessTime::elapsed(Second from, Second until) const {
  if (from < whole_.from || until > whole_.until || until < from) return std::nullopt;
  return run_at(until) - run_at(from);
}

std::optional<Second> BusinessTime::due(Second from, Second amount) const {
  if (amount < 0 || from < whole_.from || from >= whole_.until) return std::nullopt;
  const Second target = run_at(from) + amount;
  // Time that has gone by at the end of a window is due there, except that nothing is due only
  // where a window is open.
  const auto found = amount == 0 ? std::upper_bound(before_.begin() + 1, before_.end(), target)
                                 : std::lower_bound(before_.begin() + 1, before_.end(), target);
  if (found == before_.end()) return std::nullopt;
  const auto window = static_cast<std::size_t>(found - before_.begin()) - 1;
  return windows_[window].from + target - before_[window];
}

}  // namespace vlecht::analysis
