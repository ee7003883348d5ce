// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace vlecht::document {

/// The document as one JSON object with stable keys in a fixed order; the same document gives the
/// same bytes. Values are exact decimal texts, so that no reader rounds them by accident.
std::string to_json(const Document& document);

/// `text` between quotes. What is not UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);

}  // namespace vlecht::document
