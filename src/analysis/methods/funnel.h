// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

#include "analysis/methods/proportion.h"

namespace vlecht::analysis::methods {

/// A limit of a funnel plot (Spiegelhalter 2005, Statistics in Medicine 24:1185, appendix A.1.1):
/// the share below which a group of this size comes with chance `level` when its own chance is
/// `target`, by the exact binomial distribution, interpolated between its steps so that the limit
/// is a smooth line. Between 0 and 1. `target` from 0 to 1, `size` positive, 0 < level < 1.
double funnel_limit(double target, std::int64_t size, double level);

/// The two pairs of limits that are usually drawn. The upper ones are the lower ones of the misses
/// turned round, so that counting hits or misses says the same; `funnel_limit` at an upper level
/// lies below that, and would put two hits of two outside.
struct FunnelLimits {
  double lower_998 = 0;  ///< 1 in 1000 lies below by chance alone
  double lower_95 = 0;   ///< 1 in 40
  double upper_95 = 0;
  double upper_998 = 0;
};

FunnelLimits funnel_limits(double target, std::int64_t size);

/// Where a group lies: outside when as many hits or fewer (or more) have less than the chance of
/// that tail. Being inside says that chance explains it, not that it is good.
enum class FunnelPosition {
  within,    ///< inside the limits of 95 %
  below_95,  ///< below them: look again; of forty alike groups one lies here
  above_95,
  below_998,  ///< far below: chance hardly explains it
  above_998,
};

FunnelPosition funnel_position(double target, const Proportion& group);

}  // namespace vlecht::analysis::methods
