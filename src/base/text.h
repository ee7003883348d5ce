// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vlecht::base {

/// Whether the text may begin or end with a blank: mostly it cannot.
inline bool may_have_blank_ends(std::string_view text) {
  const auto is_visible = [](char c) { return c > ' ' && c < 0x7F; };
  return !text.empty() && !(is_visible(text.front()) && is_visible(text.back()));
}

std::string_view without_blank_ends(std::string_view text);

/// Without ASCII blanks (space, tab, CR, LF) and no-break spaces at both ends.
inline std::string_view trimmed(std::string_view text) {
  return may_have_blank_ends(text) ? without_blank_ends(text) : text;
}

/// The pieces between separators; "a;;b" has three, "" has one.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The line up to the next newline, which is taken off `text` as well; none, and nothing taken,
/// when there is no newline.
std::optional<std::string_view> take_line(std::string_view& text);

/// ASCII only, whatever the locale.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// 0 to 15 for a hexadecimal digit of either case, -1 for anything else.
int hex_value(char c);

/// ASCII letters lowered, others unchanged.
std::string lowered(std::string_view text);

/// A whole number in decimal digits with an optional leading '-', nothing else; none on overflow.
std::optional<std::int64_t> to_integer(std::string_view text);

/// Index of the first byte from 0x80 on at or after `at`; the size of the text when there is none.
std::size_t end_of_ascii(std::string_view text, std::size_t at);

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool is_utf8(std::string_view text);

/// Appends a code point as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// At most `bytes_max` bytes, cut at a character boundary, with "…" when something was left out.
std::string shortened(std::string_view text, std::size_t bytes_max);

/// Everything but unreserved characters (RFC 3986, section 2.3) as %XX: safe in any part of an
/// address.
std::string percent_encoded(std::string_view text);
/// Escapes undone once; `blank` stands for a blank. None for a broken escape, an escaped NUL or
/// text that is not UTF-8.
std::optional<std::string> percent_decoded(std::string_view text,
                                           std::optional<char> blank = std::nullopt);

}  // namespace vlecht::base
