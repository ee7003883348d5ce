// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "analysis/cost_division.h"
#include "analysis/cost_split_parts.h"
#include "analysis/known_fields.h"
#include "analysis/per_head.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_split {
namespace {

using cost_cells::AmountSum;
using cost_cells::Cell;
using facts::Fact;
using facts::Severity;
using values::Money;
using values::Ratio;
using values::Reason;

}  // namespace

allocation::Division division_of(const YearData& data) {
  return cost_division::sum_of(data.cells, data.divisions, data.allocation.partners().size(),
                               [](const Cell&) { return true; });
}

MoneyFigure part_of(const YearData& data, const allocation::Division& division,
                    std::size_t partner) {
  MoneyFigure part = division.part(partner);
  const bool is_complete = std::all_of(data.cells.begin(), data.cells.end(),
                                       [](const Cell& cell) { return cell.sum.missing() == 0; });
  if (!is_complete && part.value) part.value = Reason::not_supplied;
  return part;
}

void add_partners(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  const auto& partners = data.allocation.partners();
  answer.division = division_of(data);
  const auto inhabitants = partner_inhabitants(in, data.year);
  Money divided_sum;
  for (const Money part : answer.division.parts) divided_sum += part;
  const std::vector<budget_stages::Stages> budgets = data.budget.by_partner(data.allocation);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    PartnerShare share{.partner = partners[i]};
    share.actual = part_of(data, answer.division, i);
    per_head::rest_on_all(share.fraction, share.actual.standing, share.actual.sources);
    if (!share.actual.value) {
      share.fraction.value = share.actual.value.reason();
    } else if (divided_sum > Money()) {
      share.fraction.value = Ratio(share.actual.value->cents(), divided_sum.cents());
    } else {
      share.fraction.value = Reason::not_applicable;
    }
    share.inhabitants = inhabitants[i];
    share.per_inhabitant = per_head::per_inhabitant(share.actual, inhabitants[i]);
    share.per_workplace = per_head::per_workplace(
        share.actual, per_head::workplaces_of(in.dossier, partners[i].code, data.year));
    share.budget = budgets[i];
    answer.partners.push_back(std::move(share));
  }
}

void add_pools(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  const auto pools = data.allocation.pools();
  const auto add = [&](const std::string& code, const auto& is_here) {
    const AmountSum sum = cost_cells::sum_of(data.cells, is_here);
    if (sum.is_empty()) return;
    PoolShare share{.pool = code, .actual = sum.amount()};
    const auto described = std::find_if(pools.begin(), pools.end(),
                                        [&](const auto& pool) { return pool.code == code; });
    share.name = described == pools.end() ? code : described->name;
    if (const allocation::Key* key = data.allocation.key_of(code)) share.key = key->code;
    share.division = cost_division::sum_of(data.cells, data.divisions,
                                           data.allocation.partners().size(), is_here);
    if (!code.empty() && share.actual.known_part) {
      share.passed = data.allocation.passed_on(code, *share.actual.known_part);
    }
    answer.pools.push_back(std::move(share));
  };
  for (const std::string& code : cost_division::pools_in(data.cells)) {
    add(code, [&](const Cell& cell) {
      return cell.words.beneficiary.empty() && cell.words.pool == code;
    });
  }
  add("",
      [](const Cell& cell) { return cell.words.beneficiary.empty() && cell.words.pool.empty(); });
}

void add_settlement(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  const auto& partners = data.allocation.partners();
  settlement::Advances advances = settlement::advances_of(in.dossier, data.year, partners);
  std::vector<settlement::Account> accounts;
  for (std::size_t i = 0; i < partners.size(); ++i) {
    const AmountSum borne = cost_cells::sum_of(
        data.cells, [&](const Cell& cell) { return cell.words.bearer == partners[i].code; });
    settlement::Account account;
    account.share = answer.partners[i].actual;
    account.paid = advances.paid[i];
    account.received = advances.received[i];
    // Nothing in the books is nothing borne.
    account.borne = borne.amount().value;
    if (borne.is_empty()) account.borne.value = Money();
    accounts.push_back(std::move(account));
  }
  answer.settlement = settlement::settle(std::move(accounts), answer.division.undistributed);
  add_findings(answer, advances.findings);
  bool has_stand_alone = false;
  in.dossier.each("stand_alone_cost", [&](const Fact& fact) {
    has_stand_alone = has_stand_alone || year_of(fact) == data.year;
  });
  if (!has_stand_alone) return;
  answer.fairness = key_fairness::fairness_of(in.dossier, data.year, partners, answer.division);
  add_findings(answer, answer.fairness->findings);
}

void add_contributions(const Gathered& in, Answer& answer) {
  AmountSum paid, received;
  for (const auto& contribution : in.cells.contributions) {
    if (contribution.year != answer.year) continue;
    const bool is_paid = contribution.elimination == facts::eliminations::contribution_paid;
    (is_paid ? paid : received).add(contribution.sum);
  }
  if (paid.is_empty() && received.is_empty()) return;
  Contributions out;
  out.paid = paid.amount();
  out.received = turned(received.amount());
  out.difference = difference_of(out.paid.value, out.received.value);
  if (out.difference.value && *out.difference.value != Money()) {
    add_finding(answer, Severity::warning, base::Problem("cost_split.contributions_differ_found"),
                out.difference.sources);
  }
  answer.contributions = std::move(out);
}

}  // namespace vlecht::analysis::cost_split
