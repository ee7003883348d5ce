// SPDX-License-Identifier: EUPL-1.2
#include "document/chart.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "document/svg.h"
#include "values/ratio.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

using words::Language;

// Two drawings of one chart: a wide one for screens and paper, a narrow one whose letters stay
// legible on a telephone. Lengths are in units of the drawing, about a pixel each.
struct Size {
  double width;
  double half_height;
  double radius_max;
  double own_radius;
  int ticks_wanted;
  double letter_width;  ///< average of the widest system font at the size in the style sheet
};
constexpr Size wide{760, 72, 5, 8, 8, 8.2};
constexpr Size narrow{360, 92, 4, 7, 4, 7.7};

constexpr double margin = 18;
constexpr double row_height = 21;
constexpr double stretch_width = 24;  // of what can be hit (WCAG 2.2, 2.5.8)

// Part of a path: a line straight up or down.
std::string upright(double x, double from, double until) {
  return "M" + px(x) + " " + px(from) + "V" + px(until);
}

constexpr Attribute at_end{"text-anchor", "end"};
constexpr Attribute nothing = at_end.when(false);

struct Label {
  std::string name;
  std::string shown;
  double value = 0;
  bool is_own = false;
  bool is_dot = false;  // stands among the dots
};

// A dot that is also a mark is labelled once.
std::vector<Label> labels_of(const DistributionChart& chart) {
  std::vector<Label> labels;
  for (const auto& mark : chart.marks)
    labels.push_back({mark.label, mark.shown, mark.value, mark.is_own});
  for (const auto& dot : chart.dots) {
    if (!dot.is_own) continue;
    const auto named = std::find_if(labels.begin(), labels.end(), [&](const Label& label) {
      return label.name == dot.label && label.is_own;
    });
    if (named == labels.end()) {
      labels.push_back({dot.label, dot.shown, dot.value, true, true});
    } else {
      named->is_dot = true;
    }
  }
  std::stable_sort(labels.begin(), labels.end(),
                   [](const Label& a, const Label& b) { return a.value < b.value; });
  return labels;
}

