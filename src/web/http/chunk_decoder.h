// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace vlecht::web::http {

/// Undoes the chunked transfer coding (RFC 9112 section 7.1), byte by byte, keeping nothing but the
/// content. Extensions and trailers are checked and ignored: nobody here has a use for them, and a
/// trailer must not become a header.
class ChunkDecoder {
 public:
  enum class State { working, complete, malformed, too_large };

  explicit ChunkDecoder(std::size_t body_bytes_max) : body_bytes_max_(body_bytes_max) {}

  /// Appends content to `body`. Returns how many bytes belonged to this body.
  std::size_t consume(std::string_view bytes, std::string& body);
  State state() const { return state_; }

 private:
  enum class At {
    size_start,
    size,
    extension,
    size_line_feed,
    data,
    data_return,
    data_line_feed,
    trailer_start,
    trailer_name,
    trailer_value,
    trailer_line_feed,
    last_line_feed,
  };

  void take(char c);
  void take_size(char c);
  void take_extension(char c);
  void take_trailer(char c);
  void expect(char c, char wanted, At next);
  void end_size_line();
  void count_unused();

  std::size_t body_bytes_max_;
  std::size_t body_bytes_ = 0;
  std::size_t unused_bytes_ = 0;  ///< of extensions and trailers
  std::string extension_;         ///< of the chunk whose size line is being read
  std::uint64_t chunk_bytes_ = 0;
  int digits_ = 0;
  At at_ = At::size_start;
  State state_ = State::working;
};

}  // namespace vlecht::web::http
