// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/division.h"
#include "analysis/methods/cost_game.h"
#include "dossier/dossier.h"
#include "facts/finding.h"
#include "values/money.h"

/// Is a key fair? What partners pay by it, held against what they and every group of them would pay
/// without the others (kind `stand_alone_cost`). Rules and limits: docs/methods/cost_split.md.
namespace vlecht::analysis::key_fairness {

using allocation::Partner;

/// Up to this much a stand-alone cost is taken for one, in cents: ten thousand billion euro.
inline constexpr std::int64_t stand_alone_cents_max = 1'000'000'000'000'000;

/// One partner, or a group that is not everybody, of which it is known what it would pay alone.
struct GroupTest {
  methods::Coalition group = 0;         ///< partners by their bits, bit 0 the first
  std::vector<std::size_t> members;     ///< the same as places in the order of the partners
  facts::Figure<values::Money> alone;   ///< without the others
  facts::Figure<values::Money> paid;    ///< together, by the key
  facts::Figure<values::Money> excess;  ///< paid less alone; positive: better off alone
};

/// What a partner would pay by a method that looks at stand-alone costs.
struct FairShares {
  std::vector<facts::Figure<values::Money>> shapley;
  std::vector<facts::Figure<values::Money>> separable;  ///< separable costs - remaining benefits
  std::vector<facts::Figure<values::Money>> nucleolus;
};

struct Fairness {
  values::Money joint;  ///< actual cost of all together, what is undistributed included
  /// Smallest groups first, of the same size in the order of the partners.
  std::vector<GroupTest> groups;
  std::vector<std::size_t> objections;  ///< in `groups`: who pays more than alone, most first
  /// Groups of which it is not known what they would pay alone, in the same order.
  std::vector<methods::Coalition> unknown;
  /// In the order of the partners: not supplied while a group is unknown, not applicable where the
  /// method has no outcome or does not take so many partners.
  FairShares shares;
  /// Whether there is any division to which no group objects. None when that is not known.
  std::optional<bool> is_possible;
  std::vector<facts::Finding> findings;

  /// No group that is known pays more than alone.
  bool is_met() const { return objections.empty(); }
};

/// `paid` is the division by the key of all joint cost of the year. With more partners than
/// `methods::CostGame::partners_max` nothing is tested, and a finding says so.
Fairness fairness_of(const dossier::Dossier& dossier, int year,
                     const std::vector<Partner>& partners, const allocation::Division& paid);

}  // namespace vlecht::analysis::key_fairness