class Drawing {
 public:
  Drawing(HtmlBuilder& html, const DistributionChart& chart, Language language, const Size& size)
      : html_(html),
        chart_(chart),
        language_(language),
        size_(size),
        axis_(axis_of(chart, size.ticks_wanted)),
        labels_(labels_of(chart)) {
    place_labels();
    place_dots();
    top_ = margin / 2 + rows_ * row_height + 6;
    middle_ = top_ + half_height_;
    bottom_ = middle_ + half_height_;
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + 3 * row_height + 12);
    draw_middle_half();
    draw_axis();
    draw_lines();
    draw_dots();
    draw_own();
    draw_cuts();
    draw_labels();
    draw_legend(bottom_ + 2 * row_height + 26);
    mark_dots(canvas);
    mark_labels(canvas);
    canvas.close();
  }

 private:
  double x_of(double value) const {
    return margin + (value - axis_.low) / (axis_.high - axis_.low) * (size_.width - 2 * margin);
  }
  double width_of(std::string_view text) const { return letters_of(text) * size_.letter_width; }
  bool is_drawn(double value) const { return value >= axis_.low && value <= axis_.high; }

  void place_labels() {
    std::vector<LabelWish> wishes;
    for (Label& label : labels_) {
      const double room = size_.width - width_of(label.shown) - 12;
      if (width_of(label.name) > room)
        label.name =
            base::shortened(label.name, static_cast<std::size_t>(room / size_.letter_width) - 2);
      const double weight = label.is_own ? 1.12 : 1;
      wishes.push_back({x_of(label.value), weight * width_of(label.name + " " + label.shown)});
    }
    places_ = places_of(wishes, size_.width);
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      rows_ = std::max(rows_, places_[i].row + 1);
      is_flag_.push_back(places_[i].left > wishes[i].x ||
                         places_[i].left + wishes[i].width < wishes[i].x);
      is_left_.push_back(places_[i].left + wishes[i].width < wishes[i].x);
    }
  }

  // Own positions first, then the largest dots for which there is room.
  void place_dots() {
    for (const Label& label : labels_)
      if (label.is_own) add_own(label.value);
    std::vector<const DistributionChart::Dot*> others;
    for (const auto& dot : chart_.dots)
      if (!dot.is_own && is_drawn(dot.value)) others.push_back(&dot);
    std::stable_sort(others.begin(), others.end(),
                     [](const auto* a, const auto* b) { return a->value < b->value; });
    std::vector<double> xs;
    for (const auto* dot : others) xs.push_back(x_of(dot->value));
    dots_ = std::move(others);
    Swarm swarm;
    for (radius_ = size_.radius_max; radius_ >= 1.5; radius_ -= 0.5) {
      // Rather a taller drawing than dots that cannot be told apart.
      const double half_height = size_.half_height * (radius_ >= 4 ? 1 : 1.5);
      swarm = swarm_of(xs, radius_, half_height, own_, size_.own_radius);
      if (!swarm.is_crowded) break;
    }
    radius_ = std::max(radius_, 1.5);
    spots_ = std::move(swarm.spots);
    half_height_ = 2 * size_.own_radius;
    for (const Spot& spot : spots_)
      half_height_ = std::max(half_height_, std::abs(spot.y) + radius_ + 6);
    for (const Spot& spot : own_)
      half_height_ = std::max(half_height_, std::abs(spot.y) + size_.own_radius + 6);
  }

  // On the middle line, or beside it where another own position is too near.
  void add_own(double value) {
    const double x = x_of(value);
    const double pitch = 2 * size_.own_radius + 2;
    for (int step = 0;; ++step) {
      const double y = (step % 2 == 1 ? 1 : -1) * ((step + 1) / 2) * pitch;
      const bool is_free = std::none_of(own_.begin(), own_.end(), [&](const Spot& spot) {
        return std::hypot(spot.x - x, spot.y - y) < pitch - 2;
      });
      if (is_free) {
        own_.push_back({x, y});
        return;
      }
    }
  }

  void text(double x, double y, Attribute more, std::string_view content) {
    html_.element("text", {{"x", px(x)}, {"y", px(y)}, more}, content);
  }
  void lines(std::string_view lines_class, const std::string& path) {
    if (!path.empty()) html_.single("path", {{"class", lines_class}, {"d", path}});
  }
  // Hollow for an own position that is not one of the group, such as several together.
  void diamond(double x, double y, double radius, bool is_hollow) {
    const std::string r = px(radius);
    const std::string minus_r = px(-radius);
    html_.single("path", {{"class", is_hollow ? "chart-own chart-hollow" : "chart-own"},
                          {"d", "M" + px(x) + " " + px(y - radius) + "l" + r + " " + r + "l" +
                                    minus_r + " " + r + "l" + minus_r + " " + minus_r + "z"}});
  }

  void draw_middle_half() {
    html_.single("rect", {{"class", "chart-band"},
                          {"x", px(x_of(chart_.q1))},
                          {"y", px(top_)},
                          {"width", px(std::max(1.0, x_of(chart_.q3) - x_of(chart_.q1)))},
                          {"height", px(bottom_ - top_)}});
    lines("chart-median", upright(x_of(chart_.median), top_, bottom_));
  }

  // The texts stand in a group, of which the style puts them under the middle of their ticks.
  void draw_axis() {
    std::string path = "M" + px(margin) + " " + px(bottom_) + "H" + px(size_.width - margin);
    html_.open("g", {{"class", "chart-ticks"}});
    for (std::size_t i = 0; i < axis_.ticks.size(); ++i) {
      const double tick = axis_.ticks[i];
      const std::string shown =
          words::number(language_, values::to_decimal(tick, axis_.decimals), axis_.decimals);
      const double x = x_of(tick);
      path += upright(x, bottom_, bottom_ + 5);
      const bool is_wide = width_of(shown) / 2 > margin;
      if (is_wide && i == 0) {
        text(0, bottom_ + 20, {"text-anchor", "start"}, shown);
      } else if (is_wide && i + 1 == axis_.ticks.size()) {
        text(size_.width, bottom_ + 20, at_end, shown);
      } else {
        text(x, bottom_ + 20, nothing, shown);
      }
    }
    html_.close("g");
    lines("chart-axis", path);
    text(size_.width - margin, bottom_ + 20 + row_height, at_end, chart_.axis_label);
  }

  double label_y(std::size_t i) const { return top_ - 12 - places_[i].row * row_height; }

  // From the text down: through the dots for a figure of the group, to its diamond for an own one.
  void draw_lines() {
    std::size_t own = 0;
    std::string of_own;
    std::string of_group;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const double x = x_of(labels_[i].value);
      const double from = label_y(i) + (is_flag_[i] ? -12 : 5);
      const double until = labels_[i].is_own ? middle_ + own_[own++].y : bottom_;
      (labels_[i].is_own ? of_own : of_group) += upright(x, from, until);
    }
    lines("chart-mark-line", of_group);
    lines("chart-own-line", of_own);
  }

  // One path: a line without length that has round ends is a dot, in a quarter of a circle's bytes.
  void draw_dots() {
    std::string path;
    for (const Spot& spot : spots_) path += "M" + px(spot.x) + " " + px(middle_ + spot.y) + "h0";
    html_.single("path",
                 {{"class", "chart-points"}, {"stroke-width", px(2 * radius_)}, {"d", path}});
  }

  // Dots are too many and too small to be stopped at one by one: those that lie above the same
  // stretch of the axis, as wide as can be hit, are one mark that tells of all of them.
  void mark_dots(Canvas& canvas) const {
    for (std::size_t first = 0; first < dots_.size();) {
      const double from = x_of(dots_[first]->value) - radius_;
      std::size_t last = first;
      while (last < dots_.size() && x_of(dots_[last]->value) + radius_ <= from + stretch_width)
        ++last;
      last = std::max(last, first + 1);
      canvas.mark({from, top_, stretch_width, bottom_ - top_}, dots_text(first, last));
      first = last;
    }
  }
  std::string dots_text(std::size_t first, std::size_t last) const {
    constexpr std::size_t named_max = 6;
    std::string list;
    for (std::size_t i = first; i < std::min(last, first + named_max); ++i)
      list += (i > first ? ", " : "") + dots_[i]->label + " " + dots_[i]->shown;
    if (last - first > named_max)
      list += " " + words::text(language_, "document.chart.and_more",
                                {{"count", static_cast<std::int64_t>(last - first - named_max)}});
    return list;
  }

  void mark_labels(Canvas& canvas) const {
    std::size_t own = 0;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const Label& label = labels_[i];
      Box box{places_[i].left, label_y(i) - 14, width_of(label.name + " " + label.shown), 19};
      if (label.is_own) {
        const Spot& spot = own_[own++];
        box = {spot.x - stretch_width / 2, middle_ + spot.y - stretch_width / 2, stretch_width,
               stretch_width};
      }
      canvas.mark(box, label.name + ": " + label.shown,
                  canvas.address_of(label.name, "", {.shown = label.shown}));
    }
  }

  void draw_own() {
    std::size_t own = 0;
    for (const Label& label : labels_) {
      if (!label.is_own) continue;
      diamond(own_[own].x, middle_ + own_[own].y, size_.own_radius, !label.is_dot);
      ++own;
    }
  }

  void draw_cuts() {
    if (axis_.beyond_high > 0) draw_cut(size_.width - margin, 1, axis_.beyond_high);
    if (axis_.beyond_low > 0) draw_cut(margin, -1, axis_.beyond_low);
  }
  // Two strokes through the axis, and an arrow with how many lie beyond.
  void draw_cut(double x, int side, std::size_t count) {
    std::string strokes;
    for (const double shift : {-10.0, -4.0})
      strokes += "M" + px(x + side * shift - 3) + " " + px(bottom_ + 6) + "l6 -12";
    lines("chart-cut", strokes);
    const std::string out = px(side * 7.0);
    html_.single("path", {{"class", "chart-arrow"},
                          {"d", "M" + px(x + side * 2) + " " + px(bottom_ - 26) + "l" + out +
                                    " 5l" + px(side * -7.0) + " 5z"}});
    text(x - side * 2, bottom_ - 16, side > 0 ? at_end : nothing, "+" + std::to_string(count));
  }

  void draw_labels() {
    html_.open("g", {{"class", "chart-labels"}});
    for (std::size_t i = 0; i < labels_.size(); ++i) {
      const double x = x_of(labels_[i].value);
      const bool is_right_edge = !is_flag_[i] && x > size_.width / 2;
      const double width = width_of(labels_[i].name + " " + labels_[i].shown);
      const double at = is_left_[i]     ? x - 6
                        : is_flag_[i]   ? x + 6
                        : is_right_edge ? places_[i].left + width
                                        : places_[i].left;
      html_.element("text",
                    {{"x", px(at)},
                     {"y", px(label_y(i))},
                     is_left_[i] || is_right_edge ? at_end : nothing,
                     attribute_if(labels_[i].is_own, "class", "own")},
                    [&] {
                      html_.text(labels_[i].name + " ");
                      html_.element("tspan", {}, labels_[i].shown);
                    });
    }
    html_.close("g");
  }

  void draw_legend(double y) {
    double x = margin;
    if (!own_.empty()) {
      diamond(x + 6, y - 5, 6, false);
      x = legend_text(x + 17, y, "document.own", 0);
    }
    html_.single("circle",
                 {{"class", "chart-dots"}, {"cx", px(x + 5)}, {"cy", px(y - 5)}, {"r", "4"}});
    x = legend_text(x + 14, y, "document.chart.others", others());
    html_.single("rect", {{"class", "chart-band"},
                          {"x", px(x)},
                          {"y", px(y - 12)},
                          {"width", "16"},
                          {"height", "14"}});
    legend_text(x + 21, y, "document.chart.middle_half", 0);
  }
  double legend_text(double x, double y, std::string_view name, std::int64_t count) {
    const std::string content = words::text(language_, name, {{"count", count}});
    text(x, y, nothing, content);
    return x + width_of(content) + 18;
  }
  std::int64_t others() const {
    return std::count_if(chart_.dots.begin(), chart_.dots.end(),
                         [](const auto& dot) { return !dot.is_own; });
  }

  HtmlBuilder& html_;
  const DistributionChart& chart_;
  Language language_;
  const Size& size_;
  Axis axis_;
  std::vector<Label> labels_;
  std::vector<LabelPlace> places_;
  std::vector<bool> is_flag_;  // the text stands beside its line
  std::vector<bool> is_left_;  // and to the left of it
  int rows_ = 0;
  std::vector<const DistributionChart::Dot*> dots_;
  std::vector<Spot> spots_;
  std::vector<Spot> own_;
  double radius_ = 0;
  double half_height_ = 0;
  double top_ = 0;
  double middle_ = 0;
  double bottom_ = 0;
};

