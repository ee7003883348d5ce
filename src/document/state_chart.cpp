// SPDX-License-Identifier: EUPL-1.2
#include "document/state_chart.h"

#include <algorithm>

#include "base/check.h"
#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/chart_parts.h"
#include "document/day_axis.h"
#include "document/svg.h"
#include "document/text_lines.h"
#include "words/format.h"

namespace vlecht::document {
namespace {

using StateSort = StateChart::Sort;
using StateStrip = StateChart::Strip;
using StateRow = StateChart::Row;

struct StateSize {
  double width;
  double words_width;  ///< beside the strips; 0: above them
  double letter_width;
  int ticks_max;
};
constexpr StateSize state_wide{760, 250, 7.4, 8};
constexpr StateSize state_narrow{360, 0, 6.9, 5};

constexpr double state_line = 18;
constexpr double state_edge = 6;
constexpr double block_height = 20, good_height = 6, unknown_height = 14;
constexpr double block_width_min = 2;
// What is narrower cannot be seen, and thousands of them would only make a page large.
constexpr double strip_width_min = 0.3;
// Up to so many days the axis tells days, and months from there on.
constexpr std::int32_t days_told_max = 62;

class StateDrawing {
 public:
  StateDrawing(HtmlBuilder& html, const StateChart& chart, words::Language language,
               const StateSize& size)
      : html_(html), chart_(chart), language_(language), size_(size) {
    CHECK(chart.first <= chart.last);
    const double days = chart.last.days_since_1970() - chart.first.days_since_1970() + 1;
    scale_ = {0, days, size.words_width + state_edge, size.width - state_edge};
    place_key();
    place_rows();
  }

  void draw(Canvas& canvas) {
    canvas.open(size_.width, bottom_ + 26);
    for (const KeyPart& part : key_) draw_key_part(part);
    draw_axis();
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) draw_row(i);
    for (std::size_t i = 0; i < chart_.rows.size(); ++i) add_marks(canvas, i);
    canvas.close();
  }

 private:
  struct KeyPart {
    StateSort sort;
    std::string name;
    double x = 0, y = 0;
  };

  // ---- Where things stand ----

  bool has_words_beside() const { return size_.words_width > 0; }
  std::vector<std::string> lines_of(std::string_view text) const {
    const double room = has_words_beside() ? size_.words_width : size_.width;
    return wrapped(text, static_cast<std::size_t>(room / size_.letter_width * 0.9));
  }

  void place_key() {
    const auto& names = chart_.names;
    for (const auto& [sort, name] :
         {std::pair{StateSort::bad, &names.bad}, std::pair{StateSort::good, &names.good},
          std::pair{StateSort::unknown, &names.unknown}}) {
      if (!name->empty()) key_.push_back({sort, *name});
    }
    key_height_ =
        document::place_key(key_, {.room = size_.width, .letter_width = size_.letter_width});
  }

  void place_rows() {
    double top = key_height_ + 8;
    for (const StateRow& row : chart_.rows) {
      const double words =
          state_line * static_cast<double>(lines_of(row.label).size() + lines_of(row.shown).size());
      const double height =
          has_words_beside() ? std::max(words, block_height) + 12 : words + block_height + 18;
      tops_.push_back(top);
      middles_.push_back(has_words_beside() ? top + height / 2
                                            : top + words + 6 + block_height / 2);
      top += height;
    }
    bottom_ = top + 2;
  }

  // ---- Drawing ----

  void draw_key_part(const KeyPart& part) {
    draw_strip({.sort = part.sort}, {part.x + 2, part.x + 26}, part.y);
    draw_lines(html_, {part.x + 36, part.y + 4.8}, "chart-name", {part.name});
  }

  std::vector<DayTick> ticks() const {
    const std::int32_t days = chart_.last.days_since_1970() - chart_.first.days_since_1970() + 1;
    if (days > days_told_max)
      return day_ticks(language_, chart_.first, chart_.last, size_.ticks_max);
    std::vector<DayTick> out;
    std::int32_t step = 1;
    for (const std::int32_t each : {1, 2, 5, 7, 14}) {
      step = each;
      if (days / each < size_.ticks_max) break;
    }
    for (std::int32_t at = 0; at < days; at += step) {
      const values::Day day = chart_.first.plus_days(at);
      out.push_back({day, std::to_string(day.day_of_month()) + " " +
                              words::short_month(language_, day.month())});
    }
    return out;
  }

