// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <vector>

#include "analysis/division.h"
#include "dossier/dossier.h"
#include "facts/figure.h"
#include "facts/finding.h"
#include "values/money.h"

/// The settlement at the end of a year: what each partner still pays or gets back. Rules:
/// docs/methods/cost_split.md.
namespace vlecht::analysis::settlement {

using allocation::Partner;

/// Advances of a year among the partners. Where nothing is recorded the amount is zero, and a
/// finding says so when that is the case for everybody.
struct Advances {
  std::vector<facts::Figure<values::Money>> paid;      ///< in the order of the partners
  std::vector<facts::Figure<values::Money>> received;  ///< by the partner that the fact names
  std::vector<facts::Finding> findings;
};
Advances advances_of(const dossier::Dossier& dossier, int year, std::span<const Partner> partners);

/// What is known of one partner. Refunds are negative.
struct Account {
  facts::Figure<values::Money> share;     ///< of the actual cost, by the keys
  facts::Figure<values::Money> borne;     ///< paid to others out of the partner's own books
  facts::Figure<values::Money> paid;      ///< advances to partners
  facts::Figure<values::Money> received;  ///< advances from partners
};

/// One partner's outcome: share - borne - paid + received. Positive: still to pay; negative: gets
/// back. Unknown when one of the four is.
struct Position {
  Account account;
  facts::Figure<values::Money> balance;
};

/// All positions, and why they do not add up to zero where they do not:
/// sum = borne_by_others - undistributed - advances_elsewhere.
struct Settlement {
  std::vector<Position> positions;
  values::Money undistributed;                      ///< actual cost of which nobody has a share
  facts::Figure<values::Money> borne_by_others;     ///< actual cost that is in no partner's books
  facts::Figure<values::Money> advances_elsewhere;  ///< paid to nobody among the partners
  facts::Figure<values::Money> sum;                 ///< of the balances
};

/// `accounts` in the order of the partners; their shares and `undistributed` are the actual cost.
Settlement settle(std::vector<Account> accounts, values::Money undistributed);

}  // namespace vlecht::analysis::settlement
