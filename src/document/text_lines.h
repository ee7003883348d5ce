// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::document {

/// Characters as a terminal counts them, near enough: code points without the combining marks.
std::size_t width_of_text(std::string_view text);

/// Lines of at most `width` characters, broken at blanks but not at no-break spaces; a word that is
/// longer has a line to itself. At least one line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace vlecht::document
