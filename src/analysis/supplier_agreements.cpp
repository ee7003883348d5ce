// SPDX-License-Identifier: EUPL-1.2
#include "analysis/supplier_agreements.h"

#include <algorithm>
#include <map>

#include "analysis/grouped_findings.h"
#include "analysis/known_fields.h"
#include "base/check.h"
#include "facts/service_choices.h"

namespace vlecht::analysis::supplier_agreements {
namespace {

using facts::Fact;
using supplier_series::Series;
using values::Day;

// ---- Agreements ----

struct Outcome {
  Day day;
  std::string outcome;
  std::string explanation;
  facts::EntryNumber fact = 0;
  facts::Standing standing = facts::Standing::adopted;
};

using Key = std::pair<std::string, std::string>;

Agreement::State state_named(const std::string& outcome) {
  using State = Agreement::State;
  if (outcome == facts::agreement_outcomes::kept) return State::kept;
  if (outcome == facts::agreement_outcomes::partly) return State::partly;
  if (outcome == facts::agreement_outcomes::withdrawn) return State::withdrawn;
  return State::broken;
}

std::int64_t days_between(Day from, Day until) {
  return std::int64_t{until.days_since_1970()} - from.days_since_1970();
}

/// Gathers agreements with the last word on each.
class AgreementBooks {
 public:
  explicit AgreementBooks(const dossier::Dossier& dossier) : today_(dossier.moment().valid_on.day) {
    dossier.each("agreement_outcome", [&](const Fact& fact) { add_outcome(fact); });
    dossier.each("supplier_agreement", [&](const Fact& fact) { add_agreement(fact); });
    std::stable_sort(out_.agreements.begin(), out_.agreements.end(),
                     [](const Agreement& a, const Agreement& b) { return a.state < b.state; });
    GroupedFindings grouped;
    for (const auto& [key, outcome] : outcomes_)
      if (!seen_.contains(key))
        grouped.add(facts::Severity::warning,
                    base::Problem("supplier_record.outcome_of_nothing", {}),
                    key.first + " " + key.second, {outcome.fact});
    grouped.append_to(out_.findings);
  }

  Agreements take() { return std::move(out_); }

 private:
  void add_outcome(const Fact& fact) {
    const auto day = known_day(fact, "day");
    if (!day) return;
    const Key key{fact.text("contract"), fact.text("agreement")};
    const auto found = outcomes_.find(key);
    if (found != outcomes_.end() && *day < found->second.day) return;
    outcomes_[key] = {*day, fact.text("outcome"), fact.text("explanation"), fact.id, fact.standing};
  }

  void add_agreement(const Fact& fact) {
    Agreement agreement;
    agreement.contract = fact.text("contract");
    agreement.code = fact.text("agreement");
    agreement.subject = fact.text("subject");
    agreement.owner = fact.text("owner");
    const auto agreed = known_day(fact, "agreed");
    agreement.agreed = agreed ? *agreed : fact.valid.from();
    agreement.due = known_day(fact, "due");
    agreement.standing = fact.standing;
    agreement.sources = {fact.id};
    const auto found = outcomes_.find({agreement.contract, agreement.code});
    if (found != outcomes_.end())
      settle(found->second, agreement);
    else if (agreement.due && *agreement.due < today_)
      agreement.state = Agreement::State::overdue;
    if (agreement.due && agreement.state != Agreement::State::withdrawn)
      agreement.days_late = days_between(*agreement.due, agreement.judged.value_or(today_));
    seen_[{agreement.contract, agreement.code}] = true;
    out_.agreements.push_back(std::move(agreement));
  }

  static void settle(const Outcome& outcome, Agreement& agreement) {
    agreement.state = state_named(outcome.outcome);
    agreement.judged = outcome.day;
    agreement.explanation = outcome.explanation;
    agreement.standing = facts::weaker(agreement.standing, outcome.standing);
    agreement.sources.push_back(outcome.fact);
  }

