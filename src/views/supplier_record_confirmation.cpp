// SPDX-License-Identifier: EUPL-1.2
//
// The second test of each indicator: the CUSUM that confirms, and the EWMA beside it.
#include <cmath>

#include "analysis/methods/run_length.h"
#include "views/supplier_record_writer.h"

namespace vlecht::views::supplier_record {

using document::Cell;
using document::Unit;

namespace {

constexpr int sum_decimals = 1, average_decimals = 2, weight_decimals = 1;

/// The months after the baseline, to which the paths belong.
class Followed {
 public:
  Followed(const Series& series, const Chart& chart) : series_(series), chart_(chart) {}

  values::Day month(std::size_t after) const {
    const std::size_t place = chart_.stretches.back().baseline_end + after;
    return series_.months[chart_.points[place].month].first;
  }

 private:
  const Series& series_;
  const Chart& chart_;
};

void tell_sums(Page& page, const Chart& chart, const Followed& followed) {
  const Writer& writer = page.writer();
  const auto& confirmation = *chart.confirmation;
  const auto& signal = confirmation.path.signal;
  const auto month = [&](std::size_t after) { return writer.month(followed.month(after)); };
  page.paragraph("confirmation",
                 {{"result", confirmation.is_confirmed() ? "confirmed"
                             : signal                    ? "alone"
                                                         : "steady"},
                  {"months", static_cast<std::int64_t>(confirmation.months)},
                  {"interval", writer.decimal(confirmation.design.interval, sum_decimals)},
                  {"rate", writer.percent(analysis::supplier_chart::false_alarm_rate, 0)},
                  {"chance", writer.percent(confirmation.adjusted, 1)},
                  {"month", signal ? month(signal->point) : ""},
                  {"began", signal ? month(signal->began) : ""}});
}

void tell_average(Page& page, const Chart& chart, const Followed& followed) {
  const Writer& writer = page.writer();
  const auto& average = chart.confirmation->average;
  const auto& path = average.path;
  const double last = path.averages.back();
  const bool is_outside = std::abs(last) > path.limits.back().distance;
  page.paragraph("average",
                 {{"weight", writer.decimal(average.design.weight, weight_decimals)},
                  {"limit", writer.decimal(average.design.limit, sum_decimals)},
                  {"rate", writer.percent(analysis::supplier_chart::false_alarm_rate, 0)},
                  {"last", writer.decimal(last, average_decimals)},
                  {"bound", writer.decimal(path.limits.back().distance, average_decimals)},
                  {"result", !path.signal ? "steady"
                             : is_outside ? "outside"
                                          : "was_outside"},
                  {"month", path.signal ? writer.month(followed.month(*path.signal)) : ""},
                  {"chance", writer.percent(average.chance, 1)}});
}

Cell number_cell(const Writer& writer, double value, int decimals) {
  return {.shown = writer.decimal(value, decimals),
          .value = values::to_decimal(value, exact_decimals),
          .unit = Unit::fraction};
}

document::Table table_of(const Writer& writer, const Series& series, const Chart& chart,
                         const Followed& followed) {
  document::Table table;
  table.id = chart_id(series) + "_second_test";
  table.caption = writer.text("table_second_test", {{"name", series.name}});
  table.is_folded = true;
  table.columns = {writer.column("month", Unit::day)};
  for (const char* name : {"sum_up", "sum_down", "average", "average_lower", "average_upper"})
    table.columns.push_back(writer.column(name, Unit::fraction));
  const auto& sums = chart.confirmation->path;
  const auto& averages = chart.confirmation->average.path;
  for (std::size_t i = 0; i < averages.averages.size(); ++i) {
    const values::Day month = followed.month(i);
    table.rows.push_back(
        {Cell{.shown = writer.month(month), .value = values::to_iso(month), .unit = Unit::day},
         number_cell(writer, sums.upper[i], sum_decimals),
         number_cell(writer, sums.lower[i], sum_decimals),
         number_cell(writer, averages.averages[i], average_decimals),
         number_cell(writer, averages.limits[i].lower, average_decimals),
         number_cell(writer, averages.limits[i].upper, average_decimals)});
  }
  return table;
}

// A run of more months than that says "practically never", and its digits say nothing.
std::string run_text(const Writer& writer, double months) {
  const bool is_beyond = months > analysis::methods::designed_run_length_max;
  return is_beyond ? writer.text("run_beyond") : writer.decimal(months, 0);
}

}  // namespace

void add_second_test(Page& page, const Series& series, const Chart& chart) {
  if (!chart.false_alarms || chart.why_not) return;
  if (!chart.confirmation) return page.paragraph("confirmation_none");
  const Followed followed(series, chart);
  tell_sums(page, chart, followed);
  tell_average(page, chart, followed);
  page.add(table_of(page.writer(), series, chart, followed));
}

void list_second_test(Page& page, const Series& series, const Chart& chart) {
  if (!chart.confirmation) return;
  const Writer& writer = page.writer();
  const Origin origin{series.sources, series.standing};
  const auto list = [&](const std::string& name, Unit unit, double value, std::string shown) {
    page.quoted().list(
        writer.label("indicator." + name, {{"name", series.name}}),
        writer.number_figure(indicator_id(series, name), unit, value, std::move(shown), origin));
  };
  const auto& sums = *chart.confirmation;
  const auto& average = sums.average;
  list("cusum_interval", Unit::fraction, sums.design.interval,
       writer.decimal(sums.design.interval, sum_decimals));
  if (sums.run_length)
    list("cusum_run_length", Unit::months, *sums.run_length, run_text(writer, *sums.run_length));
  list("ewma_weight", Unit::fraction, average.design.weight,
       writer.decimal(average.design.weight, weight_decimals));
  list("ewma_limit", Unit::fraction, average.design.limit,
       writer.decimal(average.design.limit, sum_decimals));
  if (average.run_length)
    list("ewma_run_length", Unit::months, *average.run_length,
         run_text(writer, *average.run_length));
  list("ewma_latest", Unit::fraction, average.path.averages.back(),
       writer.decimal(average.path.averages.back(), average_decimals));
  list("ewma_chance", Unit::percent, 100 * average.chance, writer.percent(average.chance, 1));
}

}  // namespace vlecht::views::supplier_record
