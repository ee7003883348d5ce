// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analysis/methods/control_chart.h"

namespace vlecht::analysis::methods {

/// A tabular CUSUM (Page 1954, Biometrika 41:100), all in standard deviations.
struct CusumDesign {
  double reference = 0.5;  ///< what each point may stray; half of the shift that is looked for
  double interval = 5;     ///< a sum beyond it is a signal
  double head_start = 0;   ///< where the sums begin (Lucas and Crosier 1982); below `interval`
};

struct CusumSignal {
  std::size_t point = 0;  ///< the first at which a sum lies beyond the interval
  ChartSide side = ChartSide::none;
  /// The first point since the sum last was zero: the best guess of where the shift began.
  std::size_t began = 0;
  /// The best guess of the mean since then, in the unit of the values.
  double mean_since = 0;
};

struct CusumPath {
  std::vector<double> upper;  ///< after each point, in standard deviations; not negative
  std::vector<double> lower;
  std::optional<CusumSignal> signal;
};

/// The sums of a series around a mean, with a positive deviation. They go on after a signal.
CusumPath tabular_cusum(std::span<const double> values, double mean, double deviation,
                        const CusumDesign& design);

}  // namespace vlecht::analysis::methods
