// SPDX-License-Identifier: EUPL-1.2
//
// Indicators: where they were, are and must be, one row per target.
#include <algorithm>

#include "views/goal_progress_writer.h"
#include "views/verdict.h"

namespace vlecht::views::goal_progress {

using analysis::goal_indicators::Freshness;
using analysis::goal_indicators::Judged;
using analysis::goal_indicators::Measured;
using analysis::goal_indicators::Target;
using analysis::goal_indicators::TargetPlan;
using document::Cell;
using document::Figure;
using document::Unit;

namespace {

std::string indicator_id(const Indicator& indicator, std::string_view which) {
  return "indicator." + id_part(indicator.code) + "." + std::string(which);
}

std::string target_id(const Indicator& indicator, const Target& target, std::string_view which) {
  return "target." + id_part(indicator.code) + "." + std::to_string(target.number) + "." +
         std::string(which);
}

// A value in the indicator's unit, with the day that it is of.
Cell value_cell(Page& page, const Indicator& indicator, const std::string& which, std::string id,
                const facts::Figure<values::Ratio>& from, const std::optional<values::Day>& day) {
  const Writer& writer = page.writer();
  Figure figure = writer.figure(std::move(id), Unit::fraction, from);
  figure.shown = writer.value(from.value, indicator.unit);
  if (from.value && day) {
    figure.shown =
        writer.text("value_on", {{"value", figure.shown}, {"day", writer.narrow_day(*day)}});
  }
  return page.quote(writer.label("indicator." + which, {{"name", indicator.name}}),
                    std::move(figure));
}

Cell measured_cell(Page& page, const Indicator& indicator, const std::string& which,
                   const Measured* measured) {
  facts::Figure<values::Ratio> figure;
  figure.standing = indicator.standing;
  figure.sources = {indicator.fact};
  std::optional<values::Day> day;
  if (measured != nullptr) {
    figure = {measured->value, measured->standing, {measured->fact}};
    day = measured->day;
  }
  return value_cell(page, indicator, which, indicator_id(indicator, which), figure, day);
}

Cell target_cell(Page& page, const Indicator& indicator, const Target& target,
                 const std::string& which, const TargetPlan& plan) {
  const facts::Figure<values::Ratio> figure{plan.value, plan.standing, {plan.fact}};
  const Writer& writer = page.writer();
  std::optional<values::Day> due;
  if (plan.due) due = *plan.due;
  Cell out = value_cell(page, indicator, "target_" + which, target_id(indicator, target, which),
                        figure, due);
  if (!due) {
    out.shown = writer.text("value_without_day", {{"value", out.shown}});
  }
  return out;
}

Cell share_cell(Page& page, const Indicator& indicator, const Target& target,
                const std::string& which, const facts::Figure<values::Ratio>& share) {
  const Writer& writer = page.writer();
  Figure figure = writer.figure(target_id(indicator, target, which), Unit::fraction, share);
  figure.shown = writer.share(share.value);
  return page.quote(writer.label("target." + which, {{"name", indicator.name}}), std::move(figure));
}

Cell judged_cell(Page& page, const Indicator& indicator, const Target& target,
                 const std::string& which, const Judged& judged) {
  const Writer& writer = page.writer();
  return with_sign(
      page.quote(writer.label("target." + which, {{"name", indicator.name}}),
                 writer.word_figure(target_id(indicator, target, which),
                                    std::string(analysis::goal_indicators::name_of(judged.status)),
                                    writer.status(judged.status), {target.plans.back().fact},
                                    indicator.standing)),
      sign_of(judged.status));
}

std::string fresh_text(const Writer& writer, const Indicator& indicator) {
  const auto& freshness = indicator.freshness;
  if (freshness.sort == Freshness::Sort::never)
    return word_of(writer.language(), Course::not_measured);
  const bool has_day =
      freshness.sort == Freshness::Sort::fresh || freshness.sort == Freshness::Sort::stale;
  return writer.text("fresh." + std::string(analysis::goal_indicators::name_of(freshness.sort)),
                     {{"day", has_day ? writer.day(freshness.until) : ""}});
}

std::vector<Cell> target_row(Page& page, const Indicator& indicator, const Target& target) {
  const Writer& writer = page.writer();
  std::vector<Cell> row{text_cell(indicator.name),
                        judged_cell(page, indicator, target, "status", target.latest),
                        measured_cell(page, indicator, "baseline",
                                      indicator.baseline ? &*indicator.baseline : nullptr),
                        measured_cell(page, indicator, "latest", indicator.latest()),
                        target_cell(page, indicator, target, "value", target.plans.back()),
                        share_cell(page, indicator, target, "progress", target.latest.progress),
                        share_cell(page, indicator, target, "time", target.latest.time),
                        target_cell(page, indicator, target, "first", target.plans.front()),
                        judged_cell(page, indicator, target, "status_first", target.first)};
  if (page.answer().asked.plan_on) {
    row.push_back(target.by_chosen
                      ? judged_cell(page, indicator, target, "status_chosen", *target.by_chosen)
                      : text_cell(writer.text("no_plan_then")));
  }
  row.push_back(text_cell(fresh_text(writer, indicator)));
  return row;
}

std::vector<Cell> row_without_target(Page& page, const Indicator& indicator) {
  const Writer& writer = page.writer();
  const std::string none = writer.text("no_target");
  const Cell status =
      with_sign(text_cell(writer.status(indicator.status)), sign_of(indicator.status));
  std::vector<Cell> row{text_cell(indicator.name),
                        status,
                        measured_cell(page, indicator, "baseline",
                                      indicator.baseline ? &*indicator.baseline : nullptr),
                        measured_cell(page, indicator, "latest", indicator.latest()),
                        text_cell(none),
                        text_cell(""),
                        text_cell(""),
                        text_cell(none),
                        status};
  if (page.answer().asked.plan_on) row.push_back(text_cell(writer.text("no_plan_then")));
  row.push_back(text_cell(fresh_text(writer, indicator)));
  return row;
}

void list_status(Page& page, const Indicator& indicator) {
  const Writer& writer = page.writer();
  page.list(
      writer.label("indicator.status", {{"name", indicator.name}}),
      writer.word_figure(indicator_id(indicator, "status"),
                         std::string(analysis::goal_indicators::name_of(indicator.status)),
                         writer.status(indicator.status), indicator.sources, indicator.standing));
}

}  // namespace

void add_indicators(Page& page) {
  const Writer& writer = page.writer();
  if (writer.indicators().empty()) return;
  document::Table table;
  table.id = "indicators";
  table.caption = writer.text("table_indicators");
  table.columns = {
      writer.column("indicator", Unit::text),    writer.column("status", Unit::text),
      writer.column("baseline", Unit::fraction), writer.column("measured", Unit::fraction),
      writer.column("target", Unit::fraction),   writer.column("progress", Unit::fraction),
      writer.column("time", Unit::fraction),     writer.column("target_first", Unit::fraction),
      writer.column("status_first", Unit::text)};
  if (page.answer().asked.plan_on) {
    table.columns.push_back(
        {"status_chosen",
         writer.heading("status_chosen",
                        {{"day", writer.narrow_day(*page.answer().asked.plan_on)}}),
         Unit::text});
  }
  table.columns.push_back(writer.column("fresh", Unit::text));
  for (const Indicator* indicator : writer.indicators()) {
    list_status(page, *indicator);
    for (const Target& target : indicator->targets)
      table.rows.push_back(target_row(page, *indicator, target));
    if (indicator->targets.empty()) table.rows.push_back(row_without_target(page, *indicator));
  }
  page.section("indicators");
  page.paragraph("indicators_intro");
  page.add(std::move(table));
}

}  // namespace vlecht::views::goal_progress
