// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"

namespace vlecht::document {

inline constexpr std::size_t text_width = 100;

/// For the terminal: lines of at most `text_width` characters where words allow it, columns
/// aligned, no colour. Control characters from outside are shown as U+FFFD, so that a file cannot
/// steer the terminal.
std::string to_text(const Document& document);

}  // namespace vlecht::document
