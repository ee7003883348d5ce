// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>

#include "analysis/goal_progress.h"

/// What the files of `goal_progress` share.
namespace vlecht::analysis::goal_progress {

/// The goals of a dossier with their parts and status, after `plans` and `indicators`: main goals
/// as recorded, each followed by what is below it.
std::vector<Goal> goals_of(const dossier::Dossier& dossier, const goal_plans::Plans& plans,
                           const goal_indicators::Indicators& indicators);

/// Adds the initiatives, what they cost and what that brought. Problems: as `analyse`.
base::Result<void> add_money(const dossier::Dossier& dossier, Answer& answer);

/// What is otherwise than on `asked.since`.
std::vector<Change> changes_of(const dossier::Dossier& dossier, const Answer& answer);

}  // namespace vlecht::analysis::goal_progress
