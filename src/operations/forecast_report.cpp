// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "operations/record_forecasts.h"
#include "views/figure.h"
#include "words/format.h"
#include "words/probability.h"

namespace vlecht::operations {
namespace {

using document::Cell;
using document::Unit;
using words::Language;

namespace goal_forecasts = analysis::goal_forecasts;

document::Column forecast_column(Language language, std::string id, Unit unit) {
  std::string label = words::text(language, "forecast.column." + id);
  return {std::move(id), std::move(label), unit};
}

/// The rows of the report, in the order of the drafts.
class ForecastRows {
 public:
  ForecastRows(Language language, document::Table& table) : language_(language), table_(table) {}

  void add(const goal_forecasts::MilestoneForecast& forecast) {
    table_.rows.push_back({subject("forecast.subject.milestone"),
                           views::text_cell(forecast.milestone), views::text_cell(forecast.name),
                           planned(forecast.planned), chance(forecast.probability),
                           reached(forecast.days.p10), reached(forecast.days.p50),
                           reached(forecast.days.p90), views::text_cell(forecast.method)});
  }

  void add(const goal_forecasts::TargetForecast& forecast) {
    table_.rows.push_back({subject("forecast.subject.target"), views::text_cell(forecast.code()),
                           views::text_cell(forecast.name), planned(forecast.due),
                           chance(forecast.probability), number(forecast.at_due.low),
                           number(forecast.at_due.median), number(forecast.at_due.high),
                           views::text_cell(forecast.method)});
  }

 private:
  Cell subject(std::string_view name) const {
    return views::text_cell(words::text(language_, name));
  }
  Cell planned(const values::Known<values::Day>& day) const {
    if (!day) return views::text_cell(views::reason_text(language_, day.reason()));
    return {.shown = words::short_day(language_, *day),
            .value = values::to_iso(*day),
            .unit = Unit::day};
  }
  // Days and values stand in one column, so that a cell is a text.
  Cell reached(const std::optional<values::Day>& day) const {
    if (!day) return views::text_cell(words::text(language_, "goal_progress.beyond_sight"));
    return views::text_cell(words::short_day(language_, *day));
  }
  Cell number(double value) const {
    return views::text_cell(words::number(language_, values::to_decimal(value, 2)));
  }
  Cell chance(const facts::Figure<double>& probability) const {
    if (!probability.value)
      return views::text_cell(views::reason_text(language_, probability.value.reason()));
    return views::text_cell(words::chance(language_, std::clamp(*probability.value, 0.0, 1.0)));
  }

  Language language_;
  document::Table& table_;
};

document::Table forecasts_made(const ForecastOutcome& outcome, Language language) {
  document::Table table;
  table.id = "forecasts";
  table.caption = words::text(language, "forecast.table");
  for (const char* id :
       {"subject", "code", "name", "target_day", "chance", "low", "median", "high", "method"}) {
    const bool is_day = std::string_view(id) == "target_day";
    table.columns.push_back(forecast_column(language, id, is_day ? Unit::day : Unit::text));
  }
  ForecastRows rows(language, table);
  for (const auto& forecast : outcome.forecasts.milestones)
    if (!forecast.why_not) rows.add(forecast);
  for (const auto& forecast : outcome.forecasts.targets)
    if (!forecast.why_not) rows.add(forecast);
  return table;
}

}  // namespace

document::Document forecast_report(const ForecastOutcome& outcome, Language language) {
  document::Document out;
  out.language = language;
  out.id = "forecast";
  out.title =
      words::text(language, "forecast.title", {{"day", words::long_day(language, outcome.made)}});
  const std::string_view name = outcome.is_recorded                      ? "forecast.recorded"
                                : outcome.known == outcome.drafts.size() ? "forecast.known"
                                                                         : "forecast.would_record";
  out.blocks.push_back(document::Paragraph{
      words::text(language, name, {{"count", base::shown(outcome.drafts.size())}}), true});
  if (!outcome.drafts.empty()) out.blocks.push_back(forecasts_made(outcome, language));
  return out;
}

}  // namespace vlecht::operations
