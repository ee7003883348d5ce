// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "web/http/message.h"
#include "web/site.h"

namespace vlecht::web::static_files {

/// A file that was built into the program: static/* and docs pages (see src/web/CMakeLists.txt).
struct Embedded {
  std::string_view name;  ///< "page.css", "methods/cost_benchmark.md"
  std::string_view content;
};
std::span<const Embedded> embedded();

/// "" when there is no such file.
std::string_view content_of(std::string_view name);

/// The answer with such a file; none when there is none.
std::optional<http::Response> named(std::string_view name);

/// GET /static/NAME.
http::Response file(const Visit& visit);

}  // namespace vlecht::web::static_files
