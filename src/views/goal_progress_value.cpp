// SPDX-License-Identifier: EUPL-1.2
//
// Earned value: is the work done for the money and in the time that was planned?
#include "views/goal_progress_writer.h"
#include "words/format.h"

namespace vlecht::views::goal_progress {
namespace {

namespace initiative_value = analysis::initiative_value;
using analysis::methods::EarnedFigure;
using analysis::methods::NoEarnedValue;
using document::Cell;
using document::Unit;
using values::Money;
using values::Ratio;

std::string_view name_of_gap(NoEarnedValue why) {
  switch (why) {
    case NoEarnedValue::not_supplied:
      return "not_supplied";
    case NoEarnedValue::negative:
      return "negative";
    case NoEarnedValue::over_budget:
      return "over_budget";
    case NoEarnedValue::nothing_earned:
      return "nothing_earned";
    case NoEarnedValue::nothing_planned:
      return "nothing_planned";
    case NoEarnedValue::nothing_spent:
      return "nothing_spent";
    case NoEarnedValue::budget_spent:
      return "budget_spent";
    case NoEarnedValue::not_begun:
      return "not_begun";
    case NoEarnedValue::plan_out_of_order:
      return "plan_out_of_order";
    case NoEarnedValue::beyond_plan:
      return "beyond_plan";
    case NoEarnedValue::too_large:
      return "too_large";
  }
  return "not_supplied";
}

std::string why_no_value(const Writer& writer, NoEarnedValue why) {
  return writer.text("no_value." + std::string(name_of_gap(why)));
}

/// The cells and words of one initiative.
class ValueRow {
 public:
  ValueRow(Page& page, const initiative_value::Initiative& initiative)
      : page_(page), initiative_(initiative) {}

  Cell ratio(const std::string& what, const EarnedFigure<Ratio>& from) {
    facts::Figure<Ratio> figure = known<Ratio>();
    if (from) figure.value = *from;
    return quoted(what, Unit::fraction, figure, from ? nullptr : &from.error());
  }
  Cell money(const std::string& what, const EarnedFigure<Money>& from) {
    facts::Figure<Money> figure = known<Money>();
    if (from) figure.value = *from;
    return quoted(what, Unit::euro, figure, from ? nullptr : &from.error());
  }
  Cell money(const std::string& what, const values::Known<Money>& from) {
    facts::Figure<Money> figure = known<Money>();
    figure.value = from;
    return quoted(what, Unit::euro, figure, nullptr);
  }

 private:
  template <class T>
  facts::Figure<T> known() const {
    return {values::Reason::not_supplied, initiative_.standing, initiative_.sources};
  }
  template <class T>
  Cell quoted(const std::string& what, Unit unit, const facts::Figure<T>& from,
              const NoEarnedValue* why) {
    const Writer& writer = page_.writer();
    auto figure =
        writer.figure("value." + id_part(initiative_.initiative) + "." + what, unit, from);
    if (why) figure.shown = why_no_value(writer, *why);
    // Cents of such amounts tell nothing; they stand in the figure itself.
    if (unit == Unit::euro && figure.value)
      figure.shown = words::euro(writer.language(), *figure.value, 0);
    return page_.quote(initiative_.name + ": " + writer.text("column." + ("value_" + what)),
                       std::move(figure));
  }

