// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart in its frame. Months are dots on a line that breaks where a month is missing,
/// and there a hatched box stands; a month that a rule singles out has a shape of its own, larger:
/// a triangle that points up or down, or a square, and above or below it. Limits are dashed, the
/// centre is a line, the norm is dotted with its word beside it; months of the baseline lie on a
/// band.
void write_chart(HtmlBuilder& html, const ControlChart& chart, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
