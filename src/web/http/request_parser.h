// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "web/http/chunk_decoder.h"
#include "web/http/limits.h"
#include "web/http/message.h"
#include "web/http/refusal.h"
#include "web/http/request_head.h"

namespace vlecht::web::http {

/// Bytes of a connection to requests, one after the other. Pure: no socket, no clock.
///
/// The outcome does not depend on how the bytes are cut into pieces, and the first byte that breaks
/// a rule decides: a broken line end is refused at once, not when the head would have been
/// complete. (That is why this is our own scanner: Boost.Beast's needs whole lines in its buffer
/// and accepts folded headers, a missing Host and codings other than chunked. The tests hold the
/// two together.)
class RequestParser {
 public:
  enum class Progress { head, body, complete, refused };

  explicit RequestParser(const Sizes& sizes = {}) : sizes_(sizes) {}

  /// Returns how many bytes belonged to this request; what follows is for the next one.
  std::size_t consume(std::string_view bytes);

  Progress progress() const { return progress_; }
  /// Whether part of a request has come in.
  bool started() const { return head_bytes_ > 0; }
  /// The client waits for "100 Continue" before it sends its body.
  bool expects_continue() const { return head_.expects_continue; }
  bool keep_alive() const { return head_.keep_alive; }
  std::size_t body_bytes() const { return head_.request.body.size(); }
  const Refusal& refusal() const { return refusal_; }

  /// The complete request; the parser is then ready for the next.
  Request take();

 private:
  std::size_t consume_head(std::string_view bytes);
  std::size_t consume_body(std::string_view bytes);
  std::size_t consume_counted(std::string_view bytes);
  bool scan(char c);
  bool scan_text(unsigned char c);
  void end_head();
  bool fail(int status, const char* name);
  void fail(Refusal refusal);

  Sizes sizes_;
  Progress progress_ = Progress::head;
  std::string text_;  ///< the head so far
  std::size_t head_bytes_ = 0;
  std::size_t line_bytes_ = 0;
  std::size_t target_bytes_ = 0;
  int blanks_ = 0;  ///< in the request line
  char previous_ = 0;
  bool in_request_line_ = true;
  RequestHead head_;
  std::optional<ChunkDecoder> chunks_;
  Refusal refusal_;
};

}  // namespace vlecht::web::http
