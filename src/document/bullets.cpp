// SPDX-License-Identifier: EUPL-1.2
#include "document/bullets.h"

#include "document/chart_figure.h"

namespace vlecht::document {

void write_bullets(HtmlBuilder& html, const BulletChart& chart, words::Language language,
                   const std::string& table_id) {
  write_chart_figure(html, language, {chart.id, chart.title, chart.description, table_id},
                     [&](const std::string&) {});
}

}  // namespace vlecht::document
