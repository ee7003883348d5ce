// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace vlecht::analysis::methods {

/// P(Z <= z) of the standard normal distribution, accurate in both tails.
double normal_cumulative(double z);

/// The z below which the standard normal distribution has probability `p`, 0 < p < 1.
double normal_quantile(double p);

}  // namespace vlecht::analysis::methods
