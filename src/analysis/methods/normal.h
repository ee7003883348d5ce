// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// P(Z <= z) of the standard normal distribution, accurate in both tails.
double normal_cumulative(double z);

/// The z below which the standard normal distribution has probability `p`, 0 < p < 1.
double normal_quantile(double p);

/// The percentile, 0 to 1, at which something `excess` (0.15: fifteen per cent) above the middle
/// stands in a group whose logarithms are normal with this standard deviation: what "15 % above
/// average" means depends on the spread. `excess` is above -1 and the deviation positive.
double percentile_of_excess(double excess, double log_deviation);

}  // namespace vlecht::analysis::methods
