// SPDX-License-Identifier: EUPL-1.2
//
// What the initiatives of the goals cost, and what that brought.
#include <algorithm>
#include <set>

#include "analysis/goal_line.h"
#include "analysis/goal_progress_parts.h"
#include "analysis/initiative_costs.h"
#include "analysis/known_fields.h"
#include "values/rounding.h"

namespace vlecht::analysis::goal_progress {
namespace {

using facts::Fact;
using values::Money;
using values::Ratio;
using values::Reason;
using values::Wide;

constexpr std::string_view selection_prefix = "initiative:";

MoneyFigure money_figure(const Fact& fact, std::string_view field) {
  MoneyFigure out;
  out.value = known_money(fact, field);
  facts::rest_on(out, fact);
  return out;
}

Initiative initiative_from(const Fact& fact) {
  Initiative initiative{.code = fact.text("initiative"),
                        .name = fact.text("name"),
                        .goal = fact.text("goal"),
                        .owner = fact.text("owner"),
                        .budget = money_figure(fact, "budget"),
                        .fact = fact.id};
  initiative.planned_start = known_day(fact, "planned_start");
  initiative.planned_end = known_day(fact, "planned_end");
  return initiative;
}

// Without lines it is not known what an initiative cost: perhaps nobody wrote a rule.
void add_cost(Initiative& initiative, const initiative_costs::InitiativeCost& cost) {
  initiative.lines = cost.whole.sum.known + cost.whole.sum.missing;
  initiative.missing = cost.whole.sum.missing;
  initiative.spent.standing = cost.whole.standing;
  initiative.spent.sources = cost.rules;
  if (initiative.missing == 0 && initiative.lines > 0) {
    initiative.spent.value = money_from(cost.whole.sum.cents);
  }
}

void add_share(Initiative& initiative) {
  auto& share = initiative.spent_share;
  if (!initiative.spent.value || !initiative.budget.value) return;
  share.standing = facts::weaker(initiative.spent.standing, initiative.budget.standing);
  share.sources = initiative.budget.sources;
  share.sources.insert(share.sources.end(), initiative.spent.sources.begin(),
                       initiative.spent.sources.end());
  std::sort(share.sources.begin(), share.sources.end());
  const std::int64_t budget = initiative.budget.value->cents();
  share.value = Reason::not_applicable;
  if (budget > 0) share.value = Ratio(initiative.spent.value->cents(), budget);
}

// The last report that says what was spent.
void add_reports(const dossier::Dossier& dossier, std::vector<Initiative>& initiatives) {
  std::map<std::string, values::Day, std::less<>> last;
  dossier.each("initiative_progress", [&](const Fact& fact) {
    const auto found =
        std::find_if(initiatives.begin(), initiatives.end(),
                     [&](const Initiative& each) { return each.code == fact.text("initiative"); });
    if (found == initiatives.end() || !fact["actual"].is_known()) return;
    const values::Day day = *known_day(fact, "reported");
    const auto [place, is_new] = last.emplace(found->code, day);
    if (!is_new && day < place->second) return;
    place->second = day;
    found->reported = money_figure(fact, "actual");
  });
}

// What is spent on a goal is known when it is known of each of its initiatives.
void add_spent(Answer& answer) {
  for (Goal& goal : answer.goals) {
    MoneySum sum;
    for (const std::size_t place : goal.initiatives) sum.add(answer.initiatives[place].spent);
    if (!goal.initiatives.empty()) goal.spent = sum.whole();
  }
}

// In thousandths of the sum, which is in cents: 1,000 euro is 100,000 of them.
values::Known<Ratio> per_thousand_euro(const Ratio& improvement, Money spent) {
  if (spent.cents() <= 0) return Reason::not_applicable;
  constexpr Wide cents_of_thousand_euro = 100'000;
  Wide numerator = Wide{improvement.numerator()} * cents_of_thousand_euro;
  Wide denominator = Wide{improvement.denominator()} * spent.cents();
  while (numerator > INT64_MAX || numerator < INT64_MIN || denominator > INT64_MAX) {
    numerator /= 10;
    denominator /= 10;
    if (denominator == 0) return Reason::not_applicable;
  }
  return Ratio(static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
}

// Only beside a fresh measurement: what an old one says of today's money is not known.
void add_worth(Answer& answer) {
  for (const Goal& goal : answer.goals) {
    if (goal.initiatives.empty()) continue;
    for (const std::size_t place : goal.indicators) {
      const auto& indicator = answer.indicators.indicators[place];
      Worth worth{.goal = goal.code, .indicator = indicator.code};
      auto& figure = worth.per_thousand_euro;
      figure.standing = facts::weaker(goal.spent.standing, indicator.standing);
      figure.sources = indicator.improvement.sources;
      figure.sources.insert(figure.sources.end(), goal.spent.sources.begin(),
                            goal.spent.sources.end());
      std::sort(figure.sources.begin(), figure.sources.end());
      const bool is_fresh = indicator.freshness.sort == goal_indicators::Freshness::Sort::fresh;
      if (!goal.spent.value) figure.value = goal.spent.value.reason();
      if (!indicator.improvement.value) figure.value = indicator.improvement.value.reason();
      if (goal.spent.value && indicator.improvement.value && is_fresh) {
        figure.value = per_thousand_euro(*indicator.improvement.value, *goal.spent.value);
      }
      answer.worth.push_back(std::move(worth));
    }
  }
}

}  // namespace

base::Result<void> add_money(const dossier::Dossier& dossier, Answer& answer) {
  dossier.each("initiative",
               [&](const Fact& fact) { answer.initiatives.push_back(initiative_from(fact)); });
  if (answer.initiatives.empty()) return {};
  TRY(const auto rules, cost_rules::rules_of(dossier));
  TRY(const auto sorted, cost_lines::sorted(dossier, rules, 0));
  for (const auto& cost : initiative_costs::costs_of(sorted, rules)) {
    const auto found =
        std::find_if(answer.initiatives.begin(), answer.initiatives.end(),
                     [&](const Initiative& each) { return each.code == cost.initiative; });
    if (found != answer.initiatives.end()) add_cost(*found, cost);
  }
  add_reports(dossier, answer.initiatives);
  for (std::size_t i = 0; i < answer.initiatives.size(); ++i) {
    add_share(answer.initiatives[i]);
    for (Goal& goal : answer.goals) {
      if (goal.code == answer.initiatives[i].goal) goal.initiatives.push_back(i);
    }
  }
  add_spent(answer);
  add_worth(answer);
  for (auto& finding : initiative_costs::unknown_initiatives(dossier, rules)) {
    answer.findings.push_back(std::move(finding));
  }
  return {};
}

base::Result<std::vector<facts::EntryNumber>> lines_behind(const dossier::Dossier& dossier,
                                                           std::string_view selection) {
  if (!selection.starts_with(selection_prefix)) return std::vector<facts::EntryNumber>();
  selection.remove_prefix(selection_prefix.size());
  TRY(const auto rules, cost_rules::rules_of(dossier));
  return initiative_costs::lines_of(dossier, rules, std::string(selection));
}

}  // namespace vlecht::analysis::goal_progress
