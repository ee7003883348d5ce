// SPDX-License-Identifier: EUPL-1.2
#include "analysis/goal_plans.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/goal_plan_findings.h"
#include "analysis/known_fields.h"
#include "facts/goal_choices.h"

namespace vlecht::analysis::goal_plans {
namespace {

using facts::Fact;
using values::Day;
using values::Known;
using values::Reason;

std::int64_t days_between(Day from, Day until) {
  return std::int64_t{until.days_since_1970()} - from.days_since_1970();
}

/// Gathers what the dossier says about each milestone.
class MilestoneBooks {
 public:
  MilestoneBooks(const dossier::Dossier& dossier, std::vector<facts::Finding>& findings)
      : findings_(findings) {
    dossier.each("milestone", [&](const Fact& fact) { add_milestone(fact); });
    dossier.each("milestone_plan", [&](const Fact& fact) { add_plan(fact); });
    dossier.each("milestone_met", [&](const Fact& fact) { add_met(fact); });
    dossier.each("milestone_dropped", [&](const Fact& fact) { add_dropped(fact); });
    dossier.each("milestone_dependency", [&](const Fact& fact) { add_dependency(fact); });
  }

  std::vector<Milestone> milestones;

 private:
  void add_milestone(const Fact& fact) {
    places_.emplace(fact.text("milestone"), milestones.size());
    milestones.push_back({.code = fact.text("milestone"),
                          .name = fact.text("name"),
                          .goal = fact.text("goal"),
                          .initiative = fact.text("initiative"),
                          .owner = fact.text("owner"),
                          .proof_needed = fact.text("proof_needed"),
                          .sources = {fact.id},
                          .standing = fact.standing});
  }

  // Null, and a finding, when the fact is about a milestone that is not there.
  Milestone* milestone_of(const Fact& fact) {
    const auto found = places_.find(fact.text("milestone"));
    if (found == places_.end()) {
      findings_.push_back({base::Problem("goal_progress.unknown_milestone_found",
                                         {{"milestone", fact.text("milestone")},
                                          {"kind_nl", std::string(fact.kind->label.nl)},
                                          {"kind_en", std::string(fact.kind->label.en)}}),
                           facts::Severity::warning,
                           {},
                           {fact.id}});
      return nullptr;
    }
    Milestone& milestone = milestones[found->second];
    milestone.sources.push_back(fact.id);
    milestone.standing = facts::weaker(milestone.standing, fact.standing);
    return &milestone;
  }

  void add_plan(const Fact& fact) {
    Milestone* milestone = milestone_of(fact);
    if (milestone == nullptr) return;
    const auto due = known_day(fact, "due");
    if (!due) return tell_no_day(*milestone, fact);
    milestone->plans.push_back({.decided = *known_day(fact, "decided"),
                                .due = *due,
                                .decision = known_text(fact, "decision"),
                                .reason = fact.text("reason"),
                                .fact = fact.id,
                                .standing = fact.standing});
  }
  void tell_no_day(const Milestone& milestone, const Fact& fact) {
    findings_.push_back(
        {base::Problem("goal_progress.plan_without_day_found", {{"milestone", milestone.code}}),
         facts::Severity::warning,
         {},
         {fact.id}});
  }

  // The first time counts; a second one is odd.
  void add_met(const Fact& fact) {
    Milestone* milestone = milestone_of(fact);
    if (milestone == nullptr) return;
    const Met met{*known_day(fact, "met"), known_text(fact, "proof"), fact.id};
    if (const auto* earlier = std::get_if<Met>(&milestone->state)) {
      tell_twice(*milestone, {earlier->fact, fact.id});
      if (earlier->on <= met.on) return;
    }
    milestone->state = met;
  }

