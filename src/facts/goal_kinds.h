// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about what is wanted and how it is measured: for `kinds()`, which is where
/// they are found.
Kind policy_plan_kind();
Kind goal_kind();
Kind indicator_kind();
Kind indicator_baseline_kind();
Kind indicator_target_kind();
Kind measurement_kind();
Kind forecast_kind();

}  // namespace vlecht::facts
