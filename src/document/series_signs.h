// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/document.h"
#include "document/html.h"

/// How the series of a bar chart are told apart: by a colour and by a number, in the bars and in
/// the key. Lengths are in units of the drawing, about a pixel each.
namespace vlecht::document {

struct SeriesSigns {
  HtmlBuilder& html;
  const std::vector<ChartSeries>& series;

  std::string number_of(std::size_t index) const { return std::to_string(index + 1); }
  /// The class of a bar of this series, and of a number in it.
  std::string look_of(std::size_t index) const;
  std::string look_of_number(std::size_t index) const;

  /// A bar or part, with its number when that fits.
  void draw_part(const Box& box, std::size_t index) const;
  static bool has_room_for_number(const Box& box, std::size_t index);

  /// How the name of a series stands in the key.
  std::vector<std::string> key_lines(std::size_t index, std::size_t letters_max) const;
  /// The sign and the name of a series, around the height `middle`.
  void draw_key(double x, double middle, std::size_t index,
                const std::vector<std::string>& lines) const;

 private:
  std::size_t colour_of(std::size_t index) const;
};

/// The key as columns of equal width, each read from above to below.
struct KeyGrid {
  std::vector<std::vector<std::string>> lines;  ///< per series
  std::vector<double> row_heights;
  double column_width = 0;

  double height() const;
};
KeyGrid key_grid_of(const SeriesSigns& signs, double width, double letter_width);
void draw_key_grid(const SeriesSigns& signs, const KeyGrid& grid, double top);

/// At most so many lines of at most so many letters; what is left out ends in "…".
std::vector<std::string> fitted_lines(const std::string& text, std::size_t letters_max,
                                      std::size_t lines_max);

/// A mark with its name, "Personeel, 2018: € 12.345", that leads to what the table has behind that
/// amount: in the row of the series, or in that of the whole.
void mark_amount(Canvas& canvas, const Box& box, const std::string& series,
                 const std::string& whole, const Plotted& amount);

inline constexpr double key_sign_width = 22;
inline constexpr double key_text_left = 29;
inline constexpr double key_line_height = 16;

/// Letters of numbers beside a part.
inline constexpr double number_letter_width = 7.6;

}  // namespace vlecht::document
