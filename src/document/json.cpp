// SPDX-License-Identifier: EUPL-1.2
#include "document/json.h"

#include "base/text.h"

namespace vlecht::document {
namespace {

void append_escaped(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && byte != 0x7F) {
    out += c;
    return;
  }
  out += "\\u00";
  out += digits[byte >> 4];
  out += digits[byte & 0xF];
}

std::size_t sequence_length(std::string_view text) {
  for (std::size_t length = 2; length <= 4 && length <= text.size(); ++length)
    if (base::is_utf8(text.substr(0, length))) return length;
  return 0;
}

bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\';
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t from = i;
    while (i < text.size() && is_plain(text[i])) ++i;
    out.append(text.substr(from, i - from));
    if (i == text.size()) break;
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      append_escaped(out, text[i++]);
    } else if (const std::size_t length = sequence_length(text.substr(i)); length > 0) {
      out.append(text.substr(i, length));
      i += length;
    } else {
      out += "\uFFFD";
      ++i;
    }
  }
  out += '"';
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) { append_quoted(out, text); }

std::string json_string(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 2);
  append_quoted(out, text);
  return out;
}

}  // namespace vlecht::document
