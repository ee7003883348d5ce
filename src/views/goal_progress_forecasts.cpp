// SPDX-License-Identifier: EUPL-1.2
//
// When milestones are met and whether targets will be: the number first, then the word.
#include <algorithm>

#include "values/ratio.h"
#include "views/goal_progress_writer.h"
#include "words/format.h"
#include "words/probability.h"

namespace vlecht::views::goal_progress {
namespace {

namespace goal_forecasts = analysis::goal_forecasts;
using document::Cell;
using document::Plotted;
using document::Unit;
using goal_forecasts::FanPoint;
using goal_forecasts::MilestoneForecast;
using goal_forecasts::TargetForecast;
using goal_forecasts::WhyNot;
using values::Day;

// A model that sees no other outcome is not certain: only what was is. A day that passed without
// the milestone being met has chance 0.
std::string shown_chance(const Writer& writer, double chance) {
  constexpr double nearly_certain = 1 - 1e-9;
  return words::chance(writer.language(), std::clamp(chance, 0.0, nearly_certain));
}

std::string chance_text(const Writer& writer, const facts::Figure<double>& chance) {
  if (!chance.value) return writer.reason(chance.value.reason());
  return shown_chance(writer, *chance.value);
}

document::Figure chance_figure(const Writer& writer, std::string id,
                               const facts::Figure<double>& chance) {
  auto figure = writer.figure(std::move(id), Unit::fraction, chance);
  if (chance.value) figure.shown = chance_text(writer, chance);
  return figure;
}

std::string day_or_never(const Writer& writer, const std::optional<Day>& day) {
  return day ? writer.long_day(*day) : writer.text("beyond_sight");
}

// ---- Milestones ----

std::string forecast_milestone_id(const MilestoneForecast& forecast, std::string_view what) {
  return "forecast.milestone." + id_part(forecast.milestone) + "." + std::string(what);
}

document::Figure day_of_forecast(const Writer& writer, const MilestoneForecast& forecast,
                                 std::string_view what, const std::optional<Day>& day) {
  facts::Figure<Day> figure;
  figure.value = values::Reason::not_applicable;
  if (day) figure.value = *day;
  figure.standing = forecast.standing;
  figure.sources = forecast.sources;
  auto out = writer.day_figure(forecast_milestone_id(forecast, what), figure);
  if (!day) out.shown = writer.text("beyond_sight");
  return out;
}

// What the plan would become, had it gone as with other projects.
Cell outside_cell(const Writer& writer, const MilestoneForecast& forecast,
                  std::optional<Day> goal_forecasts::OutsideView::*day) {
  if (!forecast.outside) return text_cell(writer.text("no_outside_view"));
  const std::optional<Day>& found = (*forecast.outside).*day;
  if (!found) return text_cell(writer.text("beyond_sight"));
  return {.shown = writer.day(*found),
          .value = values::to_iso(*found),
          .unit = Unit::day,
          .sources = forecast.outside->sources};
}

// Read as words, whatever it is for machines.
Cell chance_cell(Page& page, const std::string& name, document::Figure figure) {
  Cell out = page.quote(page.writer().text("forecast_figure_probability", {{"name", name}}),
                        std::move(figure));
  out.unit = Unit::text;
  return out;
}

std::vector<Cell> forecast_row(Page& page, const MilestoneForecast& forecast) {
  const Writer& writer = page.writer();
  const auto quote = [&](std::string_view what, const std::optional<Day>& day) {
    return page.quote(
        writer.text("forecast_figure_" + std::string(what), {{"name", forecast.name}}),
        day_of_forecast(writer, forecast, what, day));
  };
  Cell planned = text_cell(writer.reason(values::Reason::not_supplied));
  if (forecast.planned)
    planned = {.shown = writer.day(*forecast.planned),
               .value = values::to_iso(*forecast.planned),
               .unit = Unit::day};
  Cell chance = chance_cell(
      page, forecast.name,
      chance_figure(writer, forecast_milestone_id(forecast, "probability"), forecast.probability));
  return {text_cell(forecast.name),
          std::move(chance),
          std::move(planned),
          quote("median", forecast.days.p50),
          quote("p85", forecast.days.p85),
          quote("p95", forecast.days.p95)};
}

document::Table outside_table(const Writer& writer, const std::vector<MilestoneForecast>& all) {
  document::Table table;
  table.id = "forecast_outside";
  table.caption = writer.text("table_forecast_outside");
  table.columns = {writer.column("forecast_milestone", Unit::text),
                   writer.column("forecast_outside_half", Unit::day),
                   writer.column("forecast_outside_most", Unit::day)};
  for (const MilestoneForecast& forecast : all) {
    if (forecast.why_not) continue;
    table.rows.push_back({text_cell(forecast.name),
                          outside_cell(writer, forecast, &goal_forecasts::OutsideView::p50),
                          outside_cell(writer, forecast, &goal_forecasts::OutsideView::p80)});
  }
  return table;
}

void list_interval(Page& page, const MilestoneForecast& forecast) {
  const Writer& writer = page.writer();
  const auto add = [&](std::string_view what, const std::optional<Day>& day) {
    page.list(writer.text("forecast_figure_" + std::string(what), {{"name", forecast.name}}),
              day_of_forecast(writer, forecast, what, day));
  };
  add("low", forecast.days.p10);
  add("high", forecast.days.p90);
  page.list(writer.text("forecast_figure_first", {{"name", forecast.name}}),
            chance_figure(writer, forecast_milestone_id(forecast, "probability_first"),
                          forecast.probability_first));
}

void tell_milestone(Page& page, const MilestoneForecast& forecast) {
  const Writer& writer = page.writer();
  Details details{{"name", forecast.name},
                  {"left", forecast.work.items_left},
                  {"counted", writer.long_day(forecast.work.counted)},
                  {"has_plan", forecast.planned ? "yes" : "no"},
                  {"planned", forecast.planned ? writer.long_day(*forecast.planned) : ""},
                  {"chance", chance_text(writer, forecast.probability)},
                  {"p50", day_or_never(writer, forecast.days.p50)},
                  {"p85", day_or_never(writer, forecast.days.p85)}};
  page.paragraph("forecast_milestone", details);
  page.paragraph(
      "forecast_certain",
      {{"periods", base::shown(forecast.work.per_period.size())},
       {"days", words::number(writer.language(), values::to_decimal(forecast.work.period_days, 0))},
       {"certain", day_or_never(writer, forecast.days_certain.p85)},
       {"p85", day_or_never(writer, forecast.days.p85)},
       {"has_error", forecast.error_days >= 1 ? "yes" : "no"},
       {"error", words::number(writer.language(), values::to_decimal(forecast.error_days, 0))}});
}

void add_milestones(Page& page, const std::vector<MilestoneForecast>& all) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "forecast_milestones";
  table.caption = writer.text("table_forecast_milestones");
  for (const char* id : {"forecast_milestone", "forecast_chance", "forecast_planned",
                         "forecast_p50", "forecast_p85", "forecast_p95"}) {
    const bool is_day = std::string_view(id).starts_with("forecast_p");
    table.columns.push_back(writer.column(id, is_day ? Unit::day : Unit::text));
  }
  for (const MilestoneForecast& forecast : all)
    if (!forecast.why_not) table.rows.push_back(forecast_row(page, forecast));
  if (table.rows.empty()) return;
  page.add(document::Heading{3, writer.text("heading_forecast_milestones"), ""});
  for (const MilestoneForecast& forecast : all) {
    if (forecast.why_not) continue;
    tell_milestone(page, forecast);
    list_interval(page, forecast);
    if (writer.is_about_one()) add_likely_days(page, forecast);
  }
  page.add(std::move(table));
  page.add(outside_table(writer, all));
}

// ---- Targets ----

// As many decimals as the width of the interval leaves room for, and at most one more than the
// indicator is measured with.
int decimals_of_target(const TargetForecast& forecast) {
  constexpr double deviations_wide = 2.563;  // of an interval of 80%
  const double deviation = (forecast.at_due.high - forecast.at_due.low) / deviations_wide;
  const auto honest = words::honest_decimals(values::to_decimal(deviation, 9));
  int most = 0;
  for (const auto& measured : forecast.measurements) {
    std::string text = measured.exact.to_decimal(9, values::Rounding::half_away_from_zero);
    text.erase(text.find_last_not_of('0') + 1);
    const std::size_t mark = text.find('.');
    if (mark != std::string::npos) most = std::max(most, static_cast<int>(text.size() - mark - 1));
  }
  return std::min(most + 1, std::max(0, honest.value_or(most)));
}

std::string with_unit(const Writer& writer, double value, int decimals, const std::string& unit) {
  std::string number = words::number(writer.language(), values::to_decimal(value, decimals));
  if (unit.empty()) return number;
  return unit == "%" ? number + "%" : number + "\u00A0" + unit;
}

Plotted plotted_number(const Writer& writer, double value, int decimals,
                       const std::string& unit = "") {
  return {with_unit(writer, value, decimals, unit), value, values::to_decimal(value, 6)};
}

std::string target_text(const Writer& writer, const TargetForecast& forecast) {
  return writer.value(forecast.target, forecast.unit);
}

/// The forecasts of one indicator's targets, nearest first; they rest on the same measurements.
using SameIndicator = std::vector<const TargetForecast*>;

document::TrendChart trend_of(const Writer& writer, const SameIndicator& forecasts) {
  const TargetForecast& last = *forecasts.back();
  const int decimals = decimals_of_target(last);
  document::TrendChart chart;
  chart.id = "trend_" + id_part(last.indicator);
  chart.title = last.name;
  chart.axis_label = last.unit;
  chart.names = {writer.text("sign_measured"), writer.text("sign_expected"),
                 writer.text("sign_interval"), writer.text("sign_target")};
  const std::string short_unit = last.unit == "%" ? "%" : "";
  for (const auto& measured : last.measurements)
    chart.measured.push_back(
        {measured.day,
         {writer.number(measured.exact) + short_unit, measured.value,
          measured.exact.to_decimal(6, values::Rounding::half_away_from_zero)}});
  for (const FanPoint& point : last.fan)
    chart.ahead.push_back({point.day, plotted_number(writer, point.low, decimals, short_unit),
                           plotted_number(writer, point.median, decimals, short_unit),
                           plotted_number(writer, point.high, decimals, short_unit)});
  for (const TargetForecast* forecast : forecasts)
    chart.targets.push_back(
        {*forecast->due,
         {writer.text("trend_target", {{"value", writer.number(*forecast->target) + short_unit}}),
          forecast->target->to_double(),
          forecast->target->to_decimal(6, values::Rounding::half_away_from_zero)}});
  const auto& now = last.measurements.back();
  chart.description = writer.text(
      "trend_description", {{"value", writer.value(now.exact, last.unit)},
                            {"day", writer.long_day(now.day)},
                            {"due", writer.long_day(*last.due)},
                            {"median", with_unit(writer, last.at_due.median, decimals, last.unit)},
                            {"low", with_unit(writer, last.at_due.low, decimals, last.unit)},
                            {"high", with_unit(writer, last.at_due.high, decimals, last.unit)},
                            {"target", target_text(writer, last)}});
  chart.table_id = chart.id + "_table";
  return chart;
}

document::Table trend_table(const Writer& writer, const document::TrendChart& chart) {
  document::Table table;
  table.id = chart.table_id;
  table.caption = writer.text("table_trend", {{"name", chart.title}});
  table.is_folded = true;
  for (const char* id : {"trend_day", "trend_measured", "trend_low", "trend_median", "trend_high"})
    table.columns.push_back(
        writer.column(id, std::string_view(id) == "trend_day" ? Unit::day : Unit::fraction));
  const auto day = [&](Day of) {
    return Cell{.shown = writer.day(of), .value = values::to_iso(of), .unit = Unit::day};
  };
  const auto number = [](const Plotted& plotted) {
    return Cell{.shown = plotted.shown, .value = plotted.exact, .unit = Unit::fraction};
  };
  for (const auto& each : chart.measured)
    table.rows.push_back(
        {day(each.day), number(each.value), text_cell(""), text_cell(""), text_cell("")});
  for (const auto& each : chart.ahead)
    table.rows.push_back(
        {day(each.day), text_cell(""), number(each.low), number(each.median), number(each.high)});
  return table;
}

std::string forecast_target_id(const TargetForecast& forecast, std::string_view what) {
  return "forecast.target." + id_part(forecast.indicator) + "." + std::to_string(forecast.number) +
         "." + std::string(what);
}

void list_target(Page& page, const TargetForecast& forecast) {
  const Writer& writer = page.writer();
  const Details details{{"name", forecast.name}};
  const int decimals = decimals_of_target(forecast);
  const auto add = [&](std::string_view what, double value) {
    facts::Figure<double> from = forecast.probability;
    from.value = value;
    auto figure = writer.figure(forecast_target_id(forecast, what), Unit::fraction, from);
    figure.shown = with_unit(writer, value, decimals, forecast.unit);
    page.list(writer.text("forecast_figure_value_" + std::string(what), details),
              std::move(figure));
  };
  add("median", forecast.at_due.median);
  add("low", forecast.at_due.low);
  add("high", forecast.at_due.high);
}

void tell_method(Page& page, const TargetForecast& forecast) {
  page.paragraph("forecast_method", {{"points", base::shown(forecast.measurements.size())},
                                     {"method", forecast.model.empty() ? "line" : "smoothing"},
                                     {"model", forecast.model},
                                     {"trend", forecast.model == "ETS(A,N,N)" ? "no" : "yes"},
                                     {"irregular", forecast.is_irregular ? "yes" : "no"}});
}

document::Table targets_table(Page& page, const std::vector<SameIndicator>& indicators) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "forecast_targets";
  table.caption = writer.text("table_forecast_targets");
  table.columns = {
      writer.column("target_name", Unit::text), writer.column("target_chance", Unit::text),
      writer.column("target_value", Unit::text), writer.column("target_due", Unit::day),
      writer.column("target_expected", Unit::text)};
  for (const SameIndicator& forecasts : indicators) {
    for (const TargetForecast* forecast : forecasts) {
      const int decimals = decimals_of_target(*forecast);
      const auto shown_value = [&](double value, const std::string& unit = "") {
        return with_unit(writer, value, decimals, unit);
      };
      table.rows.push_back(
          {text_cell(forecast->name),
           chance_cell(page, forecast->name,
                       chance_figure(writer, forecast_target_id(*forecast, "probability"),
                                     forecast->probability)),
           text_cell(target_text(writer, *forecast)),
           Cell{.shown = writer.day(*forecast->due),
                .value = values::to_iso(*forecast->due),
                .unit = Unit::day},
           text_cell(writer.text("expected_between",
                                 {{"median", shown_value(forecast->at_due.median, forecast->unit)},
                                  {"low", shown_value(forecast->at_due.low)},
                                  {"high", shown_value(forecast->at_due.high)}}))});
      list_target(page, *forecast);
    }
  }
  return table;
}

