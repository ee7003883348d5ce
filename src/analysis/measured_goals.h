// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/measurability.h"
#include "dossier/dossier.h"

namespace vlecht::analysis::measurability {

/// The kinds that `examine_goals` reads.
inline constexpr std::array<std::string_view, 5> goal_kinds = {
    "policy_plan", "goal", "indicator", "indicator_baseline", "indicator_target"};

/// One goal by one target of one indicator.
struct JudgedGoal {
  std::string goal;         ///< code; "" for an indicator of no goal
  std::string indicator;    ///< code; "" for a goal without one: then it is words only
  std::int64_t number = 0;  ///< of the target; 0 when the indicator has none
  Answer answer;
  /// A goal without an indicator of its own that has subgoals is judged by them: it has no findings
  /// itself, and is measurable, or not, when they all are.
  std::vector<std::string> subgoals = {};
  std::vector<facts::EntryNumber> sources = {};
};

struct JudgedGoals {
  /// In the order of the goals, then of their indicators as they were recorded, then by number;
  /// last the indicators of no goal.
  std::vector<JudgedGoal> goals;
  /// What points at something that is not there: an indicator at a goal, a baseline or target at an
  /// indicator, a subgoal at its main goal, a goal at its plan.
  std::vector<facts::Finding> findings;
};

/// Of two targets of one number the one decided last counts. The owner is that of the indicator, or
/// else of its goal. The decision is that of the target; only a number's first target may rest on
/// the decision of its goal or plan.
JudgedGoals examine_goals(const dossier::Dossier& dossier);

}  // namespace vlecht::analysis::measurability
