// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/chart_parts.h"
#include "document/stacked_bars.h"

/// What the two drawings of stacked bars share. Lengths are in units of the drawing, about a pixel
/// each.
namespace vlecht::document {

struct StackedDrawing {
  HtmlBuilder& html;
  const StackedBarChart& chart;
  words::Language language;
  std::vector<Stack> stacks;

  /// From the lowest end to the highest; not empty.
  double low() const;
  /// The largest number of pixels per euro with which `room` holds every bar from the lowest end on
  /// and, beyond it, its box for what is unknown, which takes `boxes` pixels.
  double pixels_per_unit(double room, const std::vector<double>& boxes) const;

  /// "Server en opslag, 2018: € 12.345".
  std::string title_of(std::size_t bar, std::size_t series) const;
  /// The words above a bar.
  std::string total_of(std::size_t bar) const;
  std::string unknown_word() const;
  std::string number_of(std::size_t series) const { return std::to_string(series + 1); }
  /// "3, 9, 12": the series of a bar that are not known.
  std::string unknown_numbers(std::size_t bar) const;

  /// A part as far as there is room between it and its neighbours, with its number when that fits.
  void draw_part(const Box& box, std::size_t series) const;
  /// Marks of a part, and of what is not known of a bar in the box for that.
  void mark_part(Canvas& canvas, const Box& box, std::size_t bar, std::size_t series) const;
  void mark_unknown(Canvas& canvas, const Box& box, std::size_t bar) const;
  static bool has_room_for_number(const Box& box, std::size_t series);

  /// How the name of a series stands in the key.
  std::vector<std::string> key_lines(std::size_t series, std::size_t letters_max) const;
  /// The sign and the name of a series, around the height `middle`.
  void draw_key(double x, double middle, std::size_t series,
                const std::vector<std::string>& lines) const;
};

/// The key as columns of equal width, each read from above to below.
struct KeyGrid {
  std::vector<std::vector<std::string>> lines;  ///< per series
  std::vector<double> row_heights;
  double column_width = 0;

  double height() const;
};
KeyGrid key_grid_of(const StackedDrawing& drawing, double width, double letter_width);
void draw_key_grid(const StackedDrawing& drawing, const KeyGrid& grid, double top);

inline constexpr double key_sign_width = 22;
inline constexpr double key_text_left = 29;
inline constexpr double key_line_height = 16;

/// Letters of numbers beside a part.
inline constexpr double number_letter_width = 7.6;

/// False, and nothing drawn, when there is no room for the words above the columns.
bool draw_stacked_columns(const StackedDrawing& drawing, Canvas& canvas);

void draw_stacked_rows(const StackedDrawing& drawing, Canvas& canvas);

}  // namespace vlecht::document
