// SPDX-License-Identifier: EUPL-1.2
#include "document/trend.h"

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

struct TrendSize {
  std::string_view name;
  double width;
  double plot_height;
  double letter_width;
  int ticks_wanted;
};
constexpr TrendSize trend_wide{"chart-wide", 760, 260, 8.2, 5};
constexpr TrendSize trend_narrow{"chart-narrow", 360, 220, 7.7, 4};

constexpr double trend_edge = 8;   // that half a sign needs
constexpr double trend_line = 18;  // of the words at the end

double number_of_day(values::Day day) { return day.days_since_1970(); }

/// Words beside the place where something ends.
struct EndWords {
  double value = 0;
  std::string text;
  bool is_target = false;
};

class TrendDrawing {
 public:
  TrendDrawing(HtmlBuilder& html, const TrendChart& chart, words::Language language,
               const TrendSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    find_range();
    place_trend_key();
    find_ends();
    ticks_ = ticks_of(language, values_.low, values_.high, size.ticks_wanted);
    double widest = 0;
    for (const Tick& tick : ticks_) widest = std::max(widest, letters_of(tick.shown));
    days_.from = widest * size.letter_width + 10 + trend_edge;
    double words = 0;
    for (const EndWords& end : ends_) words = std::max(words, letters_of(end.text));
    days_.until = size.width - words * size.letter_width - 14 - trend_edge;
    top_ = key_height_ + 28;
    bottom_ = top_ + size.plot_height;
    values_.from = bottom_;
    values_.until = top_ + trend_edge;
  }

  void draw(const std::string& named_by) {
    html_.open("svg", {{"class", size_.name},
                       {"viewBox", "0 0 " + px(size_.width) + " " + px(bottom_ + 28)},
                       {"role", "img"},
                       {"aria-labelledby", named_by}});
    draw_trend_key();
    draw_values_axis();
    draw_days_axis();
    draw_fan();
    draw_measured();
    draw_targets();
    draw_ends();
    html_.close("svg");
  }

 private:
  // ---- Where things stand ----

  void add_value(const Plotted& plotted) {
    CHECK(plotted.value && std::isfinite(*plotted.value));
    values_.low = is_empty_ ? *plotted.value : std::min(values_.low, *plotted.value);
    values_.high = is_empty_ ? *plotted.value : std::max(values_.high, *plotted.value);
    is_empty_ = false;
  }
  void add_day(values::Day day) {
    first_ = std::min(first_, day);
    last_ = std::max(last_, day);
  }

  // A course is told by its differences, so the axis need not begin at zero; the marks say where it
  // does.
  void find_range() {
    first_ = last_ = chart_.measured.front().day;
    for (const auto& each : chart_.measured) {
      add_value(each.value);
      add_day(each.day);
    }
    for (const auto& each : chart_.ahead) {
      for (const Plotted* plotted : {&each.low, &each.median, &each.high}) add_value(*plotted);
      add_day(each.day);
    }
    for (const auto& each : chart_.targets) {
      add_value(each.value);
      add_day(each.day);
    }
    const double height = values_.high - values_.low;
    const double more = height > 0 ? height * 0.06 : std::max(1.0, std::abs(values_.high) * 0.05);
    values_.low -= more;
    values_.high += more;
    if (last_ <= first_) last_ = first_.plus_days(1);
    days_ = {number_of_day(first_), number_of_day(last_), 0, 1};
  }

  void find_ends() {
    if (!chart_.ahead.empty()) {
      const auto& last = chart_.ahead.back();
      for (const Plotted* plotted : {&last.high, &last.median, &last.low})
        ends_.push_back({*plotted->value, plotted->shown});
      if (last.high.shown == last.low.shown) ends_.resize(1);
    } else {
      const auto& last = chart_.measured.back().value;
      ends_.push_back({*last.value, last.shown});
    }
    if (!chart_.targets.empty()) {
      const Plotted& target = chart_.targets.back().value;
      ends_.push_back({*target.value, target.shown, true});
    }
    std::stable_sort(ends_.begin(), ends_.end(),
                     [](const EndWords& a, const EndWords& b) { return a.value > b.value; });
  }

  double x_of(values::Day day) const { return days_.at(number_of_day(day)); }
  double y_of(const Plotted& plotted) const { return values_.at(*plotted.value); }

  // ---- Key ----