  void draw_axis() {
    std::string line = "M" + px(scale_.from) + " " + px(bottom_) + "H" + px(scale_.until);
    std::string grid;
    html_.open("g", {{"class", "chart-ticks"}});
    for (const DayTick& tick : ticks()) {
      const double x = x_of(tick.day.days_since_1970() - chart_.first.days_since_1970());
      line += "M" + px(x) + " " + px(bottom_) + "v5";
      grid += "M" + px(x) + " " + px(key_height_ + 4) + "V" + px(bottom_);
      // Digits are wider than other letters are on average.
      const double half = letters_of(tick.shown) * size_.letter_width * 0.6;
      html_.element("text",
                    {{"x", px(std::clamp(x, half, size_.width - half))}, {"y", px(bottom_ + 20)}},
                    tick.shown);
    }
    html_.close("g");
    html_.single("path", {{"class", "chart-grid"}, {"d", grid}});
    html_.single("path", {{"class", "chart-axis"}, {"d", line}});
  }

  double x_of(double days) const { return std::clamp(scale_.at(days), scale_.from, scale_.until); }

  void draw_row(std::size_t i) {
    const StateRow& row = chart_.rows[i];
    const auto label = lines_of(row.label), shown = lines_of(row.shown);
    const double words = state_line * static_cast<double>(label.size() + shown.size());
    const double top = has_words_beside() ? middles_[i] - words / 2 : tops_[i];
    draw_lines(html_, {0, top + 14, Anchor::start, state_line}, "chart-name own", label);
    draw_lines(
        html_,
        {0, top + 14 + state_line * static_cast<double>(label.size()), Anchor::start, state_line},
        "", shown);
    draw_strips(row, middles_[i]);
  }

  struct Room {
    double from = 0, until = 0;
  };
  struct Placed {
    const StateStrip* strip = nullptr;
    Room room;
  };

  // Blocks come last: what was bad for a short while lies over what was good around it.
  std::vector<Placed> placed_strips(const StateRow& row) const {
    std::vector<Placed> out;
    for (const StateStrip& strip : row.strips) {
      const Room room{x_of(strip.from), x_of(strip.until)};
      if (strip.sort != StateSort::bad && room.until - room.from >= strip_width_min)
        out.push_back({&strip, room});
    }
    double drawn_until = 0;
    for (const StateStrip& strip : row.strips) {
      if (strip.sort != StateSort::bad) continue;
      Room room{x_of(strip.from), x_of(strip.until)};
      room.until = std::max(room.until, room.from + block_width_min);
      if (room.until < drawn_until + strip_width_min) continue;
      drawn_until = room.until;
      out.push_back({&strip, room});
    }
    return out;
  }

  void draw_strips(const StateRow& row, double y) {
    for (const Placed& placed : placed_strips(row)) draw_strip(*placed.strip, placed.room, y);
  }

  void draw_strip(const StateStrip& strip, Room room, double y) {
    const double height = strip.sort == StateSort::bad    ? block_height
                          : strip.sort == StateSort::good ? good_height
                                                          : unknown_height;
    const std::string_view look = strip.sort == StateSort::bad    ? "day-bad"
                                  : strip.sort == StateSort::good ? "day-good"
                                                                  : "day-unknown";
    draw_box(html_, {room.from, y - height / 2, room.until - room.from, height}, look, "");
  }

  // A row, which leads to more of it, and over it what was not good: who passes through by keyboard
  // need not stop where nothing was the matter.
  void add_marks(Canvas& canvas, std::size_t i) const {
    const StateRow& row = chart_.rows[i];
    const double end = i + 1 < tops_.size() ? tops_[i + 1] : bottom_;
    canvas.mark({0.5, tops_[i] + 0.5, size_.width - 1, end - tops_[i] - 1},
                row.label + ": " + row.shown, row.address);
    for (const Placed& placed : placed_strips(row)) {
      if (placed.strip->sort == StateSort::good || placed.strip->shown.empty()) continue;
      canvas.mark({placed.room.from, middles_[i] - block_height / 2,
                   placed.room.until - placed.room.from, block_height},
                  placed.strip->shown, placed.strip->address);
    }
  }

  HtmlBuilder& html_;
  const StateChart& chart_;
  words::Language language_;
  const StateSize& size_;
  Scale scale_;
  std::vector<KeyPart> key_;
  std::vector<double> tops_, middles_;
  double key_height_ = 0, bottom_ = 0;
};

}  // namespace

void write_chart(HtmlBuilder& html, const StateChart& chart, words::Language language,
                 const ChartFrame& frame) {
  if (chart.rows.empty()) return;
  write_chart_figure(
      html, language, {chart.id, chart.title, chart.description}, frame, [&](Canvas& canvas) {
        StateDrawing(html, chart, language, canvas.is_wide() ? state_wide : state_narrow)
            .draw(canvas);
      });
}

}  // namespace vlecht::document
