// SPDX-License-Identifier: EUPL-1.2
//
// A control chart of each indicator, with the rules that fired in words, what it may cry wolf, and
// its months.
#include <algorithm>

#include "base/check.h"
#include "views/supplier_record_writer.h"
#include "words/probability.h"

namespace vlecht::views::supplier_record {

using analysis::methods::ChartRule;
using analysis::methods::ChartSide;
using analysis::supplier_chart::Point;
using analysis::supplier_chart::WhyNot;
using document::Cell;
using document::ControlChart;
using document::Plotted;
using document::Unit;

namespace {

// Of months that follow each other and are singled out by one rule: so many are named.
constexpr std::size_t signals_told_max = 6;

std::string name_of_rule(ChartRule rule) {
  switch (rule) {
    case ChartRule::outside:
      return "outside";
    case ChartRule::trend:
      return "trend";
    case ChartRule::two_of_three:
      return "two_of_three";
    case ChartRule::one_side:
      return "one_side";
  }
  return "";
}

std::string rule_text(const Writer& writer, const Point& point) {
  const auto rule = point.signals.first();
  if (!rule) return "";
  const bool is_high = point.signals.side(*rule) == ChartSide::high;
  return writer.text("rule." + name_of_rule(*rule), {{"side", is_high ? "high" : "low"}});
}

/// What one indicator's part of the page needs.
struct Shown {
  const Writer& writer;
  const Series& series;
  const Chart& chart;

