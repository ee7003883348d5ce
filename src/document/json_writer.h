// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "document/json.h"

namespace vlecht::document {

/// The document as one JSON object with stable keys in a fixed order; the same document gives the
/// same bytes. Values are exact decimal texts, so that no reader rounds them by accident.
std::string to_json(const Document& document);

}  // namespace vlecht::document
