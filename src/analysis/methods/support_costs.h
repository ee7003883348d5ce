// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <vector>

#include "base/result.h"
#include "values/money.h"

namespace vlecht::analysis::methods {

/// Departments that support others (ICT, housing, personnel), and who uses how much of each.
///
/// Use is counted in units of the giver's own (workplaces, hours), not negative; only its
/// proportions matter. A department's use of itself, the diagonal of `to_support`, is left out.
struct SupportCosts {
  std::vector<values::Money> support;    ///< own cost of each supporting department
  std::vector<values::Money> operating;  ///< own cost of each department that bears in the end
  std::vector<std::vector<double>> to_support;    ///< [giver][supporting user]
  std::vector<std::vector<double>> to_operating;  ///< [giver][operating user]
};

/// Where all costs end up.
struct Allocated {
  std::vector<values::Money> operating;  ///< adds up to all costs, to the cent
  /// What each supporting department passes on, euro: its own cost and what it gets from others.
  /// Counts costs that pass through two departments twice: never to be shown as spending.
  std::vector<double> passed_on;
};

/// Supporting departments whose costs cannot leave: each a closed loop of departments that only
/// serve one another, by ascending position, or one that serves nobody who comes after it.
struct NoOutlet {
  std::vector<std::vector<std::size_t>> loops;

  bool operator==(const NoOutlet&) const = default;
};

using Allocation = base::ResultOr<Allocated, NoOutlet>;

/// Straight to the operating departments, by their use alone.
///
/// The three methods: Horngren, Datar and Rajan, Cost Accounting, chapter on support departments.
/// Amounts are computed with their fractions and rounded once, at the end (`in_cents`).
Allocation allocate_directly(const SupportCosts& costs);

/// One after the other in the given order, each to the operating departments and to the supporting
/// ones that come after it; a department that has been emptied receives nothing. `order` names
/// each supporting department once.
Allocation allocate_in_steps(const SupportCosts& costs, const std::vector<std::size_t>& order);

/// All at once: what a department passes on is its own cost and its share in what the others pass
/// on, x = c + S'x, solved as linear equations. It has one solution when no set of supporting
/// departments is closed; closed loops are named instead of dividing by nearly zero. So are all
/// loops when one of them lets out so little that not every cent can be accounted for.
Allocation allocate_mutually(const SupportCosts& costs);

}  // namespace vlecht::analysis::methods
