// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "importers/row_reader.h"

namespace vlecht::importers {

/// What the amounts of a budget say together, in the file and in what the dossier states already
/// (`Settings::budget_amounts`; the file goes before it). BBV, article 18: an amendment states the
/// change and the new amount.
///
/// Findings: a change that is not the new amount less the previous one of that post (the amendment
/// before it that names the post, or the original budget), one that cannot be compared or is not
/// stated, one at a stage that has none; an amendment without a decision; numbers that are left out
/// or do not go with their stage. The drafts stay as they are.
void review_budget(const RowPlan& plan, const Settings& settings,
                   const std::vector<facts::Draft>& drafts, FindingLog& log);

/// Sums of `amount` per municipality, year, stage, number and side: their part is such as "GM0397
/// 2018 wijziging 1 lasten". None when there would be more than 200. `header`: of the column.
void add_budget_totals(const facts::Kind& kind, const std::vector<facts::Draft>& drafts,
                       const std::string& header, std::vector<ControlTotal>& totals);

}  // namespace vlecht::importers
