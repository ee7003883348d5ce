// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/ratio_edit.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "analysis/methods/estimate.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

std::vector<double> ascending(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values;
}

}  // namespace

std::optional<RatioEdit> hidiroglou_berthelot(std::span<const double> before,
                                              std::span<const double> after,
                                              const RatioEditTerms& terms) {
  CHECK(before.size() == after.size() && !before.empty());
  RatioEdit edit;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (!(before[i] > 0) || !(after[i] > 0)) return std::nullopt;
    edit.ratios.push_back(after[i] / before[i]);
  }
  const double middle = quantile_7(ascending(edit.ratios), 0.5);
  for (std::size_t i = 0; i < before.size(); ++i) {
    const double ratio = edit.ratios[i];
    const double step = ratio < middle ? 1 - middle / ratio : ratio / middle - 1;
    edit.effects.push_back(step * std::pow(std::max(before[i], after[i]), terms.size_weight));
  }
  const auto sorted = ascending(edit.effects);
  const double centre = quantile_7(sorted, 0.5);
  const double least = std::abs(terms.spread_min * centre);
  edit.lower = centre - terms.fence_distance * std::max(centre - quantile_7(sorted, 0.25), least);
  edit.upper = centre + terms.fence_distance * std::max(quantile_7(sorted, 0.75) - centre, least);
  for (const double effect : edit.effects)
    edit.is_outside.push_back(effect < edit.lower || effect > edit.upper);
  return edit;
}

}  // namespace vlecht::analysis::methods
