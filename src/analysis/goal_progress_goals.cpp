// SPDX-License-Identifier: EUPL-1.2
//
// Goals with their parts, and what their parts make of them.
#include <algorithm>

#include "analysis/goal_progress_parts.h"
#include "analysis/known_fields.h"

namespace vlecht::analysis::goal_progress {
namespace {

using facts::Fact;
using goal_plans::Milestone;
using measurability::Verdict;
using values::Day;

Status better_known(std::optional<Status> so_far, Status part) {
  return so_far ? goal_indicators::worse(*so_far, part) : part;
}

/// Puts the goals together from below upwards.
class GoalTree {
 public:
  GoalTree(const dossier::Dossier& dossier, const goal_plans::Plans& plans,
           const goal_indicators::Indicators& indicators)
      : plans_(plans), indicators_(indicators), today_(dossier.moment().valid_on.day) {
    dossier.each("goal", [&](const Fact& fact) { add(fact); });
    for (const Goal& goal : goals_) {
      if (Goal* parent = find(goal.parent)) parent->subgoals.push_back(goal.code);
    }
    add_parts();
    add_verdicts();
  }

  std::vector<Goal> in_order() {
    for (std::size_t i = 0; i < goals_.size(); ++i) {
      if (find(goals_[i].parent) == nullptr) visit(i);
    }
    // Goals that are below each other in a circle: from the first of them.
    for (std::size_t i = 0; i < goals_.size(); ++i) visit(i);
    // Of the order in which they are shown the last come first: what is below is known then.
    for (auto place = order_.rbegin(); place != order_.rend(); ++place) judge(goals_[*place]);
    std::vector<Goal> out;
    for (const std::size_t place : order_) out.push_back(std::move(goals_[place]));
    return out;
  }

 private:
  void add(const Fact& fact) {
    places_.emplace(fact.text("goal"), goals_.size());
    goals_.push_back({.code = fact.text("goal"),
                      .name = fact.text("name"),
                      .plan = fact.text("plan"),
                      .parent = fact.text("parent"),
                      .municipality = fact.text("municipality"),
                      .owner = fact.text("owner"),
                      .decision = fact.text("decision"),
                      .explanation = fact.text("explanation"),
                      .fact = fact.id,
                      .standing = fact.standing});
  }

  Goal* find(const std::string& code) {
    const auto found = places_.find(code);
    return found == places_.end() ? nullptr : &goals_[found->second];
  }

  void add_parts() {
    const auto add_each = [&](const auto& parts, auto member) {
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (Goal* goal = find(parts[i].goal)) (goal->*member).push_back(i);
      }
    };
    add_each(indicators_.indicators, &Goal::indicators);
    add_each(plans_.milestones, &Goal::milestones);
    for (std::size_t i = 0; i < plans_.decisions.size(); ++i) {
      const goal_plans::Decision& decision = plans_.decisions[i];
      const Milestone* about = plans_.find(decision.milestone);
      Goal* goal = find(decision.goal);
      if (goal == nullptr && about != nullptr) goal = find(about->goal);
      if (goal != nullptr) goal->decisions.push_back(i);
    }
  }

  // The worst of its indicators' verdicts: a goal is as measurable as its least measurable part.
  void add_verdicts() {
    std::map<std::string, bool, std::less<>> is_judged;
    const auto rank = [](Verdict verdict) {
      return verdict == Verdict::cannot_be_judged ? 2
             : verdict == Verdict::not_measurable ? 3
             : verdict == Verdict::partly         ? 1
                                                  : 0;
    };
    for (const auto& judged : indicators_.judged.goals) {
      Goal* goal = find(judged.goal);
      if (goal == nullptr) continue;
      bool& is_known = is_judged[judged.goal];
      if (!is_known || rank(judged.answer.verdict) > rank(goal->verdict)) {
        goal->verdict = judged.answer.verdict;
      }
      is_known = true;
    }
  }

  // Before what is below it, without recursion.
  void visit(std::size_t start) {
    std::vector<std::size_t> waiting{start};
    while (!waiting.empty()) {
      const std::size_t place = waiting.back();
      waiting.pop_back();
      if (!visited_.emplace(place, true).second) continue;
      order_.push_back(place);
      const auto& below = goals_[place].subgoals;
      for (auto code = below.rbegin(); code != below.rend(); ++code) {
        waiting.push_back(places_.at(*code));
      }
    }
  }

