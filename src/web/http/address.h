// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace vlecht::web::http {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// The path of a request: decoded, starting with '/'. None when it could be read in two ways: dot
/// segments, backslashes, control characters or an escaped slash.
std::optional<std::string> decoded_path(std::string_view path);

/// Fields of a query or an application/x-www-form-urlencoded body, in order; '+' is a blank.
/// Problems: `http.form_malformed`, `http.form_too_many_fields`.
base::Result<Fields> form_fields(std::string_view text);

/// The way back: `name=value&name=value`, for building addresses.
std::string query_text(const Fields& fields);

}  // namespace vlecht::web::http
