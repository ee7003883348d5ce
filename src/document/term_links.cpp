// SPDX-License-Identifier: EUPL-1.2
#include "document/term_links.h"

namespace vlecht::document {

void TermLinks::write(HtmlBuilder& html, std::string_view text) {
  if (glossary_.empty()) return html.text(text);
  std::size_t written = 0;
  for (const words::TermPlace& place : words::terms_in(language_, text)) {
    if (!explained_.insert(place.term).second) continue;
    html.text(text.substr(written, place.begin - written));
    const std::string address = glossary_ + "#" + words::anchor_of(*place.term, language_);
    const std::string explanation(place.term->in(language_).explanation);
    html.element("a", {{"class", "term"}, {"href", address}, {"title", explanation}},
                 text.substr(place.begin, place.end - place.begin));
    written = place.end;
  }
  html.text(text.substr(written));
}

}  // namespace vlecht::document
