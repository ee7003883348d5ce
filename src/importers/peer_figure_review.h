// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/row_reader.h"

namespace vlecht::importers {

/// What is particular to figures that municipalities report to CBS (Iv3), before duplicates are
/// sought: codes are brought to one way of writing ("Totaal" to "totaal", "0,4" to "0.4"), each
/// with a finding, and codes of another shape are pointed out.
void review_peer_codes(const RowPlan& plan, std::vector<facts::Draft>& drafts, FindingLog& log);

/// A municipality that delivered nothing stands in the figures of CBS with a total of 0. All rows
/// of such a (municipality, year, document) become `not_delivered`: those whose row (totaal,
/// totaal) is 0, or, where that row is not in the file, whose rows are all 0 and include one of
/// category totaal. Where a total (of everything, or of a task field) is 0 and a part of it is not,
/// only the total becomes `not_delivered`. Each has a finding.
void review_peer_zeros(const RowPlan& plan, std::vector<facts::Draft>& drafts, FindingLog& log);

}  // namespace vlecht::importers
