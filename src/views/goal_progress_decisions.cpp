// SPDX-License-Identifier: EUPL-1.2
//
// What is asked of whom by when, and what changed since a day.
#include <algorithm>

#include "facts/goal_choices.h"
#include "views/goal_progress_writer.h"
#include "words/format.h"

namespace vlecht::views::goal_progress {

using analysis::goal_plans::Decided;
using analysis::goal_plans::Open;
using analysis::goal_progress::Change;
using document::Cell;
using document::Sign;
using document::Unit;

namespace {

Sign decision_sign(const Decision& decision) {
  if (const auto* open = std::get_if<Open>(&decision.state)) {
    return open->is_overdue ? Sign::bad : Sign::good;
  }
  const std::string& outcome = std::get<Decided>(decision.state).outcome;
  return outcome == facts::outcomes::adopted ? Sign::reached : Sign::ended;
}

std::string decision_text(const Writer& writer, const Decision& decision) {
  const auto* open = std::get_if<Open>(&decision.state);
  const auto* decided = std::get_if<Decided>(&decision.state);
  const bool is_postponed = open != nullptr && open->postponed;
  return writer.text("decision_state",
                     {{"state", std::string(decision.state_name())},
                      {"day", decided != nullptr ? writer.day(decided->on)
                              : is_postponed     ? writer.day(*open->postponed)
                                                 : ""},
                      {"is_postponed", is_postponed ? "yes" : "no"},
                      {"has_explanation", decision.explanation.empty() ? "no" : "yes"},
                      {"explanation", decision.explanation}});
}

std::vector<Cell> decision_row(Page& page, const Decision& decision) {
  const Writer& writer = page.writer();
  const Goal* goal = writer.goal(decision.goal);
  const std::string id = "decision." + id_part(decision.code);
  facts::Figure<values::Day> due;
  due.standing = decision.standing;
  due.sources = {decision.sources.front()};
  due.value = decision.due;
  return {text_cell(decision.subject),
          text_cell(writer.text("asked_of",
                                {{"who", decision.asked_of},
                                 {"municipality", writer.municipality(decision.municipality)}})),
          page.quote(writer.label("decision_due", {{"name", decision.subject}}),
                     writer.day_figure(id + ".due", due)),
          with_sign(page.quote(writer.label("decision_state", {{"name", decision.subject}}),
                               writer.word_figure(id + ".state", std::string(decision.state_name()),
                                                  decision_text(writer, decision), decision.sources,
                                                  decision.standing)),
                    decision_sign(decision)),
          text_cell(goal == nullptr ? "" : goal->name)};
}

// ---- What changed ----

// A day, a decimal or a name, in words.
std::string changed_text(const Writer& writer, const Change& change, const std::string& text) {
  if (text.empty()) return writer.text("was_not_there");
  switch (change.sort) {
    case Change::Sort::goal_status:
      return writer.text("status." + text);
    case Change::Sort::milestone_state:
      return writer.text("state_word." + text);
    case Change::Sort::milestone_plan:
    case Change::Sort::target_day: {
      const auto day = values::day_from_iso(text);
      return day ? writer.narrow_day(*day) : text;
    }
    case Change::Sort::measurement:
    case Change::Sort::target_value: {
      const auto* indicator =
          writer.answer().indicators.find(change.code.substr(0, change.code.find('/')));
      const std::string number = words::number(writer.language(), text);
      if (indicator == nullptr || indicator->unit.empty()) return number;
      return indicator->unit == "%" ? number + "%" : number + " " + indicator->unit;
    }
    case Change::Sort::decision_state:
      return writer.text("decision_word", {{"state", text}});
  }
  return text;
}

std::string_view name_of_change(Change::Sort sort) {
  switch (sort) {
    case Change::Sort::goal_status:
      return "goal_status";
    case Change::Sort::milestone_state:
      return "milestone_state";
    case Change::Sort::milestone_plan:
      return "milestone_plan";
    case Change::Sort::measurement:
      return "measurement";
    case Change::Sort::target_value:
      return "target_value";
    case Change::Sort::target_day:
      return "target_day";
    case Change::Sort::decision_state:
      return "decision_state";
  }
  return "";
}

// The figure on this page whose facts are behind the change.
std::string address_of_change(const Writer& writer, const Change& change) {
  const std::string code = id_part(change.code);
  switch (change.sort) {
    case Change::Sort::goal_status:
      return writer.address("goal." + code + ".status");
    case Change::Sort::milestone_state:
      return writer.address("milestone." + code + ".state");
    case Change::Sort::milestone_plan:
      return writer.address("milestone." + code + ".latest");
    case Change::Sort::measurement:
      return writer.address("indicator." + code + ".latest");
    case Change::Sort::target_value:
    case Change::Sort::target_day: {
      const std::size_t mark = change.code.rfind('/');
      return writer.address("target." + id_part(change.code.substr(0, mark)) + "." +
                            change.code.substr(mark + 1) + ".value");
    }
    case Change::Sort::decision_state:
      return writer.address("decision." + code + ".state");
  }
  return "";
}

bool is_asked(const Writer& writer, const Change& change) {
  const auto& asked = writer.answer().asked;
  if (asked.goal.empty() && asked.municipality.empty()) return true;
  return writer.goal(change.goal) != nullptr;
}

}  // namespace

void add_decisions(Page& page) {
  const Writer& writer = page.writer();
  if (writer.decisions().empty()) return;
  document::Table table;
  table.id = "decisions";
  table.caption = writer.text("table_decisions");
  table.columns = {writer.column("decision_subject", Unit::text),
                   writer.column("asked_of", Unit::text), writer.column("decision_due", Unit::day),
                   writer.column("decision_state", Unit::text), writer.column("goal", Unit::text)};
  // What waits goes first: what is overdue, what is open, and then what was decided.
  std::vector<const Decision*> decisions = writer.decisions();
  const auto rank = [](const Decision* decision) {
    const std::string_view state = decision->state_name();
    return state == "overdue" ? 0 : state == "open" ? 1 : 2;
  };
  std::stable_sort(decisions.begin(), decisions.end(),
                   [&](const Decision* a, const Decision* b) { return rank(a) < rank(b); });
  for (const Decision* decision : decisions) table.rows.push_back(decision_row(page, *decision));
  page.section("decisions");
  page.add(std::move(table));
}

void add_changes(Page& page) {
  const Writer& writer = page.writer();
  const auto& since = page.answer().asked.since;
  if (!since) return;
  page.section("changes");
  document::Table table;
  table.id = "changes";
  table.caption = writer.text("table_changes", {{"day", writer.long_day(*since)}});
  table.columns = {writer.column("change", Unit::text), writer.column("change_sort", Unit::text),
                   writer.column("before", Unit::text), writer.column("after", Unit::text)};
  for (const Change& change : page.answer().changes) {
    if (!is_asked(writer, change)) continue;
    Cell after = text_cell(changed_text(writer, change, change.after));
    after.sources = change.sources;
    after.address = address_of_change(writer, change);
    table.rows.push_back(
        {text_cell(change.name.empty() ? change.code : change.name),
         text_cell(writer.text("change_sort." + std::string(name_of_change(change.sort)))),
         text_cell(changed_text(writer, change, change.before)), std::move(after)});
  }
  const auto count = static_cast<std::int64_t>(table.rows.size());
  page.paragraph("changes_intro", {{"count", count}, {"day", writer.long_day(*since)}});
  if (count > 0) page.add(std::move(table));
}

}  // namespace vlecht::views::goal_progress
