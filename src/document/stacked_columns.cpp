// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>
#include <optional>

#include "document/chart_axis.h"
#include "document/stacked_drawing.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

constexpr double columns_width = 760;
constexpr double columns_height_min = 330;
constexpr double columns_letter = 8.2;       // of a letter, about
constexpr double columns_name_letter = 7.8;  // of a letter in the key
constexpr double columns_word_letter = 7.9;  // of a letter in the words above a column
constexpr double columns_line = 17;
constexpr double columns_gap = 1;
constexpr int columns_ticks = 6;
constexpr double columns_aside = 12;  // from a column to the numbers beside it
constexpr double columns_number = 13;
constexpr std::size_t columns_name_max = 22;

enum class KeyPlace { beside, below };

class StackedColumns {
 public:
  StackedColumns(const StackedDrawing& drawing, KeyPlace key_place)
      : drawing_(drawing), chart_(drawing.chart), html_(drawing.signs.html), key_place_(key_place) {
    place_key();
    place_words();
    top_ = 28 + columns_line * static_cast<double>(total_lines_max_);
    bottom_ = top_ + std::max(columns_height_min, key_height_);
    const double low = drawing.low();
    const double scale = drawing.pixels_per_unit(bottom_ - top_, unknown_heights());
    scale_ = {low, low + (bottom_ - top_) / scale, bottom_, top_};
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar)
      has_room_ = has_room_ && has_room_aside(bar);
    has_room_ =
        has_room_ && (key_place_ == KeyPlace::below || key_low() + key_height_ <= bottom_ + 1);
  }

  bool has_room() const { return has_room_; }

  void draw(Canvas& canvas) {
    const double height = key_top() + (key_place_ == KeyPlace::below ? key_grid_.height() + 14 : 0);
    canvas.open(columns_width, height);
    draw_height_axis(html_, drawing_.language,
                     {.scale = scale_,
                      .left = plot_left_,
                      .right = lines_right(),
                      .ticks_wanted = columns_ticks,
                      .label = chart_.axis_label});
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) draw_column(bar);
    draw_zero_across(html_, scale_, plot_left_, lines_right());
    if (key_place_ == KeyPlace::beside) {
      draw_key_and_leaders();
    } else {
      draw_key_grid(drawing_.signs, key_grid_, key_top() + 6);
    }
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) add_marks(canvas, bar);
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void place_key() {
    plot_left_ = axis_texts();
    if (key_place_ == KeyPlace::below) {
      key_grid_ = key_grid_of(drawing_.signs, columns_width, columns_letter);
      plot_right_ = columns_width - 10;  // the numbers beside the last column reach further
      return;
    }
    double longest = 0;
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
      key_lines_.push_back(drawing_.signs.key_lines(i, columns_name_max));
      for (const std::string& line : key_lines_.back())
        longest = std::max(longest, letters_of(line));
      key_height_ += key_room(i);
    }
    plot_right_ = columns_width - key_text_left - longest * columns_name_letter;
  }
  // Room for the longest tick. How far the axis runs beyond the highest bar is not known yet: boxes
  // for what is unknown take less than half of the height.
  double axis_texts() const {
    const double low = drawing_.low();
    double high = 0;
    for (const Stack& stack : drawing_.stacks) high = std::max(high, stack.high);
    if (high <= low) high = low + 1;
    double longest = 4;
    for (const double until : {high, low + 2 * (high - low)})
      for (const Tick& tick : ticks_of(drawing_.language, low, until, columns_ticks))
        longest = std::max(longest, letters_of(tick.shown));
    return (longest + 1) * columns_letter;
  }
  double key_room(std::size_t series) const {
    return std::max(21.0, key_line_height * static_cast<double>(key_lines_[series].size()) + 6);
  }

  void place_words() {
    pitch_ = (plot_right_ - plot_left_) / static_cast<double>(chart_.bars.size());
    column_width_ = std::min(76.0, pitch_ - 30);
    has_room_ = column_width_ >= 40;
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar) {
      total_lines_.push_back(fitted(drawing_.total_of(bar), pitch_ - 12));
      for (const std::string& line : total_lines_.back())
        has_wide_words_ =
            has_wide_words_ || letters_of(line) * columns_word_letter > column_width_ + 4;
      total_lines_max_ = std::max(total_lines_max_, total_lines_.back().size());
      label_lines_ = std::max(label_lines_, fitted(chart_.bars[bar].label, pitch_ - 6).size());
      if (drawing_.stacks[bar].has_unknown()) fitted(drawing_.unknown_word(), column_width_);
    }
  }
  // Notes that there is no room when a word does not fit.
  std::vector<std::string> fitted(const std::string& text, double room) {
    const auto letters = static_cast<std::size_t>(std::max(1.0, room / columns_word_letter));
    auto lines = wrapped(text, letters);
    for (const std::string& line : lines) has_room_ = has_room_ && width_of_text(line) <= letters;
    return lines;
  }

  double column_left(std::size_t bar) const {
    const double slot = plot_left_ + pitch_ * static_cast<double>(bar);
    return slot + (pitch_ - column_width_) / 2 - 7;
  }
  double column_middle(std::size_t bar) const { return column_left(bar) + column_width_ / 2; }

  std::vector<std::string> unknown_lines(std::size_t bar) const {
    std::vector<std::string> lines{drawing_.unknown_word()};
    const std::string numbers = drawing_.unknown_numbers(bar);
    if (numbers.empty()) return lines;
    const auto more = wrapped(
        numbers, static_cast<std::size_t>(std::max(1.0, column_width_ / number_letter_width)));
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
  }
  double unknown_height(std::size_t bar) const {
    if (!drawing_.stacks[bar].has_unknown()) return 0;
    constexpr double whole = 90;
    return drawing_.stacks[bar].is_known
               ? 10 + columns_line * static_cast<double>(unknown_lines(bar).size())
               : whole;
  }
  std::vector<double> unknown_heights() const {
    std::vector<double> heights;
    for (std::size_t bar = 0; bar < chart_.bars.size(); ++bar)
      heights.push_back(unknown_height(bar));
    return heights;
  }

  Box box_of(std::size_t bar, const StackedPart& part) const {
    const double from = scale_.at(part.from);
    const double until = scale_.at(part.until);
    const double height = std::abs(from - until);
    // Less than its height is left out between it and the next, so that nothing disappears.
    const double drawn = std::max(height - columns_gap, std::min(height, columns_gap));
    return {column_left(bar), until < from ? until : from + height - drawn, column_width_, drawn};
  }

  // ---- What is drawn ----

  double lines_right() const {
    return column_left(chart_.bars.size() - 1) + column_width_ + columns_aside;
  }

  double key_top() const { return bottom_ + 12 + columns_line * static_cast<double>(label_lines_); }

  void draw_column(std::size_t bar) {
    const Stack& stack = drawing_.stacks[bar];
    for (const StackedPart& part : stack.parts) {
      drawing_.signs.draw_part(box_of(bar, part), part.series);
    }
    double top = scale_.at(stack.high);
    if (stack.has_unknown()) {
      top -= unknown_height(bar);
      draw_unknown(bar);
    }
    draw_numbers_aside(bar);
    const auto& total = total_lines_[bar];
    const double first = top - 7 - columns_line * static_cast<double>(total.size() - 1);
    // Words that are wider than the column begin with it, clear of the numbers of the one before.
    const TextPlace place = has_wide_words_ ? TextPlace{column_left(bar), first}
                                            : TextPlace{column_middle(bar), first, Anchor::middle};
    draw_lines(html_, place, "chart-name own chart-sum", total);
    draw_lines(html_, {column_middle(bar), bottom_ + 20, Anchor::middle}, "chart-name",
               fitted(chart_.bars[bar].label, pitch_ - 6));
  }

  Box unknown_box(std::size_t bar) const {
    const double top = scale_.at(drawing_.stacks[bar].high) - unknown_height(bar);
    return {column_left(bar), top, column_width_, unknown_height(bar) - 2};
  }

  void add_marks(Canvas& canvas, std::size_t bar) const {
    const Stack& stack = drawing_.stacks[bar];
    for (const StackedPart& part : stack.parts)
      drawing_.mark_part(canvas, box_of(bar, part), bar, part.series);
    if (stack.has_unknown()) drawing_.mark_unknown(canvas, unknown_box(bar), bar);
  }

  void draw_unknown(std::size_t bar) {
    const Box box = unknown_box(bar);
    draw_unknown_box(html_, box);
    const auto lines = unknown_lines(bar);
    const double first =
        box.y + box.height / 2 + 4.5 - columns_line * static_cast<double>(lines.size() - 1) / 2;
    draw_lines(html_, {box.x + box.width / 2, first, Anchor::middle}, "chart-in-box", lines);
  }

  // What the leaders to the key lead from: the parts above zero of the last column.
  bool has_leader(std::size_t bar, const StackedPart& part) const {
    return key_place_ == KeyPlace::beside && bar + 1 == chart_.bars.size() && part.until > 0;
  }

  // Parts that are too low for their number, from above to below.
  std::vector<const StackedPart*> parts_aside(std::size_t bar) const {
    std::vector<const StackedPart*> parts;
    for (const StackedPart& part : drawing_.stacks[bar].parts) {
      const bool is_inside = SeriesSigns::has_room_for_number(box_of(bar, part), part.series);
      if (!is_inside && !has_leader(bar, part)) parts.push_back(&part);
    }
    std::sort(parts.begin(), parts.end(),
              [](const auto* a, const auto* b) { return a->until > b->until; });
    return parts;
  }
  // The numbers beside a column stand below the words above it.
  bool has_room_aside(std::size_t bar) const {
    return columns_number * static_cast<double>(parts_aside(bar).size()) <=
           bottom_ - scale_.at(drawing_.stacks[bar].high);
  }

  void draw_numbers_aside(std::size_t bar) {
    const auto parts = parts_aside(bar);
    std::vector<Wish> wishes;
    for (const StackedPart* part : parts) wishes.push_back({middle_of(bar, *part), columns_number});
    const auto middles = spread_of(wishes, scale_.at(drawing_.stacks[bar].high), bottom_);
    const double right = column_left(bar) + column_width_;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      draw_leader(right + 2, wishes[i].middle, right + columns_aside - 1, middles[i]);
      draw_lines(html_, {right + columns_aside, middles[i] + 4.3}, "chart-number",
                 {drawing_.signs.number_of(parts[i]->series)});
    }
  }
  double middle_of(std::size_t bar, const StackedPart& part) const {
    const Box box = box_of(bar, part);
    return box.y + box.height / 2;
  }
  void draw_leader(double from_x, double from_y, double to_x, double to_y) {
    html_.single("path", {{"class", "chart-link"},
                          {"d", "M" + px(from_x) + " " + px(from_y) + "h3L" + px(to_x - 2) + " " +
                                    px(to_y) + "h2"}});
  }

  // No leader rises through words above the last column that are wider than it.
  double key_low() const {
    const Stack& last = drawing_.stacks.back();
    const bool is_below_words = has_wide_words_ && last.is_known;
    return is_below_words ? scale_.at(last.high) - 4 : top_ - 8;
  }

  // From above to below, as the parts of the last column are stacked. A series that is not in it
  // stands between its neighbours.
  void draw_key_and_leaders() {
    const std::size_t last = chart_.bars.size() - 1;
    std::vector<std::optional<double>> ends(chart_.series.size());
    for (const StackedPart& part : drawing_.stacks[last].parts)
      if (has_leader(last, part)) ends[part.series] = middle_of(last, part);
    std::vector<Wish> wishes;
    double level = scale_.at(0);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      level = ends[i].value_or(level);
      wishes.push_back({level, key_room(i)});
    }
    std::reverse(wishes.begin(), wishes.end());
    const auto middles = spread_of(wishes, key_low(), bottom_);
    const double right = column_left(last) + column_width_;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const double middle = middles[ends.size() - 1 - i];
      if (ends[i]) draw_leader(right + 2, *ends[i], plot_right_ - 4, middle);
      drawing_.signs.draw_key(plot_right_, middle, i, key_lines_[i]);
    }
  }

  const StackedDrawing& drawing_;
  const StackedBarChart& chart_;
  HtmlBuilder& html_;
  KeyPlace key_place_;
  std::vector<std::vector<std::string>> key_lines_;
  double key_height_ = 0;
  KeyGrid key_grid_;
  double plot_left_ = 0;
  double plot_right_ = 0;
  double pitch_ = 0;
  double column_width_ = 0;
  std::vector<std::vector<std::string>> total_lines_;
  std::size_t total_lines_max_ = 1;
  std::size_t label_lines_ = 1;
  bool has_room_ = true;
  bool has_wide_words_ = false;
  double top_ = 0;
  double bottom_ = 0;
  Scale scale_;
};

}  // namespace

bool draw_stacked_columns(const StackedDrawing& drawing, Canvas& canvas) {
  for (const KeyPlace place : {KeyPlace::beside, KeyPlace::below}) {
    StackedColumns columns(drawing, place);
    if (!columns.has_room()) continue;
    columns.draw(canvas);
    return true;
  }
  return false;
}

}  // namespace vlecht::document
