// SPDX-License-Identifier: EUPL-1.2
#include "document/custom_properties.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "document/own_style_limits.h"
#include "base/text.h"

namespace vlecht::document {
namespace {

namespace limits = base::limits;

constexpr std::size_t references_max = 32;  // from one property to the next

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool is_name_character(char c) {
  return base::is_letter(c) || base::is_digit(c) || c == '-' || c == '_';
}

// Those that compute a value; none that fetches one.
constexpr std::array<std::string_view, 16> functions = {
    "var",  "calc", "min", "max",   "clamp", "rgb",   "rgba",      "hsl",
    "hsla", "hwb",  "lab", "oklab", "lch",   "oklch", "color-mix", "cubic-bezier"};

/// Reads a file of design tokens from its beginning to its end.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  base::Result<std::vector<CustomProperty>> read() {
    while (true) {
      TRY_VOID(skip());
      if (at_ >= text_.size()) return std::move(found_);
      if (text_[at_] == '@') {
        TRY_VOID(media());
      } else {
        TRY_VOID(rule(false));
      }
    }
  }

 private:
  base::Unexpected problem(std::string name, std::string_view what) const {
    const auto line =
        1 + std::count(text_.begin(),
                       text_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, text_.size())),
                       '\n');
    constexpr std::size_t shown_max = 60;
    std::string shown = base::is_utf8(what) ? base::shortened(base::trimmed(what), shown_max) : "";
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; },
        ' ');
    return base::problem(std::move(name),
                         {{"line", static_cast<std::int64_t>(line)}, {"what", std::move(shown)}});
  }

  // Blanks and comments.
  base::Result<void> skip() {
    while (at_ < text_.size()) {
      if (is_blank(text_[at_])) {
        ++at_;
      } else if (text_.substr(at_).starts_with("/*")) {
        const std::size_t end = text_.find("*/", at_ + 2);
        if (end == text_.npos) return problem("own_style.unfinished", "/*");
        at_ = end + 2;
      } else {
        break;
      }
    }
    return {};
  }

  // What stands before the next '{', which is passed. `is_fit` says whether it may stand there.
  template <class IsFit>
  base::Result<void> head(IsFit is_fit) {
    const std::size_t brace = text_.find('{', at_);
    const std::string_view before =
        text_.substr(at_, (brace == text_.npos ? text_.size() : brace) - at_);
    if (brace == text_.npos || !is_fit(base::trimmed(before))) {
      return problem("own_style.rule", before.substr(0, before.find('\n')));
    }
    at_ = brace + 1;
    return {};
  }

  base::Result<void> media() {
    TRY_VOID(head([](std::string_view text) {
      std::string plain;
      for (const char c : text) {
        if (!is_blank(c)) plain += c;
      }
      plain = base::lowered(plain);
      return plain == "@media(prefers-color-scheme:dark)" ||
             plain == "@mediascreenand(prefers-color-scheme:dark)";
    }));
    while (true) {
      TRY_VOID(skip());
      if (at_ >= text_.size()) return problem("own_style.unfinished", "@media");
      if (text_[at_] == '}') break;
      TRY_VOID(rule(true));
    }
    ++at_;
    return {};
  }

  static bool is_selector(std::string_view text) {
    for (std::string_view each : base::split(text, ',')) {
      each = base::trimmed(each);
      for (const std::string_view root : {":root", "html"}) {
        if (each.starts_with(root)) each.remove_prefix(root.size());
      }
      const bool is_fit = std::all_of(each.begin(), each.end(),
                                      [](char c) { return is_name_character(c) || c == '.'; });
      if (!is_fit || (!each.empty() && each.front() != '.')) return false;
    }
    return !text.empty() && text.back() != ',';
  }

  base::Result<void> rule(bool is_for_dark) {
    TRY_VOID(head(is_selector));
    while (true) {
      TRY_VOID(skip());
      if (at_ >= text_.size()) return problem("own_style.unfinished", "{");
      if (text_[at_] == '}') break;
      if (text_[at_] == ';') {
        ++at_;
        continue;
      }
      TRY_VOID(declaration(is_for_dark));
    }
    ++at_;
    return {};
  }

  base::Result<void> declaration(bool is_for_dark) {
    const std::size_t from = at_;
    while (at_ < text_.size() && is_name_character(text_[at_])) ++at_;
    CustomProperty property{std::string(text_.substr(from, at_ - from)), "", is_for_dark};
    const bool is_custom = property.name.starts_with("--") && property.name.size() > 2 &&
                           property.name.size() <= limits::own_style_name_bytes_max;
    if (!is_custom) {
      at_ = from;
      return problem("own_style.property",
                     text_.substr(from, text_.find_first_of(":;{}\n", from) - from));
    }
    TRY_VOID(skip());
    if (at_ >= text_.size() || text_[at_] != ':') return problem("own_style.value", property.name);
    ++at_;
    TRY_VOID(value(property));
    if (property.value.empty()) return problem("own_style.value", property.name);
    if (found_.size() >= limits::own_style_declarations_max) {
      return problem("own_style.too_large", property.name);
    }
    found_.push_back(std::move(property));
    return {};
  }

  // To the ';' or '}' that ends it, which is not passed.
  base::Result<void> value(CustomProperty& property) {
    std::string& out = property.value;
    std::size_t depth = 0;
    while (true) {
      const std::size_t before = at_;
      TRY_VOID(skip());
      if (at_ > before && !out.empty()) out += ' ';
      if (at_ >= text_.size()) return problem("own_style.unfinished", property.name);
      const char c = text_[at_];
      if (c == ';' || c == '}') break;
      if (c == '\'' || c == '"') {
        TRY_VOID(quoted(property, c));
      } else if (c == '(') {
        if (!is_function(out) || ++depth > limits::own_style_depth_max) {
          return problem("own_style.value", property.name);
        }
        out += c;
        ++at_;
      } else if (is_name_character(c) ||
                 std::string_view("#%.,+*/)").find(c) != std::string_view::npos) {
        if (c == ')' && depth-- == 0) return problem("own_style.value", property.name);
        out += c;
        ++at_;
      } else {
        return problem("own_style.value", property.name);
      }
      if (out.size() > limits::own_style_value_bytes_max) {
        return problem("own_style.value", property.name);
      }
    }
    if (depth != 0) return problem("own_style.value", property.name);
    out = base::trimmed(out);
    return {};
  }

  // Whether the name at the end of `before` is one of a function, or a bare bracket within one.
  static bool is_function(std::string_view before) {
    std::size_t from = before.size();
    while (from > 0 && is_name_character(before[from - 1])) --from;
    const std::string name = base::lowered(before.substr(from));
    if (name.empty()) return before.find('(') != before.npos;
    return std::find(functions.begin(), functions.end(), name) != functions.end();
  }

  base::Result<void> quoted(CustomProperty& property, char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote) {
      const char c = text_[end];
      if (c == '\n' || c == '\\' || c == '<' || static_cast<unsigned char>(c) < 0x20) {
        return problem("own_style.value", property.name);
      }
      ++end;
    }
    if (end >= text_.size()) return problem("own_style.unfinished", property.name);
    const std::string_view text = text_.substr(at_, end + 1 - at_);
    if (!base::is_utf8(text)) return problem("own_style.value", property.name);
    property.value += text;
    at_ = end + 1;
    return {};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<CustomProperty> found_;
};

}  // namespace

