// SPDX-License-Identifier: EUPL-1.2
#include "document/timeline.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/day_axis.h"
#include "document/svg.h"
#include "document/text_lines.h"
#include "document/timeline_signs.h"

namespace vlecht::document {
namespace {

using TimelineRow = TimelineChart::Row;
using TimelineMark = TimelineChart::Mark;
using TimelineSort = TimelineChart::Sort;

struct TimelineSize {
  double width;
  double words_width;  ///< beside the marks; 0: above them
  double letter_width;
  int ticks_max;
};
constexpr TimelineSize timeline_wide{760, 300, 7.4, 9};
constexpr TimelineSize timeline_narrow{360, 0, 6.9, 6};

constexpr double timeline_line = 18;
constexpr double timeline_edge = 14;   // that half a sign needs
constexpr double timeline_track = 30;  // height of a row's marks
constexpr double target_size = 24;     // of what can be hit (WCAG 2.2, 2.5.8)
constexpr double late_height = 8;
constexpr double range_height = 14;

double number_of(values::Day day) { return day.days_since_1970(); }

class TimelineDrawing {
 public:
  TimelineDrawing(HtmlBuilder& html, const TimelineChart& chart, words::Language language,
                  const TimelineSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    choose_days();
    scale_ = {number_of(low_), number_of(high_), size.words_width + timeline_edge,
              size.width - timeline_edge};
    place_key();
    place_rows();
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + 30);
    draw_key();
    draw_ground();
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) draw_row(canvas, i);
    canvas.close();
  }

 private:
  // An image hides what is in it, so links make it a group.
  bool has_links() const {
    const auto leads = [](const auto& mark) { return !mark.address.empty(); };
    return std::any_of(chart_.rows.begin(), chart_.rows.end(), [&](const TimelineRow& row) {
      return std::any_of(row.marks.begin(), row.marks.end(), leads) ||
             (row.forecast && leads(*row.forecast));
    });
  }

  // ---- Which days ----

  // All marks and today. A range may double the time that they need; what lies beyond is cut off.
  void choose_days() {
    low_ = high_ = chart_.today;
    for (const TimelineRow& row : chart_.rows)
      for (const TimelineMark& mark : row.marks) include(mark.day);
    const std::int32_t room = std::max(365, high_.days_since_1970() - low_.days_since_1970());
    const std::int32_t end = std::min<std::int32_t>(high_.days_since_1970() + room,
                                                    values::open_end().days_since_1970());
    for (const TimelineRow& row : chart_.rows) {
      if (!row.forecast) continue;
      const auto limit = values::Day::from_days_since_1970(end);
      include(std::min(row.forecast->high, limit));
      include(std::min(row.forecast->low, limit));
    }
    if (high_ <= low_) high_ = values::Day::from_days_since_1970(low_.days_since_1970() + 1);
  }
  void include(values::Day day) {
    low_ = std::min(low_, day);
    high_ = std::max(high_, day);
  }
  double x_of(values::Day day) const {
    return std::clamp(scale_.at(number_of(day)), scale_.from, scale_.until);
  }

  // ---- Where things stand ----

  bool has_words_beside() const { return size_.words_width > 0; }
  std::size_t letters_max() const {
    const double room = has_words_beside() ? size_.words_width : size_.width;
    return static_cast<std::size_t>(room / size_.letter_width);
  }
  std::vector<std::string> label_lines(std::size_t i) const {
    // Bold letters are wider.
    return wrapped(chart_.rows[i].label, letters_max() * 9 / 10);
  }
  std::vector<std::string> shown_lines(std::size_t i) const {
    // The sign takes the room of three letters.
    return wrapped(chart_.rows[i].shown, letters_max() - 3);
  }
  bool begins_group(std::size_t i) const {
    return !chart_.rows[i].group.empty() &&
           (i == 0 || chart_.rows[i].group != chart_.rows[i - 1].group);
  }

