// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame. A row per step, from above to below. What is not known is drawn
/// as a dashed box with a question mark, never as nothing.
void write_chart(HtmlBuilder& html, const WaterfallChart& chart, words::Language language,
                 const ChartFrame& frame);

/// From where to where a step's bar runs. After a step that is not known the bars go on where they
/// were, and `is_certain` tells that this is not where they belong.
struct WaterfallBar {
  std::optional<double> from;  ///< none: not known
  double until = 0;
  bool is_certain = true;
};
std::vector<WaterfallBar> bars_of(const WaterfallChart& chart);

}  // namespace vlecht::document