// What the cut leaves out, the farthest first.
void write_beyond(HtmlBuilder& html, const DistributionChart& chart, Language language,
                  bool is_high) {
  const Axis axis = axis_of(chart, wide.ticks_wanted);
  std::vector<const DistributionChart::Dot*> beyond;
  for (const auto& dot : chart.dots)
    if (is_high ? dot.value > axis.high : dot.value < axis.low) beyond.push_back(&dot);
  if (beyond.empty()) return;
  std::stable_sort(beyond.begin(), beyond.end(), [&](const auto* a, const auto* b) {
    return is_high ? a->value > b->value : a->value < b->value;
  });
  constexpr std::size_t named_max = 8;
  std::string list;
  for (std::size_t i = 0; i < std::min(beyond.size(), named_max); ++i)
    list += (i > 0 ? ", " : "") + beyond[i]->label + " (" + beyond[i]->shown + ")";
  if (beyond.size() > named_max)
    list += " " + words::text(language, "document.chart.and_more",
                              {{"count", static_cast<std::int64_t>(beyond.size() - named_max)}});
  html.element(
      "p", {{"class", "chart-beyond"}},
      words::text(language, is_high ? "document.chart.beyond_high" : "document.chart.beyond_low",
                  {{"count", static_cast<std::int64_t>(beyond.size())}, {"list", list}}));
}

