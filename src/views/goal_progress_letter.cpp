// SPDX-License-Identifier: EUPL-1.2
//
// The text for the council letter: the same answer in a few plain sentences.
#include <algorithm>

#include "facts/goal_choices.h"
#include "views/goal_progress_writer.h"

namespace vlecht::views::goal_progress {

using analysis::goal_plans::Late;

namespace {

std::string behind_text(const Writer& writer, const Goal& goal) {
  std::string causes;
  for (const std::string& cause : writer.causes(goal))
    causes += (causes.empty() ? "" : "; ") + cause;
  return writer.text("letter_behind", {{"goal", goal.name}, {"causes", causes}});
}

std::string milestones_text(const Writer& writer) {
  std::int64_t all = 0, met = 0, late = 0, replanned = 0, dropped = 0;
  std::vector<std::string> names;
  for (const Milestone* milestone : writer.milestones()) {
    const std::string_view state = analysis::goal_plans::name_of(milestone->state);
    ++all;
    if (state == "met") ++met;
    if (state == "dropped") ++dropped;
    const bool is_open = state == "late" || state == "planned";
    if (is_open && milestone->is_replanned()) ++replanned;
    if (state != "late") continue;
    ++late;
    names.push_back(writer.text(
        "letter_late_milestone",
        {{"name", Writer::name_of(*milestone)},
         {"state", writer.state_against_first(*milestone, Writer::Days::in_sentence)}}));
  }
  return writer.text("letter_milestones", {{"all", all},
                                           {"met", met},
                                           {"late", late},
                                           {"replanned", replanned},
                                           {"dropped", dropped},
                                           {"names", enumerated(writer.language(), names)}});
}

std::string unknown_text(const Writer& writer) {
  std::vector<std::string> names;
  for (const Goal& goal : writer.answer().goals) {
    if (analysis::goal_indicators::is_known(goal.status)) continue;
    names.push_back(writer.text("letter_unknown_goal", {{"goal", goal.name}}));
  }
  if (names.empty()) return "";
  return writer.text("letter_unknown", {{"count", static_cast<std::int64_t>(names.size())},
                                        {"names", enumerated(writer.language(), names)}});
}

std::string asked_text(const Writer& writer) {
  std::vector<std::string> asked;
  for (const Decision* decision : writer.decisions()) {
    if (!decision->is_open() || decision->asked_of != facts::deciders::council) continue;
    asked.push_back(writer.text(
        "letter_asked_item", {{"subject", decision->subject},
                              {"state", std::string(decision->state_name())},
                              {"has_day", decision->due ? "yes" : "no"},
                              {"day", decision->due ? writer.long_day(*decision->due) : ""},
                              {"has_municipality", decision->municipality.empty() ? "no" : "yes"},
                              {"municipality", writer.municipality(decision->municipality)}}));
  }
  if (asked.empty()) return writer.text("letter_nothing_asked");
  std::string items;
  for (const std::string& item : asked) items += (items.empty() ? "" : "; ") + item;
  return writer.text("letter_asked",
                     {{"count", static_cast<std::int64_t>(asked.size())}, {"items", items}});
}

}  // namespace

void add_letter(Page& page) {
  const Writer& writer = page.writer();
  document::Passage passage;
  passage.caption = writer.text("letter_caption");
  auto& paragraphs = passage.paragraphs;
  paragraphs.push_back(lead(writer));
  for (const Goal& goal : page.answer().goals) {
    if (goal.status == Status::not_on_course) paragraphs.push_back(behind_text(writer, goal));
  }
  if (!writer.milestones().empty()) paragraphs.push_back(milestones_text(writer));
  if (std::string unknown = unknown_text(writer); !unknown.empty()) {
    paragraphs.push_back(std::move(unknown));
  }
  paragraphs.push_back(asked_text(writer));
  page.section("letter");
  page.paragraph("letter_intro");
  page.add(std::move(passage));
}

}  // namespace vlecht::views::goal_progress
