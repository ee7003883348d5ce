// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document.h"
#include "facts/kind.h"

namespace vlecht::operations {

/// Every kind of fact with its fields, types and meaning: the data dictionary.
document::Document dictionary(words::Language language);

/// An empty table with the columns of a kind: filled in, it can be imported as it is.
document::Table import_template(const facts::Kind& kind, words::Language language);

/// Headers of the dates that a state holds between.
inline constexpr facts::Bilingual valid_from_header{"geldig_van", "valid_from"};
inline constexpr facts::Bilingual valid_until_header{"geldig_tot", "valid_until"};

}  // namespace vlecht::operations
