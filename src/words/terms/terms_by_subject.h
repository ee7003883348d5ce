// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "words/terms.h"

/// The parts of the one table of terms.
namespace vlecht::words {

std::span<const Term> steering_terms();
std::span<const Term> money_terms();
std::span<const Term> services_terms();
std::span<const Term> records_terms();

}  // namespace vlecht::words
