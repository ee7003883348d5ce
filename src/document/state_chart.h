// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide, with the words of a row to the left of
/// its strips, and once narrow, with the words above them; the style shows one. Good is a thin
/// strip, bad a filled block of full height, at least two wide so that what was short is seen too,
/// and unknown a dashed frame around nothing: none is told by its colour alone. Pointing at a strip
/// shows its words. `table_id` is the id on this page of the table with the same numbers.
void write_state_chart(HtmlBuilder& html, const StateChart& chart, words::Language language,
                       const std::string& table_id);

}  // namespace vlecht::document