void add_targets(Page& page, const std::vector<TargetForecast>& all) {
  std::vector<SameIndicator> indicators;
  for (const TargetForecast& forecast : all) {
    if (forecast.why_not) continue;
    if (indicators.empty() || indicators.back().front()->indicator != forecast.indicator)
      indicators.emplace_back();
    indicators.back().push_back(&forecast);
  }
  if (indicators.empty()) return;
  const Writer& writer = page.writer();
  page.add(document::Heading{3, writer.text("heading_forecast_targets"), ""});
  for (SameIndicator& forecasts : indicators)
    std::stable_sort(forecasts.begin(), forecasts.end(),
                     [](const auto* a, const auto* b) { return *a->due < *b->due; });
  page.add(targets_table(page, indicators));
  for (const SameIndicator& forecasts : indicators) {
    const auto chart = trend_of(writer, forecasts);
    page.add(chart);
    tell_method(page, *forecasts.back());
    page.add(trend_table(writer, chart));
  }
}

// ---- What cannot be forecast ----

// A day that has passed is no gap in our knowledge.
bool is_gap(const std::optional<WhyNot>& why_not) { return why_not && *why_not != WhyNot::past; }

std::string why_text(const Writer& writer, WhyNot why_not) {
  return writer.text("why_not." + std::string(goal_forecasts::name_of(why_not)));
}

