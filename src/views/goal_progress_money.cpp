// SPDX-License-Identifier: EUPL-1.2
//
// Money beside results.
#include <algorithm>

#include "views/goal_progress_writer.h"
#include "words/format.h"

namespace vlecht::views::goal_progress {

using analysis::MoneyFigure;
using document::Cell;
using document::Figure;
using document::Unit;

namespace {

Cell money_cell(Page& page, const Initiative& initiative, const std::string& which,
                const MoneyFigure& from) {
  const Writer& writer = page.writer();
  Figure figure =
      writer.figure("initiative." + id_part(initiative.code) + "." + which, Unit::euro, from);
  if (from.value) {
    figure.shown = words::euro(writer.language(), values::to_decimal(*from.value), 0);
  }
  return page.quote(writer.label("initiative." + which, {{"name", initiative.name}}),
                    std::move(figure));
}

// What the ledger says opens its lines; without lines it is not known, rather than nothing.
Cell spent_cell(Page& page, const Initiative& initiative) {
  const Writer& writer = page.writer();
  const std::string id = "initiative." + id_part(initiative.code) + ".spent";
  Figure figure = writer.figure(id, Unit::euro, initiative.spent);
  figure.rows.count = static_cast<std::int64_t>(initiative.lines);
  if (initiative.lines > 0) figure.rows.selection = "initiative:" + initiative.code;
  if (initiative.spent.value) {
    figure.shown = words::euro(writer.language(), values::to_decimal(*initiative.spent.value), 0);
  } else if (initiative.lines == 0) {
    figure.shown = writer.text("no_lines");
  } else {
    figure.shown =
        writer.text("lines_missing", {{"count", static_cast<std::int64_t>(initiative.missing)}});
  }
  return page.quote(writer.label("initiative.spent", {{"name", initiative.name}}),
                    std::move(figure));
}

Cell spent_share_cell(Page& page, const Initiative& initiative) {
  const Writer& writer = page.writer();
  Figure figure = writer.figure("initiative." + id_part(initiative.code) + ".spent_share",
                                Unit::fraction, initiative.spent_share);
  figure.shown = writer.share(initiative.spent_share.value);
  return page.quote(writer.label("initiative.spent_share", {{"name", initiative.name}}),
                    std::move(figure));
}

document::Table initiative_table(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "initiatives";
  table.caption = writer.text("table_initiatives");
  table.columns = {
      writer.column("initiative", Unit::text),      writer.column("goal", Unit::text),
      writer.column("budget", Unit::euro),          writer.column("spent", Unit::euro),
      writer.column("spent_share", Unit::fraction), writer.column("reported", Unit::euro)};
  for (const Initiative* initiative : writer.initiatives()) {
    const Goal* goal = writer.goal(initiative->goal);
    table.rows.push_back({text_cell(initiative->name.empty() ? initiative->code : initiative->name),
                          text_cell(goal == nullptr ? "" : goal->name),
                          money_cell(page, *initiative, "budget", initiative->budget),
                          spent_cell(page, *initiative), spent_share_cell(page, *initiative),
                          money_cell(page, *initiative, "reported", initiative->reported)});
  }
  return table;
}

std::string why_unknown(const Writer& writer, const Goal& goal, const Indicator& indicator,
                        const analysis::goal_progress::Worth& worth) {
  if (worth.per_thousand_euro.value) return "";
  if (!goal.spent.value) return writer.text("worth_no_money");
  if (!indicator.improvement.value) return writer.text("worth_no_measurement");
  return writer.text("worth_stale");
}

// What a percentage improves is counted in points of it.
std::string improvement_text(const Writer& writer, const values::Known<values::Ratio>& improvement,
                             const std::string& unit) {
  if (!improvement) return writer.reason(improvement.reason());
  const std::string number = writer.number(*improvement, 3);
  if (unit == "%") return writer.text("percent_points", {{"number", number}});
  return unit.empty() ? number : number + " " + unit;
}

void add_worth_table(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "worth";
  table.caption = writer.text("table_worth");
  table.columns = {
      writer.column("indicator", Unit::text), writer.column("improved", Unit::fraction),
      writer.column("spent_on_goal", Unit::euro), writer.column("per_thousand", Unit::fraction),
      writer.column("worth_why", Unit::text)};
  for (const auto& worth : page.answer().worth) {
    const Goal* goal = writer.goal(worth.goal);
    const Indicator* indicator = page.answer().indicators.find(worth.indicator);
    if (goal == nullptr || indicator == nullptr) continue;
    const std::string id = "worth." + id_parts(worth.goal, worth.indicator);
    const auto cell_of = [&](const std::string& which, const facts::Figure<values::Ratio>& from) {
      Figure figure = writer.figure(id + "." + which, Unit::fraction, from);
      figure.shown = improvement_text(writer, from.value, indicator->unit);
      return page.quote(writer.label("worth." + which, {{"name", indicator->name}}),
                        std::move(figure));
    };
    Figure spent = writer.figure("goal." + id_part(goal->code) + ".spent", Unit::euro, goal->spent);
    if (goal->spent.value) {
      spent.shown = words::euro(writer.language(), values::to_decimal(*goal->spent.value), 0);
    }
    table.rows.push_back(
        {text_cell(indicator->name), cell_of("improved", indicator->improvement),
         page.quote(writer.label("goal_spent", {{"goal", goal->name}}), std::move(spent)),
         cell_of("per_thousand_euro", worth.per_thousand_euro),
         text_cell(why_unknown(writer, *goal, *indicator, worth))});
  }
  if (table.rows.empty()) return;
  page.paragraph("worth_intro");
  page.add(std::move(table));
}

}  // namespace

void add_money(Page& page) {
  if (page.writer().initiatives().empty()) return;
  page.section("money");
  page.add(initiative_table(page));
  add_worth_table(page);
}

}  // namespace vlecht::views::goal_progress
