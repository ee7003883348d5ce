// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/document.h"
#include "document/html.h"

namespace vlecht::document {

/// Writes the chart as inline SVG in a `figure`: once wide and once narrow, of which the style
/// shows one. Groups are dots, those outside of the inner limits diamonds; a name stands beside its
/// sign where it lies over nothing else, those outside first. Of those outside it may stand further
/// off, at the end of a line, as long as there is room. Pointing at a sign tells its name, and the
/// table has them all.
/// `table_id` is the id on this page of the table with the same numbers.
void write_funnel(HtmlBuilder& html, const FunnelChart& chart, words::Language language,
                  const std::string& table_id);

}  // namespace vlecht::document
