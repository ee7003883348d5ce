// SPDX-License-Identifier: EUPL-1.2
#include "importers/text_encoding.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace vlecht::importers {
namespace {

// Code points of the bytes 80..FF (Unicode, MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT).
constexpr std::array<char16_t, 128> cp_850_points = {
    0x00C7, 0x00FC, 0x00E9, 0x00E2, 0x00E4, 0x00E0, 0x00E5, 0x00E7, 0x00EA, 0x00EB, 0x00E8, 0x00EF,
    0x00EE, 0x00EC, 0x00C4, 0x00C5, 0x00C9, 0x00E6, 0x00C6, 0x00F4, 0x00F6, 0x00F2, 0x00FB, 0x00F9,
    0x00FF, 0x00D6, 0x00DC, 0x00F8, 0x00A3, 0x00D8, 0x00D7, 0x0192, 0x00E1, 0x00ED, 0x00F3, 0x00FA,
    0x00F1, 0x00D1, 0x00AA, 0x00BA, 0x00BF, 0x00AE, 0x00AC, 0x00BD, 0x00BC, 0x00A1, 0x00AB, 0x00BB,
    0x2591, 0x2592, 0x2593, 0x2502, 0x2524, 0x00C1, 0x00C2, 0x00C0, 0x00A9, 0x2563, 0x2551, 0x2557,
    0x255D, 0x00A2, 0x00A5, 0x2510, 0x2514, 0x2534, 0x252C, 0x251C, 0x2500, 0x253C, 0x00E3, 0x00C3,
    0x255A, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256C, 0x00A4, 0x00F0, 0x00D0, 0x00CA, 0x00CB,
    0x00C8, 0x0131, 0x00CD, 0x00CE, 0x00CF, 0x2518, 0x250C, 0x2588, 0x2584, 0x00A6, 0x00CC, 0x2580,
    0x00D3, 0x00DF, 0x00D4, 0x00D2, 0x00F5, 0x00D5, 0x00B5, 0x00FE, 0x00DE, 0x00DA, 0x00DB, 0x00D9,
    0x00FD, 0x00DD, 0x00AF, 0x00B4, 0x00AD, 0x00B1, 0x2017, 0x00BE, 0x00B6, 0x00A7, 0x00F7, 0x00B8,
    0x00B0, 0x00A8, 0x00B7, 0x00B9, 0x00B3, 0x00B2, 0x25A0, 0x00A0};
// Code points of the bytes 80..9F, 0 where there is none (CP1252.TXT); A0..FF are themselves.
constexpr std::array<char16_t, 32> windows_1252_points = {
    0x20AC, 0x0000, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x0000, 0x017D, 0x0000, 0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x0000, 0x017E, 0x0178};

constexpr std::string_view utf_8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf_16_le_mark = "\xFF\xFE";
constexpr std::string_view utf_16_be_mark = "\xFE\xFF";
constexpr std::size_t pattern_bytes_max = 4'096;
constexpr std::size_t checked_bytes = std::size_t{16} << 20;  // by one task

bool is_high(char c) { return static_cast<unsigned char>(c) >= 0x80; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
using base::is_digit;
using base::is_letter;

// 0 where the encoding has no character for the byte.
char32_t point_of(Encoding encoding, char c) {
  const auto byte = static_cast<unsigned char>(c);
  if (byte < 0x80) return byte;
  if (encoding == Encoding::cp_850) return cp_850_points[byte - 0x80U];
  return byte < 0xA0 ? windows_1252_points[byte - 0x80U] : byte;
}

std::size_t end_of_high(std::string_view text, std::size_t at) {
  while (at < text.size() && is_high(text[at])) ++at;
  return at;
}

std::string line_at(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  return std::to_string(1 + std::count(before.begin(), before.end(), '\n'));
}

struct Utf8Check {
  std::int64_t good = 0;  // runs of bytes from 80 on that are well-formed
  std::int64_t bad = 0;
  std::size_t first_bad = 0;
};

Utf8Check check_piece(std::string_view text, std::size_t begin, std::size_t end) {
  Utf8Check check;
  const std::string_view piece = text.substr(0, end);
  for (std::size_t at = base::end_of_ascii(piece, begin); at < end;
       at = base::end_of_ascii(piece, at)) {
    const std::size_t high_end = end_of_high(piece, at);
    if (base::is_utf8(piece.substr(at, high_end - at))) {
      ++check.good;
    } else {
      if (check.bad++ == 0) check.first_bad = at;
    }
    at = high_end;
  }
  return check;
}

// A sequence of UTF-8 never crosses an ASCII byte, so each run can be judged by itself, and a text
// can be cut before any such byte.
Utf8Check check_utf_8(std::string_view text, const base::Executor& executor) {
  std::vector<std::size_t> ends;
  for (std::size_t at = checked_bytes; at < text.size(); at += checked_bytes) {
    at = end_of_high(text, at);
    ends.push_back(at);
  }
  if (ends.empty() || ends.back() < text.size()) ends.push_back(text.size());
  std::vector<Utf8Check> pieces(ends.size());
  std::vector<base::Task> tasks;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    tasks.emplace_back(
        [&, i] { pieces[i] = check_piece(text, i == 0 ? 0 : ends[i - 1], ends[i]); });
  }
  executor(tasks);
  Utf8Check check;
  for (const Utf8Check& piece : pieces) {
    if (check.bad == 0) check.first_bad = piece.first_bad;
    check.good += piece.good;
    check.bad += piece.bad;
  }
  return check;
}

base::Unexpected broken(Encoding encoding, const std::string& line) {
  return base::problem("encoding.broken",
                       {{"encoding", std::string(name_of(encoding))}, {"line", line}});
}

base::Result<DecodedText> from_utf_8(std::string_view text, base::Problem evidence,
                                     const base::Executor& executor) {
  const Utf8Check check = check_utf_8(text, executor);
  if (check.bad > 0) return broken(Encoding::utf_8, line_at(text, check.first_bad));
  return DecodedText(Encoding::utf_8, std::move(evidence), text);
}

base::Result<DecodedText> from_utf_16(std::string_view text, Encoding encoding,
                                      base::Problem evidence) {
  std::string out;
  out.reserve(text.size());
  std::int64_t line = 1;
  const auto unit_at = [&](std::size_t at) -> char32_t {
    const char32_t first = static_cast<unsigned char>(text[at]);
    const char32_t second = static_cast<unsigned char>(text[at + 1]);
    return encoding == Encoding::utf_16_le ? first | second << 8U : second | first << 8U;
  };
  for (std::size_t at = 0; at < text.size(); at += 2) {
    if (at + 2 > text.size()) return broken(encoding, std::to_string(line));
    char32_t point = unit_at(at);
    if (point >= 0xD800 && point <= 0xDFFF) {
      const bool is_pair = point <= 0xDBFF && at + 4 <= text.size() && unit_at(at + 2) >= 0xDC00 &&
                           unit_at(at + 2) <= 0xDFFF;
      if (!is_pair) return broken(encoding, std::to_string(line));
      point = 0x10000 + ((point - 0xD800) << 10U) + (unit_at(at + 2) - 0xDC00);
      at += 2;
    }
    if (point == '\n') ++line;
    base::append_utf8(out, point);
  }
  return DecodedText(encoding, std::move(evidence), std::move(out));
}

base::Result<DecodedText> from_single_bytes(std::string_view text, Encoding encoding,
                                            base::Problem evidence) {
  std::string out;
  out.reserve(text.size() + text.size() / 16);
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t high = base::end_of_ascii(text, at);
    out.append(text.substr(at, high - at));
    if (high == text.size()) break;
    const char32_t point = point_of(encoding, text[high]);
    if (point == 0) return broken(encoding, line_at(text, high));
    base::append_utf8(out, point);
    at = high + 1;
  }
  return DecodedText(encoding, std::move(evidence), std::move(out));
}

