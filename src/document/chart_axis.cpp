// SPDX-License-Identifier: EUPL-1.2
#include "document/chart_axis.h"

#include <algorithm>
#include <cmath>

#include "document/svg.h"
#include "values/ratio.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

struct Magnitude {
  double size = 1;
  const char* name = nullptr;  ///< of the message that says it; none: written in full
};

// A step far below a million would give more digits than the full number has.
Magnitude magnitude_of(double largest, double step) {
  if (largest >= 1e9 && step >= 1e7) return {1e9, "document.chart.milliard"};
  if (largest >= 1e6 && step >= 1e4) return {1e6, "document.chart.million"};
  return {};
}

std::string tick_text(words::Language language, double value, double step,
                      const Magnitude& magnitude) {
  const int decimals = decimals_of(step / magnitude.size);
  std::string number =
      words::number(language, values::to_decimal(value / magnitude.size, decimals), decimals);
  if (!magnitude.name) return number;
  if (value == 0) return "0";
  return words::text(language, magnitude.name, {{"number", number}});
}

// Part of a path: a line straight down.
std::string through(const std::vector<Band>& bands, double x) {
  std::string path;
  for (const Band& band : bands) path += "M" + px(x) + " " + px(band.top) + "V" + px(band.bottom);
  return path;
}

}  // namespace

std::vector<Tick> ticks_of(words::Language language, double low, double high, int ticks_wanted) {
  const double step = nice_step(high - low, ticks_wanted);
  const double first = std::ceil(low / step - 1e-9);
  const double last = std::floor(high / step + 1e-9);
  const Magnitude magnitude = magnitude_of(std::max(std::abs(first), std::abs(last)) * step, step);
  std::vector<Tick> ticks;
  for (double i = first; i <= last; ++i)
    ticks.push_back({i * step, tick_text(language, i * step, step, magnitude)});
  return ticks;
}

void draw_level_axis(HtmlBuilder& html, words::Language language, const LevelAxis& axis) {
  const Scale& scale = axis.scale;
  std::string line = "M" + px(axis.left) + " " + px(axis.bottom) + "H" + px(axis.right);
  std::string lines;
  html.open("g", {{"class", "chart-ticks"}});
  for (const Tick& tick : ticks_of(language, scale.low, scale.high, axis.ticks_wanted)) {
    const double x = scale.at(tick.value);
    const double half = letters_of(tick.shown) * axis.letter_width / 2;
    line += "M" + px(x) + " " + px(axis.bottom) + "v5";
    lines += through(axis.bands, x);
    html.element("text",
                 {{"x", px(std::clamp(x, half, std::max(half, axis.room - half)))},
                  {"y", px(axis.bottom + 20)}},
                 tick.shown);
  }
  html.close("g");
  if (axis.has_lines) html.single("path", {{"class", "chart-grid"}, {"d", lines}});
  html.single("path", {{"class", "chart-axis"}, {"d", line}});
  html.single("path", {{"class", "chart-zero"}, {"d", through(axis.bands, scale.at(0))}});
  html.element("text", {{"x", px(axis.right)}, {"y", px(axis.bottom + 40)}, {"text-anchor", "end"}},
               axis.label);
}

void draw_height_axis(HtmlBuilder& html, words::Language language, const HeightAxis& axis) {
  std::string lines;
  html.open("g", {{"class", "chart-labels-end"}});
  for (const Tick& tick : ticks_of(language, axis.scale.low, axis.scale.high, axis.ticks_wanted)) {
    const double y = axis.scale.at(tick.value);
    lines += "M" + px(axis.left) + " " + px(y) + "H" + px(axis.right);
    html.element("text", {{"x", px(axis.left - 8)}, {"y", px(y + 4.8)}}, tick.shown);
  }
  html.close("g");
  html.element("text", {{"x", "0"}, {"y", "14"}}, axis.label);
  html.single("path", {{"class", "chart-grid"}, {"d", lines}});
}

void draw_zero_across(HtmlBuilder& html, const Scale& scale, double left, double right) {
  html.single("path", {{"class", "chart-zero"},
                       {"d", "M" + px(left) + " " + px(scale.at(0)) + "H" + px(right)}});
}

}  // namespace vlecht::document
