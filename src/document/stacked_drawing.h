// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/chart_parts.h"
#include "document/series_signs.h"
#include "document/stacked_bars.h"

/// What the two drawings of stacked bars share. Lengths are in units of the drawing, about a pixel
/// each.
namespace vlecht::document {

struct StackedDrawing {
  SeriesSigns signs;
  const StackedBarChart& chart;
  words::Language language;
  std::vector<Stack> stacks;

  /// From the lowest end to the highest; not empty.
  double low() const;
  /// The largest number of pixels per euro with which `room` holds every bar from the lowest end on
  /// and, beyond it, its box for what is unknown, which takes `boxes` pixels.
  double pixels_per_unit(double room, const std::vector<double>& boxes) const;

  /// The words above a bar.
  std::string total_of(std::size_t bar) const;
  std::string unknown_word() const;
  /// "3, 9, 12": the series of a bar that are not known.
  std::string unknown_numbers(std::size_t bar) const;

  /// Marks of a part, and of what is not known of a bar in the box for that.
  void mark_part(Canvas& canvas, const Box& box, std::size_t bar, std::size_t series) const;
  void mark_unknown(Canvas& canvas, const Box& box, std::size_t bar) const;
};

/// False, and nothing drawn, when there is no room for the words above the columns.
bool draw_stacked_columns(const StackedDrawing& drawing, Canvas& canvas);

void draw_stacked_rows(const StackedDrawing& drawing, Canvas& canvas);

}  // namespace vlecht::document