  void judge(Goal& goal) {
    goal.status = status(goal, ByPlan::counting);
    goal.status_first = status(goal, ByPlan::first);
    goal.status_chosen = chosen_status(goal);
    judged_.emplace(goal.code, true);
  }

  Status status(const Goal& goal, ByPlan by) const {
    std::optional<Status> worst;
    for (const std::size_t place : goal.indicators) {
      const auto& indicator = indicators_.indicators[place];
      worst = better_known(worst, by == ByPlan::first ? indicator.status_first : indicator.status);
    }
    // Nobody can see whether a goal of words is reached, whatever its milestones.
    const bool is_words = goal.indicators.empty() && goal.subgoals.empty();
    if (is_words) worst = better_known(worst, Status::not_measured);
    for (const std::size_t place : goal.milestones) {
      const auto part = status_of(plans_.milestones[place], by, today_);
      if (part) worst = better_known(worst, *part);
    }
    for (const std::string& code : goal.subgoals) {
      const Goal& below = goals_[places_.at(code)];
      const Status part = !judged_.contains(code) ? Status::cannot_be_told  // a circle
                          : by == ByPlan::first   ? below.status_first
                                                  : below.status;
      worst = better_known(worst, part);
    }
    return *worst;
  }

  // By the plan of the chosen day, where its parts had one then.
  std::optional<Status> chosen_status(const Goal& goal) const {
    std::optional<Status> worst;
    const auto take = [&](const std::optional<Status>& part) {
      if (part) worst = better_known(worst, *part);
    };
    for (const std::size_t place : goal.indicators) {
      take(indicators_.indicators[place].status_chosen);
    }
    for (const std::size_t place : goal.milestones) {
      take(status_of(plans_.milestones[place], ByPlan::chosen, today_));
    }
    for (const std::string& code : goal.subgoals) take(goals_[places_.at(code)].status_chosen);
    return worst;
  }

  const goal_plans::Plans& plans_;
  const goal_indicators::Indicators& indicators_;
  Day today_;
  std::vector<Goal> goals_;
  std::map<std::string, std::size_t, std::less<>> places_;
  std::map<std::size_t, bool> visited_;
  std::map<std::string, bool, std::less<>> judged_;
  std::vector<std::size_t> order_;
};

std::optional<std::size_t> place_of(const Milestone& milestone, ByPlan by) {
  switch (by) {
    case ByPlan::counting:
      return milestone.counting;
    case ByPlan::first:
      return milestone.plans.empty() ? std::nullopt : std::optional<std::size_t>(0);
    case ByPlan::chosen:
      return milestone.chosen;
  }
  return std::nullopt;
}

}  // namespace

// Met too late is not on course by the plan that it came after: it stays visible.
std::optional<Status> status_of(const Milestone& milestone, ByPlan by, Day today) {
  if (std::holds_alternative<goal_plans::Dropped>(milestone.state)) return std::nullopt;
  const auto place = place_of(milestone, by);
  const bool is_met = std::holds_alternative<goal_plans::Met>(milestone.state);
  if (is_met && by == ByPlan::counting) return Status::reached;
  if (!place) {
    if (by == ByPlan::chosen) return std::nullopt;
    return is_met ? Status::reached : Status::cannot_be_told;
  }
  const Day due = milestone.plans[*place].due;
  if (is_met) {
    const Day on = std::get<goal_plans::Met>(milestone.state).on;
    return on <= due ? Status::reached : Status::not_on_course;
  }
  // By an earlier plan it is not on course either when it has since been planned later.
  const Day expected = std::max(milestone.plans[*milestone.latest].due, today);
  const bool is_late = by == ByPlan::counting ? due < today : due < expected;
  return is_late ? Status::not_on_course : Status::on_course;
}

std::vector<Goal> goals_of(const dossier::Dossier& dossier, const goal_plans::Plans& plans,
                           const goal_indicators::Indicators& indicators) {
  return GoalTree(dossier, plans, indicators).in_order();
}

}  // namespace vlecht::analysis::goal_progress
