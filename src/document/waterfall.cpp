// SPDX-License-Identifier: EUPL-1.2
#include "document/waterfall.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"

namespace vlecht::document {
namespace {

using words::Language;
using Sort = WaterfallChart::Sort;
using Step = WaterfallChart::Step;

// Lengths are in units of the drawing, about a pixel each.
struct WaterfallSize {
  double width;
  double plot_left;    ///< bars stand from here to the right edge
  double value_right;  ///< where the text of the value ends
  double row;          ///< height of a step
  double bar_top;      ///< of the bar, within its row
  double letter_width;
  int ticks_wanted;
};
constexpr double bar_height = 20;
constexpr double edge = 14;
constexpr WaterfallSize beside{760, 372, 356, 34, 7, 8.2, 6};
constexpr WaterfallSize below{360, 14, 356, 52, 24, 7.7, 4};

constexpr double unknown_width = 44;

class WaterfallDrawing {
 public:
  WaterfallDrawing(HtmlBuilder& html, const WaterfallChart& chart, Language language,
                   const WaterfallSize& frame)
      : html_(html), chart_(chart), language_(language), frame_(frame), bars_(bars_of(chart)) {
    for (const WaterfallBar& bar : bars_) {
      low_ = std::min({low_, bar.from.value_or(bar.until), bar.until});
      high_ = std::max({high_, bar.from.value_or(bar.until), bar.until});
    }
    if (high_ - low_ <= 0) high_ = low_ + 1;
    bottom_ = frame.row * static_cast<double>(bars_.size()) + 6;
  }

  void draw(Canvas& canvas) {
    canvas.open(frame_.width, bottom_ + level_axis_height);
    draw_axis();
    for (std::size_t i = 0; i < bars_.size(); ++i) draw_step(i);
    for (std::size_t i = 0; i < bars_.size(); ++i) draw_text(i);
    for (std::size_t i = 0; i < bars_.size(); ++i) add_mark(canvas, i);
    canvas.close();
  }

 private:
  // Room for a box that is not known at the end of the scale.
  Scale scale() const {
    return {low_, high_, frame_.plot_left, frame_.width - edge - unknown_width};
  }
  double x_of(double value) const { return scale().at(value); }
  double top_of(std::size_t i) const {
    return frame_.row * static_cast<double>(i) + frame_.bar_top;
  }

  void draw_axis() {
    draw_level_axis(html_, language_,
                    {.scale = scale(),
                     .left = frame_.plot_left,
                     .right = frame_.width - edge,
                     .bottom = bottom_,
                     .room = frame_.width,
                     .letter_width = frame_.letter_width,
                     .ticks_wanted = frame_.ticks_wanted,
                     .label = chart_.axis_label,
                     .bands = {{2, bottom_}}});
  }

  void draw_step(std::size_t i) {
    const Step& step = chart_.steps[i];
    const double top = top_of(i);
    if (bars_[i].from) {
      draw_bar(step, bars_[i], top);
    } else {
      draw_unknown(x_of(bars_[i].until), top);
    }
    // No line leads to a total that is not known.
    const bool is_followed = i + 1 < bars_.size() && (bars_[i + 1].from || !is_total(i + 1));
    if (is_followed) {
      const double x = x_of(bars_[i].until);
      html_.single("path",
                   {{"class", "chart-link"},
                    {"d", "M" + px(x) + " " + px(top + bar_height) + "V" + px(top_of(i + 1))}});
    }
  }

  // The whole row, with its words.
  void add_mark(Canvas& canvas, std::size_t i) const {
    const Step& step = chart_.steps[i];
    canvas.mark({1, frame_.row * static_cast<double>(i) + 1, frame_.width - 2, frame_.row - 2},
                step.label + ": " + step.shown,
                canvas.address_of(step.label, "", {step.shown, step.value, step.exact}));
  }

  bool is_total(std::size_t i) const { return chart_.steps[i].sort == Sort::total; }

  void draw_text(std::size_t i) {
    const Step& step = chart_.steps[i];
    const double y = frame_.row * static_cast<double>(i) + (frame_.bar_top < 20 ? 22 : 17);
    const double room =
        (frame_.value_right - letters_of(step.shown) * frame_.letter_width) / frame_.letter_width;
    const auto letters = static_cast<std::size_t>(std::max(8.0, room - 2));
    const std::string_view look = is_total(i) ? "chart-name own" : "chart-name";
    html_.element("text", {{"x", "0"}, {"y", px(y)}, {"class", look}},
                  base::shortened(step.label, letters));
    html_.element(
        "text",
        {{"x", px(frame_.value_right)}, {"y", px(y)}, {"text-anchor", "end"}, {"class", look}},
        step.shown);
  }

  void draw_bar(const Step& step, const WaterfallBar& bar, double top) {
    const double from = x_of(*bar.from);
    const double until = x_of(bar.until);
    const std::string_view look = !bar.is_certain                ? "chart-bar-uncertain"
                                  : step.sort == Sort::total     ? "chart-bar-total"
                                  : step.sort == Sort::remainder ? "chart-bar-rest"
                                  : bar.until < *bar.from        ? "chart-bar-down"
                                                                 : "chart-bar-up";
    draw_box(html_, {std::min(from, until), top, std::max(1.0, std::abs(until - from)), bar_height},
             look, "");
  }

  void draw_unknown(double x, double top) {
    draw_unknown_box(html_, {x, top, unknown_width, bar_height});
    draw_lines(html_, {x + unknown_width / 2, top + 15, Anchor::middle}, "chart-name", {"?"});
  }

  HtmlBuilder& html_;
  const WaterfallChart& chart_;
  Language language_;
  const WaterfallSize& frame_;
  std::vector<WaterfallBar> bars_;
  double low_ = 0;
  double high_ = 0;
  double bottom_ = 0;
};

}  // namespace

std::vector<WaterfallBar> bars_of(const WaterfallChart& chart) {
  std::vector<WaterfallBar> bars;
  double level = 0;
  bool is_certain = true;
  for (const Step& step : chart.steps) {
    if (!step.value) {
      is_certain = false;
      bars.push_back({std::nullopt, step.sort == Sort::total ? 0 : level, false});
      continue;
    }
    const bool is_total = step.sort == Sort::total;
    const double from = is_total ? 0 : level;
    if (is_total) is_certain = true;
    level = from + *step.value;
    bars.push_back({from, level, is_certain});
  }
  return bars;
}

void write_chart(HtmlBuilder& html, const WaterfallChart& chart, Language language,
                 const ChartFrame& frame) {
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        WaterfallDrawing(html, chart, language, canvas.is_wide() ? beside : below).draw(canvas);
      });
}

}  // namespace vlecht::document
