// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/arguments.h"
#include "analysis/forecast_board.h"
#include "analysis/goal_forecasts.h"
#include "analysis/goal_indicators.h"
#include "analysis/goal_plans.h"
#include "analysis/initiative_value.h"
#include "analysis/money_sum.h"
#include "analysis/portfolio_progress.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/ratio.h"

/// Goals and milestones: are we on course, against every plan there was?
/// Method, rules and limits: docs/methods/goal_progress.md.
namespace vlecht::analysis::goal_progress {

using goal_indicators::Status;

/// As asked; what is left open is all.
struct Parameters {
  std::string goal;                    ///< code: only this goal, with what is below it
  std::string municipality;            ///< code: its own goals and those of all partners
  std::optional<values::Day> since;    ///< what changed after this day
  std::optional<values::Day> plan_on;  ///< compare with the plan as it was on this day too
};

struct Goal {
  std::string code = {};
  std::string name = {};
  std::string plan = {};          ///< code of the policy plan; "": none
  std::string parent = {};        ///< code of its main goal; "": none
  std::string municipality = {};  ///< code; "": of all partners
  std::string owner = {};
  std::string decision = {};
  std::string explanation = {};
  std::vector<std::string> subgoals = {};     ///< codes
  std::vector<std::size_t> indicators = {};   ///< places in `Answer::indicators`
  std::vector<std::size_t> milestones = {};   ///< places in `Answer::plans.milestones`
  std::vector<std::size_t> decisions = {};    ///< places in `Answer::plans.decisions`
  std::vector<std::size_t> initiatives = {};  ///< places in `Answer::initiatives`
  /// The worst of its indicators, milestones and subgoals, by the plan that counts and by the
  /// first.
  Status status = Status::not_measured, status_first = Status::not_measured;
  std::optional<Status> status_chosen = {};
  measurability::Verdict verdict = measurability::Verdict::not_measurable;
  /// Ledger cost of all its initiatives; unknown when that of one is.
  MoneyFigure spent = {};
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

struct Initiative {
  std::string code = {};
  std::string name = {};
  std::string goal = {};
  std::string owner = {};
  values::Known<values::Day> planned_start = values::Reason::not_supplied;
  values::Known<values::Day> planned_end = values::Reason::not_supplied;
  MoneyFigure budget = {};
  MoneyFigure spent = {};     ///< by the ledger lines allotted to it; not supplied without any
  std::uint64_t lines = 0;    ///< that it adds up, beside the rules among its sources
  std::uint64_t missing = 0;  ///< of them without an amount
  MoneyFigure reported = {};  ///< what its last report said
  facts::Figure<values::Ratio> spent_share = {};  ///< of the budget
  facts::EntryNumber fact = 0;
};

/// What a goal's initiatives cost beside what one of its indicators improved.
struct Worth {
  std::string goal = {};
  std::string indicator = {};
  facts::Figure<values::Ratio> per_thousand_euro = {};  ///< in the indicator's unit
};

/// Something that is otherwise than it was on the day `Parameters::since`.
struct Change {
  enum class Sort {
    goal_status,      ///< codes of `Status`
    milestone_state,  ///< names of `goal_plans::State`
    milestone_plan,   ///< days
    measurement,      ///< exact decimals
    target_value,     ///< likewise
    target_day,       ///< days
    decision_state,   ///< names of `Decision::state_name`
  };
  Sort sort = Sort::goal_status;
  std::string code = {};    ///< of goal, milestone, indicator (and "/number") or request
  std::string name = {};    ///< in words, as the source has it
  std::string goal = {};    ///< of which it is a part; "": none
  std::string before = {};  ///< "": it was not there
  std::string after = {};   ///< "": it is no longer there
  std::vector<facts::EntryNumber> sources = {};
};

struct Answer {
  Parameters asked;
  values::Day today;        ///< the day of the dossier
  std::vector<Goal> goals;  ///< main goals as recorded, each followed by what is below it
  goal_plans::Plans plans;
  goal_indicators::Indicators indicators;
  std::vector<Initiative> initiatives;
  std::vector<Worth> worth;
  std::vector<Change> changes;
  goal_forecasts::Answer forecasts;
  initiative_value::Answer value;
  forecast_board::Answer board;
  std::optional<portfolio_progress::Answer> portfolio;  ///< none: there are no such projects
  /// The last day of which something was measured, met, dropped or decided; none: nothing was.
  std::optional<values::Day> last_event;
  std::vector<facts::Finding> findings;

  const Goal* find(std::string_view code) const;
};

/// The status of a milestone as a part of a goal, by the plan that counts, by the first plan or by
/// the one that held on the chosen day; none when it is no part: it was dropped.
enum class ByPlan { counting, first, chosen };
std::optional<Status> status_of(const goal_plans::Milestone& milestone, ByPlan by,
                                values::Day today);

/// Kinds that it reads.
inline constexpr std::string_view kinds[] = {"member",
                                             "municipality",
                                             "policy_plan",
                                             "goal",
                                             "indicator",
                                             "indicator_baseline",
                                             "indicator_target",
                                             "measurement",
                                             "milestone",
                                             "milestone_plan",
                                             "milestone_met",
                                             "milestone_dropped",
                                             "milestone_dependency",
                                             "initiative",
                                             "initiative_progress",
                                             "decision_request",
                                             "decision_outcome",
                                             "cost_rule",
                                             "ledger_account",
                                             "planned_value",
                                             "reference_class",
                                             "forecast",
                                             "portfolio_project"};
/// Kinds that it adds up without reading them.
inline constexpr std::string_view summed[] = {"ledger_entry"};
/// Kinds of which it reads what held on another day, for what changed since.
inline constexpr std::string_view kinds_through_time[] = {
    "cost_rule",        "policy_plan",        "goal",
    "indicator",        "indicator_baseline", "indicator_target",
    "measurement",      "milestone",          "milestone_plan",
    "milestone_met",    "milestone_dropped",  "milestone_dependency",
    "decision_request", "decision_outcome"};

/// Problems: `argument.unreadable`, `argument.unknown`.
base::Result<Parameters> parameters_from(const Arguments& arguments);

/// Problems: `goal_progress.no_goals`, `goal_progress.no_such_goal`; those of
/// `cost_rules::rules_of` and `cost_lines::sorted`.
base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters);

/// Which ledger lines a figure adds up, by its selection: "initiative:CODE".
base::Result<std::vector<facts::EntryNumber>> lines_behind(const dossier::Dossier& dossier,
                                                           std::string_view selection);

}  // namespace vlecht::analysis::goal_progress
