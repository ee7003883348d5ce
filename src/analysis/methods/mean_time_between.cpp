// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/mean_time_between.h"

#include <algorithm>
#include <vector>

#include "analysis/methods/distributions.h"
#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {

MeanTimeBetween mean_time_between(double time, std::int64_t events, double confidence) {
  CHECK(time > 0 && events >= 0 && confidence > 0 && confidence < 1);
  const double tail = (1 - confidence) / 2;
  const auto count = static_cast<double>(events);
  MeanTimeBetween out;
  out.lower = 2 * time / chi_squared_quantile(1 - tail, 2 * count + 2);
  if (events == 0) return out;
  out.estimate = time / count;
  out.upper = 2 * time / chi_squared_quantile(tail, 2 * count);
  return out;
}

std::optional<TimeToRepair> time_to_repair(std::span<const double> durations, double confidence) {
  if (durations.empty()) return std::nullopt;
  std::vector<double> sorted(durations.begin(), durations.end());
  std::sort(sorted.begin(), sorted.end());
  TimeToRepair out{.mean = mean(sorted),
                   .median = quantile_7(sorted, 0.5),
                   .longest = sorted.back(),
                   .median_interval = std::nullopt};
  if (const auto interval = median_interval(sorted, confidence))
    out.median_interval = ConfidenceInterval{interval->lower, interval->upper};
  return out;
}

}  // namespace vlecht::analysis::methods