  std::string value(double of) const { return writer.value(series, chart, of); }
  Plotted plotted(double of) const { return {value(of), of, values::to_decimal(of, 6)}; }
  values::Day month_of(const Point& point) const { return series.months[point.month].first; }
};

// ---- The drawing ----

ControlChart::Mark mark_of(const Shown& shown, const Point& point) {
  const auto rule = point.signals.first();
  if (!rule) return ControlChart::Mark::common;
  if (!shown.series.better) return ControlChart::Mark::change;
  const bool is_high = point.signals.side(*rule) == ChartSide::high;
  const bool is_better = is_high == (*shown.series.better == analysis::methods::BetterWhen::higher);
  return is_better ? ControlChart::Mark::better : ControlChart::Mark::worse;
}

ControlChart::Point known_point(const Shown& shown, std::size_t place) {
  const Point& point = shown.chart.points[place];
  ControlChart::Point out;
  out.day = shown.month_of(point);
  out.value = shown.plotted(*shown.series.months[point.month].value);
  out.mark = mark_of(shown, point);
  const std::string rule = rule_text(shown.writer, point);
  out.shown = shown.writer.text("point", {{"month", shown.writer.month(out.day)},
                                          {"value", out.value.shown},
                                          {"has_rule", rule.empty() ? "no" : "yes"},
                                          {"rule", rule}});
  if (point.limits)
    out.limits =
        ControlChart::Limits{point.limits->lower, point.limits->centre, point.limits->upper};
  for (const auto& stretch : shown.chart.stretches) {
    if (place < stretch.begin || place >= stretch.end) continue;
    out.is_baseline =
        point.limits && shown.chart.has_fixed_baseline && place < stretch.baseline_end;
    out.begins_anew = place == stretch.begin && place > 0;
  }
  return out;
}

ControlChart::Point missing_point(const Shown& shown, values::Day month) {
  ControlChart::Point out;
  out.day = month;
  out.value.shown = shown.writer.text("not_reported");
  out.shown = shown.writer.text("point", {{"month", shown.writer.month(month)},
                                          {"value", out.value.shown},
                                          {"has_rule", "no"},
                                          {"rule", ""}});
  return out;
}

// Every month from the first to the last with a value; those without one are missing.
std::vector<ControlChart::Point> points_of(const Shown& shown) {
  std::vector<ControlChart::Point> points;
  for (std::size_t place = 0; place < shown.chart.points.size(); ++place) {
    ControlChart::Point next = known_point(shown, place);
    while (!points.empty() && values::months_later(points.back().day, 1) < next.day) {
      points.push_back(missing_point(shown, values::months_later(points.back().day, 1)));
    }
    points.push_back(std::move(next));
  }
  return points;
}

ControlChart::Names names_of(const Shown& shown, const std::vector<ControlChart::Point>& points) {
  const auto name = [&](const std::string& sign, bool occurs) {
    return occurs ? shown.writer.text("sign." + sign) : std::string();
  };
  const auto any = [&](const auto& is_so) {
    return std::any_of(points.begin(), points.end(), is_so);
  };
  const auto has_mark = [&](ControlChart::Mark mark) {
    return any([mark](const auto& point) { return point.mark == mark; });
  };
  const bool has_limits = any([](const auto& point) { return point.limits.has_value(); });
  ControlChart::Names names;
  names.month = name("month", true);
  names.worse = name("worse", has_mark(ControlChart::Mark::worse));
  names.better = name("better", has_mark(ControlChart::Mark::better));
  names.change = name("change", has_mark(ControlChart::Mark::change));
  names.missing = name("missing", any([](const auto& point) { return !point.value.value; }));
  names.centre = name("centre", has_limits);
  names.limits = name("limits", has_limits);
  names.norm = name("norm", shown.series.norm.is_known());
  names.baseline = name("baseline", any([](const auto& point) { return point.is_baseline; }));
  return names;
}

std::string why_not_text(const Shown& shown) {
  const auto& last = shown.chart.stretches;
  const std::int64_t months =
      last.empty() ? 0 : static_cast<std::int64_t>(last.back().baseline_end - last.back().begin);
  return shown.writer.text(
      "why_not." + std::string(analysis::supplier_chart::name_of(*shown.chart.why_not)),
      {{"months", months},
       {"needed", static_cast<std::int64_t>(analysis::supplier_chart::baseline_months_min)},
       {"silent", shown.chart.months_silent}});
}

// The sentence above the drawing.
std::string sentence(const Shown& shown) {
  if (shown.chart.why_not) return why_not_text(shown);
  const Point& last = shown.chart.points.back();
  const std::string variation(analysis::supplier_chart::name_of(*shown.chart.variation));
  const auto& series = shown.series;
  std::string told =
      shown.writer.text("told." + variation, {{"month", shown.writer.month(shown.month_of(last))},
                                              {"rule", rule_text(shown.writer, last)}});
  if (!shown.chart.assurance) return told;
  const auto* limits = shown.chart.last_limits();
  const std::string verdict = *shown.chart.assurance == analysis::methods::Assurance::met ? "met"
                              : *shown.chart.assurance == analysis::methods::Assurance::missed
                                  ? "missed"
                                  : "hit_and_miss";
  return told + " " +
         shown.writer.text("told_norm." + verdict, {{"norm", shown.value(*series.norm)},
                                                    {"low", shown.value(limits->lower)},
                                                    {"high", shown.value(limits->upper)}});
}

std::string title_of(const Shown& shown) {
  return shown.writer.text("chart_title",
                           {{"name", shown.series.name},
                            {"contract", shown.writer.contract_name(shown.series.contract)}});
}

ControlChart drawing_of(const Shown& shown) {
  ControlChart chart;
  chart.id = chart_id(shown.series);
  chart.title = title_of(shown);
  chart.description = sentence(shown);
  chart.axis_label = shown.series.unit;
  chart.points = points_of(shown);
  chart.names = names_of(shown, chart.points);
  if (const auto* limits = shown.chart.last_limits()) {
    chart.last_lower = shown.plotted(limits->lower);
    chart.last_centre = shown.plotted(limits->centre);
    chart.last_upper = shown.plotted(limits->upper);
  }
  if (shown.series.norm) {
    chart.norm = shown.plotted(*shown.series.norm);
    chart.norm->shown = shown.writer.text("norm_word", {{"value", chart.norm->shown}});
  }
  chart.unit = unit_of(shown.series);
  chart.table_id = chart.id + "_table";
  return chart;
}

// ---- What is told beside it ----

// Months next to each other that one rule singles out on one side, the last ones first.
std::vector<std::string> signals_told(const Shown& shown) {
  std::vector<std::string> told;
  const auto& points = shown.chart.points;
  for (std::size_t end = points.size(); end > 0;) {
    const std::string rule = rule_text(shown.writer, points[end - 1]);
    std::size_t begin = end - 1;
    while (begin > 0 && rule_text(shown.writer, points[begin - 1]) == rule) --begin;
    if (!rule.empty())
      told.push_back(shown.writer.text(
          "signal_run", {{"first", shown.writer.month(shown.month_of(points[begin]))},
                         {"last", shown.writer.month(shown.month_of(points[end - 1]))},
                         {"is_one", end - begin == 1 ? "yes" : "no"},
                         {"rule", rule}}));
    end = begin;
  }
  return told;
}

void tell_signals(Page& page, const Shown& shown) {
  auto told = signals_told(shown);
  if (told.empty()) return;
  const std::size_t all = told.size();
  told.resize(std::min(all, signals_told_max));
  std::string list;
  for (const std::string& each : told) list += (list.empty() ? "" : "; ") + each;
  page.paragraph("signals",
                 {{"list", list}, {"more", static_cast<std::int64_t>(all - told.size())}});
}

void tell_limits(Page& page, const Shown& shown) {
  const auto& chart = shown.chart;
  if (!chart.false_alarms) return;
  const auto& stretch = chart.stretches.back();
  const auto month = [&](std::size_t place) {
    return shown.writer.month(shown.month_of(chart.points[place]));
  };
  page.paragraph("limits_from",
                 {{"sort", std::string(analysis::supplier_series::name_of(shown.series.sort))},
                  {"is_fixed", chart.has_fixed_baseline ? "yes" : "no"},
                  {"months", static_cast<std::int64_t>(stretch.baseline_end - stretch.begin)},
                  {"first", month(stretch.begin)},
                  {"last", month(stretch.baseline_end - 1)},
                  {"is_rebased", chart.stretches.size() > 1 ? "yes" : "no"}});
  const auto& alarms = *chart.false_alarms;
  page.paragraph(
      "alarms",
      {{"months", static_cast<std::int64_t>(alarms.baseline)},
       {"year", shown.writer.percent(alarms.in_year.value, 0)},
       {"year_words", words::natural_frequency(shown.writer.language(), alarms.in_year.value)},
       {"two_years", shown.writer.percent(alarms.in_two_years.value, 0)},
       {"run", shown.writer.decimal(alarms.months, 0)},
       {"seen", shown.writer.percent(alarms.seen_in_year.value, 0)}});
}

void tell_change(Page& page, const Shown& shown) {
  if (!shown.chart.change) return;
  const auto& change = *shown.chart.change;
  const bool is_sure = change.from == change.until;
  page.paragraph("change", {{"month", shown.writer.month(change.first_after)},
                            {"is_sure", is_sure ? "yes" : "no"},
                            {"from", shown.writer.month(change.from)},
                            {"until", shown.writer.month(change.until)},
                            {"before", shown.value(change.before)},
                            {"after", shown.value(change.after)}});
  if (shown.chart.breaks && *shown.chart.breaks > 1)
    page.paragraph("breaks", {{"count", static_cast<std::int64_t>(*shown.chart.breaks)}});
}

// ---- The months ----

document::Table month_table(const Shown& shown, const ControlChart& drawing) {
  const Writer& writer = shown.writer;
  const Unit unit = unit_of(shown.series);
  document::Table table;
  table.id = drawing.table_id;
  table.caption = writer.text("table_months", {{"name", shown.series.name}});
  table.is_folded = true;
  table.columns = {writer.column("month", Unit::day), writer.column("value", unit),
                   writer.column("lower", unit),      writer.column("centre", unit),
                   writer.column("upper", unit),      writer.column("rule", Unit::text)};
  const auto number = [&, unit](const Plotted& plotted) {
    return Cell{.shown = plotted.shown, .value = plotted.exact, .unit = unit};
  };
  std::size_t known = 0;
  for (const auto& point : drawing.points) {
    std::vector<Cell> row{Cell{.shown = writer.month(point.day),
                               .value = values::to_iso(point.day),
                               .unit = Unit::day},
                          number(point.value)};
    if (point.value.value) {
      const auto& month = shown.series.months[shown.chart.points[known].month];
      row.back().sources = {month.fact};
      row.back().figure = drawing.id + "." + values::to_iso(point.day);
      if (writer.context().address)
        row.back().address = writer.context().address(row.back().figure);
    }
    for (const auto member : {&ControlChart::Limits::lower, &ControlChart::Limits::centre,
                              &ControlChart::Limits::upper})
      row.push_back(point.limits ? number(shown.plotted(*point.limits.*member)) : text_cell(""));
    row.push_back(text_cell(point.value.value ? rule_text(writer, shown.chart.points[known]) : ""));
    if (point.value.value) ++known;
    table.rows.push_back(std::move(row));
  }
  CHECK(known == shown.chart.points.size());
  return table;
}

}  // namespace

void add_charts(Page& page) {
  const Answer& answer = page.answer();
  const Writer& writer = page.writer();
  if (answer.series.empty()) return;
  page.section("charts");
  page.paragraph("charts_intro");
  for (std::size_t i = 0; i < answer.series.size(); ++i) {
    const Shown shown{writer, answer.series[i], answer.charts[i]};
    if (shown.chart.points.empty()) {
      page.add(document::Heading{3, title_of(shown), ""});
      page.add(document::Paragraph{why_not_text(shown)});
      continue;
    }
    const ControlChart drawing = drawing_of(shown);
    page.add(drawing);
    page.add(month_table(shown, drawing));
    tell_signals(page, shown);
    tell_limits(page, shown);
    add_second_test(page, shown.series, shown.chart);
    tell_change(page, shown);
  }
}

}  // namespace vlecht::views::supplier_record
