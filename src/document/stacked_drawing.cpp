// SPDX-License-Identifier: EUPL-1.2
#include "document/stacked_drawing.h"

#include <algorithm>

namespace vlecht::document {

double StackedDrawing::low() const {
  double low = 0;
  for (const Stack& stack : stacks) low = std::min(low, stack.low);
  return low;
}

double StackedDrawing::pixels_per_unit(double room, const std::vector<double>& boxes) const {
  const double bottom = low();
  double least = 0;
  for (std::size_t bar = 0; bar < stacks.size(); ++bar) {
    const double length = stacks[bar].high - bottom;
    if (length <= 0) continue;
    const double fitting = (room - boxes[bar]) / length;
    least = least > 0 ? std::min(least, fitting) : fitting;
  }
  return least > 0 ? least : room;
}

std::string StackedDrawing::total_of(std::size_t bar) const {
  const std::string& shown = chart.bars[bar].total.shown;
  return shown.empty() ? unknown_word() : shown;
}

std::string StackedDrawing::unknown_word() const {
  return words::text(language, "document.unknown");
}

std::string StackedDrawing::unknown_numbers(std::size_t bar) const {
  std::string list;
  for (const std::size_t series : stacks[bar].unknown)
    list += (list.empty() ? "" : ", ") + signs.number_of(series);
  return list;
}

void StackedDrawing::mark_part(Canvas& canvas, const Box& box, std::size_t bar,
                               std::size_t series) const {
  mark_amount(canvas, box, chart.series[series].label, chart.bars[bar].label,
              chart.bars[bar].parts[series]);
}

void StackedDrawing::mark_unknown(Canvas& canvas, const Box& box, std::size_t bar) const {
  if (!stacks[bar].is_known) return canvas.mark(box, chart.bars[bar].label + ": " + total_of(bar));
  for (const std::size_t series : stacks[bar].unknown) mark_part(canvas, box, bar, series);
}

}  // namespace vlecht::document
