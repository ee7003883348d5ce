// SPDX-License-Identifier: EUPL-1.2
#include "views/goal_progress.h"

#include <algorithm>
#include <set>

#include "base/check.h"
#include "views/goal_progress_writer.h"
#include "views/moment.h"
#include "views/verdict.h"

namespace vlecht::views::goal_progress {
namespace {

using analysis::goal_plans::Decided;
using document::Document;
using document::Figure;

// When nothing was heard for so many days, the page says so before anything else.
constexpr std::int32_t silence_days = 92;

bool has_illustrative(const Answer& answer) {
  const auto is_weak = [](const auto& each) {
    return each.standing == facts::Standing::illustrative;
  };
  return std::any_of(answer.goals.begin(), answer.goals.end(), is_weak) ||
         std::any_of(answer.plans.milestones.begin(), answer.plans.milestones.end(), is_weak) ||
         std::any_of(answer.plans.decisions.begin(), answer.plans.decisions.end(), is_weak) ||
         std::any_of(answer.indicators.indicators.begin(), answer.indicators.indicators.end(),
                     is_weak);
}

// ---- Findings ----

// Of one goal only what is about its own facts.
std::set<facts::EntryNumber> facts_asked(const Writer& writer) {
  std::set<facts::EntryNumber> out;
  const auto take = [&](const std::vector<facts::EntryNumber>& sources) {
    out.insert(sources.begin(), sources.end());
  };
  for (const Goal& goal : writer.answer().goals) out.insert(goal.fact);
  for (const Milestone* milestone : writer.milestones()) take(milestone->sources);
  for (const Indicator* indicator : writer.indicators()) take(indicator->sources);
  for (const Decision* decision : writer.decisions()) take(decision->sources);
  for (const Initiative* initiative : writer.initiatives()) out.insert(initiative->fact);
  return out;
}

document::Notes findings(const Writer& writer) {
  document::Notes out;
  out.caption = writer.text("findings");
  const auto& asked = writer.answer().asked;
  const bool is_all = asked.goal.empty() && asked.municipality.empty();
  const auto own = facts_asked(writer);
  for (const auto& finding : writer.answer().findings) {
    const bool is_own = std::any_of(finding.sources.begin(), finding.sources.end(),
                                    [&](facts::EntryNumber fact) { return own.contains(fact); });
    if (is_all || is_own) out.notes.push_back(note(writer.language(), finding));
  }
  // What asks for action first.
  std::stable_sort(out.notes.begin(), out.notes.end(),
                   [](const auto& a, const auto& b) { return a.tone > b.tone; });
  return out;
}

// ---- The large figures ----

Figure goals_figure(const Writer& writer, const std::string& name,
                    const std::vector<Status>& statuses) {
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
  std::int64_t count = 0;
  for (const Goal& goal : writer.answer().goals) {
    sources.push_back(goal.fact);
    standing = facts::weaker(standing, goal.standing);
    if (std::find(statuses.begin(), statuses.end(), goal.status) != statuses.end()) ++count;
  }
  Figure out = writer.count_figure("goals." + name, count, sources, standing);
  out.label = writer.label("goals." + name);
  out.shown = writer.text("count_of",
                          {{"count", count}, {"all", static_cast<std::int64_t>(sources.size())}});
  return out;
}

Figure decisions_figure(const Writer& writer, const std::string& name) {
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
  std::int64_t count = 0;
  for (const Decision* decision : writer.decisions()) {
    sources.push_back(decision->sources.front());
    standing = facts::weaker(standing, decision->standing);
    if (decision->state_name() == name) ++count;
  }
  Figure out = writer.count_figure("decisions." + name, count, sources, standing);
  out.label = writer.label("decisions." + name);
  return out;
}

Figure unknown_figure(const Writer& writer) {
  return goals_figure(writer, "unknown", {Status::not_measured, Status::cannot_be_told});
}

Figure late_figure(const Writer& writer) {
  std::vector<facts::EntryNumber> sources;
  facts::Standing standing = facts::Standing::adopted;
  std::int64_t count = 0;
  for (const Milestone* milestone : writer.milestones()) {
    sources.push_back(milestone->sources.front());
    standing = facts::weaker(standing, milestone->standing);
    if (std::holds_alternative<analysis::goal_plans::Late>(milestone->state)) ++count;
  }
  const auto all = static_cast<std::int64_t>(sources.size());
  Figure out = writer.count_figure("milestones.late", count, std::move(sources), standing);
  out.label = writer.label("milestones.late");
  out.shown = writer.text("count_of", {{"count", count}, {"all", all}});
  return out;
}

// ---- What one goal is ----

document::Passport goal_passport(const Writer& writer, const Goal& goal) {
  document::Passport out;
  out.caption = writer.text("goal_passport");
  const auto add = [&](std::string id, const std::string& shown) {
    if (shown.empty()) return;
    std::string label = writer.text("passport." + id);
    out.entries.push_back(
        {{std::move(id), std::move(label), document::Unit::text}, text_cell(shown)});
  };
  const facts::Fact* plan = writer.dossier().find("policy_plan", goal.plan);
  add("plan", plan == nullptr ? goal.plan : plan->text("name"));
  add("municipality", writer.municipality(goal.municipality));
  add("owner", goal.owner);
  add("decision", goal.decision);
  add("explanation", goal.explanation);
  return out;
}

// Nothing new for a long time: most of it is grey then, and the reader may want that last day.
void add_silence(Page& page) {
  const Writer& writer = page.writer();
  const auto& last = page.answer().last_event;
  if (!last) return;
  const std::int32_t days = page.answer().today.days_since_1970() - last->days_since_1970();
  if (days <= silence_days) return;
  page.paragraph("silence", {{"day", writer.long_day(*last)}});
  if (!writer.context().page) return;
  page.add(document::Link{writer.text("silence_link", {{"day", writer.long_day(*last)}}),
                          writer.context().page({}, *last)});
}

void add_parts(Page& page) {
  add_changes(page);
  add_goals(page);
  add_milestones(page);
  add_indicators(page);
  add_decisions(page);
  add_grey(page);
  add_measurability(page);
  add_money(page);
}

void add_forecast_parts(Page& page) {
  add_value(page);
  add_forecasts(page);
  add_board(page);
  add_portfolio(page);
}

void list_counts(Page& page) {
  const Writer& writer = page.writer();
  const auto list = [&](Figure figure) {
    std::string label = figure.label;
    page.list(std::move(label), std::move(figure));
  };
  list(goals_figure(writer, "not_on_course", {Status::not_on_course}));
  list(unknown_figure(writer));
  list(goals_figure(writer, "on_course", {Status::on_course}));
  list(goals_figure(writer, "reached", {Status::reached}));
  list(decisions_figure(writer, "open"));
}

std::string title_of(const Writer& writer) {
  if (!writer.is_about_one()) return writer.text("title");
  return writer.text("title_goal", {{"goal", writer.goal(writer.answer().asked.goal)->name}});
}

void add_contents(Page& page) {
  document::Contents contents{page.writer().text("contents"), {}};
  if (page.writer().is_about_one() && page.writer().context().page) {
    contents.more.push_back({page.writer().text("back_to_all"),
                             page.writer().context().page({{"goal", ""}}, std::nullopt)});
  }
  page.add(std::move(contents));
}

// ---- The verdict ----

Course course_of(Status status) {
  switch (status) {
    case Status::reached:
    case Status::on_course:
      return Course::on_course;
    case Status::not_on_course:
      return Course::not_on_course;
    case Status::cannot_be_told:
      return Course::cannot_be_told;
    case Status::not_measured:
      return Course::not_measured;
  }
  CHECK(false);
  return Course::not_measured;
}

// Of all goals, or of those of one municipality.
Course course_of(const std::vector<Goal>& goals, const std::optional<std::string>& municipality) {
  std::vector<Course> out;
  for (const Goal& goal : goals) {
    if (!municipality || goal.municipality == *municipality) out.push_back(course_of(goal.status));
  }
  return worst_of(out);
}

std::vector<document::Part> parts_of(const Writer& writer) {
  std::vector<std::string> codes;
  for (const Goal& goal : writer.answer().goals) {
    const bool is_new = std::find(codes.begin(), codes.end(), goal.municipality) == codes.end();
    if (is_new) codes.push_back(goal.municipality);
  }
  std::vector<document::Part> out;
  for (const std::string& code : codes) {
    const Course which = course_of(writer.answer().goals, code);
    out.push_back({writer.municipality(code),
                   verdict(writer.language(), which, "verdict.rule.goal_progress").shown,
                   sign_of(which)});
  }
  return out;
}

std::vector<document::Request> requests_of(const Writer& writer) {
  std::vector<document::Request> out;
  for (const Decision* decision : writer.decisions()) {
    if (!decision->is_open()) continue;
    out.push_back(
        {writer.text("asked_of", {{"who", decision->asked_of},
                                  {"municipality", writer.municipality(decision->municipality)}}),
         decision->subject, decision->due ? writer.long_day(*decision->due) : ""});
  }
  return out;
}

}  // namespace

std::string lead(const Writer& writer) {
  if (writer.is_about_one()) {
    const Goal& goal = *writer.goal(writer.answer().asked.goal);
    return writer.text("sentence_goal",
                       {{"goal", goal.name},
                        {"status", writer.status(goal.status)},
                        {"first", writer.status(goal.status_first)},
                        {"is_same", goal.status == goal.status_first ? "yes" : "no"},
                        {"day", writer.long_day(writer.answer().today)}});
  }
  std::int64_t reached = 0, on_course = 0, behind = 0, unknown = 0;
  for (const Goal& goal : writer.answer().goals) {
    if (goal.status == Status::reached) ++reached;
    if (goal.status == Status::on_course) ++on_course;
    if (goal.status == Status::not_on_course) ++behind;
    if (!analysis::goal_indicators::is_known(goal.status)) ++unknown;
  }
  return writer.text("sentence",
                     {{"goals", static_cast<std::int64_t>(writer.answer().goals.size())},
                      {"day", writer.long_day(writer.answer().today)},
                      {"reached", reached},
                      {"on_course", on_course},
                      {"unknown", unknown},
                      {"not_on_course", behind}});
}

document::Figures essence(const Writer& writer) {
  document::Figures out{.caption = writer.text("essence")};
  if (writer.is_about_one()) {
    const Goal& goal = *writer.goal(writer.answer().asked.goal);
    Figure status = writer.word_figure("goal." + id_part(goal.code) + ".status",
                                       std::string(analysis::goal_indicators::name_of(goal.status)),
                                       writer.status(goal.status), {goal.fact}, goal.standing);
    status.label = writer.label("about_one");
    out.figures.push_back(std::move(status));
    out.figures.push_back(late_figure(writer));
  } else {
    out.figures.push_back(goals_figure(writer, "not_on_course", {Status::not_on_course}));
    out.figures.push_back(unknown_figure(writer));
  }
  out.figures.push_back(decisions_figure(writer, "overdue"));
  return out;
}

Document view(const Answer& answer, const dossier::Dossier& dossier, const Context& context) {
  const Writer writer(answer, dossier, context);
  Document out = document_at(context.language, dossier);
  out.id = "goal_progress";
  out.title = title_of(writer);
  out.has_illustrative = has_illustrative(answer);
  if (!answer.goals.empty()) {
    out.verdict = verdict(context.language, course_of(answer.goals, std::nullopt),
                          "verdict.rule.goal_progress");
  }
  out.parts = parts_of(writer);
  out.requests = requests_of(writer);
  out.choices = choices(writer);
  for (const auto& choice : out.choices) {
    if (!choice.value.empty()) out.parameters.emplace_back(choice.name, choice.value);
  }
  Page page(writer);
  document::Figures large;
  if (answer.goals.empty()) {
    add_portfolio_lead(page);
  } else {
    page.add(document::Paragraph{lead(writer), true});
    add_silence(page);
    large = essence(writer);
    page.add(large);
  }
  if (writer.is_about_one()) page.add(goal_passport(writer, *writer.goal(answer.asked.goal)));
  add_contents(page);
  if (!answer.goals.empty()) add_parts(page);
  add_forecast_parts(page);
  if (!answer.goals.empty()) {
    add_letter(page);
    list_counts(page);
  }
  if (document::Notes notes = findings(writer); !notes.notes.empty()) {
    page.section("findings");
    page.add(std::move(notes));
  }
  page.add(page.quoted().others(writer.text("figures_all"), large));
  out.blocks = page.take();
  out.dates = dated_items(writer);
  return out;
}

}  // namespace vlecht::views::goal_progress
