// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_progress.h"

#include <algorithm>
#include <set>

#include "analysis/goal_progress_parts.h"
#include "analysis/joined.h"
#include "analysis/known_fields.h"

namespace vlecht::analysis::goal_progress {
namespace {

using facts::Fact;
using values::Day;

// ---- What was asked for ----

/// Keeps the goal that was asked for with what is below it, or those of a municipality.
class GoalChoice {
 public:
  GoalChoice(const Parameters& asked, const std::vector<Goal>& goals) : asked_(asked) {
    for (const Goal& goal : goals) {
      if (!is_of_municipality(goal)) continue;
      const bool is_below = kept_.contains(goal.parent);
      if (asked.goal.empty() || goal.code == asked.goal || is_below) kept_.insert(goal.code);
    }
  }

  bool has(const Goal& goal) const { return kept_.contains(goal.code); }

 private:
  bool is_of_municipality(const Goal& goal) const {
    return asked_.municipality.empty() || goal.municipality.empty() ||
           goal.municipality == asked_.municipality;
  }

  const Parameters& asked_;
  std::set<std::string, std::less<>> kept_;
};

base::Result<void> choose_goals(Answer& answer) {
  const std::string& wanted = answer.asked.goal;
  const bool is_there = wanted.empty() || answer.find(wanted) != nullptr;
  if (!is_there) {
    std::vector<std::string> codes;
    for (const Goal& goal : answer.goals) codes.push_back(goal.code);
    return base::problem("goal_progress.no_such_goal",
                         {{"goal", wanted}, {"goals", joined(codes)}});
  }
  const GoalChoice choice(answer.asked, answer.goals);
  std::erase_if(answer.goals, [&](const Goal& goal) { return !choice.has(goal); });
  return {};
}

// Forecasts and earned value of goals that were not asked for stay away with them.
void keep_chosen(Answer& answer) {
  if (answer.asked.goal.empty() && answer.asked.municipality.empty()) return;
  const auto is_away = [&](const auto& each) { return answer.find(each.goal) == nullptr; };
  std::erase_if(answer.forecasts.milestones, is_away);
  std::erase_if(answer.forecasts.targets, is_away);
  std::erase_if(answer.value.initiatives, is_away);
  answer.portfolio.reset();  // it is of no goal
}

// ---- Findings ----

void add_findings(const dossier::Dossier& dossier, Answer& answer) {
  std::set<std::string, std::less<>> goals, initiatives;
  dossier.each("goal", [&](const Fact& fact) { goals.insert(fact.text("goal")); });
  dossier.each("initiative",
               [&](const Fact& fact) { initiatives.insert(fact.text("initiative")); });
  const auto check = [&](std::string_view what, const std::set<std::string, std::less<>>& known,
                         const std::string& code, const std::string& from,
                         facts::EntryNumber source) {
    if (code.empty() || known.contains(code)) return;
    answer.findings.push_back(
        {base::Problem("goal_progress.points_at_nothing",
                       {{"what", std::string(what)}, {"code", code}, {"from", from}}),
         facts::Severity::warning,
         {},
         {source}});
  };
  for (const auto& milestone : answer.plans.milestones) {
    const facts::EntryNumber source = milestone.sources.front();
    check("goal", goals, milestone.goal, milestone.code, source);
    check("initiative", initiatives, milestone.initiative, milestone.code, source);
  }
  for (const auto& decision : answer.plans.decisions) {
    check("goal", goals, decision.goal, decision.code, decision.sources.front());
  }
  for (const auto& initiative : answer.initiatives) {
    check("goal", goals, initiative.goal, initiative.code, initiative.fact);
  }
}

// What is said about goals that were not asked for stays away with them.
void join_findings(const dossier::Dossier& dossier, Answer& answer) {
  add_findings(dossier, answer);
  const auto append = [&](const std::vector<facts::Finding>& more) {
    answer.findings.insert(answer.findings.end(), more.begin(), more.end());
  };
  append(answer.plans.findings);
  append(answer.indicators.findings);
  append(answer.indicators.judged.findings);
  append(answer.forecasts.findings);
  if (answer.portfolio) append(answer.portfolio->findings);
}

std::optional<Day> last_event_of(const Answer& answer) {
  std::optional<Day> last;
  const auto take = [&](Day day) { last = std::max(last.value_or(day), day); };
  for (const auto& indicator : answer.indicators.indicators) {
    for (const auto& measured : indicator.measurements) take(measured.day);
    for (const auto& target : indicator.targets) take(target.plans.back().decided);
  }
  for (const auto& milestone : answer.plans.milestones) {
    for (const auto& plan : milestone.plans) take(plan.decided);
    if (const auto* met = std::get_if<goal_plans::Met>(&milestone.state)) take(met->on);
    if (const auto* end = std::get_if<goal_plans::Dropped>(&milestone.state)) take(end->on);
  }
  for (const auto& decision : answer.plans.decisions) {
    if (const auto* end = std::get_if<goal_plans::Decided>(&decision.state)) take(end->on);
    if (const auto* open = std::get_if<goal_plans::Open>(&decision.state)) {
      if (open->postponed) take(*open->postponed);
    }
  }
  return last;
}

}  // namespace

const Goal* Answer::find(std::string_view code) const {
  const auto found =
      std::find_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.code == code; });
  return found == goals.end() ? nullptr : &*found;
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  answer.asked = parameters;
  answer.today = dossier.moment().valid_on.day;
  if (parameters.since && *parameters.since > answer.today) {
    return base::problem("goal_progress.since_in_future",
                         {{"since", values::to_iso(*parameters.since)}});
  }
  answer.plans = goal_plans::plans_of(dossier, parameters.plan_on);
  answer.indicators = goal_indicators::indicators_of(dossier, parameters.plan_on);
  answer.goals = goals_of(dossier, answer.plans, answer.indicators);
  answer.portfolio = portfolio_progress::analyse(dossier);
  if (answer.goals.empty() && !answer.portfolio) return base::problem("goal_progress.no_goals");
  answer.forecasts = goal_forecasts::analyse(dossier, answer.plans, answer.indicators);
  answer.value = initiative_value::analyse(dossier);
  answer.board = forecast_board::analyse(dossier);
  TRY_VOID(add_money(dossier, answer));
  if (parameters.since) answer.changes = changes_of(dossier, answer);
  TRY_VOID(choose_goals(answer));
  keep_chosen(answer);
  answer.last_event = last_event_of(answer);
  join_findings(dossier, answer);
  return answer;
}

}  // namespace vlecht::analysis::goal_progress