  enum class TrendSign { measured, expected, interval, target };
  struct KeyPart {
    TrendSign sign;
    std::string name;
    double x = 0;
    double y = 0;
  };

  void place_trend_key() {
    key_.push_back({TrendSign::measured, chart_.names.measured});
    if (!chart_.ahead.empty()) {
      key_.push_back({TrendSign::expected, chart_.names.expected});
      key_.push_back({TrendSign::interval, chart_.names.interval});
    }
    if (!chart_.targets.empty()) key_.push_back({TrendSign::target, chart_.names.target});
    key_height_ = place_key(key_, size_.width, size_.letter_width);
  }

  void draw_trend_key() {
    for (const KeyPart& part : key_) {
      const std::string level = "M" + px(part.x) + " " + px(part.y) + "h28";
      switch (part.sign) {
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
      draw_lines(html_, {part.x + 36, part.y + 4.8}, "chart-name", {part.name});
    }
  }

  // ---- Axes ----

  void draw_values_axis() {
    std::string grid;
    for (const Tick& tick : ticks_) {
      const double y = values_.at(tick.value);
      grid += "M" + px(days_.from - trend_edge) + " " + px(y) + "H" + px(days_.until + trend_edge);
      draw_lines(html_, {days_.from - trend_edge - 6, y + 4.5, Anchor::end}, "", {tick.shown});
    }
    html_.single("path", {{"class", "chart-grid"}, {"d", grid}});
    draw_lines(html_, {0, top_ - 8}, "", {chart_.axis_label});
  }

  void draw_days_axis() {
    std::string line =
        "M" + px(days_.from - trend_edge) + " " + px(bottom_) + "H" + px(days_.until + trend_edge);
    const double room = days_.until - days_.from;
    const int ticks_max = std::max(1, static_cast<int>(room / (4 * size_.letter_width + 20)));
    html_.open("g", {{"class", "chart-ticks"}});
    for (const DayTick& tick : day_ticks(language_, first_, last_, ticks_max)) {
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
    double taken_until = days_.from - trend_edge;
    for (const auto& target : chart_.targets) {
      const double x = x_of(target.day);
      const double y = y_of(target.value);
      const bool is_last = &target == &chart_.targets.back();
      if (chart_.targets.size() == 1) draw_target_line(x, y);
      draw_diamond(x, y);
      if (is_last) continue;
      const double half = letters_of(target.value.shown) * size_.letter_width / 2;
      const bool fits =
          x - half > taken_until && x + half < days_.until + trend_edge && y - 12 - 12 > top_;
      if (!fits) continue;
      draw_lines(html_, {x, y - 12, Anchor::middle}, "chart-name own", {target.value.shown});
      taken_until = x + half + 4;
    }
  }
  void draw_target_line(double x, double y) {
    html_.single("path",
                 {{"class", "chart-mark-line"},
                  {"d", "M" + px(days_.from) + " " + px(y) + "H" + px(std::max(x, days_.from))}});
  }

  void draw_ends() {
    std::vector<Wish> wishes;
    for (const EndWords& end : ends_) wishes.push_back({values_.at(end.value), trend_line});
    const auto middles = spread_of(wishes, top_, bottom_);
    for (std::size_t i = 0; i < ends_.size(); ++i)
      draw_lines(html_, {days_.until + trend_edge + 8, middles[i] + 4.8},
                 ends_[i].is_target ? "chart-name own" : "chart-name", {ends_[i].text});
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
  const TrendSize& size_;
  Scale values_;  // upwards: `from` lies below `until`
  Scale days_;
  bool is_empty_ = true;
  values::Day first_, last_;
  std::vector<Tick> ticks_;
  std::vector<EndWords> ends_;
  std::vector<KeyPart> key_;
  double key_height_ = 0;
  double top_ = 0;
  double bottom_ = 0;
};

}  // namespace

void write_trend(HtmlBuilder& html, const TrendChart& chart, words::Language language,
                 const std::string& table_id) {
  CHECK(!chart.measured.empty());
  write_chart_figure(html, language, {chart.id, chart.title, chart.description, table_id},
                     [&](const std::string& named_by) {
                       for (const TrendSize* size : {&trend_wide, &trend_narrow})
                         TrendDrawing(html, chart, language, *size).draw(named_by);
                     });
}

}  // namespace vlecht::document
