// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string_view>

namespace vlecht::document {

/// An opaque colour in sRGB, each part from 0 to 1.
struct Colour {
  double red = 0;
  double green = 0;
  double blue = 0;
};

/// "#1a2b3c", "#abc", "rgb(26, 43, 60)", "rgb(10% 20% 30% / 100%)", "hsl(210, 40%, 17%)", "black",
/// "white" (CSS Color 4, sections 4 to 7). None for a colour that lets its ground through and for
/// every other way to write one: it cannot be computed here.
std::optional<Colour> colour_of(std::string_view css);

/// From 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio" and "relative luminance".
double contrast(const Colour& one, const Colour& other);

}  // namespace vlecht::document
