// SPDX-License-Identifier: EUPL-1.2
#include "journal/encoding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

#include "base/check.h"
#include "base/text.h"

namespace vlecht::journal {
namespace {

constexpr int depth_max = 8;
constexpr std::string_view hex_digits = "0123456789abcdef";

// The character after '\' for a control character that has a short escape; 0 for the others.
constexpr char short_escape(unsigned char c) {
  switch (c) {
    case '\b':
      return 'b';
    case '\t':
      return 't';
    case '\n':
      return 'n';
    case '\f':
      return 'f';
    case '\r':
      return 'r';
    case '"':
      return '"';
    case '\\':
      return '\\';
    default:
      return 0;
  }
}

constexpr char from_short_escape(char c) {
  switch (c) {
    case 'b':
      return '\b';
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'f':
      return '\f';
    case 'r':
      return '\r';
    case '"':
      return '"';
    case '\\':
      return '\\';
    default:
      return 0;
  }
}

template <class Word>
std::uint64_t word_at(const char* at) {
  Word word = 0;
  std::memcpy(&word, at, sizeof(word));
  return word;
}

// Fewer than eight bytes, the first lowest.
std::uint64_t short_word(const char* at, std::size_t size) {
  // Two of four may overlap: then the same bytes come twice in the same place.
  if (size >= 4) {
    return word_at<std::uint32_t>(at) | word_at<std::uint32_t>(at + size - 4) << (8 * (size - 4));
  }
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < size; ++i) {
    word |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
  }
  return word;
}

constexpr std::uint64_t blanks = 0x2020202020202020ULL;

// Marks the bytes that end a run of plain ASCII: control characters, '"', '\' and bytes from 0x80.
// The lowest mark is right; marks above it need not be.
std::uint64_t specials(std::uint64_t word) {
  constexpr std::uint64_t ones = 0x0101010101010101ULL;
  constexpr std::uint64_t highs = 0x8080808080808080ULL;
  const auto zeros = [](std::uint64_t w) { return (w - ones) & ~w; };
  const std::uint64_t controls = (word - ones * 0x20) & ~word;
  return (word | controls | zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\'))) & highs;
}

bool skip_value(Reader& in, int depth, std::vector<std::string_view>* names);

bool skip_object(Reader& in, int depth, std::vector<std::string_view>* names) {
  if (!in.take("{")) return false;
  if (in.take("}")) return true;
  std::string_view previous;
  for (bool is_first = true;; is_first = false) {
    Text name;
    if (!in.text(name) || name.is_escaped || !in.take(":")) return false;
    for (const char c : name.raw) {
      if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    if (!is_first && name.raw <= previous) return false;
    previous = name.raw;
    if (names != nullptr) names->push_back(name.raw);
    if (!skip_value(in, depth + 1, nullptr)) return false;
    if (in.take("}")) return true;
    if (!in.take(",")) return false;
  }
}

bool skip_array(Reader& in, int depth) {
  if (!in.take("[")) return false;
  if (in.take("]")) return true;
  for (;;) {
    if (!skip_value(in, depth + 1, nullptr)) return false;
    if (in.take("]")) return true;
    if (!in.take(",")) return false;
  }
}

bool skip_value(Reader& in, int depth, std::vector<std::string_view>* names) {
  if (depth > depth_max) return false;
  if (in.is_next('{')) return skip_object(in, depth, names);
  if (in.is_next('[')) return skip_array(in, depth);
  if (in.is_next('"')) {
    Text text;
    return in.text(text);
  }
  std::int64_t number = 0;
  return in.number(number);
}

}  // namespace

const char* end_of_short_plain(const char* at, const char* end) {
  static_assert(std::endian::native == std::endian::little);
  while (end - at >= 8) {
    if (const std::uint64_t marks = specials(word_at<std::uint64_t>(at)); marks != 0) {
      return at + std::countr_zero(marks) / 8;
    }
    at += 8;
  }
  // Zeros, which end a run, stand for what there is no more of.
  const auto left = static_cast<std::size_t>(end - at);
  const std::uint64_t marks = specials(short_word(at, left));
  return at + std::min<std::size_t>(left, static_cast<std::size_t>(std::countr_zero(marks)) / 8);
}

// Most texts are codes: short, and of nothing but plain characters.
bool Writer::short_text(std::string_view text) {
  constexpr std::size_t width = sizeof(std::uint64_t);
  const std::size_t size = text.size();
  if (size > 2 * width) return false;
  const bool is_long = size >= width;
  const std::uint64_t first =
      is_long ? word_at<std::uint64_t>(text.data()) : short_word(text.data(), size);
  const std::uint64_t last = is_long ? word_at<std::uint64_t>(text.data() + size - width) : blanks;
  // Blanks, which are plain, stand for what there is no more of.
  const std::uint64_t filled = is_long ? first : first | blanks << (8 * size);
  if ((specials(filled) | specials(last)) != 0) return false;
  base::Byte* const begin = room(2 * width + 2);
  size_ -= 2 * width - size;
  begin[0] = '"';
  std::memcpy(begin + 1, &first, width);
  // Overlaps with the first.
  if (is_long) std::memcpy(begin + 1 + size - width, &last, width);
  begin[1 + size] = '"';
  return true;
}

void Writer::text(std::string_view text) {
  if (short_text(text)) return;
  raw("\"");
  const char* at = text.data();
  const char* const end = at + text.size();
  for (;;) {
    const char* const run = end_of_plain(at, end);
    raw({at, static_cast<std::size_t>(run - at)});
    if (run == end) break;
    const auto c = static_cast<unsigned char>(*run);
    if (const char short_form = short_escape(c); short_form != 0) {
      raw("\\");
      raw({&short_form, 1});
    } else if (c < 0x20) {
      raw("\\u00");
      hex({&c, 1});
    } else {
      raw({run, 1});  // a byte from 0x80 stands for itself
    }
    at = run + 1;
  }
  raw("\"");
}

void Writer::hex(base::ByteView bytes) {
  base::Byte* to = room(2 * bytes.size());
  for (const base::Byte byte : bytes) {
    *to++ = static_cast<base::Byte>(hex_digits[byte / 16]);
    *to++ = static_cast<base::Byte>(hex_digits[byte % 16]);
  }
}

void Writer::number(std::int64_t number) {
  CHECK(number >= -number_max && number <= number_max);
  std::array<char, 24> digits{};
  const auto done = std::to_chars(digits.data(), digits.data() + digits.size(), number);
  raw({digits.data(), done.ptr});
}

std::string Text::decoded() const {
  if (!is_escaped) return std::string(raw);
  std::string out;
  out.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i) {
    if (raw[i] != '\\') {
      out += raw[i];
    } else if (raw[++i] == 'u') {
      const auto high = hex_digits.find(raw[i + 3]);
      const auto low = hex_digits.find(raw[i + 4]);
      out += static_cast<char>(high * 16 + low);
      i += 4;
    } else {
      out += from_short_escape(raw[i]);
    }
  }
  return out;
}

bool Reader::escape() {
  ++at_;
  if (at_ == end_) return false;
  if (from_short_escape(*at_) != 0) {
    ++at_;
    return true;
  }
  // Only control characters without a short form, in lower case: one spelling for each text.
  if (end_ - at_ < 5 || std::memcmp(at_, "u00", 3) != 0) return false;
  const auto high = hex_digits.find(at_[3]);
  const auto low = hex_digits.find(at_[4]);
  if (high > 1 || low == std::string_view::npos) return false;
  if (short_escape(static_cast<unsigned char>(high * 16 + low)) != 0) return false;
  at_ += 5;
  return true;
}

// From something that is not plain on.
bool Reader::rest_of_text(const char* begin, Text& out) {
  bool is_ascii = true;
  out.is_escaped = false;
  for (;; at_ = end_of_plain(at_, end_)) {
    if (at_ == end_) return false;
    const auto c = static_cast<unsigned char>(*at_);
    if (c == '"') break;
    if (c == '\\') {
      out.is_escaped = true;
      if (!escape()) return false;
    } else if (c >= 0x80) {
      is_ascii = false;
      ++at_;
    } else {
      return false;
    }
  }
  out.raw = {begin, static_cast<std::size_t>(at_ - begin)};
  ++at_;
  return is_ascii || base::is_utf8(out.raw);
}

bool is_canonical_object(base::ByteView bytes) {
  Reader in(bytes);
  return in.is_next('{') && skip_value(in, 1, nullptr) && in.is_at_end();
}

std::vector<std::string_view> names_of(base::ByteView canonical_object) {
  std::vector<std::string_view> names;
  Reader in(canonical_object);
  CHECK(skip_value(in, 1, &names));
  return names;
}

}  // namespace vlecht::journal
