// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "analysis/comparison.h"

/// How far two figures per inhabitant may be compared: a rule, so that no percentage stands alone.
namespace vlecht::analysis::comparability {

/// What must be alike.
enum class Criterion {
  year,    ///< the same fiscal year
  size,    ///< each member falls within the size class of the figure
  scope,   ///< the same cost counts on both sides
  prices,  ///< the same price level
  sample,  ///< at least `sample_min` municipalities, at most a tenth of them missing
};
inline constexpr Criterion criteria[] = {Criterion::year, Criterion::size, Criterion::scope,
                                         Criterion::prices, Criterion::sample};
inline constexpr std::int64_t sample_min = 30;

enum class Fit { met, unknown, not_met };

/// a: every criterion is met. b: none fails and at most one is unknown. c: year and scope do not
/// fail, the year is known, and at most two of the criteria are unknown or fail. d: less than that;
/// then no percentage is given.
enum class Grade { a, b, c, d };

struct Comparability {
  std::array<Fit, 5> fits{};  ///< in the order of `criteria`
  Grade grade = Grade::d;

  bool allows_percentage() const { return grade != Grade::d; }
};

std::string_view name_of(Criterion criterion);  ///< "year"
std::string_view name_of(Grade grade);          ///< "A"
Comparability graded(const std::array<Fit, 5>& fits);

}  // namespace vlecht::analysis::comparability
