// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <vector>

#include "analysis/cost_budget.h"
#include "analysis/cost_split.h"

/// The parts in which the answer to `cost_split` is made.
namespace vlecht::analysis::cost_split {

/// Everything that is about one year, gathered once.
struct YearData {
  int year = 0;
  std::vector<cost_cells::Cell> cells;
  allocation::Allocation allocation;
  std::vector<allocation::Division> divisions;  ///< of the cells
  cost_budget::Budget budget;
};

/// What all parts are made from.
struct Gathered {
  const dossier::Dossier& dossier;
  const Parameters& parameters;
  price_levels::PriceLevels levels;
  cost_rules::Rules rules = {};
  cost_lines::Sorted sorted = {};
  cost_cells::Cells cells = {};
  std::vector<YearData> years = {};  ///< ascending
  std::size_t asked = 0;             ///< place of the year that was asked for

  const YearData& asked_year() const { return years[asked]; }
};

bool is_expense(const cost_cells::Cell& cell);
/// What comes in is credit in the ledger, and shown as a positive amount.
cost_cells::Amount turned(cost_cells::Amount amount);
std::vector<facts::Figure<values::Inhabitants>> partner_inhabitants(const Gathered& in, int year);
/// All cost of a year over the partners, and what one of them pays of it: not known while a line
/// has no amount.
allocation::Division division_of(const YearData& data);
MoneyFigure part_of(const YearData& data, const allocation::Division& division,
                    std::size_t partner);

void add_years(const Gathered& in, Answer& answer);
void add_rows(const Gathered& in, Answer& answer);
void add_cube(const Gathered& in, Answer& answer);
void add_prices(const Gathered& in, Answer& answer);

void add_partners(const Gathered& in, Answer& answer);
void add_pools(const Gathered& in, Answer& answer);
/// After the partners.
void add_settlement(const Gathered& in, Answer& answer);
void add_contributions(const Gathered& in, Answer& answer);

/// After the partners.
void add_effect(const Gathered& in, Answer& answer);
base::Result<void> add_trial(const Gathered& in, Answer& answer);

void add_reconciliation(const Gathered& in, Answer& answer);
void add_charges(const Gathered& in, Answer& answer);
void add_incidental(const Gathered& in, Answer& answer);

void add_findings(Answer& answer, const std::vector<facts::Finding>& findings);
void add_finding(Answer& answer, facts::Severity severity, base::Problem problem,
                 std::vector<facts::EntryNumber> sources = {});

}  // namespace vlecht::analysis::cost_split
