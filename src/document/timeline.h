// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide, with the words of a row to the left of
/// its marks, and once narrow, with the words above them; the style shows one. The marks differ in
/// shape and not only in colour, and lead to the facts behind them, also by keyboard; marks that
/// lie too close to be hit apart lead there together.
void write_chart(HtmlBuilder& html, const TimelineChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
