// SPDX-License-Identifier: EUPL-1.2
#include "web/static/files.h"

#include "base/digest.h"
#include "base/text.h"
#include "document/html_writer.h"
#include "web/http/coding.h"

namespace vlecht::web::static_files {
namespace {

std::string_view media_type_of(std::string_view name) {
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".svg")) return "image/svg+xml";
  return "text/plain; charset=utf-8";
}

http::Response response_with(std::string_view name, std::string content) {
  const std::string tag = base::to_hex(base::sha256(base::bytes_of(content))).substr(0, 32);
  http::Response response = http::Response::text(200, media_type_of(name), std::move(content));
  response.set("ETag", "\"" + tag + "\"");
  response.set("Cache-Control", "no-cache");
  http::add_gzip(response);
  return response;
}

}  // namespace

std::string_view content_of(std::string_view name) {
  for (const Embedded& each : embedded()) {
    if (each.name == name) return each.content;
  }
  return "";
}

std::string style_of_pages(std::string_view own_style) {
  std::string style(document::style().text());
  style += content_of("page.css");
  style += content_of("forms.css");
  style += own_style;
  return style;
}

Files::Files(std::string_view own_style) {
  for (const Embedded& each : embedded()) {
    // Styles are parts of the one that is served, documentation has pages of its own.
    if (each.name.ends_with(".css") || each.name.ends_with(".md")) continue;
    responses_.emplace(each.name, response_with(each.name, std::string(each.content)));
  }
  responses_.emplace(style_name, response_with(style_name, style_of_pages(own_style)));
}

const http::Response* Files::find(std::string_view name) const {
  const auto found = responses_.find(name);
  return found == responses_.end() ? nullptr : &found->second;
}

}  // namespace vlecht::web::static_files
