// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/goal_plans.h"

namespace vlecht::analysis::goal_plans {

/// Adds what is odd about the milestones and decisions: plans that moved without a decision, met
/// without proof, dropped without decision, no plan at all, what is planned before what it waits
/// for, what waits for itself, and decisions without a day.
void add_findings(Plans& plans);

}  // namespace vlecht::analysis::goal_plans
