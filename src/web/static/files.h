// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "web/http/message.h"

namespace vlecht::web::static_files {

/// A file that was built into the program: static/* and docs pages (see src/CMakeLists.txt).
struct Embedded {
  std::string_view name;  ///< "page.css", "methods/cost_benchmark.md"
  std::string_view content;
};
std::span<const Embedded> embedded();

/// "" when there is no such file.
std::string_view content_of(std::string_view name);

/// The name of the one style sheet of the pages.
inline constexpr std::string_view style_name = "vlecht.css";

/// The style of the pages: that of documents, that of the frame around them, and `own_style`, which
/// a municipality adds (document::own_style), after both.
std::string style_of_pages(std::string_view own_style);

/// What is served under /static/: made once, with an ETag, and smaller for who asks for gzip.
class Files {
 public:
  explicit Files(std::string_view own_style = "");

  /// GET /static/NAME; nullptr when there is no such file.
  const http::Response* find(std::string_view name) const;

 private:
  std::map<std::string, http::Response, std::less<>> responses_;
};

}  // namespace vlecht::web::static_files