bool is_latin_letter(char32_t point) {
  if (point >= 0xC0 && point <= 0xFF) return point != 0xD7 && point != 0xF7;
  return point == 0x152 || point == 0x153 || point == 0x160 || point == 0x161 || point == 0x178 ||
         point == 0x17D || point == 0x17E;
}

bool is_latin_lower(char32_t point) {
  return (point >= 0xDF && point <= 0xFF) || point == 0x153 || point == 0x161 || point == 0x17E;
}

// 1 when the character is at home between its neighbours, -1 when it is not, 0 when it says
// nothing.
int fit(char32_t point, char before, char after) {
  if (point == 0) return -1;
  if (is_latin_letter(point)) {
    if (!is_letter(before) && !is_letter(after)) return 0;
    if (is_latin_lower(point)) return is_letter(before) || is_lower(after) ? 1 : -1;
    return is_lower(before) ? -1 : 1;
  }
  if (point == 0x20AC) return is_letter(before) && is_letter(after) ? -1 : 1;
  // "£278" and "(£m)": no word begins like that.
  const bool is_scale = after == 'm' || after == 'M' || after == 'k' || after == 'b';
  if (point == 0xA3 && !is_letter(before) && (is_digit(after) || is_scale)) return 2;
  if (point == 0x2019 || point == 0x2018) return 1;
  if (point == 0xA0) return is_letter(before) && is_letter(after) ? -1 : 1;
  const bool is_dash_or_quote = point >= 0x2013 && point <= 0x2026;
  if (is_dash_or_quote) return is_letter(before) && is_letter(after) ? -1 : 1;
  if (is_letter(before) && is_letter(after)) return -1;
  const bool is_drawing = point >= 0x2500 && point <= 0x25FF;
  if (is_drawing || is_letter(before)) return -1;
  return 0;
}

