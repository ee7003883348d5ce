// SPDX-License-Identifier: EUPL-1.2
#include "web/http/chunk_decoder.h"

#include <algorithm>

#include "base/text.h"

namespace vlecht::web::http {
namespace {

constexpr int size_digits_max = 15;  // fits 64 bits
constexpr std::size_t unused_bytes_max = 4'096;

using base::hex_value;

bool is_text(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool is_token_char(char c) {
  static constexpr std::string_view others = "!#$%&'*+-.^_`|~";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         others.find(c) != std::string_view::npos;
}

std::size_t token_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_token_char(text[size])) ++size;
  return size;
}

/// Bytes of a quoted string at the front; 0 when there is none.
std::size_t quoted_size(std::string_view text) {
  for (std::size_t i = 1; text.starts_with('"') && i < text.size(); ++i) {
    if (text[i] == '"') return i + 1;
    if (text[i] == '\\' && ++i == text.size()) return 0;
    if (!is_text(text[i])) return 0;
  }
  return 0;
}

/// Whether `text`, after a first ';', is `name`, `name=value` or `name="value"`, and more of them.
/// The blanks that RFC 9112 forgives around them are not: nobody sends them.
bool is_extension(std::string_view text) {
  while (true) {
    const auto name = token_size(text);
    if (name == 0) return false;
    text.remove_prefix(name);
    if (text.starts_with('=')) {
      text.remove_prefix(1);
      const auto value = text.starts_with('"') ? quoted_size(text) : token_size(text);
      if (value == 0) return false;
      text.remove_prefix(value);
    }
    if (text.empty()) return true;
    if (!text.starts_with(';')) return false;
    text.remove_prefix(1);
  }
}

}  // namespace

std::size_t ChunkDecoder::consume(std::string_view bytes, std::string& body) {
  std::size_t used = 0;
  while (used < bytes.size() && state_ == State::working) {
    if (at_ != At::data) {
      take(bytes[used++]);
      continue;
    }
    const auto piece = bytes.substr(
        used, static_cast<std::size_t>(std::min<std::uint64_t>(chunk_bytes_, bytes.size() - used)));
    body.append(piece);
    used += piece.size();
    chunk_bytes_ -= piece.size();
    if (chunk_bytes_ == 0) at_ = At::data_return;
  }
  return used;
}

void ChunkDecoder::take(char c) {
  switch (at_) {
    case At::size_start:
    case At::size:
      return take_size(c);
    case At::extension:
      return take_extension(c);
    case At::size_line_feed:
      expect(c, '\n', At::data);
      if (state_ == State::working) end_size_line();
      return;
    case At::data:
      return;
    case At::data_return:
      return expect(c, '\r', At::data_line_feed);
    case At::data_line_feed:
      return expect(c, '\n', At::size_start);
    case At::trailer_start:
    case At::trailer_name:
    case At::trailer_value:
      return take_trailer(c);
    case At::trailer_line_feed:
      return expect(c, '\n', At::trailer_start);
    case At::last_line_feed:
      expect(c, '\n', At::size_start);
      if (state_ == State::working) state_ = State::complete;
      return;
  }
}

void ChunkDecoder::take_size(char c) {
  if (at_ == At::size_start) {
    chunk_bytes_ = 0;
    digits_ = 0;
    at_ = At::size;
  }
  if (const int value = hex_value(c); value >= 0) {
    chunk_bytes_ = chunk_bytes_ * 16 + static_cast<std::uint64_t>(value);
    if (++digits_ > size_digits_max) state_ = State::malformed;
  } else if (digits_ > 0 && c == ';') {
    at_ = At::extension;
    extension_.clear();
  } else if (digits_ > 0 && c == '\r') {
    at_ = At::size_line_feed;
  } else {
    state_ = State::malformed;
  }
}

void ChunkDecoder::take_extension(char c) {
  count_unused();
  if (c != '\r') {
    extension_ += c;
  } else if (is_extension(extension_)) {
    at_ = At::size_line_feed;
  } else {
    state_ = State::malformed;
  }
}

void ChunkDecoder::end_size_line() {
  if (chunk_bytes_ == 0) {
    at_ = At::trailer_start;
  } else if (chunk_bytes_ > body_bytes_max_ - body_bytes_) {
    state_ = State::too_large;
  } else {
    body_bytes_ += static_cast<std::size_t>(chunk_bytes_);
  }
}

void ChunkDecoder::take_trailer(char c) {
  count_unused();
  if (at_ == At::trailer_start && c == '\r') {
    at_ = At::last_line_feed;
  } else if (at_ == At::trailer_value) {
    if (c == '\r') {
      at_ = At::trailer_line_feed;
    } else if (!is_text(c)) {
      state_ = State::malformed;
    }
  } else if (c == ':' && at_ == At::trailer_name) {
    at_ = At::trailer_value;
  } else if (is_token_char(c)) {
    at_ = At::trailer_name;
  } else {
    state_ = State::malformed;
  }
}

void ChunkDecoder::expect(char c, char wanted, At next) {
  if (c == wanted) {
    at_ = next;
  } else {
    state_ = State::malformed;
  }
}

void ChunkDecoder::count_unused() {
  if (++unused_bytes_ > unused_bytes_max) state_ = State::malformed;
}

}  // namespace vlecht::web::http
