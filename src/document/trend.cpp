// SPDX-License-Identifier: EUPL-1.2
#include "document/trend.h"

#include <algorithm>
#include <vector>

#include "base/check.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"
#include "document/time_plot.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

constexpr PlotSize trend_wide{760, 260, 8.2, 5};
constexpr PlotSize trend_narrow{360, 220, 7.7, 4};

class TrendDrawing {
 public:
  TrendDrawing(HtmlBuilder& html, const TrendChart& chart, words::Language language,
               const PlotSize& size)
      : html_(html), chart_(chart), language_(language), size_(size), plot_(html, language, size) {
    find_range();
    find_ends();
    name_signs();
    plot_.place(place_key(key_, {.room = size.width, .letter_width = size.letter_width}));
  }

  void draw(Canvas& canvas) {
    plot_.open(canvas);
    draw_trend_key();
    plot_.draw_axes(chart_.axis_label);
    draw_fan();
    draw_measured();
    draw_targets();
    plot_.draw_ends();
    add_marks(canvas);
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void add_value(const Plotted& plotted) {
    CHECK(plotted.value);
    plot_.add_value(*plotted.value);
  }

  void find_range() {
    for (const auto& each : chart_.measured) {
      add_value(each.value);
      plot_.add_day(each.day);
    }
    for (const auto& each : chart_.ahead) {
      for (const Plotted* plotted : {&each.low, &each.median, &each.high}) add_value(*plotted);
      plot_.add_day(each.day);
    }
    for (const auto& each : chart_.targets) {
      add_value(each.value);
      plot_.add_day(each.day);
    }
  }

  void find_ends() {
    const auto add = [&](const Plotted& plotted, bool is_target) {
      plot_.add_end({*plotted.value, plotted.shown, is_target});
    };
    if (chart_.ahead.empty()) {
      add(chart_.measured.back().value, false);
    } else {
      const auto& last = chart_.ahead.back();
      add(last.high, false);
      if (last.high.shown != last.low.shown) {
        add(last.median, false);
        add(last.low, false);
      }
    }
    if (!chart_.targets.empty()) add(chart_.targets.back().value, true);
  }

  double x_of(values::Day day) const { return plot_.x_of(day); }
  double y_of(const Plotted& plotted) const { return plot_.y_of(*plotted.value); }

  // ---- Marks ----

  void add_marks(Canvas& canvas) const {
    const auto add = [&](values::Day day, const std::string& name, const Plotted& at,
                         const std::string& said) {
      std::string address = canvas.address_of(values::to_iso(day), name, at);
      plot_.mark(canvas, day, *at.value, words::long_day(language_, day) + ": " + name + " " + said,
                 std::move(address));
    };
    for (const auto& each : chart_.measured)
      add(each.day, chart_.names.measured, each.value, each.value.shown);
    for (const auto& each : chart_.ahead) {
      add(each.day, chart_.names.expected, each.median,
          each.median.shown + " (" + each.low.shown + " – " + each.high.shown + ")");
    }
    for (const auto& each : chart_.targets)
      add(each.day, chart_.names.target, each.value, each.value.shown);
  }

  // ---- Key ----

  enum class TrendSign { measured, expected, interval, target };

  void name_signs() {
    const auto add = [&](TrendSign sign, const std::string& name) {
      key_.push_back({static_cast<int>(sign), name});
    };
    add(TrendSign::measured, chart_.names.measured);
    if (!chart_.ahead.empty()) {
      add(TrendSign::expected, chart_.names.expected);
      add(TrendSign::interval, chart_.names.interval);
    }
    if (!chart_.targets.empty()) add(TrendSign::target, chart_.names.target);
  }

  void draw_trend_key() {
    for (const KeyPart& part : key_) {
      const std::string level = "M" + px(part.x) + " " + px(part.y) + "h28";
      switch (static_cast<TrendSign>(part.sign)) {
        case TrendSign::measured:
          html_.single("path", {{"class", "chart-course"}, {"d", level}});
          draw_dot(part.x + 14, part.y);
          break;
        case TrendSign::expected:
          html_.single("path", {{"class", "chart-ahead"}, {"d", level}});
          break;
        case TrendSign::interval:
          draw_box(html_, {part.x, part.y - 8, 28, 16}, "chart-fan", "");
          break;
        case TrendSign::target:
          draw_diamond(part.x + 14, part.y);
      }
      plot_.draw_key_name(part);
    }
  }

  // ---- What is drawn ----

  std::string point(values::Day day, const Plotted& plotted) const {
    return px(x_of(day)) + " " + px(y_of(plotted));
  }

  // The fan begins in the last measurement, which is known.
  void draw_fan() {
    if (chart_.ahead.empty()) return;
    const auto& last = chart_.measured.back();
    std::string area = "M" + point(last.day, last.value);
    std::string middle = area;
    for (const auto& each : chart_.ahead) {
      area += "L" + point(each.day, each.high);
      middle += "L" + point(each.day, each.median);
    }
    for (auto each = chart_.ahead.rbegin(); each != chart_.ahead.rend(); ++each)
      area += "L" + point(each->day, each->low);
    html_.single("path", {{"class", "chart-fan"}, {"d", area + "z"}});
    html_.single("path", {{"class", "chart-ahead"}, {"d", middle}});
  }

  void draw_measured() {
    std::string line;
    for (const auto& each : chart_.measured)
      line += (line.empty() ? "M" : "L") + point(each.day, each.value);
    html_.single("path", {{"class", "chart-course"}, {"d", line}});
    if (chart_.measured.size() > 60) return;  // dots would be a thick line
    for (const auto& each : chart_.measured) draw_dot(x_of(each.day), y_of(each.value));
  }

  // Only the last one has its words beside the drawing; the others have them above their sign,
  // where there is room.
  void draw_targets() {
    double taken_until = plot_.left();
    for (const auto& target : chart_.targets) {
      const double x = x_of(target.day);
      const double y = y_of(target.value);
      const bool is_last = &target == &chart_.targets.back();
      if (chart_.targets.size() == 1) draw_target_line(x, y);
      draw_diamond(x, y);
      if (is_last) continue;
      const double half = letters_of(target.value.shown) * size_.letter_width / 2;
      const bool fits =
          x - half > taken_until && x + half < plot_.right() && y - 12 - 12 > plot_.top();
      if (!fits) continue;
      draw_lines(html_, {x, y - 12, Anchor::middle}, "chart-name own", {target.value.shown});
      taken_until = x + half + 4;
    }
  }
  void draw_target_line(double x, double y) {
    html_.single("path", {{"class", "chart-mark-line"},
                          {"d", "M" + px(plot_.left()) + " " + px(y) + "H" +
                                    px(std::max(x, plot_.left()))}});
  }

  void draw_dot(double x, double y) {
    html_.single("circle",
                 {{"class", "chart-course-dot"}, {"cx", px(x)}, {"cy", px(y)}, {"r", "3"}});
  }
  void draw_diamond(double x, double y) {
    html_.single("path", {{"class", "chart-forecast"},
                          {"d", "M" + px(x) + " " + px(y - 7) + "l7 7l-7 7l-7 -7z"}});
  }

  HtmlBuilder& html_;
  const TrendChart& chart_;
  words::Language language_;
  const PlotSize& size_;
  TimePlot plot_;
  std::vector<KeyPart> key_;
};

}  // namespace

void write_chart(HtmlBuilder& html, const TrendChart& chart, words::Language language,
                 const ChartFrame& frame) {
  CHECK(!chart.measured.empty());
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        TrendDrawing(html, chart, language, canvas.is_wide() ? trend_wide : trend_narrow)
            .draw(canvas);
      });
}

}  // namespace vlecht::document
