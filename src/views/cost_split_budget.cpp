// SPDX-License-Identifier: EUPL-1.2
//
// Budget, forecast and what it became, with what is better or worse than the budget.
#include <algorithm>

#include "facts/cost_choices.h"
#include "views/cost_split_writer.h"
#include "words/format.h"

namespace vlecht::views::cost_split {
namespace {

using analysis::budget_stages::Stages;
using analysis::budget_stages::Variance;
using analysis::cost_budget::Post;
using analysis::cost_split::natures;
using analysis::cost_split::Year;
using document::Cell;
using document::Unit;
using values::Money;

// More rows than this are no picture any more.
constexpr std::size_t bullets_max = 14;

// One thing of which there is a budget, an outcome, or both.
struct Item {
  std::string label;
  std::string id;              // "component.inhuur": its stages are that with ".latest" behind it
  std::string actual_id = id;  // of the outcome
  std::string variance_id = id + ".variance";
  std::string side = std::string(facts::sides::expense);
  std::optional<Stages> budget = {};  // none: no post is about it
  Amount actual = {};
  Selection selection = {};
};

using Wanted = std::function<bool(const Post&)>;

std::optional<Stages> budget_of(const Answer& answer, const Wanted& is_wanted) {
  std::vector<const analysis::budget_stages::Line*> lines;
  for (const Post& post : answer.posts) {
    if (is_wanted(post)) lines.push_back(&post.line);
  }
  if (lines.empty()) return std::nullopt;
  return analysis::budget_stages::sum_of(lines);
}

bool is_expense_post(const Post& post) { return post.words.side == facts::sides::expense; }

const Year& year_asked(const Answer& answer) {
  return *std::find_if(answer.years.begin(), answer.years.end(),
                       [&](const Year& year) { return year.year == answer.year; });
}

Selection expenses(const Answer& answer) {
  return {.year = answer.year, .side = std::string(facts::sides::expense)};
}

// Largest first, as they were or as they were meant to be; what nobody allotted last.
std::vector<Item> component_items(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Year& year = year_asked(answer);
  std::vector<Item> items;
  for (std::size_t i = 0; i < answer.components.size(); ++i) {
    const std::string& component = answer.components[i];
    Item item{.label = writer.component(component), .id = "component." + id_of(component)};
    item.budget = budget_of(answer, [&](const Post& post) {
      return is_expense_post(post) && post.words.component == component;
    });
    item.actual = year.by_component[i];
    item.selection = expenses(answer);
    item.selection.component = component;
    if (item.budget || item.actual.lines + item.actual.missing > 0) {
      items.push_back(std::move(item));
    }
  }
  const auto size = [](const Item& item) {
    if (item.actual.known_part) return item.actual.known_part->cents();
    return item.budget && item.budget->latest.value ? item.budget->latest.value->cents() : 0;
  };
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
    const bool a_is_rest = a.selection.component->empty();
    const bool b_is_rest = b.selection.component->empty();
    return a_is_rest != b_is_rest ? b_is_rest : size(a) > size(b);
  });
  return items;
}

std::vector<Item> nature_items(const Writer& writer) {
  const Answer& answer = writer.answer();
  const Year& year = year_asked(answer);
  std::vector<Item> items;
  for (std::size_t i = 0; i < std::size(natures); ++i) {
    Item item{.label = capitalised(writer.nature(natures[i])), .id = "nature." + id_of(natures[i])};
    item.budget = budget_of(answer, [&](const Post& post) {
      return is_expense_post(post) && post.words.nature == natures[i];
    });
    item.actual = year.by_nature[i];
    item.selection = expenses(answer);
    item.selection.nature = std::string(natures[i]);
    if (item.budget || item.actual.lines + item.actual.missing > 0) {
      items.push_back(std::move(item));
    }
  }
  return items;
}

Item total_item(const Writer& writer) {
  const Answer& answer = writer.answer();
  return {.label = writer.text("expense"),
          .id = "budget",
          .actual_id = "total",
          .variance_id = "variance.latest",
          .budget = budget_of(answer, is_expense_post),
          .actual = year_asked(answer).expense,
          .selection = expenses(answer)};
}

std::optional<Item> income_item(const Writer& writer) {
  const Answer& answer = writer.answer();
  Item item{.label = writer.text("income"), .id = "income"};
  item.side = std::string(facts::sides::income);
  item.budget = budget_of(answer, [](const Post& post) { return !is_expense_post(post); });
  item.actual = year_asked(answer).income;
  item.selection = {.year = answer.year, .side = item.side};
  if (!item.budget && item.actual.lines + item.actual.missing == 0) return std::nullopt;
  return item;
}

Variance variance_of(const Item& item) {
  const MoneyFigure budget = item.budget ? item.budget->latest : MoneyFigure{};
  return analysis::budget_stages::variance(item.side, budget, item.actual.value);
}

