// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/funnel.h"

#include <algorithm>

#include "analysis/methods/distributions.h"
#include "base/check.h"

namespace vlecht::analysis::methods {

double funnel_limit(double target, std::int64_t size, double level) {
  CHECK(size > 0 && target >= 0 && target <= 1);
  const std::int64_t step = binomial_quantile(level, size, target);
  const double reached = binomial_cumulative(step, size, target);
  const double inside = (reached - level) / binomial_probability(step, size, target);
  return std::clamp((static_cast<double>(step) - inside) / static_cast<double>(size), 0.0, 1.0);
}

FunnelLimits funnel_limits(double target, std::int64_t size) {
  return {.lower_998 = funnel_limit(target, size, 0.001),
          .lower_95 = funnel_limit(target, size, 0.025),
          .upper_95 = 1 - funnel_limit(1 - target, size, 0.025),
          .upper_998 = 1 - funnel_limit(1 - target, size, 0.001)};
}

FunnelPosition funnel_position(double target, const Proportion& group) {
  const auto limits = funnel_limits(target, group.total);
  const double share = group.share();
  if (share < limits.lower_998) return FunnelPosition::below_998;
  if (share > limits.upper_998) return FunnelPosition::above_998;
  if (share < limits.lower_95) return FunnelPosition::below_95;
  if (share > limits.upper_95) return FunnelPosition::above_95;
  return FunnelPosition::within;
}

}  // namespace vlecht::analysis::methods
