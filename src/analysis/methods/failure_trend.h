// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>

namespace vlecht::analysis::methods {

/// Whether failures come closer together or further apart.
struct FailureTrend {
  /// Laplace's test: about standard normal when the rate is steady; below 0 the failures were
  /// early and it gets better, above 0 it gets worse (NIST/SEMATECH e-Handbook 8.2.3.4).
  double laplace = 0;
  /// MIL-HDBK-189 test: chi-squared with 2n degrees of freedom when the rate is steady; large when
  /// it gets better.
  double handbook = 0;
  /// The chance of at least so large a value when the rate is steady.
  double handbook_upper_chance = 0;
  /// Crow's power law, expected failures up to t = scale * t^shape: a shape below 1 gets better.
  double shape = 0;
  double scale = 0;
  /// The shape corrected for its bias; none of fewer than three failures.
  std::optional<double> shape_unbiased;
};

inline constexpr std::size_t trend_failures_min = 4;

/// Of failures at `times`, in any order, each above 0 and at most `observed`, in an observation
/// that ends at a set time. None of fewer than `trend_failures_min`: Laplace's sum is near enough
/// to normal from four on.
std::optional<FailureTrend> failure_trend(std::span<const double> times, double observed);

}  // namespace vlecht::analysis::methods
