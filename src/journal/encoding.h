// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "base/bytes.h"

namespace vlecht::journal {

/// Largest whole number either way: what every JSON reader keeps exactly (RFC 8785,
/// section 3.2.2.3).
inline constexpr std::int64_t number_max = (std::int64_t{1} << 53) - 1;

/// Bytes that are often written or looked for, where only a running program knows which ones.
class Literal {
 public:
  static constexpr std::size_t short_max = 24;

  explicit Literal(std::string text) : text_(std::move(text)) {
    std::memset(masks_.data(), 0xFF, std::min(text_.size(), short_max));
    std::memcpy(words_.data(), text_.data(), std::min(text_.size(), short_max));
  }

  std::string_view text() const { return text_; }
  /// Whether they, not more than `short_max`, stand where at least so many can be read.
  bool is_at(const char* at) const {
    std::array<std::uint64_t, 3> found;
    std::memcpy(found.data(), at, short_max);
    return (((found[0] ^ words_[0]) & masks_[0]) | ((found[1] ^ words_[1]) & masks_[1]) |
            ((found[2] ^ words_[2]) & masks_[2])) == 0;
  }

  /// `to` has room for them and for `short_max`.
  void copy_to(base::Byte* to) const {
    if (text_.size() <= short_max) {
      std::memcpy(to, words_.data(), short_max);
    } else {
      std::memcpy(to, text_.data(), text_.size());
    }
  }

 private:
  std::array<std::uint64_t, 3> words_{};
  std::array<std::uint64_t, 3> masks_{};
  std::string text_;
};

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
  void raw(const Literal& literal) {
    const std::size_t at = size_;
    // Of a short one all there may be, which is one instruction or two.
    (void)room(std::max(literal.text().size(), Literal::short_max));
    literal.copy_to(bytes_.data() + at);
    size_ = at + literal.text().size();
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
  /// The same with room behind what was written.
  base::Bytes take_room() { return std::move(bytes_); }

 private:
  bool short_text(std::string_view text);
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

/// Equal: for short texts, such as names, faster than a call.
inline bool is_same(std::string_view one, std::string_view other) {
  const std::size_t size = one.size();
  const char* const a = one.data();
  const char* const b = other.data();
  if (other.size() != size) return false;
  if (a == b) return true;
  const auto differ = [&](auto word, std::size_t at) {
    auto other_word = word;
    std::memcpy(&word, a + at, sizeof(word));
    std::memcpy(&other_word, b + at, sizeof(other_word));
    return word ^ other_word;
  };
  // First and last bytes in one go each; they may overlap.
  if (size > 16) return std::memcmp(a, b, size) == 0;
  if (size >= 8) return (differ(std::uint64_t{}, 0) | differ(std::uint64_t{}, size - 8)) == 0;
  if (size >= 4) return (differ(std::uint32_t{}, 0) | differ(std::uint32_t{}, size - 4)) == 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

/// Where a run of plain ASCII ends: at a control character, '"', '\' or a byte from 0x80; or `end`.
const char* end_of_short_plain(const char* at, const char* end);
inline const char* end_of_plain(const char* at, const char* end) {
#if defined(__SSE2__)
  // Sixteen bytes at a time: looking at them one by one costs more than hashing them. As signed
  // numbers, bytes from 0x80 are below the control characters.
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i special = _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)),
                                         _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')),
                                                      _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))));
    const auto marks = static_cast<std::uint32_t>(_mm_movemask_epi8(special));
    if (marks != 0) return at + std::countr_zero(marks);
  }
#endif
  return end_of_short_plain(at, end);
}

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

  /// Takes exactly these bytes. In the header and always inlined, so that comparing with a literal
  /// is one instruction or two.
  [[gnu::always_inline]] bool take(std::string_view literal) {
    if (static_cast<std::size_t>(end_ - at_) < literal.size()) return false;
    if (std::memcmp(at_, literal.data(), literal.size()) != 0) return false;
    at_ += literal.size();
    return true;
  }
  bool take(const Literal& literal) {
    const bool is_short = literal.text().size() <= Literal::short_max;
    if (!is_short || static_cast<std::size_t>(end_ - at_) < Literal::short_max) {
      return take(literal.text());
    }
    if (!literal.is_at(at_)) return false;
    at_ += literal.text().size();
    return true;
  }
  /// Most texts are of one piece, and end within a few steps.
  [[gnu::always_inline]] bool text(Text& out) {
    if (!is_next('"')) return false;
    const char* const begin = ++at_;
    at_ = end_of_plain(begin, end_);
    if (!is_next('"')) return rest_of_text(begin, out);
    out = {{begin, static_cast<std::size_t>(at_ - begin)}, false};
    ++at_;
    return true;
  }
  bool number(std::int64_t& out) {
    const bool is_negative = is_next('-');
    if (is_negative) ++at_;
    const char* const begin = at_;
    // Sixteen digits at most, for which there is room.
    const char* const last = end_ - at_ > 16 ? at_ + 16 : end_;
    std::int64_t value = 0;
    while (at_ != last && *at_ >= '0' && *at_ <= '9') value = value * 10 + (*at_++ - '0');
    if (at_ == begin || value > number_max) return false;
    if (at_ != end_ && *at_ >= '0' && *at_ <= '9') return false;
    if (*begin == '0' && (at_ - begin > 1 || is_negative)) return false;
    out = is_negative ? -value : value;
    return true;
  }
  /// The same; `digits` as they stand there, with their sign.
  bool number(std::int64_t& out, std::string_view& digits) {
    const char* const begin = at_;
    const bool is_number = number(out);
    digits = {begin, static_cast<std::size_t>(at_ - begin)};
    return is_number;
  }

  bool is_next(char c) const { return at_ != end_ && *at_ == c; }
  bool is_at_end() const { return at_ == end_; }

 private:
  bool rest_of_text(const char* begin, Text& out);
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
