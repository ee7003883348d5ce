// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// The blocks of a document as they stand inside a page, which has its own h1 and `style()`.
///
/// Each figure, table and chart has its id from the document as the id of its element, so that
/// `#own.together` leads there: for a figure of a compact list that a cell of a table shows with
/// the way to its rows, and that has the standing of the page's first figure, that is the cell, and
/// the list leaves it out. Unknown values have the class `unknown`, rows of the own municipalities
/// the class `own`; both also say so in words.
void write_blocks(HtmlBuilder& html, const Document& document);

/// The mark that some figures are invented, if so; above everything else on a page.
void write_illustrative_mark(HtmlBuilder& html, const Document& document);
/// The verdict in its word and shape, with its rule; nothing when there is none.
void write_verdict(HtmlBuilder& html, const Document& document);

/// A page on its own, for a file or an e-mail: style inside, no script, nothing fetched.
std::string to_html_page(const Document& document);

/// The style sheet for what `write_blocks` writes; also to be served as a file. Colours are custom
/// properties (--ink, --paper, --soft, --line, --own, --dot, --band, --link, --warning, --error)
/// for light, dark and print.
Literal style();

}  // namespace vlecht::document
