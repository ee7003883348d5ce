// SPDX-License-Identifier: EUPL-1.2
//
// What is otherwise than on an earlier day: the answer of then beside that of now.
#include <algorithm>

#include "analysis/goal_progress_parts.h"

namespace vlecht::analysis::goal_progress {
namespace {

using facts::Fact;
using goal_plans::Decision;
using goal_plans::Milestone;
using values::Day;

// What held on that day, as it is known now.
dossier::Dossier dossier_on(const dossier::Dossier& dossier, Day day) {
  std::vector<Fact> held;
  for (const std::string_view kind : kinds_through_time) {
    if (kind == "cost_rule") continue;  // no money is compared
    std::vector<Fact> of_kind;
    dossier.each_ever(kind, [&](const Fact& fact) {
      if (fact.valid.contains(day)) of_kind.push_back(fact);
    });
    std::sort(of_kind.begin(), of_kind.end(),
              [](const Fact& a, const Fact& b) { return a.id < b.id; });
    std::move(of_kind.begin(), of_kind.end(), std::back_inserter(held));
  }
  return dossier::Dossier::of({{day}, dossier.moment().known_at}, std::move(held));
}

std::string decimal_text(const values::Known<values::Ratio>& value) {
  constexpr int digits = 9;
  if (!value) return "";
  std::string text = value->to_decimal(digits, values::Rounding::half_away_from_zero);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string latest_due(const Milestone* milestone) {
  if (milestone == nullptr || !milestone->latest) return "";
  return values::to_iso(milestone->plans[*milestone->latest].due);
}

class ChangeFinder {
 public:
  ChangeFinder(const dossier::Dossier& earlier, const Answer& now)
      : plans_(goal_plans::plans_of(earlier)),
        indicators_(goal_indicators::indicators_of(earlier)),
        goals_(goals_of(earlier, plans_, indicators_)),
        now_(now) {}

  std::vector<Change> changes() {
    find_goals();
    for (const Milestone& milestone : now_.plans.milestones) find_milestone(milestone);
    for (const auto& indicator : now_.indicators.indicators) find_indicator(indicator);
    for (const Decision& decision : now_.plans.decisions) find_decision(decision);
    return std::move(changes_);
  }

 private:
  template <class Range>
  static auto* named(const Range& range, const std::string& code) {
    const auto found = std::find_if(range.begin(), range.end(),
                                    [&](const auto& each) { return each.code == code; });
    return found == range.end() ? nullptr : &*found;
  }

  void add(Change change) {
    if (change.before != change.after) changes_.push_back(std::move(change));
  }

  void find_goals() {
    for (const Goal& goal : now_.goals) {
      const Goal* earlier = named(goals_, goal.code);
      add({.sort = Change::Sort::goal_status,
           .code = goal.code,
           .name = goal.name,
           .goal = goal.code,
           .before = earlier == nullptr ? std::string()
                                        : std::string(goal_indicators::name_of(earlier->status)),
           .after = std::string(goal_indicators::name_of(goal.status)),
           .sources = {goal.fact}});
    }
  }

  void find_milestone(const Milestone& milestone) {
    const Milestone* earlier = named(plans_.milestones, milestone.code);
    Change change{.code = milestone.code,
                  .name = milestone.name,
                  .goal = milestone.goal,
                  .sources = milestone.sources};
    change.sort = Change::Sort::milestone_plan;
    change.before = latest_due(earlier);
    change.after = latest_due(&milestone);
    add(change);
    change.sort = Change::Sort::milestone_state;
    change.before = earlier == nullptr ? "" : goal_plans::name_of(earlier->state);
    change.after = goal_plans::name_of(milestone.state);
    add(std::move(change));
  }

  void find_indicator(const goal_indicators::Indicator& indicator) {
    const auto* earlier = named(indicators_.indicators, indicator.code);
    const auto* before = earlier == nullptr ? nullptr : earlier->latest();
    const auto* after = indicator.latest();
    if (after != nullptr && (before == nullptr || before->fact != after->fact)) {
      // The same value on another day is news too.
      changes_.push_back({.sort = Change::Sort::measurement,
                          .code = indicator.code,
                          .name = indicator.name,
                          .goal = indicator.goal,
                          .before = before == nullptr ? "" : decimal_text(before->value),
                          .after = decimal_text(after->value),
                          .sources = {after->fact}});
    }
    for (const auto& target : indicator.targets) find_target(indicator, earlier, target);
  }

  void find_target(const goal_indicators::Indicator& indicator,
                   const goal_indicators::Indicator* earlier,
                   const goal_indicators::Target& target) {
    const goal_indicators::TargetPlan* before = nullptr;
    for (std::size_t i = 0; earlier != nullptr && i < earlier->targets.size(); ++i) {
      if (earlier->targets[i].number == target.number) before = &earlier->targets[i].plans.back();
    }
    const auto& after = target.plans.back();
    const auto day_text = [](const values::Known<Day>& day) {
      return day ? values::to_iso(*day) : std::string();
    };
    Change change{.sort = Change::Sort::target_value,
                  .code = indicator.code + "/" + std::to_string(target.number),
                  .name = indicator.name,
                  .goal = indicator.goal,
                  .before = before == nullptr ? "" : decimal_text(before->value),
                  .after = decimal_text(after.value),
                  .sources = {after.fact}};
    add(change);
    change.sort = Change::Sort::target_day;
    change.before = before == nullptr ? "" : day_text(before->due);
    change.after = day_text(after.due);
    add(std::move(change));
  }

  void find_decision(const Decision& decision) {
    const Decision* earlier = named(plans_.decisions, decision.code);
    add({.sort = Change::Sort::decision_state,
         .code = decision.code,
         .name = decision.subject,
         .goal = decision.goal,
         .before = earlier == nullptr ? std::string() : std::string(earlier->state_name()),
         .after = std::string(decision.state_name()),
         .sources = decision.sources});
  }

  goal_plans::Plans plans_;
  goal_indicators::Indicators indicators_;
  std::vector<Goal> goals_;
  const Answer& now_;
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> changes_of(const dossier::Dossier& dossier, const Answer& answer) {
  return ChangeFinder(dossier_on(dossier, *answer.asked.since), answer).changes();
}

}  // namespace vlecht::analysis::goal_progress
