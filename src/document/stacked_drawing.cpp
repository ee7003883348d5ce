// SPDX-License-Identifier: EUPL-1.2
#include "document/stacked_drawing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

constexpr std::size_t part_colours = 12;

// Of the series that have a colour, so that the remainder does not use one up.
std::size_t colour_of(const StackedBarChart& chart, std::size_t series) {
  const auto end = chart.series.begin() + static_cast<std::ptrdiff_t>(series);
  const auto before =
      std::count_if(chart.series.begin(), end, [](const auto& each) { return !each.is_remainder; });
  return static_cast<std::size_t>(before) % part_colours;
}

// Light and dark tones take turns, so that neighbours differ without their part_colours too.
std::string look_of_number(const StackedBarChart& chart, std::size_t series) {
  if (chart.series[series].is_remainder) return "chart-number";
  return colour_of(chart, series) % 2 == 0 ? "chart-number on-light" : "chart-number on-dark";
}

std::string look_of_part(const StackedBarChart& chart, std::size_t series) {
  if (chart.series[series].is_remainder) return "chart-bar-rest";
  return "chart-part-" + std::to_string(colour_of(chart, series) + 1);
}

constexpr double part_number_height = 15;
constexpr double key_gap = 7;  // between the names in a column of the key

}  // namespace

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

std::string StackedDrawing::title_of(std::size_t bar, std::size_t series) const {
  return chart.series[series].label + ", " + chart.bars[bar].label + ": " +
         chart.bars[bar].parts[series].shown;
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
    list += (list.empty() ? "" : ", ") + number_of(series);
  return list;
}

bool StackedDrawing::has_room_for_number(const Box& box, std::size_t series) {
  const double digits = series + 1 < 10 ? 1 : 2;
  return box.height >= part_number_height && box.width >= digits * number_letter_width + 4;
}

void StackedDrawing::mark_part(Canvas& canvas, const Box& box, std::size_t bar,
                               std::size_t series) const {
  const std::string& name = chart.series[series].label;
  const std::string& whole = chart.bars[bar].label;
  const Plotted& part = chart.bars[bar].parts[series];
  std::string address = canvas.address_of(name, whole, part);
  if (address.empty()) address = canvas.address_of(whole, name, part);
  canvas.mark(box, title_of(bar, series), std::move(address));
}

void StackedDrawing::mark_unknown(Canvas& canvas, const Box& box, std::size_t bar) const {
  if (!stacks[bar].is_known) return canvas.mark(box, chart.bars[bar].label + ": " + total_of(bar));
  for (const std::size_t series : stacks[bar].unknown) mark_part(canvas, box, bar, series);
}

void StackedDrawing::draw_part(const Box& box, std::size_t series) const {
  draw_box(html, box, look_of_part(chart, series), "");
  if (!has_room_for_number(box, series)) return;
  draw_lines(html, {box.x + box.width / 2, box.y + box.height / 2 + 4.3, Anchor::middle},
             look_of_number(chart, series), {number_of(series)});
}

std::vector<std::string> StackedDrawing::key_lines(std::size_t series,
                                                   std::size_t letters_max) const {
  constexpr std::size_t lines_max = 3;
  auto lines = wrapped(chart.series[series].label, letters_max);
  if (lines.size() > lines_max) {
    lines.resize(lines_max);
    lines.back() += "…";
  }
  for (std::string& line : lines) line = base::shortened(line, letters_max + 2);
  return lines;
}

void StackedDrawing::draw_key(double x, double middle, std::size_t series,
                              const std::vector<std::string>& lines) const {
  constexpr double sign_height = 17;
  draw_part({x, middle - sign_height / 2, key_sign_width, sign_height}, series);
  const double first = middle + 4.8 - static_cast<double>(lines.size() - 1) * key_line_height / 2;
  draw_lines(html, {x + key_text_left, first, Anchor::start, key_line_height}, "chart-name", lines);
}

double KeyGrid::height() const {
  return std::accumulate(row_heights.begin(), row_heights.end(), 0.0);
}

KeyGrid key_grid_of(const StackedDrawing& drawing, double width, double letter_width) {
  constexpr double column_gap = 14;
  // Longer names are broken, so that a wide key has three columns.
  const double columns_wanted = width > 500 ? 3 : 1;
  const double letters_max =
      ((width + column_gap) / columns_wanted - column_gap - key_text_left) / letter_width;
  KeyGrid grid;
  double longest = 0;
  const std::size_t count = drawing.chart.series.size();
  for (std::size_t i = 0; i < count; ++i) {
    grid.lines.push_back(drawing.key_lines(i, static_cast<std::size_t>(letters_max)));
    for (const std::string& line : grid.lines.back()) longest = std::max(longest, letters_of(line));
  }
  grid.column_width = key_text_left + longest * letter_width + column_gap;
  const double fitting = std::floor((width + column_gap) / grid.column_width);
  const auto columns = static_cast<std::size_t>(std::max(1.0, fitting));
  grid.row_heights.assign((count + columns - 1) / columns, 0);
  for (std::size_t i = 0; i < count; ++i) {
    double& height = grid.row_heights[i % grid.row_heights.size()];
    height =
        std::max(height, key_line_height * static_cast<double>(grid.lines[i].size()) + key_gap);
  }
  return grid;
}

void draw_key_grid(const StackedDrawing& drawing, const KeyGrid& grid, double top) {
  double x = 0;
  double y = top;
  for (std::size_t i = 0; i < grid.lines.size(); ++i) {
    const std::size_t row = i % grid.row_heights.size();
    if (row == 0 && i > 0) {
      x += grid.column_width;
      y = top;
    }
    drawing.draw_key(x, y + grid.row_heights[row] / 2, i, grid.lines[i]);
    y += grid.row_heights[row];
  }
}

}  // namespace vlecht::document
