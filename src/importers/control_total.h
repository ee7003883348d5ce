// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "facts/kind.h"
#include "values/rounding.h"

namespace vlecht::importers {

/// Decimals of what a number column adds up to: cents for money, pence for sterling, things for a
/// count; a decimal may have them all.
int decimals_of(facts::FieldType type);

/// That sum, exact whatever the number of rows: 120500 with 2 decimals is "1205.00".
std::string decimal_text(values::Wide sum, int decimals);

}  // namespace vlecht::importers
