// SPDX-License-Identifier: EUPL-1.2
#include "web/http/address.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t form_fields_max = 2'000;

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

bool has_escaped_slash(std::string_view path) {
  return path.find("%2f") != std::string_view::npos || path.find("%2F") != std::string_view::npos;
}

}  // namespace

std::optional<std::string> decoded_path(std::string_view path) {
  if (!path.starts_with('/') || has_escaped_slash(path)) return std::nullopt;
  auto decoded = base::percent_decoded(path);
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
    auto name = base::percent_decoded(field.substr(0, equals), '+');
    auto value = base::percent_decoded(field.substr(std::min(equals + 1, field.size())), '+');
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
    out += base::percent_encoded(name) + '=' + base::percent_encoded(value);
  }
  return out;
}

}  // namespace vlecht::web::http
