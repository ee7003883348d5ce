// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "analysis/cost_split_parts.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_split {
namespace {

// The latest budget of each post, by the nature that it has been given.
void add_posts(const YearData& data, std::vector<incidental_claims::NamedCost>& costs) {
  for (const auto& post : data.budget.posts()) {
    const MoneyFigure& amount = post.line.stages.latest;
    costs.push_back({.municipality = post.line.municipality,
                     .post = post.line.post,
                     .side = post.line.side,
                     .nature = post.words.nature,
                     .year = data.year,
                     .cents = amount.value ? amount.value->cents() : 0,
                     .lines = amount.value ? 1 : 0,
                     .missing = amount.value ? 0 : 1,
                     .standing = amount.standing,
                     .sources = amount.sources});
  }
}

}  // namespace

void add_reconciliation(const Gathered& in, Answer& answer) {
  std::vector<reconciliation::LedgerSum> ledger;
  for (const auto& detail : in.sorted.task_fields) {
    const auto& booked = in.sorted.booked[detail.total.booked];
    if (booked.is_balance) continue;
    const auto words =
        cost_cells::words_of(booked, in.sorted.outcomes[detail.total.outcome], in.rules);
    ledger.push_back({.municipality = booked.municipality,
                      .year = booked.year,
                      .task_field = detail.marks[2],
                      .side = words.side,
                      .cents = words.side == facts::sides::income ? -detail.total.sum.cents
                                                                  : detail.total.sum.cents,
                      .lines = detail.total.sum.known,
                      .missing = detail.total.sum.missing,
                      .standing = detail.total.standing});
  }
  answer.reconciliation = reconciliation::reconcile(in.dossier, ledger, {.year = answer.year});
  add_findings(answer, answer.reconciliation.findings);
}

void add_charges(const Gathered& in, Answer& answer) {
  constexpr int years_ahead = 4;
  const auto policies = capital_charges::policies_through_time(in.dossier);
  const capital_charges::Range range{answer.year - 1, answer.year + years_ahead};
  answer.charges = capital_charges::charges(in.dossier, policies, range);
  add_findings(answer, answer.charges.findings);
  if (!in.parameters.term) return;
  answer.other_term = capital_charges::effect_of(
      in.dossier, policies, range,
      {.asset_class = in.parameters.term_class, .years = *in.parameters.term, .from = answer.year});
  add_findings(answer, answer.other_term->findings);
}

void add_incidental(const Gathered& in, Answer& answer) {
  std::vector<incidental_claims::NamedCost> costs;
  for (const auto& detail : in.sorted.incidental) {
    const auto& booked = in.sorted.booked[detail.total.booked];
    const auto& outcome = in.sorted.outcomes[detail.total.outcome];
    if (!cost_cells::is_cost(booked, outcome, in.rules)) continue;
    costs.push_back({.municipality = booked.municipality,
                     .account = booked.account,
                     .cost_centre = detail.marks[0],
                     .supplier = detail.marks[1],
                     .side = cost_cells::words_of(booked, outcome, in.rules).side,
                     .nature = std::string(incidental_claims::incidental),
                     .year = booked.year,
                     .cents = detail.total.sum.cents,
                     .lines = detail.total.sum.known,
                     .missing = detail.total.sum.missing,
                     .standing = detail.total.standing});
  }
  // Of which years anything is recorded.
  std::set<std::pair<std::string, int>> recorded;
  for (const auto& booked : in.sorted.booked) recorded.insert({booked.municipality, booked.year});
  for (const auto& [municipality, year] : recorded) {
    costs.push_back({.municipality = municipality, .year = year});
  }
  for (const YearData& data : in.years) add_posts(data, costs);
  answer.incidental = incidental_claims::examine(costs);
  add_findings(answer, answer.incidental.findings);
}

}  // namespace vlecht::analysis::cost_split
