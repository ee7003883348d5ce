// SPDX-License-Identifier: EUPL-1.2
#include "analysis/initiative_costs.h"

#include <set>

#include "analysis/cost_cells.h"

namespace vlecht::analysis::initiative_costs {
namespace {

using cost_lines::Booked;
using cost_lines::Outcome;
using cost_rules::Axis;
using cost_rules::Rules;

const std::string no_initiative;

/// The initiative that lines are counted for; "" for none.
const std::string& counted_for(const Booked& booked, const Outcome& outcome, const Rules& rules) {
  const bool is_contribution = !cost_cells::said(outcome, rules, Axis::elimination).empty();
  if (booked.is_balance || is_contribution) return no_initiative;
  return cost_cells::said(outcome, rules, Axis::initiative);
}

void add_to(YearCost& cost, const cost_lines::Total& total) {
  cost.sum.cents += total.sum.cents;
  cost.sum.known += total.sum.known;
  cost.sum.missing += total.sum.missing;
  cost.standing = facts::weaker(cost.standing, total.standing);
}

struct Gathered {
  InitiativeCost cost;
  std::set<facts::EntryNumber> rules;
};

}  // namespace

std::vector<InitiativeCost> costs_of(const cost_lines::Sorted& sorted, const Rules& rules) {
  std::map<std::string, Gathered> gathered;
  for (const cost_lines::Total& total : sorted.totals) {
    const Booked& booked = sorted.booked[total.booked];
    const Outcome& outcome = sorted.outcomes[total.outcome];
    const std::string& initiative = counted_for(booked, outcome, rules);
    if (initiative.empty()) continue;
    Gathered& found = gathered[initiative];
    add_to(found.cost.years[booked.year], total);
    add_to(found.cost.whole, total);
    const auto rule = static_cast<std::size_t>(outcome.deciding(Axis::initiative));
    found.rules.insert(rules.in_order[rule].fact->id);
  }
  std::vector<InitiativeCost> costs;
  for (auto& [initiative, found] : gathered) {
    found.cost.initiative = initiative;
    found.cost.rules.assign(found.rules.begin(), found.rules.end());
    costs.push_back(std::move(found.cost));
  }
  return costs;
}

base::Result<std::vector<facts::EntryNumber>> lines_of(const dossier::Dossier& dossier,
                                                       const Rules& rules,
                                                       const std::string& initiative,
                                                       std::optional<int> year) {
  return cost_lines::numbers_of(dossier, rules, [&](const Booked& booked, const Outcome& outcome) {
    if (year && booked.year != *year) return false;
    return !initiative.empty() && counted_for(booked, outcome, rules) == initiative;
  });
}

std::vector<facts::Finding> unknown_initiatives(const dossier::Dossier& dossier,
                                                const Rules& rules) {
  std::set<std::string> known;
  dossier.each("initiative",
               [&](const facts::Fact& fact) { known.insert(fact.text("initiative")); });
  std::vector<facts::Finding> findings;
  for (const cost_rules::Rule& rule : rules.in_order) {
    const std::string& initiative = rule[Axis::initiative];
    if (initiative.empty() || known.contains(initiative)) continue;
    findings.push_back({base::Problem("initiative_costs.unknown_found",
                                      {{"rule", rule.id}, {"initiative", initiative}}),
                        facts::Severity::warning,
                        {},
                        {rule.fact->id}});
  }
  return findings;
}

}  // namespace vlecht::analysis::initiative_costs
