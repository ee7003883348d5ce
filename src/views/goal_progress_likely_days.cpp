// SPDX-License-Identifier: EUPL-1.2
//
// When a milestone is to be expected, as twenty days to count.
#include <algorithm>

#include "views/goal_progress_writer.h"

namespace vlecht::views::goal_progress {
namespace {

using analysis::goal_forecasts::likely_days;
using analysis::goal_forecasts::MilestoneForecast;
using document::QuantileDotChart;
using document::Unit;

std::string likely_id(const MilestoneForecast& forecast) {
  return "likely_" + id_part(forecast.milestone);
}

QuantileDotChart likely_chart(const Writer& writer, const MilestoneForecast& forecast) {
  QuantileDotChart chart;
  chart.id = likely_id(forecast);
  chart.title = writer.text("likely_title", {{"name", forecast.name}});
  chart.table_id = chart.id + "_table";
  std::int64_t in_time = 0;
  for (std::size_t i = 0; i < likely_days; ++i) {
    if (!forecast.likely[i]) {
      ++chart.beyond;
      continue;
    }
    const values::Day day = *forecast.likely[i];
    const bool is_in_time = !forecast.planned || day <= *forecast.planned;
    in_time += is_in_time ? 1 : 0;
    chart.dots.push_back({day,
                          writer.text("likely_dot", {{"number", static_cast<std::int64_t>(i + 1)},
                                                     {"day", writer.long_day(day)},
                                                     {"has_plan", forecast.planned ? "yes" : "no"},
                                                     {"in_time", is_in_time ? "yes" : "no"}}),
                          is_in_time});
  }
  if (chart.dots.empty()) return chart;
  const auto dots = static_cast<std::int64_t>(chart.dots.size());
  const std::string has_plan = forecast.planned ? "yes" : "no";
  if (in_time > 0) chart.names.in_time = writer.text("likely_in_time", {{"has_plan", has_plan}});
  if (in_time < dots) chart.names.late = writer.text("likely_late");
  if (chart.beyond > 0) chart.names.beyond = writer.text("likely_beyond");
  if (forecast.planned) {
    chart.planned = {*forecast.planned,
                     writer.text("likely_planned", {{"day", writer.long_day(*forecast.planned)}}),
                     writer.address("milestone." + id_part(forecast.milestone) + ".latest")};
  }
  chart.description =
      writer.text("likely_description",
                  {{"has_plan", has_plan},
                   {"in_time", in_time},
                   {"planned", forecast.planned ? writer.long_day(*forecast.planned) : ""},
                   {"first", writer.long_day(chart.dots.front().day)},
                   {"last", writer.long_day(chart.dots.back().day)},
                   {"beyond", chart.beyond}});
  return chart;
}

document::Table likely_table(const Writer& writer, const MilestoneForecast& forecast) {
  document::Table table;
  table.id = likely_id(forecast) + "_table";
  table.caption = writer.text("table_likely", {{"name", forecast.name}});
  table.is_folded = true;
  table.columns = {writer.column("likely_number", Unit::count),
                   writer.column("likely_day", Unit::day)};
  for (std::size_t i = 0; i < likely_days; ++i) {
    const auto& day = forecast.likely[i];
    document::Cell shown{.shown = day ? writer.long_day(*day) : writer.text("beyond_sight"),
                         .unit = Unit::day};
    if (day) shown.value = values::to_iso(*day);
    const std::string number = std::to_string(i + 1);
    table.rows.push_back(
        {{.shown = number, .value = number, .unit = Unit::count}, std::move(shown)});
  }
  return table;
}

}  // namespace

void add_likely_days(Page& page, const MilestoneForecast& forecast) {
  auto chart = likely_chart(page.writer(), forecast);
  if (chart.dots.empty()) return;
  page.add(std::move(chart));
  page.add(likely_table(page.writer(), forecast));
}

}  // namespace vlecht::views::goal_progress