  Page& page_;
  const initiative_value::Initiative& initiative_;
};

Cell reported_cell(const Writer& writer, const initiative_value::Initiative& initiative) {
  if (!initiative.reported) return text_cell(writer.reason(initiative.reported.reason()));
  return {.shown = writer.day(*initiative.reported),
          .value = values::to_iso(*initiative.reported),
          .unit = Unit::day};
}

Cell day_known_cell(const Writer& writer, const values::Known<values::Day>& day) {
  if (!day) return text_cell(writer.reason(day.reason()));
  return {.shown = writer.day(*day), .value = values::to_iso(*day), .unit = Unit::day};
}

void tell_value(Page& page, const initiative_value::Initiative& initiative) {
  const Writer& writer = page.writer();
  const auto& value = initiative.value;
  if (!initiative.reported || !value.cost_index || !value.schedule_index) return;
  const auto cents = [&](const Ratio& ratio) {
    return words::euro(writer.language(),
                       ratio.to_decimal(2, values::Rounding::half_away_from_zero), 2);
  };
  const auto share = [&](const Ratio& ratio) {
    return words::percent(writer.language(), values::to_decimal(100 * ratio.to_double(), 6), 0);
  };
  const Ratio one(1, 1);
  page.paragraph(
      "value_sentence",
      {{"name", initiative.name},
       {"day", writer.long_day(*initiative.reported)},
       {"per_euro", cents(*value.cost_index)},
       {"share", share(*value.schedule_index)},
       {"has_end", initiative.end_at_pace && initiative.planned_end ? "yes" : "no"},
       {"end", initiative.end_at_pace ? writer.long_day(*initiative.end_at_pace) : ""},
       {"planned_end", initiative.planned_end ? writer.long_day(*initiative.planned_end) : ""}});
}

document::Table standing_table(Page& page, const initiative_value::Answer& answer) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "value_now";
  table.caption = writer.text("table_value_now");
  table.columns = {writer.column("value_initiative", Unit::text),
                   writer.column("value_reported", Unit::day)};
  for (const char* id : {"value_planned", "value_earned", "value_actual"})
    table.columns.push_back(writer.column(id, Unit::euro));
  for (const char* id : {"value_cpi", "value_spi", "value_spi_time"})
    table.columns.push_back(writer.column(id, Unit::fraction));
  for (const auto& initiative : answer.initiatives) {
    ValueRow row(page, initiative);
    table.rows.push_back({text_cell(initiative.name), reported_cell(writer, initiative),
                          row.money("planned", initiative.amounts.planned),
                          row.money("earned", initiative.amounts.earned),
                          row.money("actual", initiative.amounts.actual),
                          row.ratio("cpi", initiative.value.cost_index),
                          row.ratio("spi", initiative.value.schedule_index),
                          row.ratio("spi_time", initiative.schedule.time_index)});
  }
  return table;
}

document::Table completion_table(Page& page, const initiative_value::Answer& answer) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "value_completion";
  table.caption = writer.text("table_value_completion");
  table.columns = {writer.column("value_initiative", Unit::text)};
  for (const char* id : {"value_budget", "value_eac_budgeted", "value_eac_cpi", "value_eac_both"})
    table.columns.push_back(writer.column(id, Unit::euro));
  table.columns.push_back(writer.column("value_tcpi", Unit::fraction));
  for (const auto& initiative : answer.initiatives) {
    ValueRow row(page, initiative);
    table.rows.push_back({text_cell(initiative.name),
                          row.money("budget", initiative.amounts.budget),
                          row.money("eac_budgeted", initiative.value.completion_as_budgeted),
                          row.money("eac_cpi", initiative.value.completion_at_cost_index),
                          row.money("eac_both", initiative.value.completion_at_both_indices),
                          row.ratio("tcpi", initiative.value.index_to_stay_in_budget)});
  }
  return table;
}

// When it is finished at this pace, and what became of the budgets of other projects.
document::Table ends_table(const Writer& writer, const initiative_value::Answer& answer) {
  document::Table table;
  table.id = "value_ends";
  table.caption = writer.text("table_value_ends");
  table.columns = {writer.column("value_initiative", Unit::text),
                   writer.column("value_end_planned", Unit::day),
                   writer.column("value_end_at_pace", Unit::day),
                   writer.column("value_outside_half", Unit::euro),
                   writer.column("value_outside_most", Unit::euro)};
  const auto amount = [&](const std::optional<Money>& money) -> Cell {
    if (!money) return text_cell(writer.text("no_outside_view"));
    const std::string exact_amount = values::to_decimal(*money);
    return {.shown = words::euro(writer.language(), exact_amount, 0),
            .value = exact_amount,
            .unit = Unit::euro};
  };
  for (const auto& initiative : answer.initiatives) {
    const auto& outside = initiative.outside;
    table.rows.push_back({text_cell(initiative.name),
                          day_known_cell(writer, initiative.planned_end),
                          day_known_cell(writer, initiative.end_at_pace),
                          amount(outside ? outside->p50 : std::nullopt),
                          amount(outside ? outside->p80 : std::nullopt)});
  }
  return table;
}

}  // namespace

void add_value(Page& page) {
  const initiative_value::Answer& answer = page.answer().value;
  if (answer.initiatives.empty()) return;
  page.section("value");
  for (const auto& initiative : answer.initiatives) tell_value(page, initiative);
  page.add(standing_table(page, answer));
  page.add(completion_table(page, answer));
  page.add(ends_table(page.writer(), answer));
  page.paragraph("value_meaning");
}

}  // namespace vlecht::views::goal_progress