void write_own_table(HtmlBuilder& html, const DistributionChart& chart, Language language) {
  html.element("details", {{"class", "chart-table"}}, [&] {
    html.element("summary", {}, words::text(language, "document.chart.table"));
    html.element("table", {}, [&] {
      html.element("caption", {}, chart.title);
      html.element("thead", {}, [&] {
        html.element("tr", {}, [&] {
          html.element("th", {{"scope", "col"}}, words::text(language, "document.chart.label"));
          html.element("th", {{"scope", "col"}, {"class", "number"}}, chart.axis_label);
        });
      });
      html.element("tbody", {}, [&] {
        for (const auto& dot : chart.dots) {
          html.element("tr", {attribute_if(dot.is_own, "class", "own")}, [&] {
            html.element("th", {{"scope", "row"}}, dot.label);
            html.element("td", {}, dot.shown);
          });
        }
      });
    });
  });
}

}  // namespace

void write_chart(HtmlBuilder& html, const DistributionChart& chart, Language language,
                 const ChartFrame& frame) {
  const ChartFigure figure{chart.id, chart.title, chart.description};
  if (chart.dots.empty()) return write_empty_figure(html, language, figure, frame);
  write_chart_figure(
      html, language, figure, frame,
      [&](Canvas& canvas) {
        Drawing(html, chart, language, canvas.is_wide() ? wide : narrow).draw(canvas);
      },
      [&] {
        write_beyond(html, chart, language, true);
        write_beyond(html, chart, language, false);
        if (frame.table_id.empty()) write_own_table(html, chart, language);
      });
}

}  // namespace vlecht::document
