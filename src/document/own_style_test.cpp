// SPDX-License-Identifier: EUPL-1.2
#include "document/own_style.h"

#include <gtest/gtest.h>

#include "document/custom_properties.h"
#include "document/html_writer.h"
#include "document/own_style_limits.h"

namespace vlecht::document {
namespace {

OwnStyle taken_of(std::string_view file) {
  auto own = own_style(file, style().text());
  EXPECT_TRUE(own) << base::to_string(own.error());
  return own ? *own : OwnStyle{};
}

struct Refusal {
  std::string name;
  std::int64_t line = 0;
  bool operator==(const Refusal&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Refusal& each) {
  return out << each.name << " in line " << each.line;
}

Refusal refusal_of(std::string_view file) {
  const auto own = own_style(file, style().text());
  if (own) return {"taken: " + own->css, 0};
  for (const auto& [key, value] : own.error().details) {
    if (key == "line") return {own.error().name, std::get<std::int64_t>(value)};
  }
  return {own.error().name, 0};
}

TEST(OwnStyle, TakesTokensAndPutsColoursInTheLightScheme) {
  const OwnStyle own = taken_of(
      "/* Haarlem */\n.haarlem-theme, :root {\n  --utrecht-link-color: #a00021; /* [code-only] */\n"
      "  --utrecht-document-font-family: 'Public Sans', sans-serif;\n}\n");
  EXPECT_EQ(own.css,
            ".vlecht-theme{--utrecht-document-font-family:'Public Sans', sans-serif;}"
            "@media print,(prefers-color-scheme:light) and (forced-colors:none)"
            "{.vlecht-theme{--utrecht-link-color:#a00021;}}");
  EXPECT_EQ(own.taken, 2U);
  EXPECT_EQ(own.unused, 0U);
  EXPECT_TRUE(own.warnings.empty());
}

TEST(OwnStyle, DarkColoursAreForTheDarkScheme) {
  const OwnStyle own = taken_of(
      "@media screen and ( prefers-color-scheme : dark ) {:root{--utrecht-link-color:#ffb3c0}}");
  EXPECT_EQ(own.css,
            "@media screen and (prefers-color-scheme:dark) and (forced-colors:none)"
            "{.vlecht-theme{--utrecht-link-color:#ffb3c0;}}");
}

TEST(OwnStyle, KeepsWhatTheStyleAsksForAlsoThroughOtherTokens) {
  const OwnStyle own = taken_of(
      ":root{--utrecht-link-color:var(--haarlem-red);--haarlem-red:var(--haarlem-red-500);"
      "--haarlem-red-500:#a00021;--haarlem-green:#050;--utrecht-calendar-color:#123}");
  EXPECT_EQ(own.taken, 3U);
  EXPECT_EQ(own.unused, 2U);
  EXPECT_NE(own.css.find("--haarlem-red-500:#a00021"), std::string::npos);
  EXPECT_EQ(own.css.find("green"), std::string::npos);
}

TEST(OwnStyle, WarnsOfColoursThatCannotBeReadOnEachOther) {
  const OwnStyle own = taken_of(":root{--utrecht-link-color:#9ad}");
  ASSERT_EQ(own.warnings.size(), 1U);
  EXPECT_EQ(own.warnings[0].detail("token"), "--utrecht-link-color");
  EXPECT_EQ(own.warnings[0].detail("ground"), "--vlecht-paper");
  EXPECT_EQ(own.warnings[0].detail("ratio") + "," + own.warnings[0].detail("tenths"), "2,2");
  EXPECT_FALSE(taken_of(":root{--utrecht-document-background-color:#333}").warnings.empty());
  EXPECT_TRUE(
      taken_of(":root{--utrecht-link-color:color-mix(in lab, red, blue)}").warnings.empty());
}

TEST(OwnStyle, OurOwnColoursCanBeRead) {
  EXPECT_TRUE(taken_of("").warnings.empty());
  // Each pair is computed: with a ground in the middle all of them are too low.
  const OwnStyle grey = taken_of(
      ":root{--voorbeeld-kleuren-wit:#777;--voorbeeld-kleuren-grijs-100:#777;"
      "--voorbeeld-kleuren-grijs-700:#777;--voorbeeld-kleuren-grijs-500:#777;"
      "--voorbeeld-kleuren-oranje-400:#777;--voorbeeld-kleuren-groen-500:#777;"
      "--voorbeeld-kleuren-rood-500:#777;--voorbeeld-kleuren-blauw-500:#777;"
      "--voorbeeld-kleuren-violet-500:#777;--basis-focus-color:#777;"
      "--basis-focus-background-color:#777}");
  EXPECT_EQ(grey.warnings.size(), 13U);
}

TEST(OwnStyle, RefusesEverythingElseAndSaysInWhichLine) {
  EXPECT_EQ(refusal_of(":root {\n  --a: 1;\n  color: red;\n}"), (Refusal{"own_style.property", 3}));
  EXPECT_EQ(refusal_of(":root { a:hover{--b:1} }"), (Refusal{"own_style.property", 1}));
  EXPECT_EQ(refusal_of("@import 'x.css';"), (Refusal{"own_style.rule", 1}));
  EXPECT_EQ(refusal_of("\n\n@font-face { --a: 1 }"), (Refusal{"own_style.rule", 3}));
  EXPECT_EQ(refusal_of("@media print { :root { --a: 1 } }"), (Refusal{"own_style.rule", 1}));
  for (const char* selector :
       {"body", "*", ".a .b", ".a>b", "a[href]", ".a:hover", "", ".a,", ":rooty"}) {
    EXPECT_EQ(refusal_of(std::string(selector) + "{--a:1}"), (Refusal{"own_style.rule", 1}))
        << selector;
  }
  for (const char* value : {"url(http://x/)",
                            "url('x')",
                            "image-set('x' 1x)",
                            "expression(1)",
                            "\\75rl(x)",
                            "a!important",
                            "<b>",
                            "'a\\'b'",
                            "'</style>'",
                            "(1)",
                            "1)",
                            "rgb(1,2,3",
                            "@x",
                            "{}",
                            "a[b]",
                            "",
                            "\xE2\x82\xAC",
                            "attr(href)",
                            "env(x)",
                            "u\\rl(x)",
                            "URL(x)",
                            "\"a\nb\""}) {
    const Refusal refused = refusal_of(":root{\n--utrecht-link-color:" + std::string(value) + ";}");
    EXPECT_TRUE(refused.name.starts_with("own_style.") && refused.line == 2) << value << refused;
  }
  for (const char* cut : {":root{", ":root{--a", ":root{--a:", ":root{--a:1", "/*", ":root{--a:'x",
                          "@media (prefers-color-scheme: dark){", ":root", "@media"}) {
    EXPECT_TRUE(refusal_of(cut).name.starts_with("own_style.")) << cut;
  }
  EXPECT_EQ(refusal_of(std::string(base::limits::own_style_bytes_max + 1, ' ')),
            (Refusal{"own_style.too_large", 1}));
  EXPECT_EQ(refusal_of(
                ":root{--a:" + std::string(base::limits::own_style_value_bytes_max + 1, 'a') + "}"),
            (Refusal{"own_style.value", 1}));
}

}  // namespace
}  // namespace vlecht::document
