// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "importers/finding_log.h"
#include "importers/table_import.h"

namespace vlecht::importers {

/// Lines of a list that has an amount per account and period in place of entries. Each gets a key
/// of its own: as its entry the account with cost centre, cost unit, task field and category, and
/// as its line the number of the period. Rows that agree in all that are added up, with a finding.
///
/// With `is_cumulative` an amount counts from the beginning of the year: what is left is its
/// difference from the period before it that the list has; where that one is not known, neither is
/// this one.
void spread_balances(std::vector<facts::Draft>& drafts, bool is_cumulative,
                     const facts::Place& place, FindingLog& log);

}  // namespace vlecht::importers
