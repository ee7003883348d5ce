// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "document/html.h"
#include "words/terms.h"

namespace vlecht::document {

/// Explains each term of a page once, where the page first names it: a link to its place in the
/// glossary, with the explanation to read when pointing at it. Without a glossary it explains
/// nothing.
class TermLinks {
 public:
  TermLinks(words::Language language, std::string glossary)
      : language_(language), glossary_(std::move(glossary)) {}

  /// Writes the text; what was explained before is only text.
  void write(HtmlBuilder& html, std::string_view text);

 private:
  words::Language language_;
  std::string glossary_;
  std::set<const words::Term*> explained_;
};

}  // namespace vlecht::document
