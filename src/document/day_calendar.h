// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/chart_figure.h"
#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the calendar in its frame: a row per month and a place per day. A good day is a square, a
/// day with something brief a hollow diamond, a bad day a filled triangle and an unknown day a
/// dashed circle, so that no day is told by its colour alone. Pointing at a day shows its words.
void write_chart(HtmlBuilder& html, const DayCalendar& calendar, words::Language language,
                 const ChartFrame& frame);

}  // namespace vlecht::document
