// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/chart_axis.h"
#include "document/chart_figure.h"
#include "document/html.h"
#include "values/day.h"
#include "words/message.h"

/// What charts of values through time share.
namespace vlecht::document {

/// A form of the drawing, of which the style shows one.
struct PlotSize {
  double width;
  double plot_height;
  double letter_width;
  int ticks_wanted;
};

/// Words beside the place where a line ends.
struct EndWords {
  double value = 0;
  std::string text;
  bool is_bold = false;
};

/// A sign with its name, and where that stands. `sign` is whatever the chart numbers its signs by.
struct KeyPart {
  int sign = 0;
  std::string name;
  double x = 0;
  double y = 0;
};

/// Room around the plot for half of a sign.
inline constexpr double plot_edge = 9;

/// Values upwards and days to the right, with an axis for each and words at the right-hand end.
class TimePlot {
 public:
  TimePlot(HtmlBuilder& html, words::Language language, const PlotSize& size)
      : html_(html), language_(language), size_(size) {}

  // ---- First what it holds ----

  /// A finite number that must be in the plot.
  void add_value(double value);
  void add_day(values::Day day);
  void add_end(EndWords words) { ends_.push_back(std::move(words)); }
  /// Then where it lies: below a key of this height.
  void place(double key_height);

  // ---- Then where things stand ----

  double x_of(values::Day day) const { return days_.at(day.days_since_1970()); }
  double y_of(double value) const { return values_.at(value); }
  double left() const { return days_.from - plot_edge; }
  double right() const { return days_.until + plot_edge; }
  double top() const { return top_; }
  double bottom() const { return bottom_; }
  values::Day first_day() const { return first_; }
  values::Day last_day() const { return last_; }
  /// A line over the whole plot, as part of a path.
  std::string level(double value) const;

  // ---- Drawing ----

  /// Begins the drawing; whoever did so ends it.
  void open(Canvas& canvas) const;
  void draw_axes(const std::string& label) const;
  void draw_ends() const;
  /// Lays a mark over the place of a value on a day.
  void mark(Canvas& canvas, values::Day day, double value, std::string shown,
            std::string address) const;
  /// The name of a part of the key, beside its sign.
  void draw_key_name(const KeyPart& part) const;

 private:
  void draw_values_axis(const std::string& label) const;
  void draw_days_axis() const;

  HtmlBuilder& html_;
  words::Language language_;
  const PlotSize& size_;
  Scale values_;  // upwards: `from` lies below `until`
  Scale days_;
  bool has_values_ = false;
  bool has_days_ = false;
  values::Day first_, last_;
  std::vector<Tick> ticks_;
  std::vector<EndWords> ends_;
  double top_ = 0;
  double bottom_ = 0;
};

}  // namespace vlecht::document
