// SPDX-License-Identifier: EUPL-1.2
//
// The goals, one row each; and what of them nobody can say.
#include <algorithm>

#include "views/goal_progress_writer.h"
#include "words/format.h"

namespace vlecht::views::goal_progress {

using analysis::measurability::Verdict;
using document::Cell;
using document::Figure;
using document::Sign;
using document::Unit;

namespace {

// So many causes are named; the page of the goal has them all.
constexpr std::size_t causes_max = 3;

std::string causes_text(const Writer& writer, const Goal& goal) {
  std::vector<std::string> causes = writer.causes(goal);
  const std::size_t others = causes.size() > causes_max ? causes.size() - causes_max : 0;
  if (others > 0) causes.resize(causes_max);
  std::string out;
  for (const std::string& cause : causes) out += (out.empty() ? "" : "; ") + cause;
  if (others > 0) {
    out += "; " + writer.text("more_causes", {{"count", static_cast<std::int64_t>(others)}});
  }
  return out;
}

std::string verdict_name(Verdict verdict) {
  switch (verdict) {
    case Verdict::measurable:
      return "measurable";
    case Verdict::partly:
      return "partly";
    case Verdict::not_measurable:
      return "not_measurable";
    case Verdict::cannot_be_judged:
      return "cannot_be_judged";
  }
  return "";
}

Sign verdict_sign(Verdict verdict) {
  if (verdict == Verdict::measurable) return Sign::reached;
  return verdict == Verdict::not_measurable ? Sign::bad : Sign::unknown;
}

Cell status_cell(Page& page, const Goal& goal, const std::string& which, Status of) {
  const Writer& writer = page.writer();
  const std::string id = "goal." + id_part(goal.code) + "." + which;
  return with_sign(
      page.quote(writer.label(which, {{"goal", goal.name}}),
                 writer.word_figure(id, std::string(analysis::goal_indicators::name_of(of)),
                                    writer.status(of), {goal.fact}, goal.standing)),
      sign_of(of));
}

// Leads to its own page; what is below another goal is marked so in words.
Cell goal_cell(const Writer& writer, const Goal& goal) {
  Cell out = text_cell(goal.name);
  const Goal* parent = writer.goal(goal.parent);
  if (parent != nullptr) out.shown = writer.text("subgoal", {{"name", goal.name}});
  const bool is_this_page = goal.code == writer.answer().asked.goal;
  if (!is_this_page) out.address = writer.page_of(goal);
  return out;
}

std::vector<Cell> goal_row(Page& page, const Goal& goal) {
  const Writer& writer = page.writer();
  std::vector<Cell> row{goal_cell(writer, goal), status_cell(page, goal, "status", goal.status),
                        status_cell(page, goal, "status_first", goal.status_first)};
  if (page.answer().asked.plan_on) {
    row.push_back(goal.status_chosen ? status_cell(page, goal, "status_chosen", *goal.status_chosen)
                                     : text_cell(writer.text("no_plan_then")));
  }
  row.push_back(text_cell(causes_text(writer, goal)));
  row.push_back(text_cell(goal.owner));
  return row;
}

// ---- Measurability ----

std::string requirements_text(const Writer& writer,
                              const analysis::measurability::JudgedGoal& judged) {
  std::string out;
  // Of words everything is missing: the first step says enough.
  if (judged.indicator.empty() && !judged.answer.findings.empty()) {
    return words::text(writer.language(), judged.answer.findings.front().problem) + " " +
           writer.text("and_the_rest");
  }
  for (const auto& finding : judged.answer.findings) {
    if (!out.empty()) out += " ";
    out += words::text(writer.language(), finding.problem);
  }
  if (out.empty() && !judged.subgoals.empty()) return writer.text("by_subgoals");
  return out;
}

std::string judged_name(const Writer& writer, const analysis::measurability::JudgedGoal& judged) {
  const Indicator* indicator = writer.answer().indicators.find(judged.indicator);
  if (indicator == nullptr) return writer.text("no_indicator");
  if (judged.number < 2) return indicator->name;
  return writer.text("target_of",
                     {{"name", indicator->name}, {"number", std::to_string(judged.number)}});
}

void list_verdicts(Page& page) {
  const Writer& writer = page.writer();
  for (const Verdict verdict :
       {Verdict::measurable, Verdict::partly, Verdict::not_measurable, Verdict::cannot_be_judged}) {
    std::vector<facts::EntryNumber> sources;
    facts::Standing standing = facts::Standing::adopted;
    for (const Goal& goal : page.answer().goals) {
      if (goal.verdict != verdict) continue;
      sources.push_back(goal.fact);
      standing = facts::weaker(standing, goal.standing);
    }
    const auto count = static_cast<std::int64_t>(sources.size());
    page.list(writer.label("goals." + verdict_name(verdict)),
              writer.count_figure("goals." + verdict_name(verdict), count, sources, standing));
  }
}

}  // namespace

void add_goals(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "goals";
  table.caption = writer.text("table_goals");
  table.columns = {writer.column("goal", Unit::text), writer.column("status", Unit::text),
                   writer.column("status_first", Unit::text)};
  if (page.answer().asked.plan_on) {
    table.columns.push_back(
        {"status_chosen",
         writer.heading("status_chosen",
                        {{"day", writer.narrow_day(*page.answer().asked.plan_on)}}),
         Unit::text});
  }
  table.columns.push_back(writer.column("causes", Unit::text));
  table.columns.push_back(writer.column("owner", Unit::text));
  for (const Goal& goal : page.answer().goals) table.rows.push_back(goal_row(page, goal));
  page.section("goals");
  page.add(std::move(table));
  page.paragraph("status_rule");
}

void add_grey(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "grey";
  table.caption = writer.text("table_grey");
  table.columns = {writer.column("grey_what", Unit::text), writer.column("grey_why", Unit::text),
                   writer.column("grey_who", Unit::text)};
  for (const Goal& goal : page.answer().goals) {
    const bool is_words = goal.indicators.empty() && goal.subgoals.empty();
    if (!is_words) continue;
    table.rows.push_back({with_sign(text_cell(goal.name), Sign::unknown),
                          text_cell(writer.text("grey_words")), text_cell(goal.owner)});
  }
  for (const Indicator* indicator : writer.indicators()) {
    if (analysis::goal_indicators::is_known(indicator->status)) continue;
    table.rows.push_back({with_sign(text_cell(indicator->name), Sign::unknown),
                          text_cell(writer.why(*indicator)), text_cell(indicator->owner)});
  }
  for (const Milestone* milestone : writer.milestones()) {
    if (!std::holds_alternative<analysis::goal_plans::Unplanned>(milestone->state)) continue;
    table.rows.push_back({with_sign(text_cell(Writer::name_of(*milestone)), Sign::unknown),
                          text_cell(writer.state(*milestone)), text_cell(milestone->owner)});
  }
  if (table.rows.empty()) return;
  page.section("grey");
  page.paragraph("grey_intro");
  page.add(std::move(table));
}

void add_measurability(Page& page) {
  const Writer& writer = page.writer();
  document::Table table;
  table.id = "measurability";
  table.caption = writer.text("table_measurability");
  table.columns = {writer.column("goal", Unit::text), writer.column("indicator", Unit::text),
                   writer.column("verdict", Unit::text), writer.column("needed", Unit::text)};
  std::vector<std::string> measurable;
  for (const auto& judged : page.answer().indicators.judged.goals) {
    const Goal* goal = writer.goal(judged.goal);
    if (goal == nullptr) continue;
    std::string name = judged_name(writer, judged);
    if (judged.answer.verdict == Verdict::measurable && !judged.indicator.empty()) {
      measurable.push_back(std::move(name));
      continue;
    }
    table.rows.push_back(
        {text_cell(goal->name), text_cell(std::move(name)),
         with_sign(text_cell(writer.text("verdict." + verdict_name(judged.answer.verdict))),
                   verdict_sign(judged.answer.verdict)),
         text_cell(requirements_text(writer, judged))});
  }
  list_verdicts(page);
  if (table.rows.empty() && measurable.empty()) return;
  page.section("measurability");
  page.paragraph("measurability_intro");
  if (!measurable.empty()) {
    std::string names;
    for (const std::string& name : measurable) names += (names.empty() ? "" : "; ") + name;
    page.paragraph("all_measurable",
                   {{"count", static_cast<std::int64_t>(measurable.size())}, {"names", names}});
  }
  if (!table.rows.empty()) page.add(std::move(table));
}

}  // namespace vlecht::views::goal_progress
