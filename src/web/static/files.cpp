// SPDX-License-Identifier: EUPL-1.2
#include "web/static/files.h"

#include "document/html_writer.h"
#include "web/pages/pages.h"

namespace vlecht::web::static_files {
namespace {

std::string_view media_type_of(std::string_view name) {
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".svg")) return "image/svg+xml";
  return "text/plain; charset=utf-8";
}

}  // namespace

std::string_view content_of(std::string_view name) {
  // The style of documents belongs to their writer.
  if (name == "document.css") return document::style().text();
  for (const Embedded& each : embedded()) {
    if (each.name == name) return each.content;
  }
  return "";
}

std::optional<http::Response> named(std::string_view name) {
  const std::string_view content = content_of(name);
  if (content.empty()) return std::nullopt;
  return http::Response::text(200, media_type_of(name), std::string(content));
}

http::Response file(const Visit& visit) {
  if (auto found = named(visit.captures.front())) return std::move(*found);
  return pages::problem(visit, 404, base::Problem("page.not_found"));
}

}  // namespace vlecht::web::static_files
