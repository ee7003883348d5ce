// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame. Measurements are dots on a line, what is expected is dashed
/// within a band that widens with its uncertainty, and the target a diamond; what the line, the
/// band and the target end in stands beside it in words.
void write_chart(HtmlBuilder& html, const TrendChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