// ---- The picture ----

std::string bullet_text(const Writer& writer, const Item& item) {
  const auto& actual = item.actual.value.value;
  const Variance variance = variance_of(item);
  const bool has_budget = item.budget && item.budget->latest.value.is_known();
  return writer.text(
      "bullet",
      {{"actual", item.actual.lines + item.actual.missing == 0 ? writer.text("no_lines")
                  : actual                                     ? writer.whole_euro(*actual)
                                                               : writer.reason(actual.reason())},
       {"has_budget", has_budget    ? "yes"
                      : item.budget ? "unknown"
                                    : "no"},
       {"budget", has_budget ? writer.whole_euro(*item.budget->latest.value) : ""},
       {"letter", writer.letter(variance)},
       {"difference", variance.amount.value ? writer.whole_euro(*variance.amount.value) : ""}});
}

document::BulletChart::Row bullet(const Writer& writer, const Item& item) {
  document::BulletChart::Row row{.label = item.label, .shown = bullet_text(writer, item)};
  row.actual = writer.plotted(item.actual);
  if (!item.budget) return row;
  row.budget = writer.plotted(item.budget->latest);
  const auto& original = item.budget->original.value;
  if (original && item.budget->latest.value && *original != *item.budget->latest.value) {
    row.first_budget = writer.plotted(original);
  }
  if (item.budget->forecast.value) row.forecast = writer.plotted(item.budget->forecast);
  return row;
}

document::BulletChart bullets(const Writer& writer, const std::vector<Item>& items) {
  document::BulletChart out;
  out.id = "budget_chart";
  out.title = writer.text("chart_budget", {{"year", writer.year()}});
  out.description = writer.text("chart_budget_description");
  out.axis_label = writer.text("axis_euro");
  out.names = {writer.text("sign_actual"), writer.text("sign_budget"),
               writer.text("sign_first_budget"), writer.text("sign_forecast")};
  for (std::size_t i = 0; i < std::min(items.size(), bullets_max); ++i) {
    out.rows.push_back(bullet(writer, items[i]));
  }
  const auto has = [&](auto member) {
    return std::any_of(out.rows.begin(), out.rows.end(),
                       [&](const auto& row) { return (row.*member).has_value(); });
  };
  using Row = document::BulletChart::Row;
  if (!has(&Row::budget)) out.names.budget.clear();
  if (!has(&Row::first_budget)) out.names.first_budget.clear();
  if (!has(&Row::forecast)) out.names.forecast.clear();
  out.table_id = "budget";
  return out;
}

// ---- The tables ----

