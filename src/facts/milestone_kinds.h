// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "facts/kind.h"

namespace vlecht::facts {

/// The kinds of fact about what is done for a goal and what is decided on it: for `kinds()`, which
/// is where they are found.
Kind milestone_kind();
Kind milestone_plan_kind();
Kind milestone_met_kind();
Kind milestone_dropped_kind();
Kind milestone_dependency_kind();
Kind initiative_kind();
Kind planned_value_kind();
Kind initiative_progress_kind();
Kind decision_request_kind();
Kind decision_outcome_kind();

}  // namespace vlecht::facts
