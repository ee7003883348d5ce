// SPDX-License-Identifier: EUPL-1.2
#include "web/http/message.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::web::http {

std::string_view Request::header(std::string_view name) const {
  for (const auto& [key, value] : headers) {
    if (key == name) return value;
  }
  return {};
}

const std::string* Request::parameter(std::string_view name) const {
  for (const auto& [key, value] : query) {
    if (key == name) return &value;
  }
  return nullptr;
}

Response Response::text(int status, std::string_view media_type, std::string body) {
  Response response{.status = status, .headers = {}, .body = {}};
  response.headers.emplace_back("Content-Type", media_type);
  response.body = std::make_shared<const std::string>(std::move(body));
  return response;
}

const std::string* Response::header(std::string_view lower_name) const {
  for (const auto& [name, value] : headers) {
    if (has_name(name, lower_name)) return &value;
  }
  return nullptr;
}

void Response::set(std::string name, std::string value) {
  const auto wanted = base::lowered(name);
  for (auto& [key, old] : headers) {
    if (has_name(key, wanted)) {
      old = std::move(value);
      return;
    }
  }
  headers.emplace_back(std::move(name), std::move(value));
}

bool has_name(std::string_view header, std::string_view lower_name) {
  return header.size() == lower_name.size() &&
         std::equal(header.begin(), header.end(), lower_name.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
         });
}

}  // namespace vlecht::web::http
