// SPDX-License-Identifier: EUPL-1.2
#include "document/term_links.h"

#include <gtest/gtest.h>

#include "document/html_writer.h"

namespace vlecht::document {
namespace {

std::string written(TermLinks& links, std::string_view text) {
  HtmlBuilder html;
  links.write(html, text);
  return std::move(html).finish().text();
}

TEST(TermLinks, FirstMentionLeadsToItsExplanationAndLaterOnesDoNot) {
  TermLinks links(words::Language::nl, "/begrippen");
  EXPECT_EQ(written(links, "Elke mijlpaal <telt>."),
            "Elke <a class=\"term\" href=\"/begrippen#mijlpaal\" title=\"Een tussenstap met een "
            "datum, waarvan je kunt zien of hij gehaald is.\">mijlpaal</a> &lt;telt&gt;.");
  EXPECT_EQ(written(links, "Twee mijlpalen."), "Twee mijlpalen.");
}

TEST(TermLinks, WithoutAGlossaryThereIsOnlyText) {
  TermLinks links(words::Language::en, "");
  EXPECT_EQ(written(links, "A milestone."), "A milestone.");
}

TEST(TermLinks, PageOfADocumentExplainsOncePerPage) {
  Document document;
  document.blocks = {Paragraph{"De mijlpaal en de begroting."}, Paragraph{"Nog een mijlpaal."},
                     Notes{"Let op", {{.text = "De norm en de begroting."}}}};
  HtmlBuilder html;
  write_blocks(html, document, {.glossary = "/begrippen"});
  const std::string page = std::move(html).finish().text();
  const auto times = [&](std::string_view part) {
    std::size_t found = 0;
    for (auto at = page.find(part); at != page.npos; at = page.find(part, at + 1)) ++found;
    return found;
  };
  EXPECT_EQ(times("#mijlpaal"), 1U);
  EXPECT_EQ(times("#begroting"), 1U);
  EXPECT_EQ(times("#norm"), 1U);
}

}  // namespace
}  // namespace vlecht::document
