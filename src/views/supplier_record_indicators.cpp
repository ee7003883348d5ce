// SPDX-License-Identifier: EUPL-1.2
//
// Indicators: one row each, and what all charts together cry wolf.
#include "views/supplier_record_writer.h"
#include "views/verdict.h"
#include "words/probability.h"

namespace vlecht::views::supplier_record {

using analysis::methods::Assurance;
using document::Cell;
using document::Unit;

namespace {

Origin origin_of(const Series& series) { return {series.sources, series.standing}; }

std::string name_of_assurance(Assurance verdict) {
  switch (verdict) {
    case Assurance::met:
      return "met";
    case Assurance::missed:
      return "missed";
    case Assurance::hit_and_miss:
      return "hit_and_miss";
  }
  return "";
}

Cell latest_cell(Page& page, const Series& series, const Chart& chart) {
  const Writer& writer = page.writer();
  std::optional<double> value;
  std::string shown = writer.text("never_reported");
  Origin origin{{series.fact}, series.standing};
  if (!chart.points.empty()) {
    const auto& month = series.months[chart.points.back().month];
    value = *month.value;
    shown = writer.text("value_in", {{"value", writer.value(series, chart, *value)},
                                     {"month", writer.month(month.first)}});
    origin = {{month.fact}, month.standing};
  }
  return page.quoted().quote(
      writer.label("indicator.latest", {{"name", series.name}}),
      writer.number_figure(indicator_id(series, "latest"), unit_of(series), value, shown, origin));
}

Cell variation_cell(Page& page, const Series& series, const Chart& chart) {
  const Writer& writer = page.writer();
  const std::string name(chart.why_not ? analysis::supplier_chart::name_of(*chart.why_not)
                                       : analysis::supplier_chart::name_of(*chart.variation));
  const std::string shown =
      writer.text(chart.why_not ? "why_not_short." + name : "variation." + name);
  return with_sign(page.quoted().quote(writer.label("indicator.variation", {{"name", series.name}}),
                                       writer.word_figure(indicator_id(series, "variation"), name,
                                                          shown, origin_of(series))),
                   sign_of(chart));
}

Cell assurance_cell(Page& page, const Series& series, const Chart& chart) {
  const Writer& writer = page.writer();
  const std::string name = chart.assurance ? name_of_assurance(*chart.assurance)
                           : series.norm   ? "cannot_be_told"
                                           : "no_norm";
  std::string shown = name == "cannot_be_told" ? word_of(writer.language(), Course::cannot_be_told)
                                               : writer.text("assurance." + name);
  return page.quoted().quote(writer.label("indicator.assurance", {{"name", series.name}}),
                             writer.word_figure(indicator_id(series, "assurance"), name,
                                                std::move(shown), origin_of(series)));
}

void list_limits(Page& page, const Series& series, const Chart& chart) {
  const Writer& writer = page.writer();
  const auto* limits = chart.last_limits();
  const auto list = [&](const std::string& name, std::optional<double> value) {
    const std::string shown =
        value ? writer.value(series, chart, *value) : writer.text("no_limits");
    page.quoted().list(writer.label("indicator." + name, {{"name", series.name}}),
                       writer.number_figure(indicator_id(series, name), unit_of(series), value,
                                            shown, origin_of(series)));
  };
  const auto part = [&](double analysis::methods::ControlLimits::*member) {
    return limits == nullptr ? std::nullopt : std::optional(limits->*member);
  };
  list("centre", part(&analysis::methods::ControlLimits::centre));
  list("lower", part(&analysis::methods::ControlLimits::lower));
  list("upper", part(&analysis::methods::ControlLimits::upper));
}

Cell norm_cell(const Writer& writer, const Series& series, const Chart& chart) {
  if (!series.norm) return text_cell(writer.text("assurance.no_norm"));
  return {.shown = writer.value(series, chart, *series.norm),
          .value = trimmed_decimal(values::to_decimal(*series.norm, exact_decimals)),
          .unit = unit_of(series)};
}

// Months that are not judged have no second opinion either.
Cell confirmed_cell(Page& page, const Series& series, const Chart& chart) {
  if (chart.why_not) return text_cell("");
  const Writer& writer = page.writer();
  std::string name = "no_months";
  if (chart.confirmation) {
    const bool is_signal = chart.confirmation->path.signal.has_value();
    name = chart.confirmation->is_confirmed() ? "confirmed" : is_signal ? "alone" : "steady";
  }
  return page.quoted().quote(
      writer.label("indicator.confirmation", {{"name", series.name}}),
      writer.word_figure(indicator_id(series, "confirmation"), name,
                         writer.text("confirmation_word." + name), origin_of(series)));
}

void list_alarms(Page& page, const Series& series, const Chart& chart) {
  if (!chart.false_alarms) return;
  const Writer& writer = page.writer();
  list_second_test(page, series, chart);
  const double chance = chart.false_alarms->in_year.value;
  page.quoted().list(
      writer.label("indicator.false_alarm_year", {{"name", series.name}}),
      writer.number_figure(indicator_id(series, "false_alarm_year"), Unit::percent, 100 * chance,
                           writer.percent(chance, 0), origin_of(series)));
}

}  // namespace

void add_indicators(Page& page) {
  const Writer& writer = page.writer();
  const Answer& answer = page.answer();
  if (answer.series.empty()) return;
  document::Table table = writer.table("indicators", {{"indicator", Unit::text},
                                                      {"contract", Unit::text},
                                                      {"latest", Unit::fraction},
                                                      {"norm", Unit::fraction},
                                                      {"variation", Unit::text},
                                                      {"assurance", Unit::text},
                                                      {"confirmation", Unit::text}});
  for (std::size_t i = 0; i < answer.series.size(); ++i) {
    const Series& series = answer.series[i];
    const Chart& chart = answer.charts[i];
    table.rows.push_back({text_cell(series.name), text_cell(writer.contract_name(series.contract)),
                          latest_cell(page, series, chart), norm_cell(writer, series, chart),
                          variation_cell(page, series, chart), assurance_cell(page, series, chart),
                          confirmed_cell(page, series, chart)});
    list_limits(page, series, chart);
    list_alarms(page, series, chart);
  }
  page.section("indicators");
  page.paragraph("indicators_intro");
  page.paragraph("reported_by_supplier");
  page.add(std::move(table));
  const auto together = analysis::supplier_chart::alarms_together(answer.charts);
  if (together.charts > 0)
    page.paragraph(
        "alarms_together",
        {{"charts", static_cast<std::int64_t>(together.charts)},
         {"expected", writer.decimal(together.expected, 1)},
         {"chance", words::natural_frequency(writer.language(), together.at_least_one)}});
}

}  // namespace vlecht::views::supplier_record
