// SPDX-License-Identifier: EUPL-1.2
#include "document/bullets.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

using BulletRow = BulletChart::Row;

struct BulletSize {
  double width;
  double letter_width;
  int ticks_wanted;
  bool has_words_beside;  ///< otherwise they stand above the bar
};
constexpr BulletSize bullets_wide{760, 8.2, 5, true};
constexpr BulletSize bullets_narrow{360, 7.7, 4, false};

constexpr double bullet_bar = 16;
constexpr double bullet_mark = 28;  // height of the mark of the plan that holds
constexpr double bullet_edge = 10;  // that half a sign needs
constexpr double bullet_line = 18;
constexpr double lane_gap = 14;

enum class Sign { first_budget, budget, forecast };
constexpr Sign all_signs[] = {Sign::first_budget, Sign::budget, Sign::forecast};

const std::optional<Plotted>& plotted_of(const BulletRow& row, Sign sign) {
  switch (sign) {
    case Sign::first_budget:
      return row.first_budget;
    case Sign::budget:
      return row.budget;
    case Sign::forecast:
      return row.forecast;
  }
  CHECK(!"a sign has a number");
}

const std::string& name_of_sign(const BulletChart::Names& names, Sign sign) {
  switch (sign) {
    case Sign::first_budget:
      return names.first_budget;
    case Sign::budget:
      return names.budget;
    case Sign::forecast:
      return names.forecast;
  }
  CHECK(!"a sign has a name");
}

