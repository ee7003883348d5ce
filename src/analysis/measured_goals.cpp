// SPDX-License-Identifier: EUPL-1.2
#include "analysis/measured_goals.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/joined.h"
#include "analysis/known_fields.h"
#include "analysis/measured_goal_parts.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::measurability {
namespace {

using facts::Fact;
using values::Known;

Known<Direction> known_direction(const Fact& fact) {
  const auto text = known_text(fact, "direction");
  if (!text) return text.reason();
  return *text == facts::directions::up ? Direction::up : Direction::down;
}

Known<Frequency> known_frequency(const Fact& fact) {
  const facts::KnownValue& value = fact["frequency"];
  if (!value.is_known()) return value.reason();
  const auto frequency = frequency_named(std::get<std::string>(*value));
  if (!frequency) return values::Reason::not_supplied;
  return *frequency;
}

/// The first of them that says something; else why the first does not.
Known<std::string> first_text(std::initializer_list<Known<std::string>> texts) {
  for (const auto& text : texts) {
    if (text.is_known() && !text->empty()) return text;
  }
  return *texts.begin();
}

values::Day decided_day(const Fact& target) { return std::get<values::Day>(*target["decided"]); }

/// The targets of one number of an indicator.
struct NumberedTarget {
  Fact latest;
  bool is_first = true;  // never decided anew

  void take(const Fact& target) {
    is_first = false;
    if (decided_day(target) > decided_day(latest)) latest = target;
  }
};

/// What the dossier says, ready to be looked up.
class GoalBooks {
 public:
  explicit GoalBooks(const dossier::Dossier& dossier) {
    const auto gather = [&](std::string_view kind, std::string_view field, auto& out) {
      dossier.each(kind, [&](const Fact& fact) { out.emplace(fact.text(field), fact); });
    };
    gather("policy_plan", "plan", plans);
    gather("indicator_baseline", "indicator", baselines);
    dossier.each("goal", [&](const Fact& fact) {
      goals.push_back(fact);
      goal_codes.insert(fact.text("goal"));
    });
    dossier.each("indicator", [&](const Fact& fact) {
      indicators.push_back(fact);
      indicator_codes.insert(fact.text("indicator"));
    });
    dossier.each("indicator_target", [&](const Fact& fact) { take_target(fact); });
  }

  std::vector<Fact> goals, indicators;
  std::set<std::string, std::less<>> goal_codes, indicator_codes;
  std::map<std::string, Fact, std::less<>> plans, baselines;
  std::map<std::string, std::map<std::int64_t, NumberedTarget>, std::less<>> targets;

 private:
  void take_target(const Fact& fact) {
    auto& numbered = targets[fact.text("indicator")];
    const auto [place, is_new] = numbered.try_emplace(fact.integer("number"), NumberedTarget{fact});
    if (!is_new) place->second.take(fact);
  }
};

class GoalJudge {
 public:
  explicit GoalJudge(const dossier::Dossier& dossier) : books_(dossier) {}

  JudgedGoals judged() {
    std::map<std::string, std::vector<const Fact*>> indicators_of;
    for (const Fact& indicator : books_.indicators) {
      const std::string& goal = indicator.text("goal");
      indicators_of[books_.goal_codes.contains(goal) ? goal : ""].push_back(&indicator);
    }
    for (const Fact& goal : books_.goals) {
      const auto& own = indicators_of[goal.text("goal")];
      for (const Fact* indicator : own) judge(&goal, *indicator);
      if (own.empty()) judge_words(goal);
    }
    for (const Fact* indicator : indicators_of[""]) judge(nullptr, *indicator);
    judge_by_subgoals();
    find_loose_ends();
    return std::move(judged_);
  }

 private:
  void judge(const Fact* goal, const Fact& indicator) {
    const auto found = books_.targets.find(indicator.text("indicator"));
    if (found == books_.targets.end()) return judge_target(goal, indicator, nullptr);
    for (const auto& [number, target] : found->second) judge_target(goal, indicator, &target);
  }

