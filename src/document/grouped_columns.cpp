// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <cmath>

#include "document/grouped_drawing.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

constexpr double grouped_width = 760;
constexpr double grouped_height = 260;
constexpr double grouped_top = 28;
constexpr double grouped_tick_letter = 8.2;
constexpr double grouped_label_letter = 7.9;
constexpr double grouped_name_letter = 7;  // of a name under a bar
constexpr double grouped_name_line = 14;
constexpr double grouped_label_line = 17;
constexpr int grouped_ticks = 6;
constexpr double grouped_value_room = 22;    // above or below a bar
constexpr double grouped_unknown_room = 60;  // a box with a word in it
constexpr double grouped_bar_gap = 4;
constexpr double grouped_slot_max = 104;

enum class Named { at_bars, in_key };

class GroupedColumns {
 public:
  GroupedColumns(const GroupedDrawing& drawing, Named named)
      : drawing_(drawing), chart_(drawing.chart), html_(drawing.signs.html), named_(named) {
    std::vector<BarEnd> ends;
    drawing.each_bar([&](std::size_t group, std::size_t series) {
      const auto& value = drawing.value_of(group, series).value;
      ends.push_back({value.value_or(0), value ? grouped_value_room : grouped_unknown_room});
    });
    scale_ = scale_of_bars(ends, bottom_, grouped_top);
    place_groups();
    place_words();
  }

  bool has_room() const { return has_room_; }

