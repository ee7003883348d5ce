// SPDX-License-Identifier: EUPL-1.2
#include "importers/xlsx_strings.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/limits.h"
#include "base/text.h"

namespace vlecht::importers::xlsx {
namespace {

constexpr std::size_t escape_bytes = 7;  // _xHHHH_
constexpr char32_t replacement = 0xFFFD;

std::optional<std::uint32_t> escape_at(std::string_view text, std::size_t at) {
  if (at + escape_bytes > text.size()) return std::nullopt;
  const std::string_view escape = text.substr(at, escape_bytes);
  if (!escape.starts_with("_x") || escape.back() != '_') return std::nullopt;
  std::uint32_t unit = 0;
  const char* const end = escape.data() + escape_bytes - 1;
  const auto [stop, error] = std::from_chars(escape.data() + 2, end, unit, 16);
  if (error != std::errc() || stop != end) return std::nullopt;
  return unit;
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::string unescaped(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t next = text.find("_x", at);
    out += text.substr(at, next == std::string_view::npos ? next : next - at);
    if (next == std::string_view::npos) break;
    const auto unit = escape_at(text, next);
    if (!unit) {
      out += '_';
      at = next + 1;
      continue;
    }
    at = next + escape_bytes;
    char32_t character = *unit;
    const bool is_high = *unit >= 0xD800 && *unit < 0xDC00;
    const auto low = is_high ? escape_at(text, at) : std::nullopt;
    if (low && *low >= 0xDC00 && *low < 0xE000) {
      character = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
      at += escape_bytes;
    } else if (*unit == 0 || (*unit >= 0xD800 && *unit < 0xE000)) {
      character = replacement;
    }
    base::append_utf8(out, character);
  }
  return out;
}

void StringItem::begin() {
  text_.clear();
  kept_begin_ = std::string::npos;
  kept_end_ = 0;
  text_depth_ = 0;
  phonetic_depth_ = 0;
}

void StringItem::start(std::string_view name, std::size_t depth, const Attributes& attributes) {
  if (phonetic_depth_ != 0 || text_depth_ != 0) return;
  if (name == "rPh") phonetic_depth_ = depth;
  if (name != "t" || depth > 2) return;
  text_depth_ = depth;
  keeps_blanks_ = attributes.value("xml:space") == "preserve";
  if (keeps_blanks_) kept_begin_ = std::min(kept_begin_, text_.size());
}

void StringItem::end(std::size_t depth) {
  if (phonetic_depth_ == depth) phonetic_depth_ = 0;
  if (text_depth_ != depth) return;
  text_depth_ = 0;
  if (keeps_blanks_) kept_end_ = text_.size();
}

void StringItem::text(std::string_view piece) {
  if (text_depth_ != 0) text_ += piece;
}

std::string StringItem::finished() const {
  std::size_t begin = 0;
  std::size_t end = text_.size();
  while (begin < std::min(end, kept_begin_) && is_blank(text_[begin])) ++begin;
  while (end > std::max(begin, kept_end_) && is_blank(text_[end - 1])) --end;
  return unescaped(std::string_view(text_).substr(begin, end - begin));
}

void SharedStrings::add(std::string_view text) {
  text_ += text;
  ends_.push_back(static_cast<std::uint32_t>(text_.size()));
}

std::string_view SharedStrings::operator[](std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(text_).substr(begin, ends_[index] - begin);
}

void SharedStringsEvents::start(std::string_view name, std::size_t depth,
                                const Attributes& attributes) {
  if (depth == 1 && name != "sst") failure = base::Problem("workbook.strings_unreadable");
  if (depth == 2) {
    is_in_item_ = name == "si";
    if (is_in_item_) item_.begin();
  } else if (is_in_item_) {
    item_.start(name, depth - 2, attributes);
  }
}

void SharedStringsEvents::end(std::string_view, std::size_t depth) {
  if (!is_in_item_) return;
  if (depth > 2) {
    item_.end(depth - 2);
    return;
  }
  is_in_item_ = false;
  const std::string text = item_.finished();
  if (!memory_.take(text.size() + sizeof(std::uint32_t)) ||
      strings_.text_bytes() + text.size() > text_bytes_max_) {
    failure = base::Problem("workbook.too_much_text");
    return;
  }
  strings_.add(text);
}

void SharedStringsEvents::text(std::string_view piece) {
  if (!is_in_item_) return;
  item_.text(piece);
  if (item_.size() <= base::limits::workbook_cell_bytes_max) return;
  failure =
      base::Problem("workbook.string_too_long",
                    {{"number", std::to_string(strings_.size() + 1)},
                     {"most", static_cast<std::int64_t>(base::limits::workbook_cell_bytes_max)}});
}

}  // namespace vlecht::importers::xlsx
