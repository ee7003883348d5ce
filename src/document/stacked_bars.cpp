// SPDX-License-Identifier: EUPL-1.2
#include "document/stacked_bars.h"

#include "document/chart_figure.h"

namespace vlecht::document {

void write_stacked_bars(HtmlBuilder& html, const StackedBarChart& chart, words::Language language,
                        const std::string& table_id) {
  write_chart_figure(html, language, {chart.id, chart.title, chart.description, table_id},
                     [&](const std::string&) {});
}

}  // namespace vlecht::document
