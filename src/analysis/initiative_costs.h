// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "analysis/cost_lines.h"

/// What initiatives cost by the ledger: the lines that the rules allot to each (the conclusion
/// `initiative` of `cost_rule`).
namespace vlecht::analysis::initiative_costs {

/// Lines of one book year, debit positive: expense less income.
struct YearCost {
  journal::GroupSum sum;  ///< `missing`: lines without an amount, so that the sum is not all of it
  facts::Standing standing = facts::Standing::adopted;  ///< the weakest
};

struct InitiativeCost {
  std::string initiative;
  std::map<int, YearCost> years;  ///< only those that have lines
  /// Of all years together.
  YearCost whole;
  /// The rules that allot its lines, ascending.
  std::vector<facts::EntryNumber> rules;
};

/// Of each initiative that some line is allotted to, by its name. Accounts of the balance sheet and
/// contributions between members (`elimination`) do not count; cost outside ICT does. It costs what
/// the totals cost: lines are not looked at again.
std::vector<InitiativeCost> costs_of(const cost_lines::Sorted& sorted,
                                     const cost_rules::Rules& rules);

/// The numbers of the lines that are counted for an initiative, of one year or of all, ascending:
/// the facts behind the sum. Problems: those of `cost_lines::numbers_of`.
base::Result<std::vector<facts::EntryNumber>> lines_of(const dossier::Dossier& dossier,
                                                       const cost_rules::Rules& rules,
                                                       const std::string& initiative,
                                                       std::optional<int> year = std::nullopt);

/// Rules that allot lines to an initiative that the dossier (opened with `initiative`) does not
/// have: `initiative_costs.unknown_found`.
std::vector<facts::Finding> unknown_initiatives(const dossier::Dossier& dossier,
                                                const cost_rules::Rules& rules);

}  // namespace vlecht::analysis::initiative_costs
