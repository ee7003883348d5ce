// SPDX-License-Identifier: EUPL-1.2
//
// A municipality's design tokens of any bytes: refused with a line of the file, or taken so that
// nothing leaves the rule it is put in, and nothing is fetched.
#include <algorithm>
#include <cstdlib>
#include <string>

#include "document/custom_properties.h"
#include "document/own_style.h"

namespace {

using namespace vlecht;

void expect(bool condition) {
  if (!condition) std::abort();
}

// Text in quotes left out.
std::string unquoted(std::string_view css) {
  std::string out;
  char quote = 0;
  for (const char c : css) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '\'' || c == '"') {
      quote = c;
    } else {
      out += c;
    }
  }
  expect(quote == 0);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view file(reinterpret_cast<const char*>(data), size);
  const auto given = document::custom_properties_in(file);
  if (!given) {
    expect(!given.error().detail("line").empty());
    return 0;
  }
  // A style that asks for each of them, so that each is taken.
  std::string style;
  for (const auto& each : *given) style += "var(" + each.name + ")";
  const auto own = document::own_style(file, style);
  expect(own && own->taken == given->size() && own->unused == 0);
  const std::string css = unquoted(own->css);
  expect(std::count(css.begin(), css.end(), '{') == std::count(css.begin(), css.end(), '}'));
  expect(std::count(css.begin(), css.end(), '{') <= 5);
  for (const std::string_view never : {"url(", "/*", "\\", "<", "!", "@import"}) {
    expect(css.find(never) == css.npos);
  }
  expect(own->css.find('<') == own->css.npos);
  return 0;
}
