// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide and once narrow, of which the style
/// shows one. `table_id` is the id on this page of the table with the same numbers.
void write_stacked_bars(HtmlBuilder& html, const StackedBarChart& chart, words::Language language,
                        const std::string& table_id);

}  // namespace vlecht::document
