// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_figure.h"

namespace vlecht::document {

void write_chart_figure(HtmlBuilder& html, words::Language language, const ChartFigure& figure,
                        const std::function<void(const std::string& named_by)>& draw) {
  const std::string id = html.unique_id(figure.id);
  const std::string title = html.unique_id(figure.id + "-title");
  // No <figure>: in a tagged PDF the drawing alone is the image, with its alternative text.
  html.element(
      "div", {{"class", "chart"}, {"id", id}, {"role", "group"}, {"aria-labelledby", title}}, [&] {
        html.element("p", {{"class", "caption"}, {"id", title}}, figure.title);
        const std::string description = html.unique_id(figure.id + "-desc");
        html.element("p", {{"class", "chart-description"}, {"id", description}},
                     figure.description);
        draw(title + " " + description);
        if (figure.table_id.empty()) return;
        html.element("p", {{"class", "chart-table"}}, [&] {
          html.element("a", {{"href", "#" + figure.table_id}},
                       words::text(language, "document.chart.table"));
        });
      });
}

}  // namespace vlecht::document
