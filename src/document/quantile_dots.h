// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame: dots stacked over an axis of days, so that counting them gives
/// the chance. A dot in time is filled, a late one an open diamond, and one too far away to name a
/// day a dashed circle at the end; the planned day is a line with its words.
void write_chart(HtmlBuilder& html, const QuantileDotChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