base::Result<std::vector<CustomProperty>> custom_properties_in(std::string_view file) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (file.size() > limits::own_style_bytes_max) {
    return base::problem("own_style.too_large", {{"line", std::int64_t{1}}});
  }
  if (file.starts_with(byte_order_mark)) file.remove_prefix(byte_order_mark.size());
  return Reader(file).read();
}

std::vector<std::string_view> properties_asked_in(std::string_view css) {
  constexpr std::string_view before = "var(";
  std::vector<std::string_view> names;
  for (std::size_t at = css.find(before); at != css.npos; at = css.find(before, at)) {
    at += before.size();
    while (at < css.size() && is_blank(css[at])) ++at;
    std::size_t end = at;
    while (end < css.size() && is_name_character(css[end])) ++end;
    if (end > at) names.push_back(css.substr(at, end - at));
  }
  return names;
}

void CustomProperties::add_theme(std::string_view theme) {
  theme = theme.substr(0, theme.find("@media"));
  while (true) {
    const std::size_t begin = theme.find('{');
    const std::size_t end = theme.find('}');
    if (begin == theme.npos || end == theme.npos || end < begin) return;
    for (const std::string_view each : base::split(theme.substr(begin + 1, end - begin - 1), ';')) {
      const std::size_t colon = each.find(':');
      if (colon == each.npos) continue;
      set(std::string(base::trimmed(each.substr(0, colon))),
          std::string(base::trimmed(each.substr(colon + 1))));
    }
    theme.remove_prefix(end + 1);
  }
}

std::optional<Colour> CustomProperties::colour(std::string_view name) const {
  for (std::size_t i = 0; i < references_max; ++i) {
    const auto found = values_.find(name);
    if (found == values_.end()) return std::nullopt;
    const std::string_view value = found->second;
    if (!value.starts_with("var(")) return colour_of(value);
    const std::vector<std::string_view> asked = properties_asked_in(value);
    // With a fallback in it: that is one way or the other, and not computed here.
    if (asked.size() != 1 || value.find(',') != value.npos) return std::nullopt;
    name = asked.front();
  }
  return std::nullopt;
}

}  // namespace vlecht::document