  void judge_target(const Fact* goal, const Fact& indicator, const NumberedTarget* target) {
    JudgedGoal judged{.goal = goal == nullptr ? "" : goal->text("goal"),
                      .indicator = indicator.text("indicator"),
                      .answer = {}};
    MeasuredGoal measured = from_indicator(indicator);
    judged.sources.push_back(indicator.id);
    const auto baseline = books_.baselines.find(judged.indicator);
    if (baseline != books_.baselines.end()) {
      measured.baseline_value = known_ratio(baseline->second, "value");
      measured.baseline_date = known_day(baseline->second, "measured");
      judged.sources.push_back(baseline->second.id);
    }
    if (target != nullptr) {
      judged.number = target->latest.integer("number");
      measured.target_value = known_ratio(target->latest, "value");
      measured.target_date = known_day(target->latest, "due");
      judged.sources.push_back(target->latest.id);
    }
    if (goal != nullptr) {
      measured.owner = first_text({measured.owner, known_text(*goal, "owner")});
      judged.sources.push_back(goal->id);
    }
    measured.decision = decision_of(goal, target);
    finish(std::move(judged), examine(measured));
  }

  static MeasuredGoal from_indicator(const Fact& indicator) {
    MeasuredGoal measured;
    measured.indicator = known_text(indicator, "name");
    measured.unit = known_text(indicator, "unit");
    measured.direction = known_direction(indicator);
    measured.lowest = known_ratio(indicator, "lowest");
    measured.highest = known_ratio(indicator, "highest");
    measured.owner = known_text(indicator, "owner");
    measured.source = known_text(indicator, "data_source");
    measured.frequency = known_frequency(indicator);
    return measured;
  }

  // A target that was changed needs its own decision: that on the goal was on the earlier one.
  Known<std::string> decision_of(const Fact* goal, const NumberedTarget* target) const {
    const Known<std::string> nothing = values::Reason::not_supplied;
    const auto own = target == nullptr ? nothing : known_text(target->latest, "decision");
    if (goal == nullptr || (target != nullptr && !target->is_first)) return own;
    const auto plan = books_.plans.find(goal->text("plan"));
    const auto of_plan =
        plan == books_.plans.end() ? nothing : known_text(plan->second, "decision");
    return first_text({own, known_text(*goal, "decision"), of_plan});
  }

  // Who owns a goal and what was decided on it is known also where nothing is measured.
  void judge_words(const Fact& goal) {
    MeasuredGoal measured;
    measured.owner = known_text(goal, "owner");
    measured.decision = decision_of(&goal, nullptr);
    JudgedGoal judged{.goal = goal.text("goal"), .indicator = {}, .answer = {}};
    judged.sources.push_back(goal.id);
    finish(std::move(judged), examine(measured));
  }

  void finish(JudgedGoal judged, Answer answer) {
    for (facts::Finding& finding : answer.findings) finding.sources = judged.sources;
    judged.answer = std::move(answer);
    judged_.goals.push_back(std::move(judged));
  }

  // ---- Main goals ----

  // From below upwards, as often as something changes: main goals that go round are words only.
  void judge_by_subgoals() {
    std::map<std::string, std::vector<std::string>> subgoals;
    for (const Fact& goal : books_.goals) {
      const std::string& parent = goal.text("parent");
      if (!parent.empty() && books_.goal_codes.contains(parent)) {
        subgoals[parent].push_back(goal.text("goal"));
      }
    }
    std::map<std::string, std::set<Verdict>> verdicts;
    std::set<std::string> open;
    for (const JudgedGoal& judged : judged_.goals) {
      const bool waits = judged.indicator.empty() && subgoals.contains(judged.goal);
      if (waits) open.insert(judged.goal);
      if (!waits) verdicts[judged.goal].insert(judged.answer.verdict);
    }
    settle(subgoals, verdicts, open);
  }

