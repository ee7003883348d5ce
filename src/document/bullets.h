// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide, with the words of a row to the left of
/// it, and once narrow, with the words above it; the style shows one. The signs differ in shape and
/// not only in colour. What is not known of a bar is a hatched strip over the whole axis; what is
/// not known of a mark stands dashed in a lane behind the axis.
void write_chart(HtmlBuilder& html, const BulletChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
