// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "document/html.h"
#include "document/report.h"

namespace vlecht::document {

/// The report as one HTML file: style inside, no script, nothing fetched, drawings as SVG, made to
/// be printed on A4 with a running head. The same report gives the same bytes.
std::string to_html_report(const Report& report);

/// What stands before the answers: for whom, the introduction, how things stand in one sentence per
/// question, and what is asked of whom. The heading of a part has this level, from 2 on.
/// `leads_to_parts`: the answers are on the same page.
void write_report_front(HtmlBuilder& html, const Report& report, int level, bool leads_to_parts);

}  // namespace vlecht::document
