// SPDX-License-Identifier: EUPL-1.2
#include "document/html.h"

#include <gtest/gtest.h>

namespace vlecht::document {
namespace {

std::string written(auto write) {
  HtmlBuilder html;
  write(html);
  return std::move(html).finish().text();
}

TEST(Html, TextIsEscaped) {
  EXPECT_EQ(written([](HtmlBuilder& html) { html.element("p", {}, "<b> & \"x\" 'y' é€"); }),
            "<p>&lt;b&gt; &amp; \"x\" 'y' é€</p>");
}

TEST(Html, AttributesAreEscaped) {
  EXPECT_EQ(written([](HtmlBuilder& html) {
              html.element("p", {{"title", "\"><script>'&"}}, "");
            }),
            "<p title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\"></p>");
}

TEST(Html, ControlCharactersBecomeVisible) {
  EXPECT_EQ(written([](HtmlBuilder& html) { html.text(std::string_view("a\0b\x1b\x7f\t\n", 7)); }),
            "a\uFFFDb\uFFFD\uFFFD\t\n");
}

TEST(Html, ElementsNestAndVoidElementsStandAlone) {
  const bool is_chosen = false;
  EXPECT_EQ(written([&](HtmlBuilder& html) {
              html.element("form", {{"method", "post"}, {"action", "/importeren"}}, [&] {
                html.single("input", {{"type", "file"}, "required"});
                html.single("input", {attribute_if(is_chosen, "checked"),
                                      attribute_if(!is_chosen, "class", "off")});
                html.single("circle", {{"r", "2"}});
              });
            }),
            "<form method=\"post\" action=\"/importeren\"><input type=\"file\" required>"
            "<input class=\"off\"><circle r=\"2\"/></form>");
}

TEST(Html, UnsafeAddressIsLeftOut) {
  const std::string from_outside = "javascript:alert(1)";
  EXPECT_EQ(written([&](HtmlBuilder& html) {
              html.element("a", {{"href", from_outside}}, "x");
            }),
            "<a>x</a>");
}

TEST(Html, AddressesThatAreSafe) {
  for (const char* safe : {"", "/", "/vergelijking?jaar=2018&x=a:b", "#tabel", "?op=2019-11-20",
                           "bron/1", "https://opendata.cbs.nl/", "HTTP://x.nl", "./a:b", "/a//b"})
    EXPECT_TRUE(is_safe_address(safe)) << safe;
}

TEST(Html, AddressesThatAreNot) {
  for (const char* unsafe :
       {"javascript:alert(1)", "JaVaScRiPt:x", " javascript:x", "java\tscript:x", "\njavascript:x",
        "data:text/html,x", "vbscript:x", "//host/x", "/\\host", "\\\\host", "http:x", "https:/x",
        "file:///etc/passwd", "mailto:a@b.nl", ":x", "blob:x", "\x01javascript:x"})
    EXPECT_FALSE(is_safe_address(unsafe)) << unsafe;
}

TEST(Html, UnbalancedElementsAreOurMistake) {
  EXPECT_THROW(written([](HtmlBuilder& html) { html.open("p"); }), base::BrokenInvariant);
  EXPECT_THROW(written([](HtmlBuilder& html) { html.close(); }), base::BrokenInvariant);
  EXPECT_THROW(written([](HtmlBuilder& html) {
                 html.open("p");
                 html.close("div");
               }),
               base::BrokenInvariant);
  EXPECT_THROW(written([](HtmlBuilder& html) { html.element("p", {}, [&] { html.open("b"); }); }),
               base::BrokenInvariant);
  EXPECT_THROW(written([](HtmlBuilder& html) { html.open("br"); }), base::BrokenInvariant);
}

TEST(Html, ScriptAndStyleHoldLiteralsOnly) {
  EXPECT_EQ(
      written([](HtmlBuilder& html) { html.element("style", {}, [&] { html.raw("p > a{}"); }); }),
      "<style>p > a{}</style>");
  EXPECT_THROW(written([](HtmlBuilder& html) { html.element("script", {}, "alert(1)"); }),
               base::BrokenInvariant);
}

TEST(Html, IdsOfOnePageDiffer) {
  HtmlBuilder html;
  EXPECT_EQ(html.unique_id("own.together"), "own.together");
  EXPECT_EQ(html.unique_id("own.together"), "own.together-2");
  EXPECT_EQ(html.unique_id("own.together"), "own.together-3");
  EXPECT_EQ(html.unique_id("0.4 é\""), "id-0.4----");
  EXPECT_EQ(html.unique_id(""), "id-");
}

}  // namespace
}  // namespace vlecht::document
