// SPDX-License-Identifier: EUPL-1.2
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

#include "document/html.h"
#include "operations/questions.h"
#include "web/pages/layout.h"
#include "web/pages/pages.h"
#include "web/static/files.h"

namespace vlecht::web::pages {
namespace {

using document::HtmlBuilder;

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Node = std::unique_ptr<cmark_node, FreeNode>;

Node parsed(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, markdown.data(), markdown.size());
  Node document(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  return document;
}

std::string_view literal_of(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text ? text : "";
}

// Where a page of the manual stands among what is built in; "" when there is none of that name.
std::string manual_file(std::string_view name) {
  for (const std::string_view folder : {"rollen/", "uitleg/"}) {
    const std::string file = std::string(folder) + std::string(name) + ".md";
    if (!static_files::content_of(file).empty()) return file;
  }
  return "";
}

// "../kosten.md" is the page "kosten" of the manual; "" when that does not stand on the site.
std::string manual_address(std::string_view target) {
  if (!target.ends_with(".md")) return "";
  std::string_view name = target.substr(0, target.size() - 3);
  const std::size_t folder = name.rfind('/');
  if (folder != std::string_view::npos) name.remove_prefix(folder + 1);
  return manual_file(name).empty() ? "" : "/handleiding/" + std::string(name);
}

// Writes our own documentation with the same builder as every page: nothing in it is raw.
class Prose {
 public:
  explicit Prose(HtmlBuilder& html) : html_(html) {}

  void children(cmark_node* node) {
    for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
      write(child);
    }
  }

 private:
  template <class Name>
  void wrapped(Name name, cmark_node* node) {
    html_.element(name, {}, [&] { children(node); });
  }

  void write(cmark_node* node) {
    const std::string_view type = cmark_node_get_type_string(node);
    if (type == "text") return html_.text(literal_of(node));
    if (type == "softbreak" || type == "linebreak") return html_.text(" ");
    if (type == "code") return html_.element("code", {}, literal_of(node));
    if (type == "code_block") {
      return html_.element("pre", {{"tabindex", "0"}},
                           [&] { html_.element("code", {}, literal_of(node)); });
    }
    if (type == "paragraph") return paragraph(node);
    if (type == "heading") return heading(node);
    if (type == "list") return list(node);
    if (type == "item") return wrapped(document::ElementName("li"), node);
    if (type == "emph") return wrapped(document::ElementName("em"), node);
    if (type == "strong") return wrapped(document::ElementName("strong"), node);
    if (type == "link") return link(node);
    if (type == "table") return table(node);
    // A picture of a page: here the page itself is at hand.
    if (type == "image") return;
    children(node);
  }

  void paragraph(cmark_node* node) {
    cmark_node* list = cmark_node_parent(cmark_node_parent(node));
    const bool is_tight =
        list && cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list);
    if (is_tight) return children(node);
    cmark_node* only = cmark_node_first_child(node);
    if (only && cmark_node_get_type(only) == CMARK_NODE_IMAGE && !cmark_node_next(only)) return;
    wrapped(document::ElementName("p"), node);
  }

  void heading(cmark_node* node) {
    // The page's own title is the first heading.
    const int level = cmark_node_get_heading_level(node);
    if (level == 2) wrapped(document::ElementName("h2"), node);
    if (level > 2) wrapped(document::ElementName("h3"), node);
  }

  void list(cmark_node* node) {
    const bool is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    wrapped(is_ordered ? document::ElementName("ol") : document::ElementName("ul"), node);
  }

  void link(cmark_node* node) {
    const char* address = cmark_node_get_url(node);
    const std::string_view target = address ? address : "";
    // What does not stand on the site is named without leading anywhere.
    const bool is_address = target.starts_with("/") || target.starts_with("http");
    const std::string to = is_address ? std::string(target) : manual_address(target);
    if (to.empty()) return children(node);
    html_.element("a", {{"href", to}}, [&] { children(node); });
  }

  void table(cmark_node* node) {
    html_.element("table", {{"tabindex", "0"}}, [&] {
      cmark_node* const first = cmark_node_first_child(node);
      if (!first) return;
      html_.element("thead", {}, [&] { table_row(first, document::ElementName("th")); });
      html_.element("tbody", {}, [&] {
        for (cmark_node* row = cmark_node_next(first); row; row = cmark_node_next(row)) {
          table_row(row, document::ElementName("td"));
        }
      });
    });
  }

  void table_row(cmark_node* row, document::ElementName of_cell) {
    html_.element("tr", {}, [&] {
      for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
        wrapped(of_cell, cell);
      }
    });
  }

  HtmlBuilder& html_;
};

std::string title_of(std::string_view markdown) {
  if (!markdown.starts_with("# ")) return "";
  return std::string(markdown.substr(2, markdown.find('\n') - 2));
}

// A page of our own documentation.
http::Response prose_page(const Visit& visit, const std::string& name, std::string other_language) {
  const std::string_view markdown = static_files::content_of(name);
  Page frame;
  frame.title = title_of(markdown);
  frame.has_moment_bar = false;
  frame.other_language = std::move(other_language);
  return page(visit, frame, [&](HtmlBuilder& html) {
    html.element("div", {{"class", "prose"}}, [&] {
      const Node document = parsed(markdown);
      Prose(html).children(document.get());
    });
  });
}

}  // namespace

http::Response accessibility(const Visit& visit) {
  return prose_page(
      visit, std::string(local(visit, "uitleg/toegankelijkheid.md", "methods/accessibility.md")),
      std::string(local(visit, "/en/accessibility", "/toegankelijkheid")));
}

http::Response manual(const Visit& visit) {
  const std::string file =
      manual_file(visit.captures.empty() ? "handleiding" : visit.captures.front());
  if (file.empty()) return problem(visit, 404, base::Problem("page.not_found"));
  return prose_page(visit, file, "");
}

http::Response method(const Visit& visit) {
  const operations::Question* found = operations::find_question(visit.captures.front());
  if (!found) return problem(visit, 404, base::Problem("page.not_found"));
  const bool is_dutch = visit.language == words::Language::nl;
  const std::string name = is_dutch ? "uitleg/" + std::string(found->path.nl) + ".md"
                                    : "methods/" + std::string(found->stem) + ".md";
  return prose_page(visit, name,
                    is_dutch ? "/en/methods/" + std::string(found->path.en)
                             : "/uitleg/" + std::string(found->path.nl));
}

}  // namespace vlecht::web::pages
