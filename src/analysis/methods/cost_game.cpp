// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/cost_game.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "base/check.h"
#include "values/split.h"

namespace vlecht::analysis::methods {
namespace {

using values::Money;
using values::Wide;

Coalition only(std::size_t partner) { return Coalition{1} << partner; }

Wide factorial(std::size_t n) {
  Wide product = 1;
  for (std::size_t i = 2; i <= n; ++i) product *= static_cast<Wide>(i);
  return product;
}

}  // namespace

CostGame::CostGame(std::vector<Money> stand_alone) : stand_alone_(std::move(stand_alone)) {
  CHECK(std::has_single_bit(stand_alone_.size()) && stand_alone_.size() >= 2);
  partners_ = static_cast<std::size_t>(std::countr_zero(stand_alone_.size()));
  CHECK(partners_ <= partners_max);
  CHECK(stand_alone_[0] == Money());
}

Money CostGame::paid_by(Coalition coalition, std::span<const Money> paid) const {
  CHECK(paid.size() == partners_);
  Money sum;
  for (std::size_t i = 0; i < partners_; ++i)
    if (coalition & only(i)) sum += paid[i];
  return sum;
}

std::vector<Objection> objections(const CostGame& game, std::span<const Money> paid) {
  CHECK(game.paid_by(game.everyone(), paid) == game.cost(game.everyone()));
  std::vector<Objection> found;
  for (Coalition group = 1; group < game.everyone(); ++group) {
    const Money excess = game.paid_by(group, paid) - game.cost(group);
    if (excess > Money()) found.push_back({group, excess});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Objection& a, const Objection& b) { return a.excess > b.excess; });
  return found;
}

// In units of 1/n!: sums of n! marginal costs, which 128 bits hold for 16 partners and any money.
std::vector<Money> shapley_value(const CostGame& game) {
  const std::size_t n = game.partners();
  std::vector<Wide> orders;  // of those who joined before, times those who join after
  for (std::size_t before = 0; before < n; ++before)
    orders.push_back(factorial(before) * factorial(n - 1 - before));
  std::vector<Wide> shares(n, 0);
  for (Coalition group = 0; group < game.everyone(); ++group) {
    const Wide count = orders[static_cast<std::size_t>(std::popcount(group))];
    for (std::size_t i = 0; i < n; ++i) {
      if (group & only(i)) continue;
      shares[i] += count * (Wide{game.cost(group | only(i)).cents()} - game.cost(group).cents());
    }
  }
  const auto rounded = values::rounded_table(shares, factorial(n));
  std::vector<Money> paid;
  for (const std::int64_t cents : rounded.parts) paid.push_back(Money::from_cents(cents));
  return paid;
}

std::optional<std::vector<Money>> separable_costs_remaining_benefits(const CostGame& game) {
  std::vector<Money> paid;
  std::vector<values::Ratio> benefits;
  Money rest = game.cost(game.everyone());
  for (std::size_t i = 0; i < game.partners(); ++i) {
    const Money separable = game.cost(game.everyone()) - game.cost(game.everyone() & ~only(i));
    const Money benefit = game.cost(only(i)) - separable;
    benefits.emplace_back(std::max<std::int64_t>(benefit.cents(), 0), 1);
    paid.push_back(separable);
    rest = rest - separable;
  }
  const auto split = values::split_by_weights(rest, benefits);
  if (!split || split->undistributed != Money()) return std::nullopt;
  for (std::size_t i = 0; i < paid.size(); ++i) paid[i] += split->parts[i];
  return paid;
}

}  // namespace vlecht::analysis::methods
