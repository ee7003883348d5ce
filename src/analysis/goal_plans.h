// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/day.h"
#include "values/known.h"

/// Milestones against their plans, what waits for what, and the decisions that are asked for.
///
/// Every plan stays beside the others: the first is never replaced. Method:
/// docs/methods/goal_progress.md.
namespace vlecht::analysis::goal_plans {

/// The kinds that `plans_of` reads.
inline constexpr std::array<std::string_view, 7> plan_kinds = {
    "milestone",         "milestone_plan",       "milestone_met",
    "milestone_dropped", "milestone_dependency", "decision_request",
    "decision_outcome"};

/// One plan of a milestone: the day by which it must have been met, as decided.
struct Plan {
  values::Day decided;
  values::Day due;
  /// Which decision; that one is withheld or disputed is a decision too.
  values::Known<std::string> decision = values::Reason::not_supplied;
  std::string reason = {};  ///< "": none was given
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;

  bool has_decision() const;
};

// ---- The state of a milestone ----

struct Unplanned {};  ///< no plan says when
struct Planned {      ///< not met, and the plan that counts allows that
  values::Day due;
};
struct Late {  ///< not met, though the plan that counts has passed
  values::Day due;
};
struct Met {
  values::Day on;
  values::Known<std::string> proof = values::Reason::not_supplied;
  facts::EntryNumber fact = 0;
};
struct Dropped {
  values::Day on;
  values::Known<std::string> decision = values::Reason::not_supplied;
  std::string reason = {};
  facts::EntryNumber fact = 0;
};
using State = std::variant<Unplanned, Planned, Late, Met, Dropped>;

/// Stable name: "planned", "late", "met", "dropped", "unplanned".
std::string_view name_of(const State& state);

/// Days by which a milestone is later than a plan says; negative: earlier.
struct Slip {
  enum class Basis {
    met,       ///< it has been met: this is what it was
    by_plan,   ///< by the latest plan
    at_least,  ///< not met yet, and that plan has passed: at least as late as it is today
  };
  facts::Figure<std::int64_t> days = {};  ///< not applicable when dropped
  Basis basis = Basis::by_plan;
};

struct Milestone {
  std::string code = {};
  std::string name = {};          ///< "" when no source names it
  std::string goal = {};          ///< code; "": none
  std::string initiative = {};    ///< likewise
  std::string owner = {};         ///< "": none is known
  std::string proof_needed = {};  ///< likewise
  std::vector<Plan> plans = {};   ///< by the day of decision: the first plan first
  /// The plan that counts: the latest with a decision; the first counts without.
  std::optional<std::size_t> counting = {};
  std::optional<std::size_t> latest = {};  ///< the last made, before it was met
  std::optional<std::size_t> chosen = {};  ///< that held on the chosen day
  State state = Unplanned{};
  Slip against_first = {}, against_latest = {}, against_chosen = {};
  std::vector<std::string> after = {};  ///< codes that must be met first, as recorded
  std::vector<facts::EntryNumber> sources = {};
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest of its facts

  /// Whether some later plan, with a decision, names a later day than the first.
  bool is_replanned() const;
};

// ---- Decisions that are asked for ----

struct Open {  ///< not decided; the day may have passed, or may not be known
  bool is_overdue = false;
  std::optional<values::Day> postponed = {};  ///< the last time that it was put off
};
struct Decided {
  values::Day on;
  std::string outcome = {};  ///< one of facts::outcomes
};

struct Decision {
  std::string code = {};
  std::string subject = {};
  std::string asked_of = {};      ///< one of facts::deciders
  std::string municipality = {};  ///< code; "": of all partners
  std::string goal = {}, milestone = {};
  values::Known<values::Day> due = values::Reason::not_supplied;
  std::variant<Open, Decided> state = Open{};
  std::string explanation = {};  ///< of the last outcome
  std::vector<facts::EntryNumber> sources = {};
  facts::Standing standing = facts::Standing::adopted;

  bool is_open() const { return std::holds_alternative<Open>(state); }
  /// "open", "overdue" or the outcome.
  std::string_view state_name() const;
};

struct Plans {
  std::vector<Milestone> milestones;  ///< as recorded
  std::vector<Decision> decisions;    ///< by their day, those without last; then as recorded
  std::vector<facts::Finding> findings;

  const Milestone* find(std::string_view code) const;
};

/// As on the day of the dossier. `chosen_on`: also compare with the plans as they were on that day.
Plans plans_of(const dossier::Dossier& dossier, std::optional<values::Day> chosen_on = {});

}  // namespace vlecht::analysis::goal_plans
