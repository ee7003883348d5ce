// SPDX-License-Identifier: EUPL-1.2
#include "analysis/regular_days.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vlecht::analysis {

std::optional<double> regular_stretch(std::span<const values::Day> days) {
  if (days.size() < 2) return std::nullopt;
  std::vector<double> stretches;
  for (std::size_t i = 1; i < days.size(); ++i)
    stretches.push_back(days[i].days_since_1970() - days[i - 1].days_since_1970());
  std::vector<double> sorted = stretches;
  std::sort(sorted.begin(), sorted.end());
  const double middle = sorted[sorted.size() / 2];
  const double allowed = std::max(1.0, stretch_tolerance * middle);
  if (sorted.front() < middle - allowed || sorted.back() > middle + allowed) return std::nullopt;
  const double whole = days.back().days_since_1970() - days.front().days_since_1970();
  return whole / static_cast<double>(stretches.size());
}

std::optional<values::Day> day_after(values::Day day, double days) {
  constexpr double days_max = 200 * 365.25;
  if (!(days <= days_max) || days < 0) return std::nullopt;
  const auto number = day.days_since_1970() + static_cast<std::int64_t>(std::llround(days));
  if (number > values::open_end().days_since_1970()) return std::nullopt;
  return values::Day::from_days_since_1970(static_cast<std::int32_t>(number));
}

}  // namespace vlecht::analysis
