// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/charts.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// The blocks of a document as they stand inside a page, which has its own h1 and `style()`.
///
/// Each figure, table and chart has its id from the document as the id of its element, so that
/// `#own.together` leads there: for a figure of a compact list that a cell of a table shows with
/// the way to its rows, and that has the standing of the page's first figure, that is the cell, and
/// the list leaves it out. Unknown values have the class `unknown`, rows of the own municipalities
/// the class `own`; both also say so in words. With `links` each chart leads to its files, and the
/// first mention of a term to its explanation.
void write_blocks(HtmlBuilder& html, const Document& document, const PageLinks& links = {});

/// The mark that some figures are invented, if so; above everything else on a page.
void write_illustrative_mark(HtmlBuilder& html, const Document& document);
/// The verdict in its word and shape, with its rule; nothing when there is none.
void write_verdict(HtmlBuilder& html, const Document& document);

/// A page on its own, for a file or an e-mail: style inside, no script, nothing fetched.
std::string to_html_page(const Document& document);

/// The class under which the design tokens hold; of the root element of a page.
inline constexpr std::string_view theme_class = "vlecht-theme";

/// What stands on each sheet of paper: which dossier (or, without one, which document) as of which
/// moment, and the journal that it comes from. They are the attributes `data-running-head` and
/// `data-running-foot` of the root element.
struct RunningLines {
  std::string head = {};
  std::string foot = {};  ///< "": the document comes from no journal
};
RunningLines running_lines(const Document& document, std::string_view dossier);

/// The whole style of a document, for in a file or to be served as one: the design tokens, the
/// components of the design system that are used, and our own rules, for screens, dark schemes and
/// paper. It holds under `theme_class` with what a builder of `Look::design_system` writes.
/// Made of the files in src/document/style while the program is built.
Literal style();

/// Of that style the design tokens: declarations of custom properties.
Literal theme();

}  // namespace vlecht::document
