// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace vlecht::journal {

/// Largest whole number either way: what every JSON reader keeps exactly (RFC 8785,
/// section 3.2.2.3).
inline constexpr std::int64_t number_max = (std::int64_t{1} << 53) - 1;

/// Writes the canonical JSON of docs/formats/journal.md: RFC 8785 without fractions and without
/// null, true and false. The caller writes names in ascending order.
class Writer {
 public:
  explicit Writer(std::size_t expected_bytes) : bytes_(expected_bytes) {}
  /// Over what `room` held, so that nothing is allocated.
  explicit Writer(base::Bytes&& room) : bytes_(std::move(room)) {}

  /// Bytes as they are: punctuation and names.
  void raw(std::string_view text) {
    if (text.empty()) return;
    std::memcpy(room(text.size()), text.data(), text.size());
  }
  /// Bytes in lower-case hexadecimal, without quotes.
  void hex(base::ByteView bytes);
  /// A string with its quotes. `text` is well-formed UTF-8.
  void text(std::string_view text);
  /// |number| is at most `number_max`.
  void number(std::int64_t number);

  std::size_t size() const { return size_; }
  base::Bytes take() {
    bytes_.resize(size_);
    return std::move(bytes_);
  }

 private:
  // Where the next `count` bytes go.
  base::Byte* room(std::size_t count) {
    const std::size_t at = size_;
    size_ += count;
    if (size_ > bytes_.size()) bytes_.resize(2 * size_);
    return bytes_.data() + at;
  }

  base::Bytes bytes_;  // longer than what is written
  std::size_t size_ = 0;
};

/// A string as it stands between its quotes.
struct Text {
  std::string_view raw;
  bool is_escaped = false;  ///< some characters are written as escapes

  std::string decoded() const;
};

/// Reads such JSON and nothing else: a byte sequence that the writer would not write is refused.
/// After a refusal the position is undefined.
class Reader {
 public:
  explicit Reader(base::ByteView bytes)
      : at_(reinterpret_cast<const char*>(bytes.data())), end_(at_ + bytes.size()) {}

  /// Takes exactly these bytes. In the header, so that comparing with a literal is one instruction
  /// or two.
  bool take(std::string_view literal) {
    if (static_cast<std::size_t>(end_ - at_) < literal.size()) return false;
    if (std::memcmp(at_, literal.data(), literal.size()) != 0) return false;
    at_ += literal.size();
    return true;
  }
  bool text(Text& out);
  bool number(std::int64_t& out);

  bool is_next(char c) const { return at_ != end_ && *at_ == c; }
  bool is_at_end() const { return at_ == end_; }

 private:
  bool escape();

  const char* at_;
  const char* end_;
};

/// Whether the bytes are one object in canonical form, whatever its names: ASCII names in strictly
/// ascending order, at most 8 levels deep.
bool is_canonical_object(base::ByteView bytes);

/// Names of the outermost members of a canonical object, in order.
std::vector<std::string_view> names_of(base::ByteView canonical_object);

}  // namespace vlecht::journal