void add_budget_columns(const Writer& writer, document::Table& table) {
  for (const char* id : {"original", "latest", "forecast", "actual", "variance"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  table.columns.push_back(writer.column("letter", Unit::text));
}

// A stage of which no post says anything is not unknown: nobody budgeted it.
Cell stage_cell(const Page& page, const std::string& id, const std::optional<MoneyFigure>& amount) {
  if (!amount) return text_cell(page.writer().text("not_budgeted"));
  return page.cell(page.writer().figure(id, *amount));
}

Cell letter_cell(const Writer& writer, const Item& item, const Variance& variance) {
  Cell out = text_cell(writer.letter(variance));
  if (out.shown.empty()) return out;
  out.value = out.shown;
  out.figure = item.variance_id + ".direction";
  return out;
}

std::vector<Cell> budget_cells(const Page& page, const Item& item) {
  const Writer& writer = page.writer();
  const auto stage = [&](const char* name, MoneyFigure Stages::*member) {
    std::optional<MoneyFigure> amount;
    if (item.budget) amount = (*item.budget).*member;
    return stage_cell(page, item.id + "." + name, amount);
  };
  const Variance variance = variance_of(item);
  Cell difference = page.not_applicable();
  if (item.budget) {
    difference = page.cell(writer.figure(item.variance_id, variance.amount));
  }
  return {stage("original", &Stages::original),
          stage("latest", &Stages::latest),
          stage("forecast", &Stages::forecast),
          page.cell(writer.figure(item.actual_id, item.actual, item.selection)),
          std::move(difference),
          letter_cell(writer, item, variance)};
}

document::Table item_table(const Page& page, const std::string& id, const std::vector<Item>& items,
                           const std::optional<Item>& total) {
  const Writer& writer = page.writer();
  document::Table table{.id = id, .caption = writer.text("table_" + id, {{"year", writer.year()}})};
  table.emphasis = writer.text("whole");
  table.columns.push_back(writer.column("what", Unit::text));
  add_budget_columns(writer, table);
  const auto add = [&](const Item& item) {
    std::vector<Cell> row{text_cell(item.label)};
    for (Cell& each : budget_cells(page, item)) row.push_back(std::move(each));
    table.rows.push_back(std::move(row));
  };
  for (const Item& item : items) add(item);
  if (total) {
    add(*total);
    for (Cell& last : table.rows.back()) last.is_emphasised = true;
  }
  return table;
}

// Domain by component on both sides: the whole story, for who wants it.
document::Table row_table(const Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "rows",
                        .caption = writer.text("table_rows", {{"year", writer.year()}})};
  table.is_folded = true;
  for (const char* id : {"side", "domain", "component"}) {
    table.columns.push_back(writer.column(id, Unit::text));
  }
  add_budget_columns(writer, table);
  for (const std::string_view nature : natures) {
    std::string id = "nature_" + id_of(nature);
    table.columns.push_back({std::move(id), capitalised(writer.nature(nature)), Unit::euro});
  }
  for (const auto& row : page.answer().rows) {
    Item item{.label = "",
              .id = "row." + row.side + "." + id_of(row.domain) + "." + id_of(row.component)};
    item.actual_id = item.id + ".actual";
    item.side = row.side;
    item.budget = budget_of(page.answer(), [&](const Post& post) {
      return post.words.side == row.side && post.words.domain == row.domain &&
             post.words.component == row.component;
    });
    item.actual = row.actual;
    item.selection = {.year = page.answer().year,
                      .side = row.side,
                      .domain = row.domain,
                      .component = row.component};
    std::vector<Cell> cells{text_cell(capitalised(writer.side(row.side))),
                            text_cell(writer.domain(row.domain)),
                            text_cell(writer.component(row.component))};
    for (Cell& each : budget_cells(page, item)) cells.push_back(std::move(each));
    for (std::size_t i = 0; i < std::size(natures); ++i) {
      Selection selection = item.selection;
      selection.nature = std::string(natures[i]);
      cells.push_back(
          page.cell(writer.figure(item.id + "." + id_of(natures[i]), row.by_nature[i], selection)));
    }
    table.rows.push_back(std::move(cells));
  }
  return table;
}

std::string amendments_text(const Writer& writer, const analysis::budget_stages::Line& line) {
  std::vector<std::string> told;
  for (const auto& step : line.amendments) {
    told.push_back(writer.text(
        "amendment",
        {{"number", std::to_string(step.number)},
         {"euro", step.amount.value ? writer.money(*step.amount.value)
                                    : writer.reason(step.amount.value.reason())},
         {"decision", step.decision.empty() ? writer.text("decision_unknown") : step.decision},
         {"day", step.decided ? words::short_day(writer.language(), *step.decided)
                              : writer.text("day_unknown")},
         {"in_force", step.is_in_force ? "yes" : "no"}}));
  }
  return enumerated(writer.language(), told);
}

document::Table post_table(const Page& page) {
  const Writer& writer = page.writer();
  document::Table table{.id = "posts",
                        .caption = writer.text("table_posts", {{"year", writer.year()}})};
  table.is_folded = true;
  for (const char* id : {"municipality", "post", "side", "component"}) {
    table.columns.push_back(writer.column(id, Unit::text));
  }
  for (const char* id : {"original", "latest", "forecast"}) {
    table.columns.push_back(writer.column(id, Unit::euro));
  }
  table.columns.push_back(writer.column("amendments", Unit::text));
  for (const Post& post : page.answer().posts) {
    const auto& line = post.line;
    const std::string id = "post." + id_parts(line.municipality, line.post) + "." + line.side;
    table.rows.push_back(
        {text_cell(writer.municipality(line.municipality)),
         text_cell(line.description.empty() ? line.post : line.post + " · " + line.description),
         text_cell(capitalised(writer.side(line.side))),
         text_cell(writer.component_of(post.words.component, post.words.domain)),
         page.cell(writer.figure(id + ".original", line.stages.original)),
         page.cell(writer.figure(id + ".latest", line.stages.latest)),
         page.cell(writer.figure(id + ".forecast", line.stages.forecast)),
         text_cell(amendments_text(writer, line))});
  }
  return table;
}

}  // namespace

void add_budget(Page& page) {
  const Writer& writer = page.writer();
  page.section("budget");
  if (page.answer().posts.empty()) {
    page.paragraph("no_budget", {{"year", writer.year()}});
  } else {
    page.paragraph("budget_meaning");
    const auto items = component_items(writer);
    page.add(bullets(writer, items));
    page.add(item_table(page, "budget", items, total_item(writer)));
    if (const auto income = income_item(writer)) {
      page.add(item_table(page, "income", {*income}, std::nullopt));
    }
    page.paragraph("nature_meaning");
    page.add(item_table(page, "natures", nature_items(writer), std::nullopt));
    page.add(post_table(page));
  }
  if (!page.answer().rows.empty()) page.add(row_table(page));
}

}  // namespace vlecht::views::cost_split
