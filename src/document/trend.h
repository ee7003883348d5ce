// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide and once narrow, of which the style
/// shows one. Measurements are dots on a line, what is expected is dashed within a band that widens
/// with its uncertainty, and the target a diamond; what the line, the band and the target end in
/// stands beside it in words. `table_id` is the id on this page of the table with the same numbers.
void write_trend(HtmlBuilder& html, const TrendChart& chart, words::Language language,
                 const std::string& table_id);

}  // namespace vlecht::document
