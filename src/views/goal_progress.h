// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "analysis/goal_progress.h"
#include "document/document.h"
#include "views/figure.h"

namespace vlecht::views::goal_progress {

/// The answer in words, figures, charts and tables. Ids of figures are stable: goal.<code>.status,
/// milestone.<code>.first, .latest, .slip_days, .met, indicator.<code>.latest, target.<code>.<n>.…,
/// initiative.<code>.spent, goals.measurable and other counts.
document::Document view(const analysis::goal_progress::Answer& answer,
                        const dossier::Dossier& dossier, const Context& context);

}  // namespace vlecht::views::goal_progress
