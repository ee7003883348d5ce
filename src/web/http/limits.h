// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "base/limits.h"

namespace vlecht::web::http {

/// Sizes of one request. What is larger is refused, with the rest unread.
struct Sizes {
  std::size_t head_bytes_max = base::limits::http_head_bytes_max;
  std::size_t headers_max = base::limits::http_headers_max;
  std::size_t target_bytes_max = base::limits::http_target_bytes_max;
  std::size_t body_bytes_max = base::limits::http_body_bytes_max;
};

/// How long the server waits for a client. Each is a total, not a pause between bytes, so that a
/// client that sends a byte now and then gains nothing.
struct Waits {
  std::chrono::milliseconds head{1000 * base::limits::http_head_seconds_max};
  std::chrono::milliseconds body{1000 * base::limits::http_body_seconds_max};
  std::chrono::milliseconds idle{1000 * base::limits::http_idle_seconds_max};
  std::chrono::milliseconds write{30'000};  ///< plus a second for each 8 KiB of the answer
  std::chrono::milliseconds stop{5'000};    ///< for requests under way when the server stops
};

}  // namespace vlecht::web::http
