// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "analysis/cost_lines.h"
#include "analysis/money_sum.h"

/// Sorted ledger lines as cost: by year and by what the rules say of them.
namespace vlecht::analysis::cost_cells {

/// The words of the rules; "" where none says anything. Cost about whose domain or component nobody
/// says anything is a row of its own: not allotted.
struct Words {
  std::string domain;
  std::string component;
  std::string nature;
  std::string side;         ///< never "": what is not called income is expense
  std::string bearer;       ///< in whose books it stands, where no rule says otherwise
  std::string beneficiary;  ///< the only partner it is for
  std::string pool;

  auto operator<=>(const Words&) const = default;
};

/// An amount that rests on lines of the ledger. Lines without an amount make the whole unknown;
/// what is known of it is told apart.
struct Amount {
  MoneyFigure value;  ///< its sources: the rules, not the lines
  values::Known<values::Money> known_part = values::Reason::not_supplied;
  std::int64_t lines = 0;    ///< with an amount
  std::int64_t missing = 0;  ///< without
};

/// What amounts are added up from.
class AmountSum {
 public:
  void add(const journal::GroupSum& sum, facts::Standing standing,
           const std::set<facts::EntryNumber>& rules);
  void add(const AmountSum& more);
  /// At another price: rests on the same lines.
  void add_cents(values::Wide cents) { cents_ += cents; }
  bool is_empty() const { return lines_ == 0 && missing_ == 0; }
  values::Wide cents() const { return cents_; }
  std::int64_t lines() const { return lines_; }
  std::int64_t missing() const { return missing_; }
  facts::Standing standing() const { return standing_; }
  const std::set<facts::EntryNumber>& rules() const { return rules_; }
  /// `not_supplied` without lines; `disputed` when it does not fit in 64 bits of cents.
  Amount amount() const;

 private:
  values::Wide cents_ = 0;
  std::int64_t lines_ = 0;
  std::int64_t missing_ = 0;
  facts::Standing standing_ = facts::Standing::adopted;
  std::set<facts::EntryNumber> rules_;
};

struct Cell {
  int year = 0;
  Words words;
  AmountSum sum;  ///< debit positive: income is negative
};

/// A contribution between partners, which would count twice (BBV, article 5).
struct Contribution {
  int year = 0;
  std::string elimination;  ///< "betaalde_bijdrage" or "ontvangen_bijdrage"
  std::string municipality;
  AmountSum sum;
};

/// What one rule does in a year.
struct RuleUse {
  std::size_t rule = 0;  ///< place in the order
  AmountSum matched;     ///< lines that meet its conditions
  AmountSum taken;       ///< of those, the ones of which it decides something
  AmountSum contested;   ///< of those that match, the ones of which another rule says the same
                         ///< sort of thing
};

struct Cells {
  std::vector<Cell> cells;  ///< by year and words
  std::vector<Contribution> contributions;
  AmountSum outside;          ///< called no ICT cost, of the year
  AmountSum balance;          ///< on accounts of the balance sheet, of the year
  std::vector<RuleUse> uses;  ///< of the rules that count in the year, in their order
  std::vector<int> years;     ///< with cost, ascending
};

/// `year`: of which the rest is told.
Cells cells_of(const cost_lines::Sorted& sorted, const cost_rules::Rules& rules, int year);

/// What the rules say of such lines.
Words words_of(const cost_lines::Booked& booked, const cost_lines::Outcome& outcome,
               const cost_rules::Rules& rules);
/// What the deciding rule says of the axis; "" when none does.
const std::string& said(const cost_lines::Outcome& outcome, const cost_rules::Rules& rules,
                        cost_rules::Axis axis);

/// Whether a rule says that it is no ICT cost.
bool is_outside(const cost_lines::Outcome& outcome, const cost_rules::Rules& rules);
/// Whether lines are cost at all: in scope, no balance sheet, and no contribution.
bool is_cost(const cost_lines::Booked& booked, const cost_lines::Outcome& outcome,
             const cost_rules::Rules& rules);

/// The sum of the cells that are wanted.
AmountSum sum_of(const std::vector<Cell>& cells, const std::function<bool(const Cell&)>& is_wanted);

}  // namespace vlecht::analysis::cost_cells
