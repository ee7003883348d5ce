// SPDX-License-Identifier: EUPL-1.2
#include "document/control_chart.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/day_axis.h"
#include "document/svg.h"

namespace vlecht::document {
namespace {

using ControlMark = ControlChart::Mark;

struct ControlSize {
  std::string_view name;
  double width;
  double plot_height;
  double letter_width;
  int ticks_wanted;
};
constexpr ControlSize control_wide{"chart-wide", 760, 240, 8.2, 5};
constexpr ControlSize control_narrow{"chart-narrow", 360, 220, 7.7, 4};

constexpr double control_edge = 9;   // that half a sign needs
constexpr double control_line = 18;  // of the words at the end

double place_of_day(values::Day day) { return day.days_since_1970(); }

/// Words beside the place where a line ends.
struct LineWords {
  double value = 0;
  std::string text;
  bool is_norm = false;
};

class ControlDrawing {
 public:
  ControlDrawing(HtmlBuilder& html, const ControlChart& chart, words::Language language,
                 const ControlSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    find_range();
    find_words();
    place_key();
    ticks_ = ticks_of(language, values_.low, values_.high, size.ticks_wanted);
    double widest = 0;
    for (const Tick& tick : ticks_) widest = std::max(widest, letters_of(tick.shown));
    double words = 0;  // bold ones are wider
    for (const LineWords& each : words_)
      words = std::max(words, letters_of(each.text) * (each.is_norm ? 1.12 : 1));
    days_.from = widest * size.letter_width + 10 + control_edge;
    days_.until = size.width - words * size.letter_width - 14 - control_edge;
    top_ = key_height_ + 28;
    bottom_ = top_ + size.plot_height;
    values_.from = bottom_ - control_edge;
    values_.until = top_ + control_edge;
  }

  void draw(const std::string& named_by) {
    html_.open("svg", {{"class", size_.name},
                       {"viewBox", "0 0 " + px(size_.width) + " " + px(bottom_ + 28)},
                       {"role", "img"},
                       {"aria-labelledby", named_by}});
    draw_key();
    draw_baselines();
    draw_values_axis();
    draw_days_axis();
    draw_missing();
    draw_limits();
    draw_norm();
    draw_course();
    draw_words();
    html_.close("svg");
  }

 private:
  // ---- Where things stand ----

  void add_value(double value) {
    CHECK(std::isfinite(value));
    values_.low = is_empty_ ? value : std::min(values_.low, value);
    values_.high = is_empty_ ? value : std::max(values_.high, value);
    is_empty_ = false;
  }

  void find_range() {
    for (const auto& point : chart_.points) {
      if (point.value.value) add_value(*point.value.value);
      if (!point.limits) continue;
      add_value(point.limits->lower);
      add_value(point.limits->upper);
    }
    if (chart_.norm && chart_.norm->value) add_value(*chart_.norm->value);
    const double height = values_.high - values_.low;
    const double more = height > 0 ? height * 0.04 : std::max(1.0, std::abs(values_.high) * 0.05);
    values_.low -= more;
    values_.high += more;
    const values::Day first = chart_.points.front().day;
    last_ = std::max(chart_.points.back().day, first.plus_days(1));
    days_ = {place_of_day(first), place_of_day(last_), 0, 1};
  }

  void find_words() {
    const auto add = [&](const Plotted& plotted, bool is_norm) {
      if (plotted.value) words_.push_back({*plotted.value, plotted.shown, is_norm});
    };
    add(chart_.last_upper, false);
    add(chart_.last_centre, false);
    add(chart_.last_lower, false);
    if (chart_.norm) add(*chart_.norm, true);
    std::stable_sort(words_.begin(), words_.end(),
                     [](const LineWords& a, const LineWords& b) { return a.value > b.value; });
  }

