// SPDX-License-Identifier: EUPL-1.2
#include "analysis/cost_division.h"

#include <algorithm>
#include <map>
#include <set>

namespace vlecht::analysis::cost_division {
namespace {

using allocation::Allocation;
using allocation::Division;
using cost_cells::Cell;
using values::Money;

// Sums beyond 64 bits are shown as disputed and never come here.
Money cents_of(const Cell& cell) {
  return money_from(cell.sum.cents()) ? *money_from(cell.sum.cents()) : Money();
}

std::size_t place_of_partner(const Allocation& allocation, const std::string& code) {
  const auto& partners = allocation.partners();
  const auto found = std::find_if(partners.begin(), partners.end(),
                                  [&](const auto& partner) { return partner.code == code; });
  return static_cast<std::size_t>(found - partners.begin());
}

Division for_one(const Allocation& allocation, std::size_t partner, Money amount) {
  Division out = allocation::undivided(allocation.partners().size(), {});
  out.parts[partner] = amount;
  out.is_divided = true;
  return out;
}

void divide_pool(const Allocation& allocation, const std::string& pool, std::span<const Cell> cells,
                 const std::vector<std::size_t>& places, std::vector<Division>& out) {
  std::vector<Money> amounts;
  for (const std::size_t place : places) amounts.push_back(cents_of(cells[place]));
  const allocation::CellDivision divided = allocation.divide_cells(pool, amounts);
  for (std::size_t i = 0; i < places.size(); ++i) {
    Division& division = out[places[i]];
    const auto parts = divided.cell(i);
    division.parts.assign(parts.begin(), parts.end());
    division.undistributed = divided.undistributed[i];
    division.is_divided = divided.is_divided;
    division.grounds = divided.grounds;
  }
}

}  // namespace

std::vector<Division> divisions_of(std::span<const Cell> cells, const Allocation& allocation) {
  const std::size_t partners = allocation.partners().size();
  std::vector<Division> out;
  std::map<std::string, std::vector<std::size_t>> by_pool;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const cost_cells::Words& words = cells[i].words;
    out.push_back(allocation::undivided(partners, cents_of(cells[i])));
    if (!words.beneficiary.empty()) {
      const std::size_t partner = place_of_partner(allocation, words.beneficiary);
      if (partner < partners) out.back() = for_one(allocation, partner, cents_of(cells[i]));
    } else if (!words.pool.empty()) {
      by_pool[words.pool].push_back(i);
    }
  }
  for (const auto& [pool, places] : by_pool) divide_pool(allocation, pool, cells, places, out);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    allocation::Grounds rules{cells[i].sum.standing(), {}};
    rules.sources.assign(cells[i].sum.rules().begin(), cells[i].sum.rules().end());
    out[i].grounds.add(rules);
  }
  return out;
}

std::vector<std::string> pools_in(std::span<const Cell> cells) {
  std::set<std::string> pools;
  for (const Cell& cell : cells) {
    if (cell.words.beneficiary.empty() && !cell.words.pool.empty()) pools.insert(cell.words.pool);
  }
  return {pools.begin(), pools.end()};
}

}  // namespace vlecht::analysis::cost_division
