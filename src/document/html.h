// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.h"
#include "document/components.h"

namespace vlecht::document {

/// HTML that only `HtmlBuilder` makes, so what it holds is escaped and its elements are closed.
///
///     HtmlBuilder html;
///     html.open("table", {{"class", "figures"}});
///     html.element("caption", {}, table.caption);              // text is escaped
///     html.element("tr", {}, [&] {                             // or what the function writes
///       html.element("th", {{"scope", "row"}}, name);
///       html.element("td", {attribute_if(is_own, "class", "own")}, shown);
///     });
///     html.single("input", {{"type", "file"}, {"name", "file"}, "required"});
///     html.close("table");
///     Html done = std::move(html).finish();                     // an open element is our mistake
///
/// Names of elements and attributes are literals, checked while compiling; attributes that run
/// script or style (`onclick`, `style`) do not exist here. An address (`href`, `src`, `action`)
/// that is not safe is left out with its attribute, so that the link does nothing.
class Html {
 public:
  Html() = default;
  const std::string& text() const& { return text_; }
  std::string text() && { return std::move(text_); }

 private:
  friend class HtmlBuilder;
  explicit Html(std::string text) : text_(std::move(text)) {}
  std::string text_;
};

/// Whether a link may lead there: a relative path, a query, a fragment, or http(s). Not
/// `javascript:`, not `data:`, not `//host`, nothing with blanks or backslashes.
bool is_safe_address(std::string_view address);

/// The name of an element.
class ElementName {
 public:
  consteval ElementName(const char* name) : name_(name) {  // NOLINT: implicit by design
    if (name_.empty()) throw "an element has a name";
    for (const char c : name_) {
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'))
        throw "not a character of an element's name";
    }
    for (const std::string_view one : {"area", "base", "br", "col", "embed", "hr", "img", "input",
                                       "link", "meta", "source", "track", "wbr"})
      is_void_ = is_void_ || name_ == one;
    for (const std::string_view one : {"circle", "line", "path", "rect", "use"})
      is_shape_ = is_shape_ || name_ == one;
    for (const std::string_view one :
         {"dd", "dt", "li", "option", "tbody", "td", "th", "thead", "tr"})
      is_ended_by_next_ = is_ended_by_next_ || name_ == one;
    for (const Component& component : components)
      is_component_ = is_component_ || name_ == component.element;
    is_raw_ = name_ == "script" || name_ == "style";
  }
  std::string_view text() const { return name_; }
  bool is_void() const { return is_void_; }    ///< has no content and no closing tag
  bool is_shape() const { return is_shape_; }  ///< of SVG: its tag can close itself
  /// What may follow it ends it, so that HTML needs no closing tag: a cell, a row, an item.
  bool is_ended_by_next() const { return is_ended_by_next_; }
  bool is_component() const { return is_component_; }  ///< of the design system
  bool is_raw() const { return is_raw_; }              ///< its content is not text: literals only

 private:
  std::string_view name_;
  bool is_void_ = false;
  bool is_shape_ = false;
  bool is_ended_by_next_ = false;
  bool is_component_ = false;
  bool is_raw_ = false;
};

class AttributeName {
 public:
  consteval AttributeName(const char* name) : name_(name) {  // NOLINT: implicit by design
    if (name_.empty()) throw "an attribute has a name";
    for (const char c : name_) {
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'))
        throw "not a character of an attribute's name";
    }
    if (name_.starts_with("on") || name_ == "style" || name_ == "srcdoc")
      throw "script and style do not stand in attributes";
    for (const std::string_view one : {"href", "src", "action", "formaction", "cite", "poster"})
      is_address_ = is_address_ || name_ == one;
  }
  std::string_view text() const { return name_; }
  bool is_address() const { return is_address_; }

 private:
  std::string_view name_;
  bool is_address_ = false;
};

/// Markup as the programmer wrote it; nothing from outside can become one.
class Literal {
 public:
  consteval Literal(const char* text) : text_(text) {}  // NOLINT: implicit by design
  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
};

/// Rules of style with their values filled in, for a drawing that is read where there is no page
/// to give it those. From literals only, as everything that is not escaped.
class StyleSheet {
 public:
  struct Value {
    Literal name;  ///< "--ink"
    Literal value;
  };
  /// `rules` with each `var(--name)` replaced by its value; a name without one is our mistake.
  StyleSheet(std::initializer_list<Literal> rules, std::initializer_list<Value> values);
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// The value is only looked at during the call that the attribute is given to.
class Attribute {
 public:
  consteval Attribute(const char* name)  // NOLINT: implicit by design
      : name_(name), is_bare_(true) {}
  constexpr Attribute(AttributeName name, std::string_view value) : name_(name), value_(value) {}

  constexpr Attribute when(bool is_there) const {
    Attribute copy = *this;
    copy.is_there_ = is_there_ && is_there;
    return copy;
  }
  const AttributeName& name() const { return name_; }
  std::string_view value() const { return value_; }
  bool is_bare() const { return is_bare_; }
  bool is_there() const { return is_there_; }

 private:
  AttributeName name_;
  std::string_view value_;
  bool is_bare_ = false;
  bool is_there_ = true;
};

/// `attribute_if(is_own, "class", "own")`, `attribute_if(is_chosen, "selected")`.
constexpr Attribute attribute_if(bool is_there, AttributeName name, std::string_view value) {
  return Attribute(name, value).when(is_there);
}
constexpr Attribute attribute_if(bool is_there, Attribute attribute) {
  return attribute.when(is_there);
}

using Attributes = std::initializer_list<Attribute>;

enum class Look {
  plain,
  design_system,  ///< elements outside drawings get the classes of `components`
};

class HtmlBuilder {
 public:
  explicit HtmlBuilder(Look look = Look::plain) : look_(look) { out_.reserve(16 * 1024); }
  HtmlBuilder(const HtmlBuilder&) = delete;
  HtmlBuilder& operator=(const HtmlBuilder&) = delete;
  HtmlBuilder(HtmlBuilder&&) = default;

  void open(ElementName name, Attributes attributes = {});
  void close();
  /// Checks that it is `name` that is closed.
  void close(ElementName name);

  void element(ElementName name, Attributes attributes, std::string_view text_inside);
  /// With what `inside` writes.
  template <class Inside>
  requires std::is_invocable_v<Inside>
  void element(ElementName name, Attributes attributes, Inside inside) {
    open(name, attributes);
    const std::size_t depth = open_.size();
    inside();
    CHECK(open_.size() == depth);
    close();
  }
  /// Without content: `<input ...>`, `<circle ... />`.
  void single(ElementName name, Attributes attributes = {});

  void text(std::string_view text);
  void raw(Literal literal) { out_ += literal.text(); }
  /// A `style` element with these rules.
  void sheet(const StyleSheet& sheet);
  void add(const Html& html) { out_ += html.text(); }

  /// `wanted` made fit for an id (letters, digits, '-', '_', '.'; starts with a letter), with "-2",
  /// "-3" behind it when this page has it already. Two charts on a page never share an id.
  std::string unique_id(std::string_view wanted);

  /// Everything written; an element that is still open is our mistake.
  Html finish() &&;

 private:
  void write_tag(const ElementName& name, Attributes attributes, std::string_view end = ">");
  void write_attributes(Attributes attributes, std::string_view more_classes);
  void write_end(const ElementName& name);

  Look look_;
  std::string out_;
  std::vector<ElementName> open_;
  std::size_t drawing_depth_ = 0;  // of the svg that is open; 0: none is
  std::set<std::string, std::less<>> ids_;
};

}  // namespace vlecht::document
