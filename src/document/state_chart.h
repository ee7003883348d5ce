// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame: with the words of a row to the left of its strips, or where there
/// is little room above them. Good is a thin strip, bad a filled block of full height, at least two
/// wide so that what was short is seen too, and unknown a dashed frame around nothing: none is told
/// by its colour alone.
void write_chart(HtmlBuilder& html, const StateChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