  void settle(const std::map<std::string, std::vector<std::string>>& subgoals,
              std::map<std::string, std::set<Verdict>>& verdicts, std::set<std::string>& open) {
    std::map<std::string, JudgedGoal*> waiting;
    for (JudgedGoal& judged : judged_.goals) {
      if (judged.indicator.empty() && open.contains(judged.goal)) waiting[judged.goal] = &judged;
    }
    std::map<std::string, std::string> parent_of;
    std::map<std::string, std::size_t> left;
    std::vector<std::string> ready;
    for (const auto& [parent, below] : subgoals) {
      if (!open.contains(parent)) continue;
      for (const std::string& goal : below) {
        parent_of[goal] = parent;
        left[parent] += open.contains(goal) ? 1 : 0;
      }
      if (left[parent] == 0) ready.push_back(parent);
    }
    while (!ready.empty()) {
      const std::string goal = std::move(ready.back());
      ready.pop_back();
      std::set<Verdict> below;
      for (const std::string& each : subgoals.at(goal)) {
        below.insert(verdicts[each].begin(), verdicts[each].end());
      }
      JudgedGoal& judged = *waiting.at(goal);
      judged.answer = {.verdict = together(below), .findings = {}};
      judged.subgoals = subgoals.at(goal);
      verdicts[goal] = {judged.answer.verdict};
      const auto above = parent_of.find(goal);
      if (above != parent_of.end() && --left[above->second] == 0) ready.push_back(above->second);
    }
  }

  static Verdict together(const std::set<Verdict>& verdicts) {
    if (verdicts.size() == 1) return *verdicts.begin();
    const bool is_hidden_only = std::all_of(verdicts.begin(), verdicts.end(), [](Verdict verdict) {
      return verdict == Verdict::measurable || verdict == Verdict::cannot_be_judged;
    });
    return is_hidden_only ? Verdict::cannot_be_judged : Verdict::partly;
  }

  // ---- What points at nothing, or back at itself ----

  // Each circle is told once, at the goal whose code comes first.
  void find_circles() {
    std::map<std::string, const Fact*> goals;
    for (const Fact& goal : books_.goals) goals[goal.text("goal")] = &goal;
    for (const auto& [code, fact] : goals) {
      std::vector<std::string> circle{code};
      std::vector<facts::EntryNumber> sources{fact->id};
      auto above = goals.find(fact->text("parent"));
      while (above != goals.end() && above->first > code && circle.size() <= goals.size()) {
        circle.push_back(above->first);
        sources.push_back(above->second->id);
        above = goals.find(above->second->text("parent"));
      }
      if (above == goals.end() || above->first != code) continue;
      judged_.findings.push_back(
          {base::Problem("measurability.goals_in_circle", {{"goals", joined(circle)}}),
           facts::Severity::warning,
           {},
           std::move(sources)});
    }
  }

  void find_loose_ends() {
    find_circles();
    for (const Fact& goal : books_.goals) {
      const std::string& plan = goal.text("plan");
      if (!books_.plans.contains(plan)) tell_loose("plan", goal, "goal", plan);
      const std::string& parent = goal.text("parent");
      if (!books_.goal_codes.contains(parent)) tell_loose("goal", goal, "goal", parent);
    }
    for (const Fact& indicator : books_.indicators) {
      const std::string& goal = indicator.text("goal");
      if (!books_.goal_codes.contains(goal)) tell_loose("goal", indicator, "indicator", goal);
    }
    for (const auto& [indicator, baseline] : books_.baselines) {
      if (books_.indicator_codes.contains(indicator)) continue;
      tell_loose("indicator", baseline, "indicator", indicator);
    }
    for (const auto& [indicator, targets] : books_.targets) {
      if (books_.indicator_codes.contains(indicator)) continue;
      tell_loose("indicator", targets.begin()->second.latest, "indicator", indicator);
    }
  }

  // Nothing was pointed at when the code is empty.
  void tell_loose(std::string_view what, const Fact& from, std::string_view field,
                  const std::string& code) {
    if (code.empty()) return;
    judged_.findings.push_back(
        {base::Problem("measurability.points_at_nothing",
                       {{"what", std::string(what)},
                        {"code", code},
                        {"from_nl", std::string(from.kind->label.nl) + " " + from.text(field)},
                        {"from_en", std::string(from.kind->label.en) + " " + from.text(field)}}),
         facts::Severity::warning,
         {},
         {from.id}});
  }

  GoalBooks books_;
  JudgedGoals judged_;
};

}  // namespace

JudgedGoals examine_goals(const dossier::Dossier& dossier) { return GoalJudge(dossier).judged(); }

}  // namespace vlecht::analysis::measurability
