// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace vlecht::analysis::methods {

/// How strictly a change from one period to the next is looked at.
struct RatioEditTerms {
  double size_weight = 0.5;   ///< U, 0 to 1: how much the size of a figure counts
  double spread_min = 0.05;   ///< A: least quartile distance, as a part of the median effect
  double fence_distance = 4;  ///< C, in quartile distances
};

struct RatioEdit {
  std::vector<double> ratios;   ///< after / before
  std::vector<double> effects;  ///< how far a ratio is from the median ratio, weighed by size
  double lower = 0;
  double upper = 0;
  std::vector<bool> is_outside;  ///< effect below `lower` or above `upper`: pointed at, not dropped
};

/// Edit of Hidiroglou and Berthelot (1986, Survey Methodology 12): finds changes that are unlike
/// those of the others, treating rises and falls alike, and the more readily the larger the figure.
/// Equally long and not empty. None when a figure is not positive: such pairs have no ratio, and
/// the caller leaves them out and says so.
std::optional<RatioEdit> hidiroglou_berthelot(std::span<const double> before,
                                              std::span<const double> after,
                                              const RatioEditTerms& terms);

}  // namespace vlecht::analysis::methods
