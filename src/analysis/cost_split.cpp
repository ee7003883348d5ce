// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_split.h"

#include <algorithm>
#include <set>

#include "analysis/cost_division.h"
#include "analysis/cost_split_parts.h"
#include "analysis/joined.h"
#include "analysis/known_fields.h"
#include "analysis/per_head.h"
#include "facts/cost_choices.h"

namespace vlecht::analysis::cost_split {
namespace {

using cost_cells::Cell;
using facts::Fact;
using facts::Finding;
using facts::Severity;
using values::Money;
using values::Wide;

// More than this in cents is no municipality's cost, and sums of it could overflow.
constexpr Wide cents_max = Wide{1} << 60;

// The choices in their own order, of those that occur; what nobody allotted last.
std::vector<std::string> in_order(const std::vector<facts::Choice>& choices,
                                  const std::set<std::string>& occurring) {
  std::vector<std::string> out;
  for (const facts::Choice& choice : choices) {
    if (occurring.contains(std::string(choice.id))) out.emplace_back(choice.id);
  }
  if (occurring.contains("")) out.emplace_back();
  return out;
}

std::vector<std::string> codes_of(const dossier::Dossier& dossier, std::string_view kind,
                                  std::string_view field) {
  std::set<std::string> codes;
  dossier.each(kind, [&](const Fact& fact) { codes.insert(fact.text(field)); });
  codes.erase("");
  return {codes.begin(), codes.end()};
}

std::vector<int> years_of(const dossier::Dossier& dossier, const cost_lines::Sorted& sorted) {
  std::set<int> years;
  for (const auto& total : sorted.totals) {
    const auto& booked = sorted.booked[total.booked];
    if (!booked.is_balance && booked.year > 0) years.insert(booked.year);
  }
  dossier.each("budget_amount", [&](const Fact& fact) { years.insert(year_of(fact)); });
  return {years.begin(), years.end()};
}

// The last year with lines: a budget may run ahead of them.
int last_year(const cost_lines::Sorted& sorted, const std::vector<int>& years) {
  int last = 0;
  for (const auto& total : sorted.totals) {
    const auto& booked = sorted.booked[total.booked];
    if (!booked.is_balance) last = std::max(last, booked.year);
  }
  return last > 0 ? last : years.back();
}

// Which lines are told apart depends on the year, and without a year asked for that stands in the
// lines: then they are sorted twice.
base::Result<void> sort_lines(Gathered& in, Answer& answer) {
  const auto& asked = in.parameters.year;
  TRY(in.rules, cost_rules::rules_of(in.dossier));
  TRY(in.sorted, cost_lines::sorted(in.dossier, in.rules, asked.value_or(0)));
  answer.offered_years = years_of(in.dossier, in.sorted);
  const auto& years = answer.offered_years;
  if (years.empty()) return base::problem("cost_split.no_cost");
  answer.is_year_chosen = !asked;
  answer.year = asked.value_or(last_year(in.sorted, years));
  if (std::find(years.begin(), years.end(), answer.year) == years.end()) {
    return base::problem("cost_split.no_such_year",
                         {{"year", std::to_string(answer.year)}, {"years", joined(years)}});
  }
  if (!asked) {
    TRY(in.sorted, cost_lines::sorted(in.dossier, in.rules, answer.year));
  }
  in.cells = cost_cells::cells_of(in.sorted, in.rules, answer.year);
  Wide size = 0;
  for (const Cell& cell : in.cells.cells) {
    size += cell.sum.cents() < 0 ? -cell.sum.cents() : cell.sum.cents();
  }
  if (size > cents_max) return base::problem("cost_split.amounts_too_large");
  return {};
}

void gather_years(Gathered& in, const Answer& answer) {
  for (const int year : answer.offered_years) {
    if (year == answer.year) in.asked = in.years.size();
    YearData data{.year = year,
                  .cells = {},
                  .allocation = allocation::Allocation(in.dossier, year),
                  .divisions = {},
                  .budget = cost_budget::budget_of(in.dossier, year, in.rules)};
    for (const Cell& cell : in.cells.cells) {
      if (cell.year == year) data.cells.push_back(cell);
    }
    data.divisions = cost_division::divisions_of(data.cells, data.allocation);
    in.years.push_back(std::move(data));
  }
}

void offer(const Gathered& in, Answer& answer) {
  std::set<std::string> domains, components;
  const auto see = [&](const cost_cells::Words& words) {
    domains.insert(words.domain);
    components.insert(words.component);
  };
  for (const Cell& cell : in.cells.cells) see(cell.words);
  for (const YearData& data : in.years) {
    for (const auto& post : data.budget.posts()) see(post.words);
  }
  answer.domains = in_order(facts::domain_choices(), domains);
  answer.components = in_order(facts::component_choices(), components);
  answer.offered_keys = codes_of(in.dossier, "allocation_key", "key");
  answer.offered_pools = codes_of(in.dossier, "cost_pool", "pool");
  answer.offered_classes = codes_of(in.dossier, "asset", "class");
  answer.price_year = in.parameters.price_year.value_or(answer.year);
}

// ---- Findings ----

void report_lines(const Gathered& in, Answer& answer) {
  std::int64_t missing = 0, unallotted = 0;
  for (const Cell& cell : in.asked_year().cells) {
    missing += cell.sum.missing();
    if (!cell.words.domain.empty() && !cell.words.component.empty()) continue;
    unallotted += cell.sum.lines() + cell.sum.missing();
  }
  if (missing > 0) {
    add_finding(answer, Severity::warning,
                base::Problem("cost_split.amounts_missing_found", {{"count", missing}}));
  }
  if (unallotted > 0) {
    add_finding(answer, Severity::note,
                base::Problem("cost_split.not_allotted_found", {{"count", unallotted}}));
  }
  std::vector<std::string> idle;
  for (const auto& use : in.cells.uses) {
    const cost_rules::Rule& rule = in.rules.in_order[use.rule];
    const bool held = rule.first_year <= answer.year && answer.year <= rule.last_year;
    if (held && use.matched.is_empty()) idle.push_back(rule.id);
  }
  if (!idle.empty() && !in.asked_year().cells.empty()) {
    add_finding(answer, Severity::note,
                base::Problem("cost_split.idle_rules_found", {{"rules", joined(idle)}}));
  }
}

void report_strangers(const Gathered& in, Answer& answer) {
  const auto& partners = in.asked_year().allocation.partners();
  std::set<std::string> strangers;
  for (const Cell& cell : in.asked_year().cells) {
    const std::string& code = cell.words.beneficiary;
    const bool is_partner = std::any_of(partners.begin(), partners.end(),
                                        [&](const auto& partner) { return partner.code == code; });
    if (!code.empty() && !is_partner) strangers.insert(code);
  }
  if (strangers.empty()) return;
  add_finding(
      answer, Severity::warning,
      base::Problem("cost_split.beneficiary_no_partner_found", {{"names", joined(strangers)}}));
}

void report(const Gathered& in, Answer& answer) {
  const YearData& data = in.asked_year();
  add_findings(answer, in.rules.findings);
  report_lines(in, answer);
  report_strangers(in, answer);
  add_findings(answer, data.allocation.findings(cost_division::pools_in(data.cells)));
  add_findings(answer, data.budget.findings());
  if (!in.parameters.price_year) return;
  for (const auto& factor : answer.factors) add_findings(answer, factor.findings);
}

}  // namespace

bool is_expense(const Cell& cell) { return cell.words.side == facts::sides::expense; }

cost_cells::Amount turned(cost_cells::Amount amount) {
  const auto turn = [](values::Known<Money>& value) {
    if (value) value = Money() - *value;
  };
  turn(amount.value.value);
  turn(amount.known_part);
  return amount;
}

std::vector<facts::Figure<values::Inhabitants>> partner_inhabitants(const Gathered& in, int year) {
  std::vector<facts::Figure<values::Inhabitants>> out;
  for (const auto& partner : in.asked_year().allocation.partners()) {
    out.push_back(per_head::inhabitants_of(in.dossier, partner.code, year));
  }
  return out;
}

void add_findings(Answer& answer, const std::vector<Finding>& findings) {
  answer.findings.insert(answer.findings.end(), findings.begin(), findings.end());
}

void add_finding(Answer& answer, Severity severity, base::Problem problem,
                 std::vector<facts::EntryNumber> sources) {
  answer.findings.push_back({std::move(problem), severity, {}, std::move(sources)});
}

base::Result<Answer> analyse(const dossier::Dossier& dossier, const Parameters& parameters) {
  Answer answer;
  answer.asked = parameters;
  Gathered in{dossier, parameters, price_levels::PriceLevels(dossier)};
  TRY_VOID(sort_lines(in, answer));
  gather_years(in, answer);
  offer(in, answer);
  add_years(in, answer);
  add_rows(in, answer);
  add_cube(in, answer);
  add_prices(in, answer);
  add_partners(in, answer);
  add_pools(in, answer);
  add_settlement(in, answer);
  add_contributions(in, answer);
  add_effect(in, answer);
  TRY_VOID(add_trial(in, answer));
  add_reconciliation(in, answer);
  add_charges(in, answer);
  add_incidental(in, answer);
  report(in, answer);
  answer.outside = in.cells.outside.amount();
  answer.balance = in.cells.balance.amount();
  answer.uses = in.cells.uses;
  answer.rules = in.rules.in_order;
  answer.lines_read = in.sorted.lines_read;
  answer.posts = in.asked_year().budget.posts();
  return answer;
}

}  // namespace vlecht::analysis::cost_split
