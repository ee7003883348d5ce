// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "facts/finding.h"
#include "importers/iv3_delivery.h"

namespace vlecht::importers::iv3 {

/// Codes that the definitions of the year do not have, DF001 to DF007: a fault per line. A list
/// that the definitions lack is not checked.
std::vector<Fault> unknown_codes(const Delivery& delivery, const Rulebook& rules);

/// Amounts in cells that the definitions colour grey, in one finding. CBS calls these indicative,
/// so it is a warning in every year.
std::vector<facts::Finding> grey_cells(const Delivery& delivery, const Definitions& definitions);

/// The plausibility checks PF001 to PF009 that the definitions name for the period of the delivery.
///
/// What each calculation compares is in docs/formats/iv3.md: the definition files give the checks,
/// their periods and their codes, and from 2020 on neither formula nor limit. One per cent is the
/// limit that they state for the first check in 2017 to 2019. A check that fails is a warning, one
/// that cannot be made because a list is missing a note (PF099); a last note counts what was done.
std::vector<facts::Finding> plausibility(const Delivery& delivery, const Rulebook& rules);

}  // namespace vlecht::importers::iv3
