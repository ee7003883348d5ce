// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "importers/sample_intervals.h"
#include "journal/journal.h"

namespace vlecht::operations {

/// What a journal states of each probe, for a file that continues it: in order of time and without
/// overlap (of two that overlap, the later one is left out). All of it is read when it is first
/// asked for, and kept packed. The journal outlives what is returned. Problems: those of
/// `Journal::facts`.
std::function<base::Result<std::vector<importers::SampledInterval>>(const std::string& probe)>
known_observations(const journal::Journal& journal);

}  // namespace vlecht::operations