  void place_rows() {
    double top = key_height_ + 26;  // under the name of today's line
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) {
      if (begins_group(i)) top += group_height(i);
      const double words =
          timeline_line * static_cast<double>(label_lines(i).size() + shown_lines(i).size());
      const double height =
          has_words_beside() ? std::max(words, timeline_track) + 14 : words + timeline_track + 16;
      tops_.push_back(top);
      middles_.push_back(has_words_beside() ? top + height / 2
                                            : top + words + 8 + timeline_track / 2);
      top += height;
    }
    bottom_ = top + 4;
  }
  std::vector<std::string> group_lines(std::size_t i) const {
    const double room = size_.width / (size_.letter_width * 1.25);  // bold and larger
    return wrapped(chart_.rows[i].group, static_cast<std::size_t>(room));
  }
  double group_height(std::size_t i) const {
    return timeline_line * static_cast<double>(group_lines(i).size()) + 16;
  }

  // ---- Key: the signs that some row has, each with its name ----

  struct KeyPart {
    std::optional<TimelineSort> sort;  // none: the range of a forecast
    std::string name;
    double x = 0;
    double y = 0;
  };
  void place_key() {
    const auto& names = chart_.names;
    const std::array<std::pair<TimelineSort, const std::string*>, 6> all = {
        {{TimelineSort::first, &names.first},
         {TimelineSort::moved, &names.moved},
         {TimelineSort::planned, &names.planned},
         {TimelineSort::met, &names.met},
         {TimelineSort::late, &names.late},
         {TimelineSort::dropped, &names.dropped}}};
    for (const auto& [sort, name] : all)
      if (!name->empty()) key_.push_back({sort, *name});
    if (!names.forecast.empty()) key_.push_back({std::nullopt, names.forecast});
    key_height_ = document::place_key(
        key_, {.room = size_.width, .letter_width = size_.letter_width, .line = 28, .below = 14},
        sign_room);
  }
  static double sign_room(const KeyPart& part) { return part.sort ? 22 : 40; }

  void draw_key() {
    for (const KeyPart& part : key_) {
      if (part.sort) {
        draw_timeline_sign(html_, *part.sort, {part.x + 9, part.y});
      } else {
        draw_range({part.x, part.x + 32, part.x + 14, part.y});
      }
      draw_lines(html_, {part.x + sign_room(part), part.y + 4.8}, "chart-name", {part.name});
    }
  }

  // ---- What is drawn ----

  void draw_ground() {
    std::string between;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      if (begins_group(i)) {
        draw_lines(html_, {0, tops_[i] - group_height(i) + 24}, "chart-group", group_lines(i));
        html_.single(
            "path", {{"class", "chart-axis"}, {"d", "M0 " + px(tops_[i]) + "H" + px(size_.width)}});
      } else {
        between += "M0 " + px(tops_[i]) + "H" + px(size_.width);
      }
    }
    html_.single("path", {{"class", "chart-grid"}, {"d", between}});
    draw_days();
    draw_today();
  }

  // A year's line is stronger. A label that would lie over the one before it stays away.
  void draw_days() {
    std::string months;
    std::string years;
    double free_from = 0;
    html_.open("g", {{"class", "chart-ticks"}});
    for (const DayTick& tick : day_ticks(language_, low_, high_, size_.ticks_max)) {
      const double x = x_of(tick.day);
      for (const Band& band : bands())
        (tick.is_year ? years : months) += "M" + px(x) + " " + px(band.top) + "V" + px(band.bottom);
      const double half = letters_of(tick.shown) * size_.letter_width / 2;
      const double middle = std::clamp(x, half, size_.width - half);
      if (middle - half < free_from) continue;
      free_from = middle + half + 6;
      html_.element("text",
                    {{"x", px(middle)},
                     {"y", px(bottom_ + 20)},
                     attribute_if(tick.is_year, "class", "chart-name")},
                    tick.shown);
    }
    html_.close("g");
    html_.single("path", {{"class", "chart-grid"}, {"d", months}});
    html_.single("path", {{"class", "chart-year"}, {"d", years}});
    html_.single("path",
                 {{"class", "chart-axis"},
                  {"d", "M" + px(scale_.from) + " " + px(bottom_) + "H" + px(scale_.until)}});
  }

  // Where words stand above the marks, no line runs through them.
  std::vector<Band> bands() const {
    std::vector<Band> all;
    for (std::size_t i = 0; i < tops_.size(); ++i) {
      const double end = i + 1 < tops_.size()
                             ? tops_[i + 1] - (begins_group(i + 1) ? group_height(i + 1) - 4 : 0)
                             : bottom_;
      const double half = timeline_track / 2 + 2;
      if (has_words_beside()) all.push_back({tops_[i], end});
      if (!has_words_beside()) all.push_back({middles_[i] - half, middles_[i] + half});
    }
    return all;
  }

  void draw_today() {
    const double x = x_of(chart_.today);
    std::string line = "M" + px(x) + " " + px(key_height_ + 20) + "v6";
    for (const Band& band : bands())
      line += "M" + px(x) + " " + px(band.top) + "V" + px(band.bottom);
    html_.single("path", {{"class", "chart-today"}, {"d", line}});
    const double half = letters_of(chart_.today_shown) * size_.letter_width / 2;
    const double middle = std::clamp(x, half, std::max(half, size_.width - half));
    draw_lines(html_, {middle, key_height_ + 15, Anchor::middle}, "chart-name",
               {chart_.today_shown});
  }

  void draw_row(Canvas& canvas, std::size_t i) {
    draw_words(i);
    const TimelineRow& row = chart_.rows[i];
    const double y = middles_[i];
    if (!row.marks.empty()) draw_way(row, y);
    if (row.forecast) draw_forecast(canvas, *row.forecast, y);
    draw_marks(canvas, row, y);
  }

  void draw_words(std::size_t i) {
    const TimelineRow& row = chart_.rows[i];
    const auto label = label_lines(i);
    const auto shown = shown_lines(i);
    const double words = timeline_line * static_cast<double>(label.size() + shown.size());
    const double top = has_words_beside() ? middles_[i] - words / 2 : tops_[i] + 6;
    draw_lines(html_, {0, top + 14, Anchor::start, timeline_line}, "chart-name own", label);
    const double second = top + 14 + timeline_line * static_cast<double>(label.size());
    const double left = row.sign == Sign::none ? 0 : 19;
    if (row.sign != Sign::none) draw_small_sign(html_, row.sign, {0, second - 11.5});
    draw_lines(html_, {left, second, Anchor::start, timeline_line}, "", shown);
  }

  // From the first mark to the last, so that a row is seen as one; what is late runs on to today.
  void draw_way(const TimelineRow& row, double y) {
    double from = x_of(row.marks.front().day);
    double until = from;
    for (const TimelineMark& mark : row.marks) {
      from = std::min(from, x_of(mark.day));
      until = std::max(until, x_of(mark.day));
    }
    html_.single("path",
                 {{"class", "chart-way"}, {"d", "M" + px(from) + " " + px(y) + "H" + px(until)}});
    for (const TimelineMark& mark : row.marks) {
      if (mark.sort != TimelineSort::late) continue;
      const double start = x_of(mark.day);
      const Box strip{start, y - late_height / 2, std::max(1.0, x_of(chart_.today) - start),
                      late_height};
      draw_box(html_, strip, "chart-late-strip", "");
    }
  }

  struct Drawn {
    double from, until, median, y;
    bool is_cut = false;
  };
  void draw_range(const Drawn& range) {
    const double top = range.y - range_height / 2;
    draw_box(html_, {range.from, top, std::max(1.0, range.until - range.from), range_height},
             "chart-range", "");
    if (range.is_cut)
      html_.single("path", {{"class", "chart-arrow"},
                            {"d", "M" + px(range.until) + " " + px(range.y - 7) + "l9 7l-9 7z"}});
    html_.single("path",
                 {{"class", "chart-forecast"},
                  {"d", "M" + px(range.median) + " " + px(range.y - 7) + "l7 7l-7 7l-7 -7z"}});
  }
  void draw_forecast(Canvas& canvas, const TimelineChart::Range& range, double y) {
    const Drawn drawn{x_of(range.low), x_of(range.high), x_of(range.median), y, range.high > high_};
    draw_range(drawn);
    const double width = std::max(drawn.until - drawn.from, target_size);
    canvas.mark({drawn.from, y - target_size / 2, width, target_size}, range.shown, range.address);
  }

  // Marks from left to right; those that cannot be hit apart share a link.
  void draw_marks(Canvas& canvas, const TimelineRow& row, double y) {
    std::vector<const TimelineMark*> marks;
    for (const TimelineMark& mark : row.marks) marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TimelineMark* a, const TimelineMark* b) { return a->day < b->day; });
    for (std::size_t first = 0; first < marks.size();) {
      std::size_t last = first + 1;
      while (last < marks.size() &&
             x_of(marks[last]->day) - x_of(marks[last - 1]->day) < target_size) {
        ++last;
      }
      draw_together(canvas,
                    {marks.begin() + static_cast<std::ptrdiff_t>(first),
                     marks.begin() + static_cast<std::ptrdiff_t>(last)},
                    y);
      first = last;
    }
  }

  // What became of it lies above what was planned.
  static bool is_end(TimelineSort sort) {
    return sort == TimelineSort::met || sort == TimelineSort::late || sort == TimelineSort::dropped;
  }
  void draw_together(Canvas& canvas, const std::vector<const TimelineMark*>& marks, double y) {
    std::string shown;
    for (const TimelineMark* mark : marks) shown += (shown.empty() ? "" : "; ") + mark->shown;
    const double from = x_of(marks.front()->day) - target_size / 2;
    const double until = x_of(marks.back()->day) + target_size / 2;
    for (const bool is_above : {false, true})
      for (const TimelineMark* mark : marks)
        if (is_end(mark->sort) == is_above)
          draw_timeline_sign(html_, mark->sort, {x_of(mark->day), y});
    canvas.mark({from, y - target_size / 2, until - from, target_size}, std::move(shown),
                marks.back()->address);
  }

  HtmlBuilder& html_;
  const TimelineChart& chart_;
  words::Language language_;
  const TimelineSize& size_;
  values::Day low_, high_;
  Scale scale_;
  std::vector<KeyPart> key_;
  double key_height_ = 0;
  std::vector<double> tops_;
  std::vector<double> middles_;  // of the marks
  double bottom_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const TimelineChart& chart, words::Language language,
                 const ChartFrame& frame) {
  const ChartFigure figure{chart.id, chart.title, chart.description};
  if (chart.rows.empty()) return write_empty_figure(html, language, figure, frame);
  write_chart_figure(html, language, figure, frame, [&](Canvas& canvas) {
    TimelineDrawing(html, chart, language, canvas.is_wide() ? timeline_wide : timeline_narrow)
        .draw(canvas);
  });
}

}  // namespace vlecht::document
