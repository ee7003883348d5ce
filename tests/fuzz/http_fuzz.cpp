// SPDX-License-Identifier: EUPL-1.2
//
// Bytes of a connection, cut at a place that the first byte picks: no crash, and the same outcome
// as uncut. What a request holds then goes through the readers of forms.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/text.h"
#include "web/http/address.h"
#include "web/http/multipart.h"
#include "web/http/request_parser.h"

namespace {

using namespace vlecht::web::http;
using Progress = RequestParser::Progress;

constexpr Sizes sizes{
    .head_bytes_max = 2'000, .headers_max = 16, .target_bytes_max = 500, .body_bytes_max = 2'000};

void require(bool condition) {
  if (!condition) std::abort();
}

/// Everything that the requests in `bytes` say, taken in pieces of at most `piece_bytes_max`.
std::string outcome(std::string_view bytes, std::size_t piece_bytes_max) {
  RequestParser parser(sizes);
  std::string text;
  while (!bytes.empty() && parser.progress() != Progress::refused) {
    const auto used = parser.consume(bytes.substr(0, piece_bytes_max));
    require(used > 0 && used <= bytes.size());
    bytes.remove_prefix(used);
    if (parser.progress() != Progress::complete) continue;
    const auto request = parser.take();
    require(request.path.starts_with('/') && vlecht::base::is_utf8(request.path));
    require(request.path.find("/../") == std::string::npos);
    text += request.method + request.path + request.body + '\n';
    for (const auto& [name, value] : request.headers) text += name + ':' + value + '\n';
    for (const auto& [name, value] : request.query) text += name + '=' + value + '\n';
    (void)form_fields(request.body);
    (void)multipart_parts(request.header("content-type"), request.body);
  }
  if (parser.progress() == Progress::refused) text += parser.refusal().problem.name;
  return text;
}

void read_form(std::string_view body) {
  if (const auto fields = form_fields(body)) {
    const auto again = form_fields(query_text(*fields));
    require(again && *again == *fields);
  }
  const auto parts = multipart_parts("multipart/form-data; boundary=b", body);
  if (!parts) return;
  for (const auto& part : *parts) {
    const bool inside = part.content.empty() ||
                        (part.content.data() >= body.data() &&
                         part.content.data() + part.content.size() <= body.data() + body.size());
    require(inside && part.filename.find('/') == std::string::npos);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  require(outcome(bytes, bytes.size() + 1) == outcome(bytes, data[0] % 16U + 1));
  read_form(bytes);
  return 0;
}
