// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "importers/row_reader.h"

namespace vlecht::importers {

/// A number that is equal for equal values; different values seldom share one.
std::uint64_t hash_of(const facts::KnownValue& value, std::uint64_t seed);

/// Two rows that state something about the same key (for a state: over periods that overlap). When
/// they state the same the later one is left out with a finding; when they differ the later one is
/// a bad row that names the earlier. The order of the drafts stays.
void drop_duplicates(const RowPlan& plan, ReadRows& read, FindingLog& log);

}  // namespace vlecht::importers
