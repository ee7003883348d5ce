// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/pert.h"

#include <cmath>

namespace vlecht::analysis::methods {

std::optional<PertEstimate> pert(const ThreePoints& points) {
  const auto [least, likeliest, most] = points;
  if (!std::isfinite(least) || !std::isfinite(most)) return std::nullopt;
  if (!(least <= likeliest && likeliest <= most)) return std::nullopt;
  PertEstimate estimate;
  estimate.mean = (least + 4 * likeliest + most) / 6;
  estimate.deviation = std::sqrt((estimate.mean - least) * (most - estimate.mean) / 7);
  estimate.classical_deviation = (most - least) / 6;
  return estimate;
}

}  // namespace vlecht::analysis::methods
