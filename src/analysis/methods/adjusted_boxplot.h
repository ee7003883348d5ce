// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>

namespace vlecht::analysis::methods {

/// Medcouple, a measure of skewness from -1 to 1 that a quarter of outliers does not upset (Brys,
/// Hubert and Struyf 2004): the median of ((b - m) - (m - a)) / (b - a) over all a <= m <= b. Zero
/// for a symmetric sample. Time grows with the square of the number. `sorted` ascending, not empty.
double medcouple(std::span<const double> sorted);

/// Beyond these a value is pointed at, never dropped.
struct Fences {
  double lower = 0;
  double upper = 0;
};

/// Tukey's fences, 1.5 quartile distances from the hinges, moved along with the skewness (Hubert
/// and Vandervieren 2008), so that the long tail of costs is not taken for outliers: with medcouple
/// M >= 0 by exp(-4 M) below and exp(3 M) above, and mirrored for M < 0.
Fences adjusted_fences(std::span<const double> sorted);

}  // namespace vlecht::analysis::methods