class BulletDrawing {
 public:
  BulletDrawing(HtmlBuilder& html, const BulletChart& chart, words::Language language,
                const BulletSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    const double left = size.has_words_beside ? words_width() + 18 : bullet_edge;
    has_lane_ = std::any_of(chart.rows.begin(), chart.rows.end(), has_unknown_sign);
    axis_right_ = size.width - (has_lane_ ? lane_width() + lane_gap : 0);
    scale_ = {0, 0, left, axis_right_ - bullet_edge};
    for (const BulletRow& row : chart.rows) {
      add(row.actual);
      for (const Sign sign : all_signs)
        if (const auto& plotted = plotted_of(row, sign)) add(*plotted);
    }
    if (scale_.high <= scale_.low) scale_.high = scale_.low + 1;
    place_rows();
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + level_axis_height);
    draw_key();
    draw_ground();
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) draw_row(i);
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) add_mark(canvas, i);
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void add(const Plotted& plotted) {
    if (!plotted.value) return;
    CHECK(std::isfinite(*plotted.value));
    scale_.low = std::min(scale_.low, *plotted.value);
    scale_.high = std::max(scale_.high, *plotted.value);
  }

  static bool has_unknown_sign(const BulletRow& row) {
    return std::any_of(std::begin(all_signs), std::end(all_signs), [&](Sign sign) {
      return plotted_of(row, sign) && !plotted_of(row, sign)->value;
    });
  }

  std::string unknown() const { return words::text(language_, "document.unknown"); }
  double lane_width() const {
    return std::max(54.0, letters_of(unknown()) * size_.letter_width + 4);
  }

  // Beside the bars the words may take half of the drawing.
  std::size_t letters_max() const {
    const double room = size_.has_words_beside ? size_.width / 2 - 40 : size_.width;
    return static_cast<std::size_t>(room / size_.letter_width);
  }
  double words_width() const {
    double longest = 0;
    for (std::size_t i = 0; i < chart_.rows.size(); ++i)
      for (const auto& lines : {label_lines(i), shown_lines(i)})
        for (const std::string& line : lines) longest = std::max(longest, letters_of(line));
    return longest * size_.letter_width;
  }
  std::vector<std::string> label_lines(std::size_t i) const {
    return wrapped(chart_.rows[i].label, letters_max());
  }
  std::vector<std::string> shown_lines(std::size_t i) const {
    const std::string& shown = chart_.rows[i].shown;
    return wrapped(shown.empty() ? unknown() : shown, letters_max());
  }

  void place_rows() {
    place_key();
    double top = key_height_ + 10;
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) {
      const double words =
          bullet_line * static_cast<double>(label_lines(i).size() + shown_lines(i).size());
      const double height =
          size_.has_words_beside ? std::max(words, bullet_mark) + 12 : words + bullet_mark + 18;
      tops_.push_back(top);
      middles_.push_back(size_.has_words_beside ? top + height / 2
                                                : top + words + 8 + bullet_mark / 2);
      top += height;
    }
    bottom_ = top + 4;
  }

  // The whole row, with its words.
  void add_mark(Canvas& canvas, std::size_t i) const {
    const BulletRow& row = chart_.rows[i];
    const double end = i + 1 < tops_.size() ? tops_[i + 1] : bottom_;
    canvas.mark({1, tops_[i] + 1, size_.width - 2, end - tops_[i] - 2},
                row.label + ": " + (row.shown.empty() ? unknown() : row.shown),
                canvas.address_of(row.label, "", row.actual));
  }

  // ---- Key: the signs that some row has, each with its name ----

  struct KeyPart {
    std::optional<Sign> sign;  // none: the bar
    std::string name;
    double x = 0;
    double y = 0;
  };
  void place_key() {
    if (!chart_.names.actual.empty()) key_.push_back({std::nullopt, chart_.names.actual});
    for (const Sign sign : {Sign::budget, Sign::first_budget, Sign::forecast})
      if (!name_of_sign(chart_.names, sign).empty())
        key_.push_back({sign, name_of_sign(chart_.names, sign)});
    key_height_ = document::place_key(
        key_, {.room = size_.width, .letter_width = size_.letter_width, .line = 30, .below = 18},
        sign_room);
  }
  static double sign_room(const KeyPart& part) { return part.sign ? 20 : 34; }

  void draw_key() {
    for (const KeyPart& part : key_) {
      if (part.sign) {
        draw_sign(*part.sign, part.x + 7, part.y, "");
      } else {
        draw_box(html_, {part.x, part.y - bullet_bar / 2, 26, bullet_bar}, "chart-bullet", "");
      }
      draw_lines(html_, {part.x + sign_room(part), part.y + 4.8}, "chart-name", {part.name});
    }
  }

  // ---- What is drawn ----

  void draw_ground() {
    std::string lines;
    std::string above_totals;
    for (std::size_t i = 1; i < tops_.size(); ++i)
      (chart_.rows[i].is_total ? above_totals : lines) +=
          "M0 " + px(tops_[i]) + "H" + px(size_.width);
    html_.single("path", {{"class", "chart-grid"}, {"d", lines}});
    if (!above_totals.empty()) html_.single("path", {{"class", "chart-axis"}, {"d", above_totals}});
    draw_level_axis(html_, language_,
                    {.scale = scale_,
                     .left = scale_.from,
                     .right = axis_right_,
                     .bottom = bottom_,
                     .room = has_lane_ ? axis_right_ : size_.width,
                     .letter_width = size_.letter_width,
                     .ticks_wanted = size_.ticks_wanted,
                     .label = chart_.axis_label,
                     .bands = bands(),
                     .has_lines = true});
    if (!has_lane_) return;
    const double left = axis_right_ + lane_gap;
    html_.single("path", {{"class", "chart-axis"},
                          {"d", "M" + px(left) + " " + px(bottom_) + "H" + px(size_.width)}});
    draw_lines(html_, {size_.width, bottom_ + 20, Anchor::end}, "", {unknown()});
  }

  // Where words stand above the bars, no line runs through them.
  std::vector<Band> bands() const {
    if (size_.has_words_beside) return {{tops_.front() + 2, bottom_}};
    std::vector<Band> all;
    for (const double middle : middles_)
      all.push_back({middle - bullet_mark / 2 - 3, middle + bullet_mark / 2 + 3});
    all.back().bottom = bottom_;
    return all;
  }

  void draw_row(std::size_t i) {
    const BulletRow& row = chart_.rows[i];
    const auto label = label_lines(i);
    const auto shown = shown_lines(i);
    const double words = bullet_line * static_cast<double>(label.size() + shown.size());
    const double top = size_.has_words_beside ? middles_[i] - words / 2 : tops_[i] + 6;
    draw_lines(html_, {0, top + 14, Anchor::start, bullet_line}, "chart-name own", label);
    const double second = top + 14 + bullet_line * static_cast<double>(label.size());
    draw_lines(html_, {0, second, Anchor::start, bullet_line}, row.is_total ? "chart-name own" : "",
               shown);
    draw_actual(row, middles_[i]);
    for (const Sign sign : all_signs)
      if (const auto& plotted = plotted_of(row, sign)) draw_plotted(sign, *plotted, middles_[i]);
  }

  void draw_actual(const BulletRow& row, double y) {
    const double top = y - bullet_bar / 2;
    if (!row.actual.value) return draw_unknown_actual(row, y);
    const double from = scale_.at(std::min(0.0, *row.actual.value));
    const double until = scale_.at(std::max(0.0, *row.actual.value));
    draw_box(html_, {from, top, std::max(1.0, until - from), bullet_bar}, "chart-bullet", "");
  }

  // The word stands where no sign lies over it.
  void draw_unknown_actual(const BulletRow& row, double y) {
    const double left = scale_.from;
    const double right = scale_.until;
    draw_unknown_box(html_, {left, y - bullet_bar / 2, right - left, bullet_bar});
    const double width = letters_of(unknown()) * size_.letter_width;
    std::vector<double> starts{left + 8};
    for (const Sign sign : all_signs)
      if (const auto& plotted = plotted_of(row, sign); plotted && plotted->value)
        starts.push_back(scale_.at(*plotted->value) + bullet_edge);
    std::sort(starts.begin(), starts.end());
    const auto is_free = [&](double start) {
      return start + width < right - 4 &&
             std::none_of(starts.begin() + 1, starts.end(), [&](double other) {
               const double sign = other - bullet_edge;
               return sign > start - bullet_edge && sign < start + width + bullet_edge;
             });
    };
    const auto found = std::find_if(starts.begin(), starts.end(), is_free);
    if (found != starts.end()) draw_lines(html_, {*found, y + 4.3}, "chart-in-box", {unknown()});
  }

  void draw_plotted(Sign sign, const Plotted& plotted, double y) {
    if (plotted.value) return draw_sign(sign, scale_.at(*plotted.value), y, "");
    const double left = axis_right_ + lane_gap;
    draw_sign(sign, left + 9 + 18 * static_cast<double>(sign), y, " chart-absent");
  }

  // `more`: a class besides that of the sign.
  void draw_sign(Sign sign, double x, double y, const std::string& more) {
    switch (sign) {
      case Sign::first_budget:
        return draw_box(html_, {x - 3.5, y - 10, 7, 20}, "chart-mark-first" + more, "");
      case Sign::budget:
        return html_.single(
            "path", {{"class", "chart-mark" + more},
                     {"d", "M" + px(x) + " " + px(y - bullet_mark / 2) + "v" + px(bullet_mark)}});
      case Sign::forecast:
        html_.single("path", {{"class", "chart-forecast" + more},
                              {"d", "M" + px(x) + " " + px(y - 7) + "l7 7l-7 7l-7 -7z"}});
    }
  }

  HtmlBuilder& html_;
  const BulletChart& chart_;
  words::Language language_;
  const BulletSize& size_;
  Scale scale_;
  bool has_lane_ = false;
  double axis_right_ = 0;
  std::vector<KeyPart> key_;
  double key_height_ = 0;
  std::vector<double> tops_;
  std::vector<double> middles_;  // of the bars
  double bottom_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const BulletChart& chart, words::Language language,
                 const ChartFrame& frame) {
  const ChartFigure figure{chart.id, chart.title, chart.description};
  if (chart.rows.empty()) return write_empty_figure(html, language, figure, frame);
  write_chart_figure(html, language, figure, frame, [&](Canvas& canvas) {
    BulletDrawing(html, chart, language, canvas.is_wide() ? bullets_wide : bullets_narrow)
        .draw(canvas);
  });
}

}  // namespace vlecht::document
