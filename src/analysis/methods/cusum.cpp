// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/cusum.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// One of the two sums, and since when it is not zero.
struct OneSum {
  double sum = 0;
  std::size_t began = 0;

  void add(double step, std::size_t point) {
    if (!(sum > 0)) began = point;
    sum = std::max(0.0, sum + step);
  }
};

}  // namespace

CusumPath tabular_cusum(std::span<const double> values, double mean, double deviation,
                        const CusumDesign& design) {
  CHECK(deviation > 0 && design.interval > 0);
  CHECK(design.head_start >= 0 && design.head_start < design.interval);
  CusumPath path;
  OneSum upper{design.head_start, 0};
  OneSum lower{design.head_start, 0};
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double z = (values[i] - mean) / deviation;
    upper.add(z - design.reference, i);
    lower.add(-z - design.reference, i);
    path.upper.push_back(upper.sum);
    path.lower.push_back(lower.sum);
    if (path.signal) continue;
    for (const ChartSide side : {ChartSide::high, ChartSide::low}) {
      const OneSum& sum = side == ChartSide::high ? upper : lower;
      if (!(sum.sum > design.interval)) continue;
      const auto points = static_cast<double>(i - sum.began + 1);
      const double away = design.reference + sum.sum / points;
      const double shift = side == ChartSide::high ? away : -away;
      path.signal = CusumSignal{i, side, sum.began, mean + deviation * shift};
      break;
    }
  }
  return path;
}

}  // namespace vlecht::analysis::methods
