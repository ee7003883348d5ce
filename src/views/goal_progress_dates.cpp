// SPDX-License-Identifier: EUPL-1.2
//
// What has a day, for a calendar; and the form.
#include "facts/goal_choices.h"
#include "views/goal_progress_writer.h"

namespace vlecht::views::goal_progress {

using analysis::goal_plans::Decided;
using analysis::goal_plans::Dropped;
using analysis::goal_plans::Met;

namespace {

// The day on which it was met, or by which it must be met.
std::optional<values::Day> day_of(const Milestone& milestone) {
  if (const auto* met = std::get_if<Met>(&milestone.state)) return met->on;
  if (!milestone.counting) return std::nullopt;
  return milestone.plans[*milestone.counting].due;
}

document::DatedItem milestone_item(const Writer& writer, const Milestone& milestone,
                                   values::Day day) {
  const Goal* goal = writer.goal(milestone.goal);
  return {.id = "milestone." + id_part(milestone.code),
          .day = day,
          .summary = writer.text("calendar_milestone", {{"name", Writer::name_of(milestone)}}),
          .description = writer.text(
              "calendar_description",
              {{"state", writer.state_against_first(milestone, Writer::Days::in_sentence)},
               {"has_goal", goal == nullptr ? "no" : "yes"},
               {"goal", goal == nullptr ? "" : goal->name}}),
          .category = writer.text("calendar_milestones"),
          .is_cancelled = std::holds_alternative<Dropped>(milestone.state)};
}

document::DatedItem decision_item(const Writer& writer, const Decision& decision) {
  const Goal* goal = writer.goal(decision.goal);
  const auto* decided = std::get_if<Decided>(&decision.state);
  return {
      .id = "decision." + id_part(decision.code),
      .day = decided != nullptr ? decided->on : *decision.due,
      .summary = writer.text(
          "calendar_decision",
          {{"subject", decision.subject},
           {"who", writer.text("asked_of",
                               {{"who", decision.asked_of},
                                {"municipality", writer.municipality(decision.municipality)}})}}),
      .description = writer.text(
          "calendar_description",
          {{"state", writer.text("decision_word", {{"state", std::string(decision.state_name())}})},
           {"has_goal", goal == nullptr ? "no" : "yes"},
           {"goal", goal == nullptr ? "" : goal->name}}),
      .category = writer.text("calendar_decisions"),
      .is_cancelled = decided != nullptr && decided->outcome == facts::outcomes::withdrawn};
}

std::vector<document::Choice::Option> goal_options(const Writer& writer) {
  std::vector<document::Choice::Option> out{{"", writer.text("all_goals")}};
  writer.dossier().each("goal", [&](const facts::Fact& fact) {
    out.push_back({fact.text("goal"), fact.text("name")});
  });
  return out;
}

std::vector<document::Choice::Option> municipality_options(const Writer& writer) {
  std::vector<document::Choice::Option> out{{"", writer.text("all_municipalities")}};
  writer.dossier().each("member", [&](const facts::Fact& fact) {
    const std::string& code = fact.text("municipality");
    out.push_back({code, writer.municipality(code)});
  });
  return out;
}

}  // namespace

std::vector<document::DatedItem> dated_items(const Writer& writer) {
  std::vector<document::DatedItem> out;
  for (const Milestone* milestone : writer.milestones()) {
    if (const auto day = day_of(*milestone))
      out.push_back(milestone_item(writer, *milestone, *day));
  }
  for (const Decision* decision : writer.decisions()) {
    if (decision->is_open() && !decision->due) continue;
    out.push_back(decision_item(writer, *decision));
  }
  return out;
}

std::vector<document::Choice> choices(const Writer& writer) {
  const auto& asked = writer.answer().asked;
  const auto day_text = [](const std::optional<values::Day>& day) {
    return day ? values::to_iso(*day) : std::string();
  };
  std::vector<document::Choice> out;
  const auto add = [&](const std::string& name, std::string value) -> document::Choice& {
    out.push_back(
        {.name = name, .label = writer.text("choice." + name), .value = std::move(value)});
    return out.back();
  };
  add("goal", asked.goal).options = goal_options(writer);
  add("municipality", asked.municipality).options = municipality_options(writer);
  add("since", day_text(asked.since)).hint = writer.text("hint_day");
  add("plan_on", day_text(asked.plan_on)).hint = writer.text("hint_day");
  return out;
}

}  // namespace vlecht::views::goal_progress
