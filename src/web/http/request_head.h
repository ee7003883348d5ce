// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "web/http/limits.h"
#include "web/http/message.h"
#include "web/http/refusal.h"

namespace vlecht::web::http {

/// Request line and headers, with what they say about the body.
struct RequestHead {
  Request request;  ///< body and client still empty
  bool chunked = false;
  std::uint64_t content_length = 0;
  bool keep_alive = true;
  bool expects_continue = false;
};

/// Reads a whole head, up to and including its empty line. The caller has seen to it that lines end
/// in CR LF, that none begins with a blank and that there are no control characters.
///
/// Stricter than RFC 9112 where it lets a recipient choose: whatever two programs could read
/// differently (two lengths, a length and chunks, a coding other than `chunked`) is refused.
base::ResultOr<RequestHead, Refusal> parse_head(std::string_view head, const Sizes& sizes);

}  // namespace vlecht::web::http
