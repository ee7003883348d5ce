// SPDX-License-Identifier: EUPL-1.2
//
// The style of a municipality: whatever its file holds stays in its rule, and contrast has no
// direction.
#include "document/own_style.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

#include "document/contrast.h"
#include "document/html_writer.h"

namespace vlecht::document {
namespace {

RC_GTEST_PROP(ContrastProperty, LiesBetween1And21AndHasNoDirection, ()) {
  const auto any = [] {
    char text[8];
    std::snprintf(text, sizeof text, "#%06x", *rc::gen::inRange(0U, 0x1000000U));
    return colour_of(text).value();
  };
  const Colour one = any();
  const Colour other = any();
  const double ratio = contrast(one, other);
  RC_ASSERT(ratio >= 1 && ratio <= 21.0000001);
  RC_ASSERT(ratio == contrast(other, one));
}

// Whatever a file holds, what is taken of it stays within the rules that it is put in.
RC_GTEST_PROP(OwnStyleProperty, LeavesItsRuleNever, ()) {
  const auto piece = rc::gen::element<std::string>(
      ":root{", ".a-theme{", "}", "--utrecht-link-color:", "--vlecht-own:", "#fff", ";", "'", "\"",
      "(", ")", "var(", "url(", "/*", "*/", "@media (prefers-color-scheme: dark){", "\n", " ", "<",
      "\\", "{", ",", "10px", "calc(", "/", "*");
  std::string file;
  for (const std::string& each : *rc::gen::container<std::vector<std::string>>(piece)) file += each;
  const auto own = own_style(file, style().text());
  if (!own) return;
  // Read again, rule by rule, it is what it was.
  std::size_t depth = 0;
  char quote = 0;
  for (const char c : own->css) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else if (c == '{') {
      RC_ASSERT(++depth <= 2U);
    } else if (c == '}') {
      RC_ASSERT(depth-- > 0U);
    }
    RC_ASSERT(c != '<' && c != '\\');
  }
  RC_ASSERT(depth == 0U && quote == 0);
  RC_ASSERT(own->css.find("/*") == std::string::npos);
  RC_ASSERT(own->css.find("url(") == std::string::npos);
}

}  // namespace
}  // namespace vlecht::document
