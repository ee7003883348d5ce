// SPDX-License-Identifier: EUPL-1.2
#include "views/quoted_figures.h"

#include <algorithm>
#include <utility>

#include "views/figure.h"

namespace vlecht::views {

using document::Figure;

namespace {

bool has(const std::vector<Figure>& figures, const std::string& id) {
  return std::any_of(figures.begin(), figures.end(),
                     [&](const Figure& other) { return other.id == id; });
}

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string escaped_byte(char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'~', digits[byte / 16], digits[byte % 16]};
}

std::string escaped(std::string_view text, std::string_view also_plain) {
  std::string out;
  for (const char c : text) {
    const bool is_plain = is_letter_or_digit(c) || also_plain.find(c) != also_plain.npos;
    if (is_plain) {
      out += c;
    } else {
      out += escaped_byte(c);
    }
  }
  return out;
}

}  // namespace

std::string id_part(std::string_view text) { return escaped(text, ".-_:"); }

std::string id_parts(std::string_view first, std::string_view second) {
  return escaped(first, "-_:") + "." + id_part(second);
}

std::string id_part_or_none(std::string_view text) {
  constexpr std::string_view none = "none";
  if (text.empty()) return std::string(none);
  // The text "none" is another one than no text.
  return text == none ? escaped_byte('n') + "one" : id_part(text);
}

std::string trimmed_decimal(std::string exact_text) {
  if (exact_text.find('.') == std::string::npos) return exact_text;
  exact_text.erase(exact_text.find_last_not_of('0') + 1);
  if (exact_text.ends_with('.')) exact_text.pop_back();
  return exact_text;
}

void QuotedFigures::list(std::string label, Figure figure) {
  figure.label = std::move(label);
  if (ids_.insert(figure.id).second) listed_.push_back(std::move(figure));
}

document::Cell QuotedFigures::quote(std::string label, Figure figure) {
  document::Cell out = cell(figure);
  out.figure = figure.id;
  out.sources = figure.sources;
  out.rows = figure.rows;
  list(std::move(label), std::move(figure));
  return out;
}

document::Figures QuotedFigures::others(std::string caption, const document::Figures& large) const {
  document::Figures out{.caption = std::move(caption), .is_compact = true, .is_folded = true};
  for (const Figure& figure : listed_)
    if (!has(large.figures, figure.id)) out.figures.push_back(figure);
  return out;
}

}  // namespace vlecht::views
