// SPDX-License-Identifier: EUPL-1.2
#include "web/http/request_parser.h"

#include <algorithm>

#include "base/check.h"

namespace vlecht::web::http {

std::size_t RequestParser::consume(std::string_view bytes) {
  std::size_t used = 0;
  if (progress_ == Progress::head) used = consume_head(bytes);
  if (progress_ == Progress::body) used += consume_body(bytes.substr(used));
  return used;
}

Request RequestParser::take() {
  CHECK(progress_ == Progress::complete);
  Request request = std::move(head_.request);
  auto text = std::move(text_);
  text.clear();  // its memory serves the next head
  *this = RequestParser(sizes_);
  text_ = std::move(text);
  return request;
}

std::size_t RequestParser::consume_head(std::string_view bytes) {
  std::size_t used = 0;
  // RFC 9112 section 2.2: one empty line before a request line is forgiven.
  while (used < bytes.size() && text_.empty() && in_request_line_ && head_bytes_ < 2 &&
         (bytes[used] == '\r' || previous_ == '\r')) {
    if (previous_ == '\r' && bytes[used] != '\n') {
      fail(400, "http.bad_line_end");
      return used + 1;
    }
    previous_ = bytes[used++];
    ++head_bytes_;
  }
  const auto begin = used;
  bool more = true;
  while (more && used < bytes.size()) more = scan(bytes[used++]);
  text_.append(bytes.substr(begin, used - begin));
  if (!more && progress_ == Progress::head) end_head();
  return used;
}

/// False when the head is complete or refused.
bool RequestParser::scan(char c) {
  if (++head_bytes_ > sizes_.head_bytes_max) return fail(431, "http.head_too_large");
  const bool after_return = previous_ == '\r';
  previous_ = c;
  if (after_return) {
    if (c != '\n') return fail(400, "http.bad_line_end");
    const bool is_end = line_bytes_ == 0;
    if (is_end && in_request_line_) return fail(400, "http.bad_request_line");
    line_bytes_ = 0;
    in_request_line_ = false;
    return !is_end;
  }
  if (c == '\n') return fail(400, "http.bad_line_end");
  return c == '\r' || scan_text(static_cast<unsigned char>(c));
}

bool RequestParser::scan_text(unsigned char c) {
  if ((c < 0x20 && c != '\t') || c == 0x7f) return fail(400, "http.control_character");
  const bool is_blank = c == ' ' || c == '\t';
  if (++line_bytes_ == 1 && is_blank) {
    return fail(400, in_request_line_ ? "http.bad_request_line" : "http.folded_header");
  }
  if (!in_request_line_) return true;
  if (c >= 0x80) return fail(400, "http.bad_target");
  if (c == ' ') {
    ++blanks_;
  } else if (blanks_ == 1 && ++target_bytes_ > sizes_.target_bytes_max) {
    return fail(414, "http.target_too_long");
  }
  return true;
}

void RequestParser::end_head() {
  auto head = parse_head(text_, sizes_);
  if (!head) return fail(std::move(head).error());
  head_ = std::move(*head);
  if (head_.chunked) chunks_.emplace(sizes_.body_bytes_max);
  progress_ = head_.chunked || head_.content_length > 0 ? Progress::body : Progress::complete;
}

std::size_t RequestParser::consume_body(std::string_view bytes) {
  if (!chunks_) return consume_counted(bytes);
  const auto used = chunks_->consume(bytes, head_.request.body);
  switch (chunks_->state()) {
    case ChunkDecoder::State::working:
      break;
    case ChunkDecoder::State::complete:
      progress_ = Progress::complete;
      break;
    case ChunkDecoder::State::malformed:
      fail(400, "http.bad_chunk");
      break;
    case ChunkDecoder::State::too_large:
      fail(413, "http.body_too_large");
      break;
  }
  return used;
}

std::size_t RequestParser::consume_counted(std::string_view bytes) {
  std::string& body = head_.request.body;
  const auto wanted = static_cast<std::size_t>(head_.content_length) - body.size();
  const auto piece = bytes.substr(0, wanted);
  // Memory follows what has come in, not what the client says will come.
  if (body.size() + piece.size() > body.capacity()) {
    body.reserve(std::min(static_cast<std::size_t>(head_.content_length),
                          std::max(body.size() + piece.size(), 2 * body.capacity())));
  }
  body.append(piece);
  if (piece.size() == wanted) progress_ = Progress::complete;
  return piece.size();
}

bool RequestParser::fail(int status, const char* name) {
  base::Problem problem(name);
  const auto add_max = [&](std::size_t max) {
    problem.details.emplace_back("max", static_cast<std::int64_t>(max));
  };
  if (status == 413) add_max(sizes_.body_bytes_max);
  if (status == 414) add_max(sizes_.target_bytes_max);
  if (status == 431) add_max(sizes_.head_bytes_max);
  fail(Refusal{status, std::move(problem)});
  return false;
}

void RequestParser::fail(Refusal refusal) {
  refusal_ = std::move(refusal);
  progress_ = Progress::refused;
}

}  // namespace vlecht::web::http
