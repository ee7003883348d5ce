// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "importers/sample_set.h"

namespace vlecht::importers {

/// Probes that seem to go on under another name: the second begins when the first has ended, within
/// `apart_max` seconds, and its name is that of the first but for signs and what stands before or
/// behind it. A guess for a person to look at: old name and new name, in the order of the file.
std::vector<std::pair<std::string, std::string>> renamed_probes(const SampleSet& samples,
                                                                std::int64_t apart_max);

}  // namespace vlecht::importers
