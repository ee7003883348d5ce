// SPDX-License-Identifier: EUPL-1.2
#include "analysis/code_pattern.h"

#include <algorithm>

namespace vlecht::analysis {
namespace {

bool is_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<CodePattern> CodePattern::from_text(std::string_view text) {
  CodePattern pattern;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(",; \t"), text.size());
    if (end > 0) {
      auto item = item_from(text.substr(0, end));
      if (!item) return std::nullopt;
      pattern.items_.push_back(std::move(*item));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (pattern.items_.empty()) return std::nullopt;
  return pattern;
}

// A code may have a '-' of its own: only two equally long numbers make a range.
std::optional<CodePattern::Item> CodePattern::item_from(std::string_view text) {
  if (const std::size_t star = text.find('*'); star != std::string_view::npos) {
    if (star + 1 != text.size()) return std::nullopt;
    return Item{Item::Sort::beginning, std::string(text.substr(0, star)), ""};
  }
  const std::size_t dash = text.find('-');
  if (dash == std::string_view::npos) return Item{Item::Sort::code, std::string(text), ""};
  const std::string_view first = text.substr(0, dash), last = text.substr(dash + 1);
  if (!is_digits(first) || !is_digits(last) || first.size() != last.size()) {
    return Item{Item::Sort::code, std::string(text), ""};
  }
  if (last < first) return std::nullopt;
  return Item{Item::Sort::range, std::string(first), std::string(last)};
}

bool CodePattern::matches(std::string_view code) const {
  return std::any_of(items_.begin(), items_.end(),
                     [&](const Item& item) { return matches(item, code); });
}

bool CodePattern::matches(const Item& item, std::string_view code) {
  switch (item.sort) {
    case Item::Sort::code:
      return code == item.first;
    case Item::Sort::beginning:
      return code.starts_with(item.first);
    case Item::Sort::range:
      return code.size() == item.first.size() && is_digits(code) && item.first <= code &&
             code <= item.last;
  }
  return false;
}

}  // namespace vlecht::analysis
