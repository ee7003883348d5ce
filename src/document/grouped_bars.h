// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide, as columns, and once narrow, as rows;
/// the style shows one. Every bar has its value at its end. In rows each bar has its name before
/// it; under a column stands its name, or without room for that its number, which is in the key.
/// Without room for the values above the columns the wide one has rows too.
void write_chart(HtmlBuilder& html, const GroupedBarChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