struct Letters {
  std::int64_t score = 0;
  std::size_t first = std::string_view::npos;  // a byte that fits
};

Letters letters_of(std::string_view text, Encoding encoding) {
  Letters letters;
  std::size_t at = base::end_of_ascii(text, 0);
  while (at < text.size()) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const char after = at + 1 == text.size() ? ' ' : text[at + 1];
    const int score = fit(point_of(encoding, text[at]), before, after);
    letters.score += score;
    if (score > 0 && letters.first == std::string_view::npos) letters.first = at;
    at = base::end_of_ascii(text, at + 1);
  }
  return letters;
}

std::string word_around(std::string_view text, std::size_t at, Encoding encoding) {
  const auto is_word = [&](std::size_t i) {
    return is_letter(text[i]) || is_high(text[i]) || is_digit(text[i]);
  };
  std::size_t begin = at;
  std::size_t end = at;
  while (begin > 0 && at - begin < 20 && is_word(begin - 1)) --begin;
  while (end < text.size() && end - at < 20 && is_word(end)) ++end;
  std::string word;
  for (std::size_t i = begin; i < end; ++i) {
    const char32_t point = point_of(encoding, text[i]);
    base::append_utf8(word, point == 0 ? U'\uFFFD' : point);
  }
  return word;
}

base::Result<DecodedText> by_letters(std::string_view text) {
  const Letters windows = letters_of(text, Encoding::windows_1252);
  const Letters dos = letters_of(text, Encoding::cp_850);
  const bool is_dos = dos.score > windows.score;
  const Encoding encoding = is_dos ? Encoding::cp_850 : Encoding::windows_1252;
  const Encoding other = is_dos ? Encoding::windows_1252 : Encoding::cp_850;
  const Letters& chosen = is_dos ? dos : windows;
  const std::size_t at =
      chosen.first == std::string_view::npos ? base::end_of_ascii(text, 0) : chosen.first;
  base::Problem evidence("evidence.encoding_letters",
                         {{"word", word_around(text, at, encoding)},
                          {"line", line_at(text, at)},
                          {"other", std::string(name_of(other))},
                          {"otherwise", word_around(text, at, other)}});
  const bool is_tie = dos.score == windows.score;
  auto result = from_single_bytes(text, encoding, evidence);
  // A byte without a character rules one of the two out, also where the letters are even.
  if (!result || is_tie) {
    auto alternative = from_single_bytes(text, other, evidence);
    if (!result && !alternative) return result;
    if (!result) return alternative;
    if (is_tie && alternative) result->ask();
  }
  return result;
}

std::optional<Encoding> by_zero_bytes(std::string_view text) {
  const std::string_view sample = text.substr(0, pattern_bytes_max);
  if (sample.size() < 4) return std::nullopt;
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < sample.size(); ++i) {
    if (sample[i] == '\0') ++zeros[i % 2];
  }
  const std::size_t many = sample.size() * 2 / 5;  // 80 % of the units
  if (zeros[1] >= many && zeros[0] == 0) return Encoding::utf_16_le;
  if (zeros[0] >= many && zeros[1] == 0) return Encoding::utf_16_be;
  return std::nullopt;
}

struct Marked {
  Encoding encoding;
  std::string_view rest;
};

