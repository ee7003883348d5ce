// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "importers/row_reader.h"

namespace vlecht::importers {

/// Whether rows of this kind are looked at together by `review_goals`: goals, indicators, baselines
/// and targets.
bool is_reviewed_as_goals(std::string_view kind);

/// Which goals cannot be measured, or only partly, as far as this file says: what is left out that
/// no other file supplies, limits and parents that contradict themselves, a target that is not
/// later than its decision, a target decided anew without a decision. What another file may supply
/// (an owner, a first decision) is a note that says so. The check over the whole dossier is
/// `analysis::measurability`. The drafts stay as they are.
void review_goals(const RowPlan& plan, const std::vector<facts::Draft>& drafts, FindingLog& log);

}  // namespace vlecht::importers
