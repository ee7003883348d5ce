// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"

namespace vlecht::document {

/// The sentence, or sentences, that answer the question.
std::string lead_of(const Document& document);

}  // namespace vlecht::document
