// SPDX-License-Identifier: EUPL-1.2
#include "document/stacked_bars.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "document/chart_figure.h"
#include "document/stacked_drawing.h"

namespace vlecht::document {
namespace {

Stack stack_of(const StackedBarChart& chart, const StackedBarChart::Bar& bar) {
  Stack stack;
  stack.is_known = !bar.parts.empty();
  CHECK(bar.parts.empty() || bar.parts.size() == chart.series.size());
  for (std::size_t i = 0; i < bar.parts.size(); ++i) {
    const auto& value = bar.parts[i].value;
    if (!value) {
      stack.unknown.push_back(i);
      continue;
    }
    CHECK(std::isfinite(*value));
    if (*value == 0) continue;
    double& end = *value > 0 ? stack.high : stack.low;
    stack.parts.push_back({i, end, end + *value});
    end += *value;
  }
  return stack;
}

}  // namespace

std::vector<Stack> stacks_of(const StackedBarChart& chart) {
  std::vector<Stack> stacks;
  for (const auto& bar : chart.bars) stacks.push_back(stack_of(chart, bar));
  return stacks;
}

void write_chart(HtmlBuilder& html, const StackedBarChart& chart, words::Language language,
                 const ChartFrame& frame) {
  const ChartFigure figure{chart.id, chart.title, chart.description};
  if (chart.bars.empty()) return write_empty_figure(html, language, figure, frame);
  const StackedDrawing drawing{{html, chart.series}, chart, language, stacks_of(chart)};
  write_chart_figure(html, language, figure, frame, [&](Canvas& canvas) {
    if (canvas.is_wide() && draw_stacked_columns(drawing, canvas)) return;
    draw_stacked_rows(drawing, canvas);
  });
}

}  // namespace vlecht::document
