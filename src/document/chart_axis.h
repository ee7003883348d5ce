// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/html.h"
#include "words/message.h"

/// The axis of amounts that bars share: zero lies on it.
namespace vlecht::document {

/// Where values lie in a drawing: `low` at `from` and `high` at `until`, which may lie to the left
/// of it or above it.
struct Scale {
  double low = 0;
  double high = 1;
  double from = 0;
  double until = 1;

  double at(double value) const { return from + (value - low) / (high - low) * (until - from); }
};

struct Tick {
  double value = 0;
  std::string shown;  ///< "300.000", "1,5 mln"
};

/// Multiples of 1, 2 or 5 times a power of ten from `low` to `high`, about `ticks_wanted` of them.
/// From a million on they are written in millions, from a thousand million on in those.
std::vector<Tick> ticks_of(words::Language language, double low, double high, int ticks_wanted);

/// A stretch of a drawing from above to below.
struct Band {
  double top = 0;
  double bottom = 0;
};

/// An axis below a drawing, from left to right.
struct LevelAxis {
  Scale scale;
  double left = 0;  ///< of its line
  double right = 0;
  double bottom = 0;        ///< of the bars
  double room = 0;          ///< width of the drawing, in which the texts stay
  double letter_width = 8;  ///< about
  int ticks_wanted = 4;
  const std::string& label;
  std::vector<Band> bands = {};  ///< through which the line of zero runs
  bool has_lines = false;        ///< and a line from each tick
};

/// How far the texts of a level axis reach below the bars.
inline constexpr double level_axis_height = 46;

void draw_level_axis(HtmlBuilder& html, words::Language language, const LevelAxis& axis);

/// An axis to the left of a drawing, from below to above, with a line across it from each tick.
struct HeightAxis {
  Scale scale;
  double left = 0;  ///< of the lines; the texts end before it
  double right = 0;
  int ticks_wanted = 6;
  const std::string& label;  ///< in the corner above
};

void draw_height_axis(HtmlBuilder& html, words::Language language, const HeightAxis& axis);

/// The line of zero of such an axis, over the feet of the columns.
void draw_zero_across(HtmlBuilder& html, const Scale& scale, double left, double right);

}  // namespace vlecht::document
