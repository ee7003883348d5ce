// SPDX-License-Identifier: EUPL-1.2
#include "document/series_signs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/text.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

constexpr std::size_t part_colours = 12;
constexpr double part_number_height = 15;
constexpr double key_gap = 7;  // between the names in a column of the key

}  // namespace

// Of the series that have a colour, so that the remainder does not use one up.
std::size_t SeriesSigns::colour_of(std::size_t index) const {
  const auto end = series.begin() + static_cast<std::ptrdiff_t>(index);
  const auto before =
      std::count_if(series.begin(), end, [](const auto& each) { return !each.is_remainder; });
  return static_cast<std::size_t>(before) % part_colours;
}

// Light and dark tones take turns, so that neighbours differ without their colours too.
std::string SeriesSigns::look_of_number(std::size_t index) const {
  if (series[index].is_remainder) return "chart-number";
  return colour_of(index) % 2 == 0 ? "chart-number on-light" : "chart-number on-dark";
}

std::string SeriesSigns::look_of(std::size_t index) const {
  if (series[index].is_remainder) return "chart-bar-rest";
  return "chart-part-" + std::to_string(colour_of(index) + 1);
}

bool SeriesSigns::has_room_for_number(const Box& box, std::size_t index) {
  const double digits = index + 1 < 10 ? 1 : 2;
  return box.height >= part_number_height && box.width >= digits * number_letter_width + 4;
}

void SeriesSigns::draw_part(const Box& box, std::size_t index) const {
  draw_box(html, box, look_of(index), "");
  if (!has_room_for_number(box, index)) return;
  draw_lines(html, {box.x + box.width / 2, box.y + box.height / 2 + 4.3, Anchor::middle},
             look_of_number(index), {number_of(index)});
}

std::vector<std::string> SeriesSigns::key_lines(std::size_t index, std::size_t letters_max) const {
  constexpr std::size_t lines_max = 3;
  return fitted_lines(series[index].label, letters_max, lines_max);
}

void SeriesSigns::draw_key(double x, double middle, std::size_t index,
                           const std::vector<std::string>& lines) const {
  constexpr double sign_height = 17;
  draw_part({x, middle - sign_height / 2, key_sign_width, sign_height}, index);
  const double first = middle + 4.8 - static_cast<double>(lines.size() - 1) * key_line_height / 2;
  draw_lines(html, {x + key_text_left, first, Anchor::start, key_line_height}, "chart-name", lines);
}

std::vector<std::string> fitted_lines(const std::string& text, std::size_t letters_max,
                                      std::size_t lines_max) {
  auto lines = wrapped(text, letters_max);
  if (lines.size() > lines_max) {
    lines.resize(lines_max);
    lines.back() += "…";
  }
  for (std::string& line : lines) line = base::shortened(line, letters_max + 2);
  return lines;
}

void mark_amount(Canvas& canvas, const Box& box, const std::string& series,
                 const std::string& whole, const Plotted& amount) {
  std::string address = canvas.address_of(series, whole, amount);
  if (address.empty()) address = canvas.address_of(whole, series, amount);
  canvas.mark(box, series + ", " + whole + ": " + amount.shown, std::move(address));
}

double KeyGrid::height() const {
  return std::accumulate(row_heights.begin(), row_heights.end(), 0.0);
}

KeyGrid key_grid_of(const SeriesSigns& signs, double width, double letter_width) {
  constexpr double column_gap = 14;
  // Longer names are broken, so that a wide key has three columns.
  const double columns_wanted = width > 500 ? 3 : 1;
  const double letters_max =
      ((width + column_gap) / columns_wanted - column_gap - key_text_left) / letter_width;
  KeyGrid grid;
  double longest = 0;
  const std::size_t count = signs.series.size();
  for (std::size_t i = 0; i < count; ++i) {
    grid.lines.push_back(signs.key_lines(i, static_cast<std::size_t>(letters_max)));
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

void draw_key_grid(const SeriesSigns& signs, const KeyGrid& grid, double top) {
  double x = 0;
  double y = top;
  for (std::size_t i = 0; i < grid.lines.size(); ++i) {
    const std::size_t row = i % grid.row_heights.size();
    if (row == 0 && i > 0) {
      x += grid.column_width;
      y = top;
    }
    signs.draw_key(x, y + grid.row_heights[row] / 2, i, grid.lines[i]);
    y += grid.row_heights[row];
  }
}

}  // namespace vlecht::document
