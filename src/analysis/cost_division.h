// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/allocation.h"
#include "analysis/cost_cells.h"

/// Cells of cost over the partners who pay them.
namespace vlecht::analysis::cost_division {

/// The division of each cell, in their order. Cost that is for one partner only is that partner's;
/// other cost goes by the key of its pool, all cells of a pool together, so that they add up to the
/// pool's division; cost without a pool is undistributed. What lines without an amount would add is
/// left out: whoever shows it says so.
std::vector<allocation::Division> divisions_of(std::span<const cost_cells::Cell> cells,
                                               const allocation::Allocation& allocation);

/// The pools that the cells name, ascending.
std::vector<std::string> pools_in(std::span<const cost_cells::Cell> cells);

/// The sum of the divisions of the cells that are wanted; `divisions` are those of `cells`.
template <class Wanted>
allocation::Division sum_of(std::span<const cost_cells::Cell> cells,
                            std::span<const allocation::Division> divisions, std::size_t partners,
                            const Wanted& is_wanted) {
  allocation::Division sum = allocation::undivided(partners, {});
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_wanted(cells[i])) sum += divisions[i];
  }
  return sum;
}

}  // namespace vlecht::analysis::cost_division