std::optional<Marked> by_mark(std::string_view text) {
  if (text.starts_with(utf_8_mark)) return Marked{Encoding::utf_8, text.substr(3)};
  if (text.starts_with(utf_16_le_mark)) return Marked{Encoding::utf_16_le, text.substr(2)};
  if (text.starts_with(utf_16_be_mark)) return Marked{Encoding::utf_16_be, text.substr(2)};
  return std::nullopt;
}

// Letters of one byte hardly ever form UTF-8 by accident; a profile for another file does.
base::Result<void> expect_not_utf_8(std::string_view text, Encoding wanted,
                                    const base::Executor& executor) {
  const Utf8Check check = check_utf_8(text, executor);
  if (check.bad > 0 || check.good == 0) return {};
  return base::problem("encoding.is_utf_8", {{"encoding", std::string(name_of(wanted))},
                                             {"line", line_at(text, base::end_of_ascii(text, 0))}});
}

base::Result<DecodedText> decoded_as(std::string_view text, Encoding encoding,
                                     base::Problem evidence, const base::Executor& executor) {
  switch (encoding) {
    case Encoding::utf_8:
      return from_utf_8(text, std::move(evidence), executor);
    case Encoding::utf_16_le:
    case Encoding::utf_16_be:
      return from_utf_16(text, encoding, std::move(evidence));
    case Encoding::windows_1252:
    case Encoding::cp_850:
      return from_single_bytes(text, encoding, std::move(evidence));
  }
  return broken(encoding, "1");
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf_8:
      return "utf-8";
    case Encoding::utf_16_le:
      return "utf-16le";
    case Encoding::utf_16_be:
      return "utf-16be";
    case Encoding::windows_1252:
      return "windows-1252";
    case Encoding::cp_850:
      return "cp850";
  }
  return "";
}

std::optional<Encoding> encoding_named(std::string_view name) {
  const std::string wanted = base::lowered(name);
  if (wanted == "utf-8" || wanted == "utf8") return Encoding::utf_8;
  if (wanted == "utf-16le" || wanted == "utf16le") return Encoding::utf_16_le;
  if (wanted == "utf-16be" || wanted == "utf16be") return Encoding::utf_16_be;
  if (wanted == "windows-1252" || wanted == "cp1252" || wanted == "latin1" ||
      wanted == "iso-8859-1") {
    return Encoding::windows_1252;
  }
  if (wanted == "cp850" || wanted == "ibm850" || wanted == "850") return Encoding::cp_850;
  return std::nullopt;
}

base::Result<DecodedText> decoded(base::ByteView bytes, std::optional<Encoding> wanted,
                                  const base::Executor& executor) {
  const std::string_view text = base::text_of(bytes);
  const auto mark = by_mark(text);
  // FF FE and FE FF are also letters of the single-byte encodings; EF BB BF begins no such file.
  if (mark && wanted && mark->encoding != *wanted) {
    return base::problem("encoding.contradiction",
                         {{"encoding", std::string(name_of(*wanted))},
                          {"found", std::string(name_of(mark->encoding))}});
  }
  const bool is_single_byte = wanted == Encoding::windows_1252 || wanted == Encoding::cp_850;
  if (is_single_byte) TRY_VOID(expect_not_utf_8(text, *wanted, executor));
  if (wanted) {
    return decoded_as(mark ? mark->rest : text, *wanted, base::Problem("evidence.rule"), executor);
  }
  if (mark) {
    return decoded_as(mark->rest, mark->encoding, base::Problem("evidence.encoding_mark"),
                      executor);
  }
  if (const auto wide = by_zero_bytes(text)) {
    return from_utf_16(text, *wide, base::Problem("evidence.encoding_zero_bytes"));
  }
  const Utf8Check check = check_utf_8(text, executor);
  if (check.bad == 0) {
    const base::Problem evidence =
        check.good == 0 ? base::Problem("evidence.encoding_ascii")
                        : base::Problem("evidence.encoding_utf_8", {{"letters", check.good}});
    return DecodedText(Encoding::utf_8, evidence, text);
  }
  if (check.good >= check.bad) {
    return base::problem(
        "encoding.mixed",
        {{"line", line_at(text, check.first_bad)}, {"good", check.good}, {"bad", check.bad}});
  }
  return by_letters(text);
}

}  // namespace vlecht::importers
