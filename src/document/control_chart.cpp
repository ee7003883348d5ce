// SPDX-License-Identifier: EUPL-1.2
#include "document/control_chart.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/check.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"
#include "document/time_plot.h"

namespace vlecht::document {
namespace {

using ControlMark = ControlChart::Mark;

constexpr PlotSize control_wide{760, 240, 8.2, 5};
constexpr PlotSize control_narrow{360, 220, 7.7, 4};

class ControlDrawing {
 public:
  ControlDrawing(HtmlBuilder& html, const ControlChart& chart, words::Language language,
                 const PlotSize& size)
      : html_(html), chart_(chart), plot_(html, language, size) {
    find_range();
    find_ends();
    name_signs();
    plot_.place(place_key(key_, {.room = size.width, .letter_width = size.letter_width}));
  }

  void draw(Canvas& canvas) {
    plot_.open(canvas);
    draw_key();
    draw_baselines();
    plot_.draw_axes(chart_.axis_label);
    draw_missing();
    draw_limits();
    draw_norm();
    draw_course();
    plot_.draw_ends();
    add_marks(canvas);
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  void find_range() {
    for (const auto& point : chart_.points) {
      plot_.add_day(point.day);
      if (point.value.value) plot_.add_value(*point.value.value);
      if (!point.limits) continue;
      plot_.add_value(point.limits->lower);
      plot_.add_value(point.limits->upper);
    }
    if (chart_.norm && chart_.norm->value) plot_.add_value(*chart_.norm->value);
  }

  void find_ends() {
    for (const Plotted* each : {&chart_.last_upper, &chart_.last_centre, &chart_.last_lower})
      if (each->value) plot_.add_end({*each->value, each->shown});
    if (chart_.norm && chart_.norm->value)
      plot_.add_end({*chart_.norm->value, chart_.norm->shown, true});
  }

  /// Half a month, as the months of the chart lie.
  double half_month() const {
    const values::Day first = plot_.first_day();
    return (plot_.x_of(first.plus_days(1)) - plot_.x_of(first)) * 15;
  }
  double left_of(std::size_t point) const {
    return std::max(plot_.left(), plot_.x_of(chart_.points[point].day) - half_month());
  }
  double right_of(std::size_t point) const {
    return std::min(plot_.right(), plot_.x_of(chart_.points[point].day) + half_month());
  }

  // ---- Marks ----

  // A month that is missing has its mark in the middle of its box.
  void add_marks(Canvas& canvas) const {
    for (const auto& point : chart_.points) {
      std::string address = canvas.address_of(values::to_iso(point.day), "", point.value);
      if (point.value.value) {
        plot_.mark(canvas, point.day, *point.value.value, point.shown, std::move(address));
        continue;
      }
      const double x = plot_.x_of(point.day);
      canvas.mark({x - half_month(), plot_.top(), 2 * half_month(), plot_.bottom() - plot_.top()},
                  point.shown, std::move(address));
    }
  }

  // ---- Key ----

  enum class Sign { month, worse, better, change, missing, centre, limit, norm, baseline };

  void name_signs() {
    const auto add = [&](Sign sign, const std::string& name) {
      if (!name.empty()) key_.push_back({static_cast<int>(sign), name});
    };
    add(Sign::month, chart_.names.month);
    add(Sign::worse, chart_.names.worse);
    add(Sign::better, chart_.names.better);
    add(Sign::change, chart_.names.change);
    add(Sign::missing, chart_.names.missing);
    add(Sign::centre, chart_.names.centre);
    add(Sign::limit, chart_.names.limits);
    add(Sign::norm, chart_.names.norm);
    add(Sign::baseline, chart_.names.baseline);
  }

  void draw_key() {
    for (const KeyPart& part : key_) {
      draw_key_sign(part);
      plot_.draw_key_name(part);
    }
  }

  void draw_key_sign(const KeyPart& part) {
    const std::string level = "M" + px(part.x) + " " + px(part.y) + "h28";
    switch (static_cast<Sign>(part.sign)) {
      case Sign::month:
        html_.single("path", {{"class", "chart-course"}, {"d", level}});
        return draw_mark(ControlMark::common, part.x + 14, part.y);
      case Sign::worse:
        return draw_mark(ControlMark::worse, part.x + 14, part.y);
      case Sign::better:
        return draw_mark(ControlMark::better, part.x + 14, part.y);
      case Sign::change:
        return draw_mark(ControlMark::change, part.x + 14, part.y);
      case Sign::missing:
        return draw_unknown_box(html_, {part.x, part.y - 8, 28, 16});
      case Sign::centre:
        html_.single("path", {{"class", "chart-centre"}, {"d", level}});
        return;
      case Sign::limit:
        html_.single("path", {{"class", "chart-ahead"}, {"d", level}});
        return;
      case Sign::norm:
        html_.single("path", {{"class", "chart-mark-line"}, {"d", level}});
        return;
      case Sign::baseline:
        draw_box(html_, {part.x, part.y - 8, 28, 16}, "chart-band", "");
    }
  }

  // ---- What is drawn ----

  /// `draw(first, last)` for each run of points that are as `is_in` says.
  template <class IsIn, class Draw>
  void each_run(const IsIn& is_in, const Draw& draw_run) const {
    for (std::size_t i = 0; i < chart_.points.size(); ++i) {
      if (!is_in(i)) continue;
      std::size_t last = i;
      while (last + 1 < chart_.points.size() && is_in(last + 1)) ++last;
      draw_run(i, last);
      i = last;
    }
  }

  void draw_baselines() {
    each_run([&](std::size_t i) { return chart_.points[i].is_baseline; },
             [&](std::size_t first, std::size_t last) {
               const double left = left_of(first);
               draw_box(html_,
                        {left, plot_.top(), right_of(last) - left, plot_.bottom() - plot_.top()},
                        "chart-band", "");
             });
  }

  void draw_missing() {
    each_run([&](std::size_t i) { return !chart_.points[i].value.value; },
             [&](std::size_t first, std::size_t last) {
               const double left = left_of(first);
               draw_unknown_box(html_, {left, plot_.top() + 2, right_of(last) - left,
                                        plot_.bottom() - plot_.top() - 4});
             });
  }

  // Steps: limits of shares differ from month to month, with how many there were.
  template <class Value>
  std::string steps(const Value& value) const {
    std::string path;
    std::optional<double> before;
    for (std::size_t i = 0; i < chart_.points.size(); ++i) {
      const auto& limits = chart_.points[i].limits;
      if (!limits) continue;  // a month without a value: the line goes on at the next with limits
      const double y = plot_.y_of(value(*limits));
      const bool goes_on = before.has_value() && !chart_.points[i].begins_anew;
      path += goes_on ? "V" + px(y) : "M" + px(left_of(i)) + " " + px(y);
      path += "H" + px(right_of(i));
      before = y;
    }
    return path;
  }

  void draw_limits() {
    const std::string centre = steps([](const auto& each) { return each.centre; });
    if (centre.empty()) return;
    html_.single("path", {{"class", "chart-ahead"},
                          {"d", steps([](const auto& each) { return each.upper; })}});
    html_.single("path", {{"class", "chart-ahead"},
                          {"d", steps([](const auto& each) { return each.lower; })}});
    html_.single("path", {{"class", "chart-centre"}, {"d", centre}});
  }

  void draw_norm() {
    if (!chart_.norm || !chart_.norm->value) return;
    html_.single("path", {{"class", "chart-mark-line"}, {"d", plot_.level(*chart_.norm->value)}});
  }

  void draw_course() {
    std::string line;
    bool goes_on = false;
    for (const auto& point : chart_.points) {
      if (point.value.value)
        line += (goes_on ? "L" : "M") + px(plot_.x_of(point.day)) + " " +
                px(plot_.y_of(*point.value.value));
      goes_on = point.value.value.has_value();
    }
    html_.single("path", {{"class", "chart-course"}, {"d", line}});
    for (const auto& point : chart_.points)
      if (point.value.value)
        draw_mark(point.mark, plot_.x_of(point.day), plot_.y_of(*point.value.value));
  }

  void draw_mark(ControlMark mark, double x, double y) {
    const std::string at = "M" + px(x) + " ";
    switch (mark) {
      case ControlMark::common:
        if (chart_.points.size() > 60) return;  // dots would be a thick line
        return html_.single(
            "circle", {{"class", "chart-course-dot"}, {"cx", px(x)}, {"cy", px(y)}, {"r", "3"}});
      case ControlMark::worse:
        return html_.single(
            "path", {{"class", "chart-signal-worse"}, {"d", at + px(y + 7) + "l-7 -12h14z"}});
      case ControlMark::better:
        return html_.single(
            "path", {{"class", "chart-signal-better"}, {"d", at + px(y - 7) + "l-7 12h14z"}});
      case ControlMark::change:
        return html_.single(
            "path", {{"class", "chart-signal-change"}, {"d", at + px(y - 6) + "h6v12h-12v-12z"}});
    }
  }

  HtmlBuilder& html_;
  const ControlChart& chart_;
  TimePlot plot_;
  std::vector<KeyPart> key_;
};

}  // namespace

std::string_view name_of(ControlChart::Mark mark) {
  switch (mark) {
    case ControlMark::common:
      return "common";
    case ControlMark::worse:
      return "worse";
    case ControlMark::better:
      return "better";
    case ControlMark::change:
      return "change";
  }
  CHECK(!"a mark has a name");
}

void write_chart(HtmlBuilder& html, const ControlChart& chart, words::Language language,
                 const ChartFrame& frame) {
  CHECK(!chart.points.empty());
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        ControlDrawing(html, chart, language, canvas.is_wide() ? control_wide : control_narrow)
            .draw(canvas);
      });
}

}  // namespace vlecht::document
