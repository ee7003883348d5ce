// SPDX-License-Identifier: EUPL-1.2
#include "analysis/service_level_limits.h"

#include <algorithm>

namespace vlecht::analysis::service_level_check {

using methods::Intervals;
using methods::Second;
using values::Ratio;

namespace {

constexpr Second seconds_per_minute = 60;
constexpr std::int64_t minutes_per_month = 30 * 24 * 60;

// What the target leaves of a hundred percent, in hundredths over `target.denominator()`.
std::int64_t left_by(const Ratio& target) {
  const std::int64_t whole = 100 * target.denominator();
  return whole - std::clamp<std::int64_t>(target.numerator(), 0, whole);
}

}  // namespace

bool OutageLimits::nearly_agree() const {
  const Ratio twice(2 * longest_counted.numerator(), longest_counted.denominator());
  return !breaks_target() && longest_counted < allowed && allowed < twice;
}

// The best place for so many seconds begins where a window begins, or ends where one ends: moved a
// little it would lose as much as it gains, or more.
Second most_hit(const Intervals& windows, Second length) {
  if (length == 0) return 0;
  Second most = 0;
  for (const auto& window : windows) {
    const Intervals after{{window.from, window.from + length}};
    const Intervals before{{window.until - length, window.until}};
    most = std::max(
        {most, methods::shared_length(windows, after), methods::shared_length(windows, before)});
  }
  return most;
}

OutageLimits outage_limits(const Intervals& windows, std::int64_t months, const Ratio& target,
                           std::int64_t longest_minutes) {
  const Second in_month = methods::length_of(windows);
  const Second agreed = months * in_month;
  // Of an outage over whole months each hits them all.
  const std::int64_t whole = std::min(longest_minutes / minutes_per_month, months);
  const Second rest = (longest_minutes % minutes_per_month) * seconds_per_minute;
  const Second hit = std::min(agreed, whole * in_month + most_hit(windows, rest));
  return {
      .allowed = Ratio(agreed * left_by(target), target.denominator() * 100 * seconds_per_minute),
      .longest_counted = Ratio(hit, seconds_per_minute)};
}

std::optional<std::int64_t> tickets_for_one_late(const Ratio& target) {
  const std::int64_t left = left_by(target);
  if (left == 0) return std::nullopt;
  const std::int64_t whole = 100 * target.denominator();
  return (whole + left - 1) / left;
}

}  // namespace vlecht::analysis::service_level_check