document::Figure unknown_chance(const Writer& writer, std::string id,
                                const facts::Figure<double>& chance, WhyNot why_not) {
  auto figure = writer.figure(std::move(id), Unit::fraction, chance);
  figure.shown = why_text(writer, why_not);
  return figure;
}

void add_gaps(Page& page, const goal_forecasts::Answer& answer) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "forecast_gaps";
  table.caption = writer.text("table_forecast_gaps");
  table.columns = {writer.column("gap_what", Unit::text), writer.column("gap_why", Unit::text)};
  for (const auto& forecast : answer.milestones) {
    if (!is_gap(forecast.why_not)) continue;
    table.rows.push_back(
        {text_cell(writer.text("gap_milestone", {{"name", forecast.name}})),
         chance_cell(page, forecast.name,
                     unknown_chance(writer, forecast_milestone_id(forecast, "probability"),
                                    forecast.probability, *forecast.why_not))});
  }
  for (const auto& forecast : answer.targets) {
    if (!is_gap(forecast.why_not)) continue;
    table.rows.push_back(
        {text_cell(writer.text(
             "gap_target", {{"name", forecast.name}, {"target", target_text(writer, forecast)}})),
         chance_cell(page, forecast.name,
                     unknown_chance(writer, forecast_target_id(forecast, "probability"),
                                    forecast.probability, *forecast.why_not))});
  }
  if (!table.rows.empty()) page.add(std::move(table));
}

}  // namespace

void add_forecasts(Page& page) {
  const goal_forecasts::Answer& answer = page.answer().forecasts;
  if (answer.milestones.empty() && answer.targets.empty()) return;
  page.section("forecasts");
  page.paragraph("forecasts_meaning");
  add_milestones(page, answer.milestones);
  add_targets(page, answer.targets);
  add_gaps(page, answer);
}

}  // namespace vlecht::views::goal_progress
