// SPDX-License-Identifier: EUPL-1.2
//
// Projects of a portfolio in its first and its latest report.
#include <algorithm>
#include <cmath>
#include <type_traits>

#include "values/ratio.h"
#include "views/goal_progress_writer.h"
#include "words/format.h"

namespace vlecht::views::goal_progress {
namespace {

namespace portfolio_progress = analysis::portfolio_progress;
using document::Cell;
using document::Unit;
using portfolio_progress::LooksBetter;
using portfolio_progress::Project;
using portfolio_progress::RatioChange;
using values::Sterling;

Details years_of(const portfolio_progress::Answer& answer) {
  return {{"first", std::to_string(answer.first())},
          {"latest", std::to_string(answer.latest())},
          {"reports", answer.has_two() ? "two" : "one"}};
}

// Whole pounds, in millions from a million on: pence and single pounds of such sums tell nothing.
std::string pounds_text(const Writer& writer, const values::Known<Sterling>& amount) {
  if (!amount) return writer.reason(amount.reason());
  const double pounds = static_cast<double>(amount->pence()) / 100;
  if (std::abs(pounds) < 1e6)
    return words::sterling(writer.language(), values::to_decimal(*amount));
  const std::string millions = values::to_decimal(pounds / 1e6, std::abs(pounds) < 1e8 ? 1 : 0);
  return writer.text("pounds_million", {{"number", words::number(writer.language(), millions)}});
}

std::string percent_points(const Writer& writer, analysis::methods::Billionths part) {
  return words::percent(writer.language(), values::to_decimal(static_cast<double>(part) / 1e7, 6),
                        1, true);
}

// A difference of percentages as a number: "−9,2".
std::string points_text(const Writer& writer, analysis::methods::Billionths part) {
  const std::string number =
      words::number(writer.language(), values::to_decimal(static_cast<double>(part) / 1e7, 1));
  return part > 0 ? "+" + number : number;
}

// None when there is nothing to divide by.
std::optional<double> cost_change_percent(const values::Known<Sterling>& first,
                                          const values::Known<Sterling>& latest) {
  if (!first || !latest || first->pence() == 0) return std::nullopt;
  return 100 * (static_cast<double>(latest->pence()) / static_cast<double>(first->pence()) - 1);
}

// ---- Figures ----

document::Figures portfolio_figures(const Writer& writer,
                                    const portfolio_progress::Answer& answer) {
  document::Figures out;
  out.caption = writer.text("portfolio_figures");
  out.is_compact = true;
  const auto add = [&](const std::string& id, Unit unit, const auto& from) {
    auto figure = writer.figure(id, unit, from);
    figure.label = writer.text("portfolio." + id, years_of(answer));
    if constexpr (std::is_same_v<std::decay_t<decltype(from)>, facts::Figure<Sterling>>)
      figure.shown = pounds_text(writer, from.value);
    if (!answer.has_two() && !figure.value) figure.shown = writer.text("needs_second");
    out.figures.push_back(std::move(figure));
  };
  add("projects", Unit::count, answer.count);
  add("end.later", Unit::count, answer.end_later);
  add("end.same", Unit::count, answer.end_same);
  add("end.earlier", Unit::count, answer.end_earlier);
  add("end.not_comparable", Unit::count, answer.end_not_comparable);
  add("cost.first", Unit::pound, answer.cost_first);
  add("cost.latest", Unit::pound, answer.cost_latest);
  add("cost.comparable", Unit::count, answer.cost_comparable);
  return out;
}

// ---- What the reports say and leave out ----

document::Table coverage_table(const Writer& writer, const portfolio_progress::Answer& answer) {
  document::Table table;
  table.id = "portfolio_coverage";
  table.caption = writer.text("table_coverage");
  table.columns = {
      writer.column("coverage_field", Unit::text), writer.column("coverage_year", Unit::text),
      writer.column("coverage_known", Unit::count), writer.column("coverage_unknown", Unit::count),
      writer.column("coverage_why", Unit::text)};
  for (const auto& coverage : answer.coverage) {
    std::int64_t unknown = 0;
    std::vector<std::string> reasons;
    for (const auto& [reason, count] : coverage.unknown) {
      unknown += count;
      reasons.push_back(
          writer.text("coverage_reason", {{"count", count}, {"reason", writer.reason(reason)}}));
    }
    table.rows.push_back(
        {text_cell(writer.text("coverage." + coverage.field)),
         text_cell(std::to_string(coverage.year)), count_cell(writer.language(), coverage.known),
         count_cell(writer.language(), unknown),
         text_cell(reasons.empty() ? "–" : enumerated(writer.language(), reasons))});
  }
  return table;
}

// ---- The projects ----

Cell project_day_cell(const Writer& writer, const values::Known<values::Day>& day) {
  if (!day) return text_cell(writer.reason(day.reason()));
  return {.shown = writer.day(*day), .value = values::to_iso(*day), .unit = Unit::day};
}

Cell project_slip_cell(const Writer& writer, const Project& project) {
  if (!project.slip_days) return text_cell(writer.reason(project.slip_days.reason()));
  Cell out = count_cell(writer.language(), *project.slip_days);
  if (*project.slip_days > 0) out.shown = "+" + out.shown;
  out.sources = project.sources;
  return out;
}

Cell pounds_cell(const Writer& writer, const values::Known<Sterling>& amount) {
  if (!amount) return text_cell(writer.reason(amount.reason()));
  return {.shown = pounds_text(writer, amount),
          .value = values::to_decimal(*amount),
          .unit = Unit::pound};
}

Cell change_cell(const Writer& writer, const Project& project) {
  if (!project.cost_change) return text_cell(writer.reason(project.cost_change.reason()));
  const auto percent = cost_change_percent(project.cost_first, project.cost_latest);
  if (!percent) return text_cell(writer.text("from_nothing"));
  const std::string exact_percent = values::to_decimal(*percent, 6);
  return {.shown = words::percent(writer.language(), exact_percent, 1, true),
          .value = exact_percent,
          .unit = Unit::percent,
          .sources = project.sources};
}

document::Table projects_table(const Writer& writer, const portfolio_progress::Answer& answer) {
  document::Table table;
  table.id = "portfolio_projects";
  table.caption = writer.text("table_projects", years_of(answer));
  table.is_folded = true;
  const auto column = [&](std::string id, Unit unit) {
    std::string label = writer.text("column." + id, years_of(answer));
    table.columns.push_back({std::move(id), std::move(label), unit});
  };
  column("portfolio_project", Unit::text);
  column("portfolio_number", Unit::text);
  column("portfolio_department", Unit::text);
  column("portfolio_end_first", Unit::day);
  column("portfolio_end_latest", Unit::day);
  column("portfolio_slip", Unit::count);
  column("portfolio_cost_first", Unit::pound);
  column("portfolio_cost_latest", Unit::pound);
  column("portfolio_cost_change", Unit::percent);
  for (const Project& project : answer.projects) {
    table.rows.push_back(
        {text_cell(project.name), text_cell(project.project), text_cell(project.department),
         project_day_cell(writer, project.end_first), project_day_cell(writer, project.end_latest),
         project_slip_cell(writer, project), pounds_cell(writer, project.cost_first),
         pounds_cell(writer, project.cost_latest), change_cell(writer, project)});
  }
  return table;
}

// ---- Who came and who left ----

std::string why_no_change(const Writer& writer, const RatioChange& ratio) {
  return writer.text(ratio.why_not == analysis::methods::NoPortfolioChange::nobody_stayed
                         ? "ratio_nobody_stayed"
                         : "ratio_none");
}

Cell billionths_cell(const Writer& writer, const values::Ratio& ratio) {
  const std::string percent = values::to_decimal(100 * ratio.to_double(), 6);
  return {.shown = words::percent(writer.language(), percent, 1),
          .value = percent,
          .unit = Unit::percent};
}

document::Table ratios_table(Page& page, const portfolio_progress::Answer& answer) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "portfolio_ratios";
  table.caption = writer.text("table_ratios", years_of(answer));
  table.columns = {writer.column("ratio", Unit::text),
                   {"ratio_first", std::to_string(answer.first()), Unit::percent},
                   {"ratio_latest", std::to_string(answer.latest()), Unit::percent},
                   writer.column("ratio_leavers", Unit::percent),
                   writer.column("ratio_stayers", Unit::percent),
                   writer.column("ratio_joiners", Unit::percent)};
  for (const RatioChange& ratio : answer.ratios) {
    const std::string name = writer.text("ratio." + ratio.id);
    if (!ratio.change) {
      table.rows.push_back({text_cell(name), text_cell(why_no_change(writer, ratio)),
                            text_cell("–"), text_cell("–"), text_cell("–"), text_cell("–")});
      continue;
    }
    const auto part = [&](const std::string& what, analysis::methods::Billionths change) {
      facts::Figure<double> from;
      from.value = static_cast<double>(change) / 1e7;
      from.sources = ratio.sources;
      auto figure = writer.figure("portfolio." + ratio.id + "." + what, Unit::percent, from);
      figure.shown = percent_points(writer, change);
      return page.quote(name + ": " + writer.text("column." + ("ratio_" + what)),
                        std::move(figure));
    };
    table.rows.push_back(
        {text_cell(name), billionths_cell(writer, ratio.change->before),
         billionths_cell(writer, ratio.change->after), part("leavers", ratio.change->leavers),
         part("stayers", ratio.change->stayers), part("joiners", ratio.change->joiners)});
  }
  return table;
}

// A portfolio that looks better because of who is in it is said to be so, where the figures stand.
void add_composition(Page& page, const portfolio_progress::Answer& answer) {
  page.add(ratios_table(page, answer));
  const Writer& writer = page.writer();
  for (const RatioChange& ratio : answer.ratios) {
    if (ratio.looks_better == LooksBetter::no) continue;
    const auto& change = *ratio.change;
    const bool by_leavers = ratio.looks_better == LooksBetter::by_leavers;
    page.paragraph("looks_better", {{"ratio", writer.text("ratio." + ratio.id)},
                                    {"why", by_leavers ? "leavers" : "joiners"},
                                    {"real", points_text(writer, change.stayers)},
                                    {"total", points_text(writer, change.total)}});
  }
  std::int64_t left_out = 0;
  for (const RatioChange& ratio : answer.ratios) left_out = std::max(left_out, ratio.left_out);
  if (left_out > 0) page.paragraph("ratio_left_out", {{"count", left_out}});
}

// As a sentence that answers the question where there are no goals, or else below its heading.
void tell_projects(Page& page, const portfolio_progress::Answer& answer, bool is_lead) {
  const Writer& writer = page.writer();
  if (!answer.has_two()) {
    page.add(document::Paragraph{
        writer.text("portfolio_one",
                    {{"year", std::to_string(answer.first())}, {"count", *answer.count.value}}),
        is_lead});
    return;
  }
  const std::int64_t comparable =
      *answer.end_later.value + *answer.end_same.value + *answer.end_earlier.value;
  Details details = years_of(answer);
  details.insert(details.end(), {{"count", *answer.count.value},
                                 {"left", answer.left},
                                 {"joined", answer.joined},
                                 {"comparable", comparable},
                                 {"later", *answer.end_later.value},
                                 {"same", *answer.end_same.value},
                                 {"earlier", *answer.end_earlier.value},
                                 {"not_comparable", *answer.end_not_comparable.value}});
  page.add(document::Paragraph{writer.text("portfolio_two", details), is_lead});
}

void tell_cost(Page& page, const portfolio_progress::Answer& answer) {
  const Writer& writer = page.writer();
  const auto percent = cost_change_percent(answer.cost_first.value, answer.cost_latest.value);
  if (percent) {
    page.paragraph(
        "portfolio_cost",
        {{"comparable", *answer.cost_comparable.value},
         {"first", std::to_string(answer.first())},
         {"latest", std::to_string(answer.latest())},
         {"cost_first", pounds_text(writer, answer.cost_first.value)},
         {"cost_latest", pounds_text(writer, answer.cost_latest.value)},
         {"percent", words::percent(writer.language(), values::to_decimal(*percent, 6), 1, true)}});
  } else {
    page.paragraph("portfolio_no_cost");
  }
}

}  // namespace

void add_portfolio_lead(Page& page) { tell_projects(page, *page.answer().portfolio, true); }

void add_portfolio(Page& page) {
  if (!page.answer().portfolio) return;
  const portfolio_progress::Answer& answer = *page.answer().portfolio;
  const Writer& writer = page.writer();
  page.section("portfolio");
  if (!page.answer().goals.empty()) tell_projects(page, answer, false);
  if (answer.has_two()) tell_cost(page, answer);
  page.add(portfolio_figures(writer, answer));
  if (answer.has_two()) {
    add_composition(page, answer);
    page.add(projects_table(writer, answer));
  }
  page.add(coverage_table(writer, answer));
}

}  // namespace vlecht::views::goal_progress
