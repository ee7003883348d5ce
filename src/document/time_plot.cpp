// SPDX-License-Identifier: EUPL-1.2
#include "document/time_plot.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"
#include "document/chart_parts.h"
#include "document/day_axis.h"
#include "document/svg.h"

namespace vlecht::document {
namespace {

constexpr double end_line = 18;
constexpr double bold_width = 1.12;  // of a bold letter beside a plain one

}  // namespace

// ---- Where things stand ----

void TimePlot::add_value(double value) {
  CHECK(std::isfinite(value));
  values_.low = has_values_ ? std::min(values_.low, value) : value;
  values_.high = has_values_ ? std::max(values_.high, value) : value;
  has_values_ = true;
}

void TimePlot::add_day(values::Day day) {
  first_ = has_days_ ? std::min(first_, day) : day;
  last_ = has_days_ ? std::max(last_, day) : day;
  has_days_ = true;
}

// A course is told by its differences, so the axis need not begin at zero; the marks say where it
// does.
void TimePlot::place(double key_height) {
  CHECK(has_days_);
  const double height = values_.high - values_.low;
  const double more = height > 0 ? height * 0.06 : std::max(1.0, std::abs(values_.high) * 0.05);
  values_.low -= more;
  values_.high += more;
  if (last_ <= first_) last_ = first_.plus_days(1);
  ticks_ = ticks_of(language_, values_.low, values_.high, size_.ticks_wanted);
  double widest = 0;
  for (const Tick& tick : ticks_) widest = std::max(widest, letters_of(tick.shown));
  double words = 0;
  for (const EndWords& end : ends_)
    words = std::max(words, letters_of(end.text) * (end.is_bold ? bold_width : 1));
  days_ = {static_cast<double>(first_.days_since_1970()),
           static_cast<double>(last_.days_since_1970()),
           widest * size_.letter_width + 10 + plot_edge,
           size_.width - words * size_.letter_width - 14 - plot_edge};
  top_ = key_height + 28;
  bottom_ = top_ + size_.plot_height;
  values_.from = bottom_;
  values_.until = top_ + plot_edge;
  std::stable_sort(ends_.begin(), ends_.end(),
                   [](const EndWords& a, const EndWords& b) { return a.value > b.value; });
}

std::string TimePlot::level(double value) const {
  return "M" + px(left()) + " " + px(y_of(value)) + "H" + px(right());
}

// ---- Drawing ----

void TimePlot::open(Canvas& canvas) const { canvas.open(size_.width, bottom_ + 28); }

void TimePlot::mark(Canvas& canvas, values::Day day, double value, std::string shown,
                    std::string address) const {
  constexpr double side = 24;  // of what can be hit (WCAG 2.2, 2.5.8)
  canvas.mark({x_of(day) - side / 2, y_of(value) - side / 2, side, side}, std::move(shown),
              std::move(address));
}

void TimePlot::draw_axes(const std::string& label) const {
  draw_values_axis(label);
  draw_days_axis();
}

void TimePlot::draw_values_axis(const std::string& label) const {
  std::string grid;
  for (const Tick& tick : ticks_) {
    grid += level(tick.value);
    draw_lines(html_, {left() - 6, y_of(tick.value) + 4.5, Anchor::end}, "", {tick.shown});
  }
  html_.single("path", {{"class", "chart-grid"}, {"d", grid}});
  draw_lines(html_, {0, top_ - 8}, "", {label});
}

void TimePlot::draw_days_axis() const {
  std::string line = "M" + px(left()) + " " + px(bottom_) + "H" + px(right());
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

void TimePlot::draw_ends() const {
  std::vector<Wish> wishes;
  for (const EndWords& end : ends_) wishes.push_back({y_of(end.value), end_line});
  const auto middles = spread_of(wishes, top_, bottom_);
  for (std::size_t i = 0; i < ends_.size(); ++i)
    draw_lines(html_, {right() + 8, middles[i] + 4.8},
               ends_[i].is_bold ? "chart-name own" : "chart-name", {ends_[i].text});
}

void TimePlot::draw_key_name(const KeyPart& part) const {
  draw_lines(html_, {part.x + 36, part.y + 4.8}, "chart-name", {part.name});
}

}  // namespace vlecht::document
