// SPDX-License-Identifier: EUPL-1.2
#include "document/quantile_dots.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/day_axis.h"
#include "document/svg.h"
#include "document/text_lines.h"

namespace vlecht::document {
namespace {

struct DotsSize {
  double width;
  double dot;  // across
  double letter_width;
  int ticks_max;
};
constexpr DotsSize dots_wide{760, 18, 8.2, 8};
constexpr DotsSize dots_narrow{360, 14, 7.7, 4};

constexpr double dots_line = 18;  // height of the words of the plan

enum class DotSign { in_time, late, beyond };

class DotsDrawing {
 public:
  DotsDrawing(HtmlBuilder& html, const QuantileDotChart& chart, words::Language language,
              const DotsSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    CHECK(!chart.dots.empty());
    place_dots_key();
    find_days();
    place_dots();
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + 26);
    for (const KeyPart& part : key_) {
      draw_dot(part.sign, part.x + size_.dot / 2 + 1, part.y);
      draw_lines(html_, {part.x + size_.dot + 10, part.y + 4.8}, "chart-name", {part.name});
    }
    draw_day_axis();
    draw_plan();
    for (const Placed& dot : placed_) draw_dot(dot.sign, dot.x, dot.y);
    add_marks(canvas);
    canvas.close();
  }

 private:
  struct KeyPart {
    DotSign sign;
    std::string name;
    double x = 0, y = 0;
  };
  struct Placed {
    DotSign sign;
    double x = 0, y = 0;
    const QuantileDotChart::Dot* dot = nullptr;  // null: beyond what can be told
  };

  // ---- Where things stand ----

  void place_dots_key() {
    for (const auto& [sign, name] : {std::pair{DotSign::in_time, &chart_.names.in_time},
                                     std::pair{DotSign::late, &chart_.names.late},
                                     std::pair{DotSign::beyond, &chart_.names.beyond}}) {
      if (!name->empty()) key_.push_back({sign, *name});
    }
    key_height_ = place_key(key_, {.room = size_.width, .letter_width = size_.letter_width},
                            [&](const KeyPart&) { return size_.dot + 10; });
  }

  // The plan is on the axis too; dots that are too far away have the last column.
  void find_days() {
    first_ = chart_.dots.front().day;
    last_ = chart_.dots.back().day;
    if (chart_.planned) {
      first_ = std::min(first_, chart_.planned->day);
      last_ = std::max(last_, chart_.planned->day);
    }
    const double days = std::max(1, last_.days_since_1970() - first_.days_since_1970());
    const double beyond = chart_.beyond > 0 ? 2 * size_.dot : 0;
    days_ = {0, days, size_.dot, size_.width - size_.dot - beyond};
  }

  double x_of(values::Day day) const {
    return days_.at(day.days_since_1970() - first_.days_since_1970());
  }

  // Dots fall in columns as wide as they are, and stand on each other there.
  void place_dots() {
    std::map<int, int> heights;
    const auto stack = [&](int column, DotSign sign, const QuantileDotChart::Dot* dot) {
      const int height = heights[column]++;
      placed_.push_back({sign, (column + 0.5) * size_.dot, (height + 0.5) * size_.dot, dot});
    };
    for (const auto& dot : chart_.dots) {
      const int column = static_cast<int>(std::floor(x_of(dot.day) / size_.dot));
      stack(column, dot.is_in_time ? DotSign::in_time : DotSign::late, &dot);
    }
    const int last = static_cast<int>(std::floor(size_.width / size_.dot)) - 1;
    for (std::int64_t i = 0; i < chart_.beyond; ++i) stack(last, DotSign::beyond, nullptr);
    int highest = 0;
    for (const auto& column : heights) highest = std::max(highest, column.second);
    bottom_ = key_height_ + dots_line + 10 + highest * size_.dot;
    for (Placed& dot : placed_) dot.y = bottom_ - dot.y;
  }

  // ---- Drawing ----

  void draw_dot(DotSign sign, double x, double y) {
    const double r = size_.dot * 0.42;
    switch (sign) {
      case DotSign::in_time:
        return html_.single("circle",
                            {{"class", "chart-own"}, {"cx", px(x)}, {"cy", px(y)}, {"r", px(r)}});
      case DotSign::late:
        return html_.single(
            "path", {{"class", "chart-own chart-hollow"},
                     {"d", "M" + px(x) + " " + px(y - r) + "l" + px(r) + " " + px(r) + "l-" +
                               px(r) + " " + px(r) + "l-" + px(r) + " -" + px(r) + "z"}});
      case DotSign::beyond:
        return html_.single("circle",
                            {{"class", "day-unknown"}, {"cx", px(x)}, {"cy", px(y)}, {"r", px(r)}});
    }
    CHECK(!"a dot has a sign");
  }

  void draw_day_axis() {
    std::string line = "M0 " + px(bottom_) + "H" + px(size_.width);
    html_.open("g", {{"class", "chart-ticks"}});
    for (const DayTick& tick : day_ticks(language_, first_, last_, size_.ticks_max)) {
      const double x = x_of(tick.day);
      line += "M" + px(x) + " " + px(bottom_) + "v5";
      const double half = letters_of(tick.shown) * size_.letter_width * 0.6;
      html_.element("text",
                    {{"x", px(std::clamp(x, half, size_.width - half))}, {"y", px(bottom_ + 20)}},
                    tick.shown);
    }
    html_.close("g");
    html_.single("path", {{"class", "chart-axis"}, {"d", line}});
  }

  void draw_plan() {
    if (!chart_.planned) return;
    const double x = x_of(chart_.planned->day);
    html_.single("path",
                 {{"class", "chart-own-line"},
                  {"d", "M" + px(x) + " " + px(key_height_ + dots_line) + "V" + px(bottom_)}});
    const bool is_left = x < size_.width / 2;
    draw_lines(html_, {x, key_height_ + dots_line - 4, is_left ? Anchor::start : Anchor::end},
               "chart-name", {chart_.planned->shown});
  }

  // ---- Marks ----

  void add_marks(Canvas& canvas) const {
    if (chart_.planned) {
      const double x = x_of(chart_.planned->day);
      canvas.mark({x - 4, key_height_ + dots_line, 8, bottom_ - key_height_ - dots_line},
                  chart_.planned->shown, chart_.planned->address);
    }
    for (const Placed& dot : placed_) {
      canvas.mark({dot.x - size_.dot / 2, dot.y - size_.dot / 2, size_.dot, size_.dot},
                  dot.dot ? dot.dot->shown : chart_.names.beyond);
    }
  }

  HtmlBuilder& html_;
  const QuantileDotChart& chart_;
  words::Language language_;
  const DotsSize& size_;
  std::vector<KeyPart> key_;
  std::vector<Placed> placed_;
  values::Day first_, last_;
  Scale days_;
  double key_height_ = 0, bottom_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const QuantileDotChart& chart, words::Language language,
                 const ChartFrame& frame) {
  if (chart.dots.empty()) return;
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        DotsDrawing(html, chart, language, canvas.is_wide() ? dots_wide : dots_narrow).draw(canvas);
      });
}

}  // namespace vlecht::document
