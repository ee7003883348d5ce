// SPDX-License-Identifier: EUPL-1.2
#include "document/funnel.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

struct FunnelSize {
  double width;
  double plot_height;
  double letter_width;
  int ticks_wanted;
};
constexpr FunnelSize funnel_wide{760, 300, 8.2, 6};
constexpr FunnelSize funnel_narrow{360, 260, 7.7, 4};

constexpr double funnel_sign = 6;   // half of one
constexpr double funnel_line = 17;  // height of a name

bool are_over(const Box& a, const Box& b) {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

class FunnelDrawing {
 public:
  FunnelDrawing(HtmlBuilder& html, const FunnelChart& chart, words::Language language,
                const FunnelSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    find_funnel_range();
    place_funnel_key();
    top_ = key_height_ + 28;
    bottom_ = top_ + size.plot_height;
    shares_.from = bottom_;
    shares_.until = top_;
    ticks_ = ticks_of(language, shares_.low, shares_.high, size.ticks_wanted);
    double widest = 0;
    for (const Tick& tick : ticks_) widest = std::max(widest, letters_of(tick.shown));
    sizes_.from = widest * size.letter_width + 14;
    sizes_.until = size.width - 2 * funnel_sign;
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + level_axis_height);
    draw_limits();
    draw_funnel_axes();
    draw_funnel_key();
    draw_names();
    for (const auto& group : chart_.groups) draw_sign(place_of(group), group.is_outside);
    add_marks(canvas);
    canvas.close();
  }

 private:
  // ---- Where things stand ----

  // What lies far below the groups says nothing: of very small groups the limits go down to zero.
  void find_funnel_range() {
    double low = *chart_.together.value;
    double high = low;
    for (const auto& group : chart_.groups) {
      low = std::min(low, *group.share.value);
      high = std::max(high, *group.share.value);
      sizes_.high = std::max(sizes_.high, static_cast<double>(group.size));
    }
    const auto& last = chart_.limits.back();
    low = std::min(low, last.outer_low);
    high = std::max(high, last.outer_high);
    const double room = std::max((high - low) * 0.1, 1.0);
    shares_.low = std::max(0.0, low - room);
    shares_.high = std::min(100.0, high + room);
    sizes_.low = 0;
    sizes_.high *= 1.04;
  }

  double y_of(double share) const {
    return shares_.at(std::clamp(share, shares_.low, shares_.high));
  }

  struct Point {
    double x = 0;
    double y = 0;
  };
  Point place_of(const FunnelChart::Group& group) const {
    return {sizes_.at(static_cast<double>(group.size)), y_of(*group.share.value)};
  }

  // ---- Marks ----

  void add_marks(Canvas& canvas) const {
    constexpr double side = 24;  // of what can be hit (WCAG 2.2, 2.5.8)
    for (const auto& group : chart_.groups) {
      const Point at = place_of(group);
      canvas.mark({at.x - side / 2, at.y - side / 2, side, side}, title_of(group),
                  canvas.address_of(group.label, "", group.share));
    }
  }

  // ---- Limits ----

  void draw_limits() {
    using Limit = FunnelChart::Limit;
    draw_band("chart-fan", &Limit::outer_low, &Limit::outer_high);
    draw_band("chart-fan chart-inner", &Limit::inner_low, &Limit::inner_high);
    const double y = y_of(*chart_.together.value);
    html_.single("path", {{"class", "chart-median"},
                          {"d", "M" + px(sizes_.from) + " " + px(y) + "H" + px(sizes_.until)}});
  }

  void draw_band(std::string_view look, double FunnelChart::Limit::*low,
                 double FunnelChart::Limit::*high) {
    std::string path;
    const auto add = [&](double size, double share) {
      path += (path.empty() ? "M" : "L") + px(sizes_.at(size)) + " " + px(y_of(share));
    };
    for (const auto& limit : chart_.limits) add(limit.size, limit.*high);
    for (auto limit = chart_.limits.rbegin(); limit != chart_.limits.rend(); ++limit)
      add(limit->size, *limit.*low);
    html_.single("path", {{"class", look}, {"d", path + "z"}});
  }

  // ---- Axes ----

  void draw_funnel_axes() {
    std::string grid;
    for (const Tick& tick : ticks_) {
      const double y = shares_.at(tick.value);
      grid += "M" + px(sizes_.from) + " " + px(y) + "H" + px(sizes_.until);
      draw_lines(html_, {sizes_.from - 6, y + 4.5, Anchor::end}, "", {tick.shown});
    }
    html_.single("path", {{"class", "chart-grid"}, {"d", grid}});
    draw_lines(html_, {0, top_ - 12}, "", {chart_.axis_label});
    draw_level_axis(html_, language_,
                    {.scale = sizes_,
                     .left = sizes_.from,
                     .right = sizes_.until,
                     .bottom = bottom_,
                     .room = size_.width,
                     .letter_width = size_.letter_width,
                     .ticks_wanted = size_.ticks_wanted,
                     .label = chart_.size_label});
  }

  // ---- Key ----

  enum class FunnelSign { group, outside, together, inner, outer };
  struct FunnelKey {
    FunnelSign sign;
    std::string name;
    double x = 0;
    double y = 0;
  };

  void place_funnel_key() {
    key_.push_back({FunnelSign::group, chart_.names.group});
    const bool has_outside = std::any_of(chart_.groups.begin(), chart_.groups.end(),
                                         [](const auto& group) { return group.is_outside; });
    if (has_outside) key_.push_back({FunnelSign::outside, chart_.names.outside});
    key_.push_back({FunnelSign::together, chart_.names.together});
    key_.push_back({FunnelSign::inner, chart_.names.inner});
    key_.push_back({FunnelSign::outer, chart_.names.outer});
    key_height_ = place_key(key_, {.room = size_.width, .letter_width = size_.letter_width});
  }

  void draw_funnel_key() {
    for (const FunnelKey& part : key_) {
      const Box box{part.x, part.y - 8, 28, 16};
      switch (part.sign) {
        case FunnelSign::group:
        case FunnelSign::outside:
          draw_sign({part.x + 14, part.y}, part.sign == FunnelSign::outside);
          break;
        case FunnelSign::together:
          html_.single("path", {{"class", "chart-median"},
                                {"d", "M" + px(part.x) + " " + px(part.y) + "h28"}});
          break;
        case FunnelSign::inner:
          draw_box(html_, box, "chart-fan chart-inner", "");
          break;
        case FunnelSign::outer:
          draw_box(html_, box, "chart-fan", "");
      }
      draw_lines(html_, {part.x + 36, part.y + 4.8}, "chart-name", {part.name});
    }
  }

  // ---- Groups ----

  // "Burgerzaken: 84% (300 meldingen)".
  std::string title_of(const FunnelChart::Group& group) const {
    const std::string size = words::number(language_, std::to_string(group.size), 0);
    return group.label + ": " + group.share.shown + " (" + size + " " + chart_.size_label + ")";
  }

  void draw_sign(const Point& at, bool is_outside) {
    if (!is_outside) {
      html_.single("circle",
                   {{"class", "chart-course-dot"}, {"cx", px(at.x)}, {"cy", px(at.y)}, {"r", "5"}});
      return;
    }
    html_.single("path", {{"class", "chart-forecast"},
                          {"d", "M" + px(at.x) + " " + px(at.y - 7) + "l7 7l-7 7l-7 -7z"}});
  }

  void draw_names() {
    std::vector<Box> taken;
    for (const auto& group : chart_.groups) {
      const Point at = place_of(group);
      taken.push_back({at.x - funnel_sign, at.y - funnel_sign, 2 * funnel_sign, 2 * funnel_sign});
    }
    for (const bool is_outside : {true, false}) {
      for (const auto& group : chart_.groups) {
        if (group.is_outside != is_outside) continue;
        auto place = free_place(group, taken);
        // Who lies outside is what the reader looks for: its name may stand further off.
        if (!place && is_outside) {
          place = far_place(group, taken);
          if (place) draw_leader(place_of(group), place->box);
        }
        if (!place) continue;
        draw_lines(html_, place->text, is_outside ? "chart-name own" : "chart-name", {group.label});
        taken.push_back(place->box);
      }
    }
  }

  struct NamePlace {
    Box box;
    TextPlace text;
  };

  // To the right, to the left, above or below.
  std::optional<NamePlace> free_place(const FunnelChart::Group& group,
                                      const std::vector<Box>& taken) const {
    const Point at = place_of(group);
    const double width = letters_of(group.label) * size_.letter_width;
    const double beside = funnel_sign + 5;
    const double line = at.y + 4.8;
    const NamePlace wishes[] = {
        {{at.x + beside, at.y - funnel_line / 2, width, funnel_line},
         {at.x + beside, line, Anchor::start}},
        {{at.x - beside - width, at.y - funnel_line / 2, width, funnel_line},
         {at.x - beside, line, Anchor::end}},
        {{at.x - width / 2, at.y - beside - funnel_line, width, funnel_line},
         {at.x, line - beside - funnel_line / 2, Anchor::middle}},
        {{at.x - width / 2, at.y + beside, width, funnel_line},
         {at.x, line + beside + funnel_line / 2, Anchor::middle}}};
    for (const NamePlace& wish : wishes)
      if (is_free(wish.box, taken)) return wish;
    return std::nullopt;
  }

  bool is_free(const Box& box, const std::vector<Box>& taken) const {
    const bool is_inside = box.x >= sizes_.from && box.x + box.width <= size_.width &&
                           box.y >= top_ && box.y + box.height <= bottom_;
    return is_inside && std::none_of(taken.begin(), taken.end(),
                                     [&](const Box& other) { return are_over(box, other); });
  }

  // The nearest place in the plot where the name lies over nothing.
  std::optional<NamePlace> far_place(const FunnelChart::Group& group,
                                     const std::vector<Box>& taken) const {
    const Point at = place_of(group);
    const double width = letters_of(group.label) * size_.letter_width;
    std::optional<NamePlace> nearest;
    double least = 0;
    for (double y = top_; y + funnel_line <= bottom_; y += funnel_line / 2) {
      for (double x = sizes_.from; x + width <= size_.width; x += funnel_line) {
        const Box box{x, y, width, funnel_line};
        const Point end = nearest_on(box, at);
        const double away = std::hypot(end.x - at.x, end.y - at.y);
        if ((nearest && away >= least) || !is_free(box, taken)) continue;
        nearest = NamePlace{box, {x, y + funnel_line / 2 + 4.8, Anchor::start}};
        least = away;
      }
    }
    return nearest;
  }

  static Point nearest_on(const Box& box, const Point& at) {
    return {std::clamp(at.x, box.x, box.x + box.width),
            std::clamp(at.y, box.y, box.y + box.height)};
  }

  void draw_leader(const Point& at, const Box& name) {
    const Point end = nearest_on(name, at);
    html_.single("path",
                 {{"class", "chart-link"},
                  {"d", "M" + px(at.x) + " " + px(at.y) + "L" + px(end.x) + " " + px(end.y)}});
  }

  HtmlBuilder& html_;
  const FunnelChart& chart_;
  words::Language language_;
  const FunnelSize& size_;
  Scale shares_;  // upwards: `from` lies below `until`
  Scale sizes_{0, 0, 0, 1};
  std::vector<Tick> ticks_;
  std::vector<FunnelKey> key_;
  double key_height_ = 0;
  double top_ = 0;
  double bottom_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const FunnelChart& chart, words::Language language,
                 const ChartFrame& frame) {
  CHECK(!chart.groups.empty() && chart.limits.size() >= 2 && chart.together.value);
  for (const auto& group : chart.groups) CHECK(group.share.value && group.size > 0);
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        FunnelDrawing(html, chart, language, canvas.is_wide() ? funnel_wide : funnel_narrow)
            .draw(canvas);
      });
}

}  // namespace vlecht::document