  // What has been met cannot be dropped.
  void add_dropped(const Fact& fact) {
    Milestone* milestone = milestone_of(fact);
    if (milestone == nullptr) return;
    if (const auto* met = std::get_if<Met>(&milestone->state)) {
      return tell_twice(*milestone, {met->fact, fact.id});
    }
    const Dropped dropped{*known_day(fact, "dropped"), known_text(fact, "decision"),
                          fact.text("reason"), fact.id};
    if (const auto* earlier = std::get_if<Dropped>(&milestone->state)) {
      tell_twice(*milestone, {earlier->fact, fact.id});
      if (earlier->on <= dropped.on) return;
    }
    milestone->state = dropped;
  }
  void tell_twice(const Milestone& milestone, std::vector<facts::EntryNumber> sources) {
    findings_.push_back({base::Problem("goal_progress.ended_twice_found",
                                       {{"milestone", milestone.code}, {"name", milestone.name}}),
                         facts::Severity::warning,
                         {},
                         std::move(sources)});
  }

  void add_dependency(const Fact& fact) {
    if (Milestone* milestone = milestone_of(fact)) milestone->after.push_back(fact.text("after"));
  }

  std::vector<facts::Finding>& findings_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

/// Works out where one milestone stands on a day.
class MilestoneJudge {
 public:
  MilestoneJudge(Milestone& milestone, Day today, std::optional<Day> chosen_on)
      : milestone_(milestone), today_(today), chosen_on_(chosen_on) {}

  void judge() {
    std::stable_sort(milestone_.plans.begin(), milestone_.plans.end(),
                     [](const Plan& a, const Plan& b) { return a.decided < b.decided; });
    std::sort(milestone_.sources.begin(), milestone_.sources.end());
    choose_plans();
    if (std::holds_alternative<Unplanned>(milestone_.state) && milestone_.counting) {
      const Day due = milestone_.plans[*milestone_.counting].due;
      if (due < today_) milestone_.state = Late{due};
      if (due >= today_) milestone_.state = Planned{due};
    }
    const auto first = milestone_.plans.empty() ? std::nullopt : std::optional<std::size_t>(0);
    milestone_.against_first = slip_against(first);
    milestone_.against_latest = slip_against(milestone_.latest);
    milestone_.against_chosen = slip_against(milestone_.chosen);
  }

 private:
  // A plan that was made after the milestone was met plans nothing.
  void choose_plans() {
    const auto* met = std::get_if<Met>(&milestone_.state);
    for (std::size_t i = 0; i < milestone_.plans.size(); ++i) {
      const Plan& plan = milestone_.plans[i];
      if (i > 0 && met != nullptr && plan.decided > met->on) break;
      milestone_.latest = i;
      if (i == 0 || plan.has_decision()) milestone_.counting = i;
      if (chosen_on_ && plan.decided <= *chosen_on_) milestone_.chosen = i;
    }
  }

  Slip slip_against(std::optional<std::size_t> place) const {
    Slip slip;
    slip.days.standing = milestone_.standing;
    slip.days.sources = milestone_.sources;
    if (std::holds_alternative<Dropped>(milestone_.state)) {
      slip.days.value = Reason::not_applicable;
      return slip;
    }
    if (!place) return slip;
    const Day due = milestone_.plans[*place].due;
    const auto [expected, basis] = expected_day();
    slip.days.value = days_between(due, expected);
    slip.basis = basis;
    return slip;
  }

  // Unfinished today: at least as late as it is today.
  std::pair<Day, Slip::Basis> expected_day() const {
    if (const auto* met = std::get_if<Met>(&milestone_.state)) return {met->on, Slip::Basis::met};
    const Day due = milestone_.plans[*milestone_.latest].due;
    if (due < today_) return {today_, Slip::Basis::at_least};
    return {due, Slip::Basis::by_plan};
  }

