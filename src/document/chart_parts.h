// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/html.h"
#include "document/svg.h"

/// Pieces of which more than one chart is drawn.
namespace vlecht::document {

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// A rectangle; `title` appears when pointing at it, unless it is empty.
void draw_box(HtmlBuilder& html, const Box& box, std::string_view look, std::string_view title);

/// A dashed and hatched box for what is not known.
void draw_unknown_box(HtmlBuilder& html, const Box& box);

/// Part of a path: lines at 45 degrees over the whole box and not beyond it.
std::string hatch_of(const Box& box);

enum class Anchor { start, middle, end };

struct TextPlace {
  double x = 0;
  double y = 0;  ///< of the first line's foot
  Anchor anchor = Anchor::start;
  double line_height = 17;
};

/// Lines below each other.
void draw_lines(HtmlBuilder& html, const TextPlace& place, std::string_view look,
                const std::vector<std::string>& lines);

/// A thing along a line: where its middle would like to be, and the room that it takes.
struct Wish {
  double middle = 0;
  double size = 0;
};

/// Middles, in the order of the wishes, so that none lies over another and all lie between `low`
/// and `high`, moved as little as that takes (least squares). When there is too little room they
/// begin at `low` and run on.
std::vector<double> spread_of(const std::vector<Wish>& wishes, double low, double high);

/// How the rows of a key lie.
struct KeyRows {
  double room = 0;          ///< width
  double letter_width = 0;  ///< of a name
  double first = 14;        ///< middle of the first row
  double line = 26;         ///< from one row to the next
  double gap = 18;          ///< between two parts
  double below = 12;        ///< under the middle of the last row
};

/// Places the parts of a key, which have a `name`, an `x` and a `y` of their middle, behind each
/// other on as many lines as that takes; `sign_room(part)` is what stands before its name. Gives
/// the height: none for a key without parts.
template <class Part, class SignRoom>
double place_key(std::vector<Part>& parts, const KeyRows& rows, const SignRoom& sign_room) {
  double x = 0;
  double y = rows.first;
  for (Part& part : parts) {
    const double width = sign_room(part) + letters_of(part.name) * rows.letter_width;
    if (x > 0 && x + width > rows.room) {
      x = 0;
      y += rows.line;
    }
    part.x = x;
    part.y = y;
    x += width + rows.gap;
  }
  return parts.empty() ? 0 : y + rows.below;
}

/// Signs as wide as a piece of a line.
template <class Part>
double place_key(std::vector<Part>& parts, const KeyRows& rows) {
  return place_key(parts, rows, [](const Part&) { return 36.0; });
}

}  // namespace vlecht::document
