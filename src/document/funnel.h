// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame. Groups are dots, those outside of the inner limits diamonds; a
/// name stands beside its sign where it lies over nothing else, those outside first. Of those
/// outside it may stand further off, at the end of a line, as long as there is room. The table has
/// them all.
void write_chart(HtmlBuilder& html, const FunnelChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