  double x_of(values::Day day) const { return days_.at(place_of_day(day)); }
  /// Half a month, as the months of the chart lie.
  double half_month() const {
    const double months = place_of_day(last_) - place_of_day(chart_.points.front().day);
    return (days_.until - days_.from) / months * 15;
  }
  double left_of(std::size_t point) const {
    return std::max(days_.from - control_edge, x_of(chart_.points[point].day) - half_month());
  }
  double right_of(std::size_t point) const {
    return std::min(days_.until + control_edge, x_of(chart_.points[point].day) + half_month());
  }

  // ---- Key ----

  enum class Sign { month, worse, better, change, missing, centre, limit, norm, baseline };
  struct KeyPart {
    Sign sign;
    std::string name;
    double x = 0;
    double y = 0;
  };

  void place_key() {
    const auto add = [&](Sign sign, const std::string& name) {
      if (!name.empty()) key_.push_back({sign, name});
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
    double x = 0;
    double y = 14;
    for (KeyPart& part : key_) {
      const double width = 36 + letters_of(part.name) * size_.letter_width;
      if (x > 0 && x + width > size_.width) {
        x = 0;
        y += 26;
      }
      part.x = x;
      part.y = y;
      x += width + 18;
    }
    key_height_ = y + 12;
  }

  void draw_key() {
    for (const KeyPart& part : key_) {
      draw_key_sign(part);
      draw_lines(html_, {part.x + 36, part.y + 4.8}, "chart-name", {part.name});
    }
  }

  void draw_key_sign(const KeyPart& part) {
    const std::string level = "M" + px(part.x) + " " + px(part.y) + "h28";
    switch (part.sign) {
      case Sign::month:
        html_.single("path", {{"class", "chart-course"}, {"d", level}});
        return draw_mark(ControlMark::common, part.x + 14, part.y, "");
      case Sign::worse:
        return draw_mark(ControlMark::worse, part.x + 14, part.y, "");
      case Sign::better:
        return draw_mark(ControlMark::better, part.x + 14, part.y, "");
      case Sign::change:
        return draw_mark(ControlMark::change, part.x + 14, part.y, "");
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

  // ---- Axes ----

  void draw_values_axis() {
    std::string grid;
    for (const Tick& tick : ticks_) {
      const double y = values_.at(tick.value);
      grid +=
          "M" + px(days_.from - control_edge) + " " + px(y) + "H" + px(days_.until + control_edge);
      draw_lines(html_, {days_.from - control_edge - 6, y + 4.5, Anchor::end}, "", {tick.shown});
    }
    html_.single("path", {{"class", "chart-grid"}, {"d", grid}});
    draw_lines(html_, {0, top_ - 10}, "", {chart_.axis_label});
  }

  void draw_days_axis() {
    std::string line = "M" + px(days_.from - control_edge) + " " + px(bottom_) + "H" +
                       px(days_.until + control_edge);
    const double room = days_.until - days_.from;
    const int ticks_max = std::max(1, static_cast<int>(room / (4 * size_.letter_width + 20)));
    html_.open("g", {{"class", "chart-ticks"}});
    for (const DayTick& tick : day_ticks(language_, chart_.points.front().day, last_, ticks_max)) {
      const double x = x_of(tick.day);
      line += "M" + px(x) + " " + px(bottom_) + "v5";
      const double half = letters_of(tick.shown) * size_.letter_width / 2;
      html_.element("text",
                    {{"x", px(std::clamp(x, half, size_.width - half))}, {"y", px(bottom_ + 20)}},
                    tick.shown);
    }
    html_.close("g");
    html_.single("path", {{"class", "chart-axis"}, {"d", line}});
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
    each_run(
        [&](std::size_t i) { return chart_.points[i].is_baseline; },
        [&](std::size_t first, std::size_t last) {
          const double left = left_of(first);
          draw_box(html_, {left, top_, right_of(last) - left, bottom_ - top_}, "chart-band", "");
        });
  }

  void draw_missing() {
    each_run([&](std::size_t i) { return !chart_.points[i].value.value; },
             [&](std::size_t first, std::size_t last) {
               const double left = left_of(first);
               draw_unknown_box(html_, {left, top_ + 2, right_of(last) - left, bottom_ - top_ - 4});
             });
  }

  // Steps: limits of shares differ from month to month, with how many there were.
  template <class Value>
  std::string steps(const Value& value) const {
    std::string path;
    std::optional<double> before;
    for (std::size_t i = 0; i < chart_.points.size(); ++i) {
      const auto& limits = chart_.points[i].limits;
      if (!limits) {
        // A month without a value has no limits; the line goes on at the next that has them.
        continue;
      }
      const double y = values_.at(value(*limits));
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
    const double y = values_.at(*chart_.norm->value);
    html_.single("path", {{"class", "chart-mark-line"},
                          {"d", "M" + px(days_.from - control_edge) + " " + px(y) + "H" +
                                    px(days_.until + control_edge)}});
  }

  void draw_course() {
    std::string line;
    bool goes_on = false;
    for (const auto& point : chart_.points) {
      if (point.value.value)
        line +=
            (goes_on ? "L" : "M") + px(x_of(point.day)) + " " + px(values_.at(*point.value.value));
      goes_on = point.value.value.has_value();
    }
    html_.single("path", {{"class", "chart-course"}, {"d", line}});
    for (const auto& point : chart_.points)
      if (point.value.value)
        draw_mark(point.mark, x_of(point.day), values_.at(*point.value.value), point.shown);
  }

  void draw_mark(ControlMark mark, double x, double y, const std::string& title) {
    const std::string at = "M" + px(x) + " ";
    switch (mark) {
      case ControlMark::common:
        if (chart_.points.size() > 60) return;  // dots would be a thick line
        return draw_titled(
            "circle", {{"class", "chart-course-dot"}, {"cx", px(x)}, {"cy", px(y)}, {"r", "3"}},
            title);
      case ControlMark::worse:
        return draw_titled("path",
                           {{"class", "chart-signal-worse"}, {"d", at + px(y + 7) + "l-7 -12h14z"}},
                           title);
      case ControlMark::better:
        return draw_titled("path",
                           {{"class", "chart-signal-better"}, {"d", at + px(y - 7) + "l-7 12h14z"}},
                           title);
      case ControlMark::change:
        return draw_titled(
            "path", {{"class", "chart-signal-change"}, {"d", at + px(y - 6) + "h6v12h-12v-12z"}},
            title);
    }
  }

  void draw_titled(ElementName element, Attributes attributes, const std::string& title) {
    if (title.empty()) {
      html_.single(element, attributes);
      return;
    }
    html_.open(element, attributes);
    html_.element("title", {}, title);
    html_.close(element);
  }

  void draw_words() {
    std::vector<Wish> wishes;
    for (const LineWords& each : words_) wishes.push_back({values_.at(each.value), control_line});
    const auto middles = spread_of(wishes, top_, bottom_);
    for (std::size_t i = 0; i < words_.size(); ++i)
      draw_lines(html_, {days_.until + control_edge + 8, middles[i] + 4.8},
                 words_[i].is_norm ? "chart-name own" : "chart-name", {words_[i].text});
  }

  HtmlBuilder& html_;
  const ControlChart& chart_;
  words::Language language_;
  const ControlSize& size_;
  Scale values_;  // upwards: `from` lies below `until`
  Scale days_;
  bool is_empty_ = true;
  values::Day last_;
  std::vector<Tick> ticks_;
  std::vector<LineWords> words_;
  std::vector<KeyPart> key_;
  double key_height_ = 0;
  double top_ = 0;
  double bottom_ = 0;
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

void write_control_chart(HtmlBuilder& html, const ControlChart& chart, words::Language language,
                         const std::string& table_id) {
  CHECK(!chart.points.empty());
  write_chart_figure(html, language, {chart.id, chart.title, chart.description, table_id},
                     [&](const std::string& named_by) {
                       for (const ControlSize* size : {&control_wide, &control_narrow})
                         ControlDrawing(html, chart, language, *size).draw(named_by);
                     });
}

}  // namespace vlecht::document
