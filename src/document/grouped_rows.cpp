// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>

#include "document/grouped_drawing.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

struct GroupedRowsSize {
  double width;
  double letter_width;
  int ticks_max;
};
constexpr GroupedRowsSize grouped_wide{760, 8.2, 5};
constexpr GroupedRowsSize grouped_narrow{360, 7.7, 4};

constexpr double grouped_names_share = 0.36;  // of the width, at most
constexpr std::size_t grouped_names_lines = 3;
constexpr double grouped_rows_edge = 6;
constexpr double grouped_row_bar = 16;
constexpr double grouped_row_line = 15;
constexpr double grouped_heading_line = 18;
constexpr double grouped_groups_gap = 12;

class GroupedRows {
 public:
  GroupedRows(const GroupedDrawing& drawing, const GroupedRowsSize& size)
      : drawing_(drawing), chart_(drawing.chart), html_(drawing.signs.html), size_(size) {
    place_names();
    std::vector<BarEnd> ends;
    drawing.each_bar([&](std::size_t group, std::size_t series) {
      const Plotted& value = drawing.value_of(group, series);
      ends.push_back({value.value.value_or(0), value.value ? value_width(value) : unknown_width()});
    });
    scale_ = scale_of_bars(ends, left_, size.width - grouped_rows_edge);
    place_rows();
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + level_axis_height);
    draw_level_axis(html_, drawing_.language,
                    {.scale = scale_,
                     .left = left_,
                     .right = size_.width - grouped_rows_edge,
                     .bottom = bottom_,
                     .room = size_.width,
                     .letter_width = size_.letter_width,
                     .ticks_wanted = ticks_wanted(),
                     .label = chart_.axis_label,
                     .bands = bands_,
                     .has_lines = true});
    for (std::size_t group = 0; group < chart_.groups.size(); ++group) {
      const Band& band = bands_[group];
      const auto lines = heading_lines(group);
      const double above = grouped_heading_line * static_cast<double>(lines.size() - 1);
      draw_lines(html_, {0, band.top - 6 - above, Anchor::start, grouped_heading_line},
                 "chart-name own", lines);
    }
    drawing_.each_bar([&](std::size_t group, std::size_t series) { draw_row(group, series); });
    drawing_.each_bar([&](std::size_t group, std::size_t series) {
      drawing_.mark(canvas, marked_box(group, series), group, series);
    });
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void place_names() {
    const auto letters_max =
        static_cast<std::size_t>(grouped_names_share * size_.width / size_.letter_width);
    double longest = 0;
    for (const ChartSeries& series : chart_.series) {
      names_.push_back(fitted_lines(series.label, letters_max, grouped_names_lines));
      for (const std::string& line : names_.back()) longest = std::max(longest, letters_of(line));
    }
    left_ = longest * size_.letter_width + 10;
  }

  void place_rows() {
    double top = 0;
    for (std::size_t group = 0; group < chart_.groups.size(); ++group) {
      const double heading =
          grouped_heading_line * static_cast<double>(heading_lines(group).size()) + 4;
      top += heading;
      bands_.push_back({top, top});
      for (std::size_t series = 0; series < chart_.series.size(); ++series) {
        tops_.push_back(top);
        top += row_height(series);
      }
      bands_.back().bottom = top;
      top += grouped_groups_gap;
    }
    bottom_ = top - grouped_groups_gap / 2;
  }
  double row_height(std::size_t series) const {
    return std::max(grouped_row_bar + 6,
                    grouped_row_line * static_cast<double>(names_[series].size()) + 6);
  }
  double row_middle(std::size_t group, std::size_t series) const {
    return tops_[group * chart_.series.size() + series] + row_height(series) / 2;
  }
  std::vector<std::string> heading_lines(std::size_t group) const {
    return fitted_lines(chart_.groups[group].label,
                        static_cast<std::size_t>(size_.width / size_.letter_width) - 2, 3);
  }

  // As many as leave room between their texts.
  int ticks_wanted() const {
    for (int wanted = size_.ticks_max; wanted > 2; --wanted) {
      const auto ticks = ticks_of(drawing_.language, scale_.low, scale_.high, wanted);
      double longest = 0;
      for (const Tick& tick : ticks) longest = std::max(longest, letters_of(tick.shown));
      const bool is_clear =
          ticks.size() < 2 || scale_.at(ticks[1].value) - scale_.at(ticks[0].value) >
                                  (longest + 1) * size_.letter_width;
      if (is_clear) return wanted;
    }
    return 2;
  }

  static double value_width(const Plotted& value) {
    return letters_of(value.shown) * bar_value_letter + 6;
  }
  double unknown_width() const {
    return letters_of(drawing_.unknown_word()) * size_.letter_width + 14;
  }

  Box box_of(std::size_t group, std::size_t series) const {
    const auto& value = drawing_.value_of(group, series).value;
    const double zero = scale_.at(0);
    const double end = value ? scale_.at(*value) : zero + unknown_width() - 2;
    return {std::min(zero, end), row_middle(group, series) - grouped_row_bar / 2,
            std::abs(end - zero), grouped_row_bar};
  }
  // The row with its value, so that a short bar can be pointed at too.
  Box marked_box(std::size_t group, std::size_t series) const {
    Box box = box_of(group, series);
    const Plotted& value = drawing_.value_of(group, series);
    box.y = row_middle(group, series) - row_height(series) / 2 + 1;
    box.height = row_height(series) - 2;
    if (!value.value) return box;
    if (*value.value < 0) box.x -= value_width(value);
    box.width += value_width(value);
    return box;
  }

  // ---- What is drawn ----

  void draw_row(std::size_t group, std::size_t series) {
    const Box box = box_of(group, series);
    const Plotted& value = drawing_.value_of(group, series);
    const double middle = row_middle(group, series);
    const auto& names = names_[series];
    const double above = grouped_row_line * static_cast<double>(names.size() - 1) / 2;
    draw_lines(html_, {0, middle + 4.5 - above, Anchor::start, grouped_row_line}, "chart-name",
               names);
    if (!value.value) {
      draw_unknown_box(html_, box);
      draw_lines(html_, {box.x + box.width / 2, middle + 4.3, Anchor::middle}, "chart-in-box",
                 {drawing_.unknown_word()});
      return;
    }
    draw_box(html_, box, drawing_.signs.look_of(series), "");
    const bool is_left = *value.value < 0;
    draw_lines(html_,
               {is_left ? box.x - 5 : box.x + box.width + 5, middle + 4.5,
                is_left ? Anchor::end : Anchor::start},
               "chart-name chart-sum", {value.shown});
  }

  const GroupedDrawing& drawing_;
  const GroupedBarChart& chart_;
  HtmlBuilder& html_;
  const GroupedRowsSize& size_;
  std::vector<std::vector<std::string>> names_;
  double left_ = 0;  // of the bars
  Scale scale_;
  std::vector<double> tops_;  // of the rows
  std::vector<Band> bands_;   // of the groups
  double bottom_ = 0;
};

}  // namespace

void draw_grouped_rows(const GroupedDrawing& drawing, Canvas& canvas) {
  GroupedRows(drawing, canvas.is_wide() ? grouped_wide : grouped_narrow).draw(canvas);
}

}  // namespace vlecht::document
