// SPDX-License-Identifier: EUPL-1.2
#include "web/http/coding.h"

#include <zlib.h>

#include <algorithm>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::web::http {
namespace {

constexpr std::size_t bytes_min = 1'000;      // fits in one packet as it is
constexpr std::size_t bytes_max = 1'000'000;  // about 20 ms of work, once
constexpr int gzip_window_bits = 15 + 16;     // 15: the largest window; 16: a gzip header
constexpr int memory_level = 8;               // zlib's default

bool is_text(const Response& response) {
  const std::string* type = response.header("content-type");
  if (!type) return false;
  return type->starts_with("text/") || type->starts_with("application/json") ||
         type->starts_with("application/problem+json") || type->starts_with("image/svg+xml");
}

std::string gzip(const std::string& plain) {
  z_stream stream{};
  CHECK(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window_bits, memory_level,
                     Z_DEFAULT_STRATEGY) == Z_OK);
  std::string packed(deflateBound(&stream, plain.size()), '\0');
  // zlib only reads what next_in leads to; its type is older than const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int ended = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  CHECK(ended == Z_STREAM_END);
  return packed;
}

// "gzip;q=0" and "gzip; q=0.000" refuse it.
bool is_refused(std::string_view parameters) {
  const auto equals = parameters.find('=');
  return equals != std::string_view::npos &&
         base::trimmed(parameters.substr(equals + 1)).find_first_not_of("0.") ==
             std::string_view::npos;
}

}  // namespace

void add_gzip(Response& response) {
  if (!is_text(response) || !response.body) return;
  if (response.body->size() < bytes_min || response.body->size() > bytes_max) return;
  std::string packed = gzip(*response.body);
  if (packed.size() >= response.body->size()) return;
  packed.shrink_to_fit();
  response.gzip_body = std::make_shared<const std::string>(std::move(packed));
}

bool accepts_gzip(std::string_view accept_encoding) {
  for (const std::string_view each : base::split(accept_encoding, ',')) {
    const auto semicolon = std::min(each.find(';'), each.size());
    if (base::lowered(base::trimmed(each.substr(0, semicolon))) == "gzip")
      return !is_refused(each.substr(semicolon));
  }
  return false;
}

Response in_wanted_coding(const Request& request, Response response) {
  if (!response.gzip_body) return response;
  response.set("Vary", "Accept-Encoding");
  if (!accepts_gzip(request.header("accept-encoding"))) return response;
  if (const std::string* tag = response.header("etag"); tag && tag->ends_with('"'))
    response.set("ETag", tag->substr(0, tag->size() - 1) + "-gzip\"");
  response.set("Content-Encoding", "gzip");
  response.body = response.gzip_body;
  return response;
}

}  // namespace vlecht::web::http
