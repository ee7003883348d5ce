// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "web/http/message.h"

namespace vlecht::web::http {

/// What the transport knows about an answer beside what the handler said.
struct Delivery {
  std::string_view date = {};  ///< as `http_date`
  bool keep_alive = true;
  bool http_1_0_keep_alive = false;
};

/// Appends the status line and headers, up to and including the empty line.
///
/// The security headers are added unless the handler set its own; Date, Content-Length, Connection
/// and Transfer-Encoding are ours alone. A header with a line end in it is our mistake.
void append_head(std::string& out, const Response& response, const Delivery& delivery);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7).
std::string http_date(std::chrono::sys_seconds time);

/// Whether the client already has what `response` to a GET or HEAD holds: its If-None-Match names
/// the answer's ETag.
bool is_unchanged(const Request& request, const Response& response);

/// The answer that says so: 304, without what describes a body.
Response not_modified(Response response);

/// Statuses whose answers have no body by definition.
bool is_bodiless(int status);

std::string_view reason_phrase(int status);

}  // namespace vlecht::web::http