  void draw(Canvas& canvas) {
    const KeyGrid key = key_grid_of(drawing_.signs, grouped_width, grouped_tick_letter);
    const bool has_key = named_ == Named::in_key;
    canvas.open(grouped_width, key_top() + (has_key ? key.height() + 14 : 0));
    draw_height_axis(html_, drawing_.language,
                     {.scale = scale_,
                      .left = left_,
                      .right = grouped_width,
                      .ticks_wanted = grouped_ticks,
                      .label = chart_.axis_label});
    drawing_.each_bar([&](std::size_t group, std::size_t series) { draw_bar(group, series); });
    draw_zero_across(html_, scale_, left_, grouped_width);
    for (std::size_t group = 0; group < chart_.groups.size(); ++group) draw_label(group);
    if (has_key) draw_key_grid(drawing_.signs, key, key_top() + 6);
    drawing_.each_bar([&](std::size_t group, std::size_t series) {
      drawing_.mark(canvas, marked_box(group, series), group, series);
    });
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void place_groups() {
    double longest = 4;
    for (const Tick& tick : ticks_of(drawing_.language, scale_.low, scale_.high, grouped_ticks))
      longest = std::max(longest, letters_of(tick.shown));
    left_ = (longest + 1) * grouped_tick_letter;
    pitch_ = (grouped_width - left_) / static_cast<double>(chart_.groups.size());
    const double between = std::max(20.0, pitch_ / 10);
    slot_ =
        std::min(grouped_slot_max, (pitch_ - between) / static_cast<double>(chart_.series.size()));
  }

  void place_words() {
    drawing_.each_bar([&](std::size_t group, std::size_t series) {
      const Plotted& value = drawing_.value_of(group, series);
      need(value.value ? value.shown : drawing_.unknown_word(), bar_value_letter, slot_);
    });
    for (std::size_t series = 0; series < chart_.series.size(); ++series) {
      const bool is_named = named_ == Named::at_bars;
      names_.push_back(
          fitted(is_named ? chart_.series[series].label : drawing_.signs.number_of(series),
                 grouped_name_letter, slot_));
      name_lines_ = std::max(name_lines_, names_.back().size());
    }
    // More lines than these are read as a text.
    has_room_ = has_room_ && name_lines_ <= 3;
    for (const auto& group : chart_.groups) {
      labels_.push_back(fitted(group.label, grouped_label_letter, pitch_ - 6));
      label_lines_ = std::max(label_lines_, labels_.back().size());
    }
  }
  void need(const std::string& line, double letter, double room) {
    has_room_ = has_room_ && letters_of(line) * letter <= room;
  }
  // Notes that there is no room when a word does not fit.
  std::vector<std::string> fitted(const std::string& text, double letter, double room) {
    auto lines = wrapped(text, static_cast<std::size_t>(std::max(1.0, room / letter)));
    for (const std::string& line : lines) need(line, letter, room);
    return lines;
  }

  double group_left(std::size_t group) const {
    const double width = slot_ * static_cast<double>(chart_.series.size());
    return left_ + pitch_ * static_cast<double>(group) + (pitch_ - width) / 2;
  }
  double group_right(std::size_t group) const {
    return group_left(group) + slot_ * static_cast<double>(chart_.series.size());
  }

  Box box_of(std::size_t group, std::size_t series) const {
    const double left = group_left(group) + slot_ * static_cast<double>(series);
    const auto& value = drawing_.value_of(group, series).value;
    const double zero = scale_.at(0);
    const double end = value ? scale_.at(*value) : zero - grouped_unknown_room + 4;
    return {left + grouped_bar_gap / 2, std::min(zero, end), slot_ - grouped_bar_gap,
            std::abs(end - zero)};
  }
  // With its value, so that a low bar can be pointed at too.
  Box marked_box(std::size_t group, std::size_t series) const {
    Box box = box_of(group, series);
    const auto& value = drawing_.value_of(group, series).value;
    if (!value) return box;
    if (*value >= 0) box.y -= grouped_value_room;
    box.height += grouped_value_room;
    return box;
  }
  double names_bottom() const {
    return bottom_ + 2 + grouped_name_line * static_cast<double>(name_lines_);
  }
  double key_top() const {
    return names_bottom() + 18 + grouped_label_line * static_cast<double>(label_lines_);
  }

  // ---- What is drawn ----

  void draw_bar(std::size_t group, std::size_t series) {
    const Box box = box_of(group, series);
    const Plotted& value = drawing_.value_of(group, series);
    const double middle = box.x + box.width / 2;
    if (!value.value) {
      draw_unknown_box(html_, box);
      draw_lines(html_, {middle, box.y + box.height / 2 + 4.5, Anchor::middle}, "chart-in-box",
                 {drawing_.unknown_word()});
    } else {
      draw_box(html_, box, drawing_.signs.look_of(series), "");
      const double y = *value.value < 0 ? box.y + box.height + 16 : box.y - 6;
      draw_lines(html_, {middle, y, Anchor::middle}, "chart-name chart-sum", {value.shown});
    }
    draw_lines(html_, {middle, bottom_ + 16, Anchor::middle, grouped_name_line}, "chart-number",
               names_[series]);
  }

  // A line under its bars holds a group together.
  void draw_label(std::size_t group) {
    const double y = names_bottom() + 7;
    html_.single("path", {{"class", "chart-axis"},
                          {"d", "M" + px(group_left(group) + 2) + " " + px(y) + "H" +
                                    px(group_right(group) - 2)}});
    const double middle = (group_left(group) + group_right(group)) / 2;
    draw_lines(html_, {middle, y + 18, Anchor::middle, grouped_label_line}, "chart-name own",
               labels_[group]);
  }

  const GroupedDrawing& drawing_;
  const GroupedBarChart& chart_;
  HtmlBuilder& html_;
  Named named_;
  double bottom_ = grouped_top + grouped_height;
  Scale scale_;
  double left_ = 0;
  double pitch_ = 0;
  double slot_ = 0;  // of a bar with the gap beside it
  std::vector<std::vector<std::string>> names_;
  std::vector<std::vector<std::string>> labels_;
  std::size_t name_lines_ = 1;
  std::size_t label_lines_ = 1;
  bool has_room_ = true;
};

}  // namespace

bool draw_grouped_columns(const GroupedDrawing& drawing, Canvas& canvas) {
  for (const Named named : {Named::at_bars, Named::in_key}) {
    GroupedColumns columns(drawing, named);
    if (!columns.has_room()) continue;
    columns.draw(canvas);
    return true;
  }
  return false;
}

}  // namespace vlecht::document
