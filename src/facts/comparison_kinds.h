// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

/// The kinds of fact with which a difference in cost is explained.
namespace vlecht::facts {

/// Published average of a benchmark, with its passport.
Kind benchmark_figure();
/// One step from total cost to cost that can be compared.
Kind bridge_step();
/// What someone says about a difference in cost.
Kind claim();
/// How much there was of what a municipality paid for.
Kind cost_volume();

}  // namespace vlecht::facts