  Day today_;
  Agreements out_;
  std::map<Key, Outcome> outcomes_;
  std::map<Key, bool> seen_;
};

// ---- Improvement plans ----

// Of whole months before the plan began, and from the first whole month after it on, the nearest.
struct BothSides {
  std::vector<double> before, after;
};

BothSides both_sides_of(const Series& series, Day started) {
  BothSides sides;
  for (const std::size_t place : series.known()) {
    const auto& month = series.months[place];
    if (supplier_series::months_between(started, month.first) < 0)
      sides.before.push_back(*month.value);
    else if (month.first >= started && sides.after.size() < months_compared_max)
      sides.after.push_back(*month.value);
  }
  if (sides.before.size() > months_compared_max)
    sides.before.erase(sides.before.begin(), sides.before.end() - months_compared_max);
  return sides;
}

Plan::Effect effect_of(const Plan& plan, const Series& series) {
  using Effect = Plan::Effect;
  if (!series.better || plan.months_before < months_compared_min) return Effect::unknown;
  if (plan.months_after < months_compared_min) return Effect::too_early;
  if (!plan.difference) return Effect::not_proven;
  const bool is_higher = plan.difference->lower > 0;
  const bool is_lower = plan.difference->upper < 0;
  if (!is_higher && !is_lower) return Effect::not_proven;
  return is_higher == (*series.better == methods::BetterWhen::higher) ? Effect::worked
                                                                      : Effect::worsened;
}

void compare(const Series& series, Plan& plan) {
  const BothSides sides = both_sides_of(series, plan.started);
  plan.name = series.name;
  plan.unit = series.unit;
  plan.months_before = sides.before.size();
  plan.months_after = sides.after.size();
  if (std::min(plan.months_before, plan.months_after) >= months_compared_min)
    plan.difference = methods::mean_difference(sides.before, sides.after, plan_confidence);
  plan.effect = effect_of(plan, series);
  plan.standing = facts::weaker(plan.standing, series.standing);
  plan.sources.insert(plan.sources.end(), series.sources.begin(), series.sources.end());
}

Plan plan_of(const Fact& fact, const std::vector<Series>& series) {
  Plan plan;
  plan.contract = fact.text("contract");
  plan.code = fact.text("plan");
  plan.subject = fact.text("subject");
  plan.indicator = fact.text("indicator");
  const auto started = known_day(fact, "started");
  plan.started = started ? *started : fact.valid.from();
  plan.due = known_day(fact, "due");
  plan.standing = fact.standing;
  plan.sources = {fact.id};
  const auto found = std::find_if(series.begin(), series.end(), [&](const Series& each) {
    return each.contract == plan.contract && each.indicator == plan.indicator;
  });
  if (found != series.end()) compare(*found, plan);
  std::sort(plan.sources.begin(), plan.sources.end());
  return plan;
}

}  // namespace

std::string_view name_of(Agreement::State state) {
  using State = Agreement::State;
  switch (state) {
    case State::overdue:
      return "overdue";
    case State::broken:
      return "broken";
    case State::partly:
      return "partly";
    case State::open:
      return "open";
    case State::kept:
      return "kept";
    case State::withdrawn:
      return "withdrawn";
  }
  CHECK(!"a state has a name");
}

std::string_view name_of(Plan::Effect effect) {
  using Effect = Plan::Effect;
  switch (effect) {
    case Effect::worked:
      return "worked";
    case Effect::worsened:
      return "worsened";
    case Effect::not_proven:
      return "not_proven";
    case Effect::too_early:
      return "too_early";
    case Effect::unknown:
      return "cannot_be_told";
  }
  CHECK(!"an effect has a name");
}

Agreements agreements_of(const dossier::Dossier& dossier, const std::vector<Series>& series) {
  Agreements out = AgreementBooks(dossier).take();
  dossier.each("improvement_plan",
               [&](const Fact& fact) { out.plans.push_back(plan_of(fact, series)); });
  return out;
}

}  // namespace vlecht::analysis::supplier_agreements
