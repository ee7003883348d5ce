// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "analysis/cost_division.h"
#include "analysis/cost_split_parts.h"
#include "facts/kinds.h"

namespace vlecht::analysis::cost_split {
namespace {

using allocation::Allocation;
using cost_cells::Amount;
using cost_cells::AmountSum;
using cost_cells::Cell;
using values::Ratio;
using values::Reason;
using values::Wide;

// Each cell at the other price, rounded once, half away from zero.
std::vector<Cell> at_other_price(std::vector<Cell> cells, const Ratio& change,
                                 const std::string& component) {
  for (Cell& cell : cells) {
    if (!component.empty() && cell.words.component != component) continue;
    const Wide more = values::divided(cell.sum.cents() * change.numerator(), change.denominator(),
                                      values::Rounding::half_away_from_zero);
    cell.sum.add_cents(more);
  }
  return cells;
}

dossier::Scenario scenario_of(const Trial& trial, const std::vector<std::string>& taken) {
  const facts::Kind& kind = facts::kind_named("cost_rule");
  facts::Draft draft{
      .kind = &kind,
      .values = std::vector<facts::KnownValue>(kind.fields.size(), Reason::not_supplied),
      .valid = values::Period::since(*values::Day::of(1900, 1, 1)),
      .standing = facts::Standing::estimated,
      .source = {}};
  const auto put = [&](std::string_view field, const std::string& value) {
    if (!value.empty()) draft.values[kind.at(field)] = facts::Value(value);
  };
  std::string name = "proef";
  while (std::find(taken.begin(), taken.end(), name) != taken.end()) name += "-";
  put("rule", name);
  draft.values[kind.at("rank")] = facts::Value(std::int64_t{-1});
  put("account", trial.account);
  put("cost_centre", trial.cost_centre);
  put("supplier", trial.supplier);
  put("task_field", trial.task_field);
  put("text", trial.text);
  put("domain", trial.domain);
  put("component", trial.component);
  put("nature", trial.nature);
  put("pool", trial.pool);
  put("author", "proef");
  return {"proef", {std::move(draft)}};
}

}  // namespace

void add_effect(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  const auto& what_if = in.parameters.key;
  const bool is_asked = what_if.key || what_if.reference_year || in.parameters.price;
  if (!is_asked) return;
  const Allocation other(in.dossier, data.year, what_if);
  const std::vector<Cell> cells =
      in.parameters.price
          ? at_other_price(data.cells, *in.parameters.price, in.parameters.price_component)
          : data.cells;
  const auto divisions = cost_division::divisions_of(cells, other);
  const auto all = [](const Cell&) { return true; };
  Effect effect;
  effect.before = answer.division;
  effect.after = cost_division::sum_of(cells, divisions, other.partners().size(), all);
  effect.change =
      allocation::change_between(effect.before, effect.after, partner_inhabitants(in, data.year));
  effect.net_before = cost_cells::sum_of(data.cells, all).amount().value;
  effect.net_after = cost_cells::sum_of(cells, all).amount().value;
  add_findings(answer, other.findings(cost_division::pools_in(cells)));
  answer.effect = std::move(effect);
}

// The rule on trial comes first, so that it takes all that it matches; what other rules say of
// those lines is contested.
base::Result<void> add_trial(const Gathered& in, Answer& answer) {
  if (!in.parameters.trial.is_asked()) return {};
  std::vector<std::string> taken;
  for (const auto& rule : in.rules.in_order) taken.push_back(rule.id);
  Trial trial = in.parameters.trial;
  const bool says_nothing =
      trial.domain.empty() && trial.component.empty() && trial.nature.empty() && trial.pool.empty();
  // Which lines it takes can be asked before one knows what to say of them.
  if (says_nothing) trial.pool = "proef";
  const dossier::Dossier changed = in.dossier.with(scenario_of(trial, taken));
  TRY(const auto rules, cost_rules::rules_of(changed));
  TRY(const auto sorted, cost_lines::sorted(changed, rules, answer.year));
  const cost_cells::Cells cells = cost_cells::cells_of(sorted, rules, answer.year);
  TrialResult result;
  result.use = cells.uses.front();
  const auto by_domain = [&](const std::vector<Cell>& from) {
    std::vector<Amount> out;
    for (const std::string& domain : answer.domains) {
      const AmountSum sum = cost_cells::sum_of(from, [&](const Cell& cell) {
        return cell.year == answer.year && is_expense(cell) && cell.words.domain == domain;
      });
      out.push_back(sum.amount());
    }
    return out;
  };
  result.by_domain_before = by_domain(in.cells.cells);
  result.by_domain_after = by_domain(cells.cells);
  answer.trial = std::move(result);
  return {};
}

}  // namespace vlecht::analysis::cost_split
