// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide and once narrow, of which the style
/// shows one. Own dots are diamonds, others circles. Where a few values lie so far out that the
/// rest would be squeezed, the axis is cut, the cut is marked and those values are written out.
/// Without a table on this page with the same numbers, that is written here from the dots.
void write_chart(HtmlBuilder& html, const DistributionChart& chart, words::Language language,
                 const ChartFrame& frame);

/// The stretch of values that is drawn, with marks at 1, 2 or 5 times a power of ten.
struct Axis {
  double low = 0;
  double high = 1;
  std::vector<double> ticks;
  int decimals = 0;            ///< that tell the ticks apart
  std::size_t beyond_low = 0;  ///< dots that lie outside, never the own ones
  std::size_t beyond_high = 0;
};

Axis axis_of(const DistributionChart& chart, int ticks_wanted);

/// A dot's centre. Dots of one chart do not overlap, unless there are too many for the room.
struct Spot {
  double x = 0;
  double y = 0;  ///< from the middle line, down is positive
};

struct Swarm {
  std::vector<Spot> spots;
  bool is_crowded = false;  ///< some dots found no free place and lie over others
};

/// Places for dots of `radius` at `xs` (ascending) that stay within `half_height` of the middle
/// line and clear of `fixed`, which have `fixed_radius`.
Swarm swarm_of(const std::vector<double>& xs, double radius, double half_height,
               const std::vector<Spot>& fixed, double fixed_radius);

/// A text of `width` that belongs to the line at `x`.
struct LabelWish {
  double x = 0;
  double width = 0;
};
struct LabelPlace {
  double left = 0;
  int row = 0;  ///< 0 is nearest to the drawing
};

/// Places between 0 and `room` so that no text lies over another text or over another's line, in as
/// few rows as that takes.
std::vector<LabelPlace> places_of(const std::vector<LabelWish>& wishes, double room);

}  // namespace vlecht::document
