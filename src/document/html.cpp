// SPDX-License-Identifier: EUPL-1.2
#include "document/html.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace vlecht::document {
namespace {

enum class Care : unsigned char { none, text_and_attribute, attribute };

// Control characters are not allowed in HTML, not even escaped.
constexpr std::array<Care, 256> care_of_bytes = [] {
  std::array<Care, 256> care{};
  for (std::size_t c = 0; c < 0x20; ++c) care[c] = Care::text_and_attribute;
  care['\t'] = care['\n'] = care['\r'] = Care::none;
  care[0x7F] = Care::text_and_attribute;
  care['&'] = care['<'] = care['>'] = Care::text_and_attribute;
  care['"'] = care['\''] = Care::attribute;
  return care;
}();

std::string_view escaped(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return "\uFFFD";
  }
}

template <bool is_attribute>
void append_escaped(std::string& out, std::string_view text) {
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Care care = care_of_bytes[static_cast<unsigned char>(text[i])];
    if (care == Care::none || (!is_attribute && care == Care::attribute)) [[likely]]
      continue;
    out.append(text.substr(from, i - from));
    out += escaped(text[i]);
    from = i + 1;
  }
  out.append(text.substr(from));
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_id_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

std::string_view value_of(std::string_view name, Attributes attributes) {
  for (const Attribute& attribute : attributes) {
    if (attribute.is_there() && attribute.name().text() == name) return attribute.value();
  }
  return "";
}

bool has_word(std::string_view words_in_a_row, std::string_view word) {
  for (const std::string_view each : base::split(words_in_a_row, ' ')) {
    if (each == word) return true;
  }
  return false;
}

std::string component_classes(std::string_view element, Attributes attributes) {
  const std::string_view own = value_of(element == "input" ? "type" : "class", attributes);
  std::string always;
  std::string classes;
  for (const Component& component : components) {
    if (component.element != element) continue;
    if (component.own.empty()) {
      always = component.classes;
      continue;
    }
    if (!has_word(own, component.own)) continue;
    if (component.is_alone) return std::string(component.classes);
    if (!classes.empty()) classes += ' ';
    classes += component.classes;
  }
  return always + (always.empty() || classes.empty() ? "" : " ") + classes;
}

}  // namespace

bool is_safe_address(std::string_view address) {
  for (const char c : address) {
    // Browsers skip blanks and controls, and read '\' as '/': "java\tscript:", "\\host".
    if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '\\') return false;
  }
  if (address.starts_with("//")) return false;
  const auto mark = address.find_first_of(":/?#");
  if (mark == address.npos || address[mark] != ':') return true;
  const std::string scheme = base::lowered(address.substr(0, mark));
  return (scheme == "http" || scheme == "https") && address.substr(mark).starts_with("://");
}

StyleSheet::StyleSheet(std::initializer_list<Literal> rules, std::initializer_list<Value> values) {
  constexpr std::string_view begin = "var(";
  for (const Literal& each : rules) {
    std::string_view rest = each.text();
    for (auto at = rest.find(begin); at != rest.npos; at = rest.find(begin)) {
      text_ += rest.substr(0, at);
      rest.remove_prefix(at + begin.size());
      const std::string_view name = rest.substr(0, rest.find(')'));
      const auto* value = std::find_if(values.begin(), values.end(), [&](const Value& known) {
        return known.name.text() == name;
      });
      CHECK(value != values.end());
      text_ += value->value.text();
      rest.remove_prefix(name.size() + 1);
    }
    text_ += rest;
  }
}

void HtmlBuilder::sheet(const StyleSheet& sheet) { out_ += "<style>" + sheet.text() + "</style>"; }

void HtmlBuilder::write_tag(const ElementName& name, Attributes attributes, std::string_view end) {
  out_ += '<';
  out_ += name.text();
  const bool is_dressed =
      look_ == Look::design_system && name.is_component() && drawing_depth_ == 0;
  write_attributes(attributes, is_dressed ? component_classes(name.text(), attributes) : "");
  out_ += end;
}

void HtmlBuilder::write_attributes(Attributes attributes, std::string_view more_classes) {
  for (const Attribute& attribute : attributes) {
    if (!attribute.is_there()) continue;
    if (attribute.name().is_address() && !is_safe_address(attribute.value())) continue;
    out_ += ' ';
    out_ += attribute.name().text();
    if (attribute.is_bare()) continue;
    out_ += "=\"";
    append_escaped<true>(out_, attribute.value());
    if (attribute.name().text() == "class" && !more_classes.empty()) {
      out_ += ' ';
      out_ += more_classes;
      more_classes = "";
    }
    out_ += '"';
  }
  if (more_classes.empty()) return;
  out_ += " class=\"";
  out_ += more_classes;
  out_ += '"';
}

void HtmlBuilder::write_end(const ElementName& name) {
  if (name.is_ended_by_next()) return;
  out_ += "</";
  out_ += name.text();
  out_ += '>';
}

void HtmlBuilder::open(ElementName name, Attributes attributes) {
  CHECK(!name.is_void());
  write_tag(name, attributes);
  open_.push_back(name);
  if (drawing_depth_ == 0 && name.text() == "svg") drawing_depth_ = open_.size();
}

void HtmlBuilder::close() {
  CHECK(!open_.empty());
  write_end(open_.back());
  if (open_.size() == drawing_depth_) drawing_depth_ = 0;
  open_.pop_back();
}

void HtmlBuilder::close(ElementName name) {
  CHECK(!open_.empty() && open_.back().text() == name.text());
  close();
}

void HtmlBuilder::element(ElementName name, Attributes attributes, std::string_view text_inside) {
  CHECK(!name.is_void() && (!name.is_raw() || text_inside.empty()));
  write_tag(name, attributes);
  append_escaped<false>(out_, text_inside);
  write_end(name);
}

void HtmlBuilder::single(ElementName name, Attributes attributes) {
  if (name.is_shape()) return write_tag(name, attributes, "/>");
  write_tag(name, attributes);
  if (!name.is_void()) write_end(name);
}

void HtmlBuilder::text(std::string_view text) {
  CHECK(open_.empty() || !open_.back().is_raw());
  append_escaped<false>(out_, text);
}

std::string HtmlBuilder::unique_id(std::string_view wanted) {
  std::string id;
  for (const char c : wanted) id += is_id_character(c) ? c : '-';
  if (id.empty() || !is_letter(id.front())) id.insert(0, "id-");
  std::string unique = id;
  for (int i = 2; !ids_.insert(unique).second; ++i) unique = id + "-" + std::to_string(i);
  return unique;
}

Html HtmlBuilder::finish() && {
  CHECK(open_.empty());
  return Html(std::move(out_));
}

}  // namespace vlecht::document