  Milestone& milestone_;
  Day today_;
  std::optional<Day> chosen_on_;
};

// ---- Decisions ----

void take_outcome(Decision& decision, const Fact& fact) {
  const Day on = *known_day(fact, "decided");
  decision.sources.push_back(fact.id);
  decision.standing = facts::weaker(decision.standing, fact.standing);
  if (!decision.is_open()) return;  // what was decided first stays decided
  const std::string& outcome = fact.text("outcome");
  decision.explanation = fact.text("explanation");
  if (outcome == facts::outcomes::postponed) {
    std::get<Open>(decision.state).postponed = on;
  } else if (!outcome.empty()) {
    decision.state = Decided{on, outcome};
  }
}

std::vector<Decision> decisions_of(const dossier::Dossier& dossier,
                                   std::vector<facts::Finding>& findings) {
  std::map<std::string, std::vector<Fact>> outcomes;
  dossier.each("decision_outcome",
               [&](const Fact& fact) { outcomes[fact.text("request")].push_back(fact); });
  std::vector<Decision> decisions;
  dossier.each("decision_request", [&](const Fact& fact) {
    Decision decision{.code = fact.text("request"),
                      .subject = fact.text("subject"),
                      .asked_of = fact.text("asked_of"),
                      .municipality = fact.text("municipality"),
                      .goal = fact.text("goal"),
                      .milestone = fact.text("milestone"),
                      .due = known_day(fact, "due"),
                      .sources = {fact.id},
                      .standing = fact.standing};
    auto found = outcomes.extract(decision.code);
    if (found) {
      std::sort(found.mapped().begin(), found.mapped().end(), [](const Fact& a, const Fact& b) {
        return *known_day(a, "decided") < *known_day(b, "decided");
      });
      for (const Fact& outcome : found.mapped()) take_outcome(decision, outcome);
    }
    if (auto* open = std::get_if<Open>(&decision.state)) {
      open->is_overdue = decision.due && *decision.due < dossier.moment().valid_on.day;
    }
    std::sort(decision.sources.begin(), decision.sources.end());
    decisions.push_back(std::move(decision));
  });
  for (const auto& [code, facts_of_it] : outcomes) {
    findings.push_back({base::Problem("goal_progress.unknown_request_found", {{"request", code}}),
                        facts::Severity::warning,
                        {},
                        {facts_of_it.front().id}});
  }
  std::stable_sort(decisions.begin(), decisions.end(), [](const Decision& a, const Decision& b) {
    if (a.due.is_known() != b.due.is_known()) return a.due.is_known();
    return a.due.is_known() && *a.due < *b.due;
  });
  return decisions;
}

template <class... Ts>
struct StateWords : Ts... {
  using Ts::operator()...;
};
template <class... Ts>
StateWords(Ts...) -> StateWords<Ts...>;

}  // namespace

// Of a decision that is kept back or disputed it is known that there is one.
bool Plan::has_decision() const {
  if (decision) return !decision->empty();
  const Reason why = decision.reason();
  return why == Reason::withheld || why == Reason::disputed;
}

bool Milestone::is_replanned() const {
  return std::any_of(plans.begin(), plans.end(), [&](const Plan& plan) {
    return plan.has_decision() && plan.due > plans.front().due;
  });
}

std::string_view name_of(const State& state) {
  return std::visit(StateWords{[](const Unplanned&) { return std::string_view("unplanned"); },
                               [](const Planned&) { return std::string_view("planned"); },
                               [](const Late&) { return std::string_view("late"); },
                               [](const Met&) { return std::string_view("met"); },
                               [](const Dropped&) { return std::string_view("dropped"); }},
                    state);
}

std::string_view Decision::state_name() const {
  if (const auto* decided = std::get_if<Decided>(&state)) return decided->outcome;
  return std::get<Open>(state).is_overdue ? "overdue" : "open";
}

const Milestone* Plans::find(std::string_view code) const {
  const auto found = std::find_if(milestones.begin(), milestones.end(),
                                  [&](const Milestone& each) { return each.code == code; });
  return found == milestones.end() ? nullptr : &*found;
}

Plans plans_of(const dossier::Dossier& dossier, std::optional<Day> chosen_on) {
  Plans plans;
  MilestoneBooks books(dossier, plans.findings);
  const Day today = dossier.moment().valid_on.day;
  for (Milestone& milestone : books.milestones) {
    MilestoneJudge(milestone, today, chosen_on).judge();
  }
  plans.milestones = std::move(books.milestones);
  plans.decisions = decisions_of(dossier, plans.findings);
  add_findings(plans);
  return plans;
}

}  // namespace vlecht::analysis::goal_plans
