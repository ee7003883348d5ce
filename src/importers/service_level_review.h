// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

#include "importers/row_reader.h"

namespace vlecht::importers {

/// Whether rows of this kind are looked at by `review_service_levels`: contracts, service levels,
/// outage classes, deadlines of tickets and service credits.
bool is_reviewed_as_service_levels(std::string_view kind);

/// What rows say about agreements that contradicts itself or leaves something out, as far as this
/// file tells: one row by itself, or rows of one contract beside each other. What hours, calendars
/// and other files decide is left to `analysis::service_level_check`, and a note says so. The
/// drafts stay as they are.
void review_service_levels(const RowPlan& plan, const std::vector<facts::Draft>& drafts,
                           FindingLog& log);

}  // namespace vlecht::importers
