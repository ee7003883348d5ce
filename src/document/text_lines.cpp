// SPDX-License-Identifier: EUPL-1.2
#include "document/text_lines.h"

#include <algorithm>

namespace vlecht::document {

std::size_t width_of_text(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool is_continuation = (byte & 0xC0) == 0x80;
    const bool is_combining = byte == 0xCC || (byte == 0xCD && i + 1 < text.size() &&
                                               static_cast<unsigned char>(text[i + 1]) < 0xB0);
    if (!is_continuation && !is_combining) ++width;
  }
  return width;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines{""};
  std::size_t used = 0;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t until = std::min(text.find(' ', from), text.size());
    const std::string_view word = text.substr(from, until - from);
    from = until + 1;
    if (word.empty()) continue;
    const std::size_t length = width_of_text(word);
    if (used > 0 && used + 1 + length > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

}  // namespace vlecht::document
