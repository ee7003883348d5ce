// SPDX-License-Identifier: EUPL-1.2
#include "document/grouped_bars.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "document/grouped_drawing.h"

namespace vlecht::document {

void GroupedDrawing::each_bar(const std::function<void(std::size_t, std::size_t)>& act) const {
  for (std::size_t group = 0; group < chart.groups.size(); ++group)
    for (std::size_t series = 0; series < chart.series.size(); ++series) act(group, series);
}

std::string GroupedDrawing::unknown_word() const {
  return words::text(language, "document.unknown");
}

void GroupedDrawing::mark(Canvas& canvas, const Box& box, std::size_t group,
                          std::size_t series) const {
  mark_amount(canvas, box, chart.series[series].label, chart.groups[group].label,
              value_of(group, series));
}

// A bar above zero and one below it share the room: the pair that has the least for each unit
// decides. Zero itself stands for the side on which there is no bar.
Scale scale_of_bars(const std::vector<BarEnd>& ends, double from, double until) {
  const double room = std::abs(until - from);
  std::vector<BarEnd> above{{}};
  std::vector<BarEnd> below{{}};
  for (const BarEnd& end : ends)
    (end.value < 0 ? below : above).push_back({std::abs(end.value), end.beyond});
  double least = 0;
  for (const BarEnd& high : above) {
    for (const BarEnd& low : below) {
      const double length = high.value + low.value;
      if (length <= 0) continue;
      const double fitting = std::max(1.0, room - high.beyond - low.beyond) / length;
      least = least > 0 ? std::min(least, fitting) : fitting;
    }
  }
  const double pixels_per_unit = least > 0 ? least : room;
  double under_zero = 0;
  for (const BarEnd& low : below)
    under_zero = std::max(under_zero, low.value + low.beyond / pixels_per_unit);
  return {-under_zero, room / pixels_per_unit - under_zero, from, until};
}

void write_chart(HtmlBuilder& html, const GroupedBarChart& chart, words::Language language,
                 const ChartFrame& frame) {
  for (const auto& group : chart.groups) {
    CHECK(group.values.size() == chart.series.size());
    for (const Plotted& each : group.values) CHECK(!each.value || std::isfinite(*each.value));
  }
  const ChartFigure figure{chart.id, chart.title, chart.description};
  if (chart.groups.empty() || chart.series.empty())
    return write_empty_figure(html, language, figure, frame);
  const GroupedDrawing drawing{{html, chart.series}, chart, language};
  write_chart_figure(html, language, figure, frame, [&](Canvas& canvas) {
    if (canvas.is_wide() && draw_grouped_columns(drawing, canvas)) return;
    draw_grouped_rows(drawing, canvas);
  });
}

}  // namespace vlecht::document
