// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide, as columns with the names of the series
/// beside the last one, and once narrow, as rows with the names below; the style shows one. With
/// more columns than there is room for, the wide one has rows too. Each part has the number of its
/// series in it or beside it, so that it can be told without its colour; parts that are not known
/// share a hatched box.
void write_chart(HtmlBuilder& html, const StackedBarChart& chart, words::Language language,
                 const ChartFrame& frame);

/// A part in its place, in the amounts of the chart; `from` is nearer to zero than `until`.
struct StackedPart {
  std::size_t series = 0;
  double from = 0;
  double until = 0;
};

/// A bar's parts that can be drawn to scale, those above zero and those below it each in the order
/// of the series. A part of zero is no part.
struct Stack {
  std::vector<StackedPart> parts;
  std::vector<std::size_t> unknown;  ///< series of which the part is not known
  bool is_known = true;              ///< false: nothing of the bar is
  double low = 0;
  double high = 0;

  bool has_unknown() const { return !is_known || !unknown.empty(); }
};

/// A stack per bar. A bar with parts that are not one per series is our mistake.
std::vector<Stack> stacks_of(const StackedBarChart& chart);

}  // namespace vlecht::document
