// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the calendar as inline SVG in a `figure`: a row per month and a place per day, once wide
/// and once narrow; the style shows one. A good day is a square, a day with something brief a
/// hollow diamond, a bad day a filled triangle and an unknown day a dashed circle, so that no day
/// is told by its colour alone. Pointing at a day shows its words. `table_id` is the id on this
/// page of the table with the same days.
void write_day_calendar(HtmlBuilder& html, const DayCalendar& calendar, words::Language language,
                        const std::string& table_id);

}  // namespace vlecht::document
