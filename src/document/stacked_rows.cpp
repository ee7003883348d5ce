// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "document/chart_axis.h"
#include "document/stacked_drawing.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

struct RowsSize {
  double width;
  double letter_width;
  int ticks_wanted;
};
constexpr RowsSize rows_wide{760, 8.2, 6};
constexpr RowsSize rows_narrow{360, 7.7, 4};

constexpr double rows_edge = 6;
constexpr double rows_bar = 24;
constexpr double rows_line = 18;
constexpr double rows_aside = 19;
constexpr double rows_gap = 14;
constexpr double rows_part_gap = 1;

class StackedRows {
 public:
  StackedRows(const StackedDrawing& drawing, const RowsSize& size)
      : drawing_(drawing), chart_(drawing.chart), html_(drawing.signs.html), size_(size) {
    const double room = size.width - 2 * rows_edge;
    const double low = drawing.low();
    const double scale = drawing.pixels_per_unit(room, unknown_widths());
    scale_ = {low, low + room / scale, rows_edge, size.width - rows_edge};
    double top = 0;
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) {
      tops_.push_back(top);
      asides_.push_back(asides_of(bar));
      top = bar_top(bar) + rows_bar + (asides_.back().empty() ? 0 : rows_aside) + rows_gap;
    }
    bottom_ = top - rows_gap / 2;
    key_ = key_grid_of(drawing.signs, size.width, size.letter_width);
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, key_top() + key_.height() + 8);
    draw_level_axis(html_, drawing_.language,
                    {.scale = scale_,
                     .left = rows_edge,
                     .right = size_.width - rows_edge,
                     .bottom = bottom_,
                     .room = size_.width,
                     .letter_width = size_.letter_width,
                     .ticks_wanted = size_.ticks_wanted,
                     .label = chart_.axis_label,
                     .bands = bands(),
                     .has_lines = true});
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) draw_row(bar);
    draw_key_grid(drawing_.signs, key_, key_top());
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) add_marks(canvas, bar);
    canvas.close();
  }

 private:
  // A text below a bar that says which series a place in it belongs to.
  struct Aside {
    std::string text;
    double middle = 0;
    bool has_leader = true;
  };

  double unknown_width() const {
    return letters_of(drawing_.unknown_word()) * size_.letter_width + 14;
  }
  std::vector<double> unknown_widths() const {
    std::vector<double> widths;
    for (const Stack& stack : drawing_.stacks)
      widths.push_back(stack.has_unknown() ? unknown_width() : 0);
    return widths;
  }
  std::vector<std::string> total_lines(std::size_t bar) const {
    const double room = size_.width - (letters_of(label_of(bar)) + 2) * size_.letter_width;
    return wrapped(drawing_.total_of(bar),
                   static_cast<std::size_t>(std::max(8.0, room / size_.letter_width - 2)));
  }
  std::string label_of(std::size_t bar) const {
    return base::shortened(chart_.bars[bar].label,
                           static_cast<std::size_t>(size_.width / size_.letter_width / 2));
  }
  double bar_top(std::size_t bar) const {
    return tops_[bar] + rows_line * static_cast<double>(total_lines(bar).size()) + 4;
  }

  Box box_of(std::size_t bar, const StackedPart& part) const {
    const double from = scale_.at(part.from);
    const double until = scale_.at(part.until);
    const double width = std::abs(until - from);
    const double drawn = std::max(width - rows_part_gap, std::min(width, rows_part_gap));
    return {until > from ? until - drawn : until, bar_top(bar), drawn, rows_bar};
  }
  Box unknown_box(std::size_t bar) const {
    return {scale_.at(drawing_.stacks[bar].high) + 1, bar_top(bar), unknown_width() - 2, rows_bar};
  }

  std::vector<Aside> asides_of(std::size_t bar) const {
    std::vector<Aside> asides;
    for (const StackedPart& part : drawing_.stacks[bar].parts) {
      const Box box = box_of(bar, part);
      if (SeriesSigns::has_room_for_number(box, part.series)) continue;
      asides.push_back({drawing_.signs.number_of(part.series), box.x + box.width / 2});
    }
    const std::string unknown = drawing_.unknown_numbers(bar);
    if (!unknown.empty()) {
      const Box box = unknown_box(bar);
      asides.push_back({unknown, box.x + box.width / 2, false});
    }
    std::sort(asides.begin(), asides.end(),
              [](const Aside& a, const Aside& b) { return a.middle < b.middle; });
    return asides;
  }

  void draw_row(std::size_t bar) {
    const Stack& stack = drawing_.stacks[bar];
    const double y = tops_[bar] + 16;
    draw_lines(html_, {0, y}, "chart-name own", {label_of(bar)});
    draw_lines(html_, {size_.width, y, Anchor::end, rows_line}, "chart-name own", total_lines(bar));
    for (const StackedPart& part : stack.parts) {
      drawing_.signs.draw_part(box_of(bar, part), part.series);
    }
    if (stack.has_unknown()) {
      const Box box = unknown_box(bar);
      draw_unknown_box(html_, box);
      draw_lines(html_, {box.x + box.width / 2, box.y + 16.3, Anchor::middle}, "chart-in-box",
                 {drawing_.unknown_word()});
    }
    draw_asides(asides_[bar], bar_top(bar) + rows_bar);
  }

  void add_marks(Canvas& canvas, std::size_t bar) const {
    const Stack& stack = drawing_.stacks[bar];
    for (const StackedPart& part : stack.parts)
      drawing_.mark_part(canvas, box_of(bar, part), bar, part.series);
    if (stack.has_unknown()) drawing_.mark_unknown(canvas, unknown_box(bar), bar);
  }

  void draw_asides(const std::vector<Aside>& asides, double y) {
    std::vector<Wish> wishes;
    for (const Aside& aside : asides)
      wishes.push_back({aside.middle, letters_of(aside.text) * number_letter_width + 5});
    const auto middles = spread_of(wishes, 0, size_.width);
    for (std::size_t i = 0; i < asides.size(); ++i) {
      if (asides[i].has_leader) {
        html_.single("path", {{"class", "chart-link"},
                              {"d", "M" + px(asides[i].middle) + " " + px(y + 1) + "v2L" +
                                        px(middles[i]) + " " + px(y + 7)}});
      }
      draw_lines(html_, {middles[i], y + 18, Anchor::middle}, "chart-number", {asides[i].text});
    }
  }

  // The line of zero stands out beside the bars and leaves the words alone.
  std::vector<Band> bands() const {
    std::vector<Band> all;
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar)
      all.push_back({bar_top(bar) - 3, bar_top(bar) + rows_bar + 3});
    return all;
  }
  double key_top() const { return bottom_ + level_axis_height + 10; }

  const StackedDrawing& drawing_;
  const StackedBarChart& chart_;
  HtmlBuilder& html_;
  const RowsSize& size_;
  Scale scale_;
  std::vector<double> tops_;
  std::vector<std::vector<Aside>> asides_;
  double bottom_ = 0;
  KeyGrid key_;
};

}  // namespace

void draw_stacked_rows(const StackedDrawing& drawing, Canvas& canvas) {
  StackedRows(drawing, canvas.is_wide() ? rows_wide : rows_narrow).draw(canvas);
}

}  // namespace vlecht::document
