// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "document/chart_axis.h"
#include "document/chart_parts.h"
#include "document/series_signs.h"

/// What the two drawings of grouped bars share. Lengths are in units of the drawing, about a pixel
/// each.
namespace vlecht::document {

struct GroupedDrawing {
  SeriesSigns signs;
  const GroupedBarChart& chart;
  words::Language language;

  /// A value for every bar, group by group.
  void each_bar(const std::function<void(std::size_t group, std::size_t series)>& act) const;
  const Plotted& value_of(std::size_t group, std::size_t series) const {
    return chart.groups[group].values[series];
  }
  std::string unknown_word() const;
  void mark(Canvas& canvas, const Box& box, std::size_t group, std::size_t series) const;
};

/// A bar from zero to `value`, and the pixels that are taken beyond its end by what stands there.
struct BarEnd {
  double value = 0;
  double beyond = 0;
};

/// The scale between two places on which bars are as long as they can be with all of it between
/// them. Zero lies on it, at `from` when no bar is below it.
Scale scale_of_bars(const std::vector<BarEnd>& ends, double from, double until);

/// Letters of a value at the end of a bar.
inline constexpr double bar_value_letter = 7.4;

/// False, and nothing drawn, when there is no room for the values above the columns.
bool draw_grouped_columns(const GroupedDrawing& drawing, Canvas& canvas);

void draw_grouped_rows(const GroupedDrawing& drawing, Canvas& canvas);

}  // namespace vlecht::document
