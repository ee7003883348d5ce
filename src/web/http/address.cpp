// SPDX-License-Identifier: EUPL-1.2
#include "web/http/address.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t form_fields_max = 2'000;

bool is_unreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '.' || c == '_' || c == '~';
}

using base::hex_value;

std::optional<std::string> unescaped(std::string_view text, std::optional<char> blank) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == blank) {
      out += ' ';
    } else if (text[i] != '%') {
      out += text[i];
    } else {
      if (text.size() - i < 3) return std::nullopt;
      const int high = hex_value(text[i + 1]);
      const int low = hex_value(text[i + 2]);
      if (high < 0 || low < 0) return std::nullopt;
      out += static_cast<char>(high * 16 + low);
      i += 2;
    }
  }
  if (out.find('\0') != std::string::npos || !base::is_utf8(out)) return std::nullopt;
  return out;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

bool has_escaped_slash(std::string_view path) {
  return path.find("%2f") != std::string_view::npos || path.find("%2F") != std::string_view::npos;
}

}  // namespace

std::string percent_encoded(std::string_view text) {
  static constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  out.reserve(text.size());
  for (const char c : text) {
    if (is_unreserved(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return out;
}

std::optional<std::string> percent_decoded(std::string_view text) {
  return unescaped(text, std::nullopt);
}

std::optional<std::string> decoded_path(std::string_view path) {
  if (!path.starts_with('/') || has_escaped_slash(path)) return std::nullopt;
  auto decoded = percent_decoded(path);
  if (!decoded || std::any_of(decoded->begin(), decoded->end(), is_control)) return std::nullopt;
  if (decoded->find('\\') != std::string::npos) return std::nullopt;
  for (const auto segment : base::split(*decoded, '/')) {
    if (segment == "." || segment == "..") return std::nullopt;
  }
  return decoded;
}

base::Result<Fields> form_fields(std::string_view text) {
  Fields fields;
  while (!text.empty()) {
    const auto end = std::min(text.find('&'), text.size());
    const auto field = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (field.empty()) continue;
    if (fields.size() == form_fields_max) {
      return base::problem("http.form_too_many_fields",
                           {{"max", static_cast<std::int64_t>(form_fields_max)}});
    }
    const auto equals = std::min(field.find('='), field.size());
    auto name = unescaped(field.substr(0, equals), '+');
    auto value = unescaped(field.substr(std::min(equals + 1, field.size())), '+');
    if (!name || !value) {
      return base::problem("http.form_malformed",
                           {{"field", static_cast<std::int64_t>(fields.size() + 1)}});
    }
    fields.emplace_back(std::move(*name), std::move(*value));
  }
  return fields;
}

std::string query_text(const Fields& fields) {
  std::string out;
  for (const auto& [name, value] : fields) {
    if (!out.empty()) out += '&';
    out += percent_encoded(name) + '=' + percent_encoded(value);
  }
  return out;
}

}  // namespace vlecht::web::http
