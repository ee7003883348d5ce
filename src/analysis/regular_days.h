// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>

#include "values/day.h"

namespace vlecht::analysis {

/// How far a stretch between two days may be from the middle one: months and quarters are not all
/// equally long.
inline constexpr double stretch_tolerance = 0.25;

/// The mean number of days between days (ascending, different) that follow each other at even
/// stretches: none when a stretch is more than `stretch_tolerance` of the middle one away from it
/// (and more than a day), so that a day was skipped, or when there are fewer than two days.
std::optional<double> regular_stretch(std::span<const values::Day> days);

/// `days` after `day`, to the nearest day; none beyond what can be said of anything: 200 years.
std::optional<values::Day> day_after(values::Day day, double days);

}  // namespace vlecht::analysis
