// SPDX-License-Identifier: EUPL-1.2
#include "document/day_calendar.h"

#include <algorithm>
#include <utility>

#include "base/check.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/svg.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

struct CalendarSize {
  double width;
  double months_width;  // of the names of months
  double row_height;
  double letter_width;
  bool has_every_day;  // numbers over every day; otherwise over each fifth
};
constexpr CalendarSize calendar_wide{760, 84, 26, 8.2, true};
constexpr CalendarSize calendar_narrow{360, 62, 19, 7.7, false};

constexpr int days_in_row = 31;
constexpr double key_line = 22;

struct DayPlace {
  double x = 0, y = 0;  // of the middle
  double radius = 0;
};

std::string move_to(const DayPlace& place, double x, double y) {
  return "M" + px(place.x + x) + " " + px(place.y + y);
}

class CalendarDrawing {
 public:
  CalendarDrawing(HtmlBuilder& html, const DayCalendar& calendar, words::Language language,
                  const CalendarSize& size)
      : html_(html), calendar_(calendar), language_(language), size_(size) {
    cell_ = (size.width - size.months_width) / days_in_row;
    radius_ = std::min(cell_ * 0.42, size.row_height * 0.36);
    place_key();
    top_ = key_height_ + 24;
    for (const auto& each : calendar.days) {
      const auto month = month_of(each.day);
      if (months_.empty() || months_.back() != month) months_.push_back(month);
    }
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, top_ + static_cast<double>(months_.size()) * size_.row_height + 4);
    draw_key();
    draw_day_numbers();
    draw_months();
    for (const auto& each : calendar_.days) draw_day(each);
    add_marks(canvas);
    canvas.close();
  }

 private:
  using Month = std::pair<int, int>;
  static Month month_of(values::Day day) { return {day.year(), day.month()}; }

  double x_of(int day_of_month) const { return size_.months_width + (day_of_month - 0.5) * cell_; }
  double y_of(std::size_t row) const {
    return top_ + (static_cast<double>(row) + 0.5) * size_.row_height;
  }

  // ---- Key ----

  struct KeyPart {
    DayCalendar::Sort sort;
    std::string name;
    double x = 0, y = 0;
  };

  void place_key() {
    const auto& names = calendar_.names;
    for (const auto& [sort, name] : {std::pair{DayCalendar::Sort::good, &names.good},
                                     std::pair{DayCalendar::Sort::brief, &names.brief},
                                     std::pair{DayCalendar::Sort::bad, &names.bad},
                                     std::pair{DayCalendar::Sort::unknown, &names.unknown}}) {
      if (!name->empty()) key_.push_back({sort, *name});
    }
    key_height_ = document::place_key(key_,
                                      {.room = size_.width,
                                       .letter_width = size_.letter_width,
                                       .first = 10,
                                       .line = key_line,
                                       .gap = 16,
                                       .below = key_line - 10},
                                      [](const KeyPart&) { return 26.0; });
  }

  void draw_key() {
    for (const KeyPart& part : key_) {
      draw_shape(part.sort, {part.x + 9, part.y, 7});
      draw_lines(html_, {part.x + 22, part.y + 4.8}, "chart-name", {part.name});
    }
  }

  // ---- Rows ----

  void draw_day_numbers() {
    html_.open("g", {{"class", "chart-ticks"}});
    for (int day = 1; day <= days_in_row; ++day) {
      if (!size_.has_every_day && day != 1 && day % 5 != 0) continue;
      html_.element("text", {{"x", px(x_of(day))}, {"y", px(top_ - 8)}}, std::to_string(day));
    }
    html_.close("g");
  }

  // The year stands with the first month and with each January.
  void draw_months() {
    for (std::size_t row = 0; row < months_.size(); ++row) {
      const auto [year, month] = months_[row];
      std::string name = words::short_month(language_, month);
      if (row == 0 || month == 1) name += " " + std::to_string(year);
      draw_lines(html_, {0, y_of(row) + 4.8}, "chart-name", {name});
    }
  }

  DayPlace place_of(values::Day day) const {
    const auto row = std::find(months_.begin(), months_.end(), month_of(day));
    CHECK(row != months_.end());
    return {x_of(day.day_of_month()), y_of(static_cast<std::size_t>(row - months_.begin())),
            radius_};
  }

  void draw_day(const DayCalendar::Day& day) { draw_shape(day.sort, place_of(day.day)); }

  // ---- Marks ----

  // A month, which tells how many days it has of each sort, and over it the days that were not
  // good: who passes through a year by keyboard need not stop at each good day.
  void add_marks(Canvas& canvas) const {
    for (std::size_t row = 0; row < months_.size(); ++row) {
      canvas.mark(
          {0.5, y_of(row) - size_.row_height / 2 + 0.5, size_.width - 1, size_.row_height - 1},
          month_text(row));
      for (const auto& day : calendar_.days) {
        if (month_of(day.day) != months_[row]) continue;
        if (day.sort == DayCalendar::Sort::good && day.address.empty()) continue;
        const DayPlace place = place_of(day.day);
        canvas.mark({place.x - cell_ / 2, place.y - size_.row_height / 2, cell_, size_.row_height},
                    day.shown, day.address);
      }
    }
  }

  // "mrt 2019: 28 dagen goed, 2 dagen kort uit".
  std::string month_text(std::size_t row) const {
    const auto [year, month] = months_[row];
    std::string out = words::short_month(language_, month) + " " + std::to_string(year) + ":";
    std::string_view mark = " ";
    for (const KeyPart& part : key_) {
      const auto days = std::count_if(
          calendar_.days.begin(), calendar_.days.end(), [&](const DayCalendar::Day& day) {
            return day.sort == part.sort && month_of(day.day) == months_[row];
          });
      if (days == 0) continue;
      out += mark;
      out += words::text(language_, "document.chart.days",
                         {{"count", static_cast<std::int64_t>(days)}, {"name", part.name}});
      mark = ", ";
    }
    return out;
  }

  void draw_shape(DayCalendar::Sort sort, const DayPlace& place) {
    const double r = place.radius;
    switch (sort) {
      case DayCalendar::Sort::good:
        return draw_box(html_, {place.x - r * 0.8, place.y - r * 0.8, r * 1.6, r * 1.6}, "day-good",
                        "");
      case DayCalendar::Sort::brief:
        return draw_path("day-brief", move_to(place, 0, -r) + "l" + px(r) + " " + px(r) + "l-" +
                                          px(r) + " " + px(r) + "l-" + px(r) + " -" + px(r) + "z");
      case DayCalendar::Sort::bad:
        return draw_path("day-bad", move_to(place, 0, -r) + "l" + px(r) + " " + px(2 * r) + "h-" +
                                        px(2 * r) + "z");
      case DayCalendar::Sort::unknown:
        return html_.single("circle", {{"class", "day-unknown"},
                                       {"cx", px(place.x)},
                                       {"cy", px(place.y)},
                                       {"r", px(r * 0.85)}});
    }
    CHECK(!"a day has a shape");
  }

  void draw_path(std::string_view look, const std::string& path) {
    html_.single("path", {{"class", look}, {"d", path}});
  }

  HtmlBuilder& html_;
  const DayCalendar& calendar_;
  words::Language language_;
  const CalendarSize& size_;
  std::vector<KeyPart> key_;
  std::vector<Month> months_;
  double cell_ = 0, radius_ = 0, key_height_ = 0, top_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const DayCalendar& calendar, words::Language language,
                 const ChartFrame& frame) {
  if (calendar.days.empty()) return;
  write_chart_figure(html, language, {calendar.id, calendar.title, calendar.description}, frame,
                     [&](Canvas& canvas) {
                       CalendarDrawing(html, calendar, language,
                                       canvas.is_wide() ? calendar_wide : calendar_narrow)
                           .draw(canvas);
                     });
}

}  // namespace vlecht::document
