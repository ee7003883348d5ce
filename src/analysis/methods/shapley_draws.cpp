// SPDX-License-Identifier: EUPL-1.2
//
// An effect is sum over sets S of drivers that hold i of w(s-1) v(S), less the sum over those that
// do not of w(s) v(S), where v is the figure, s the size of S, and w the part of the orders. With
// u(S) = (w(s-1) + w(s)) v(S) it is the sum of u over the sets with i, less one total for all i. So
// a set costs one product and on average two additions per draw, whatever the number of drivers:
// the sets are visited in binary order, and halves of the sum are joined as in a binary counter.
// Each time that two halves join at bit i, the upper one holds the sets with i.
#include "analysis/methods/shapley_draws.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

#include "analysis/methods/decomposition.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// For a set of this size.
struct SetWeights {
  double in_set = 0;    // w(s-1) + w(s)
  double in_total = 0;  // w(s)
};

std::vector<SetWeights> set_weights(std::size_t drivers) {
  const std::vector<double> orders = shapley_weights(drivers);
  std::vector<SetWeights> weights(drivers + 1);
  for (std::size_t size = 0; size <= drivers; ++size) {
    weights[size].in_total = size < drivers ? orders[size] : 0;
    weights[size].in_set = weights[size].in_total + (size > 0 ? orders[size - 1] : 0);
  }
  return weights;
}

// What is being added up in one block of draws.
struct Sums {
  explicit Sums(std::size_t drivers) : halves(drivers + 1), effects(drivers) {}

  DrawBlock total;
  std::vector<DrawBlock> halves;   // finished lower halves, by bit
  std::vector<DrawBlock> effects;  // sums over the sets with the driver
};

// Takes in the figures of the set `number`, in binary order.
VLECHT_PER_PROCESSOR void take_in(std::size_t number, const SetWeights& weights,
                                  const DrawBlock& figures, DrawBlock& total, DrawBlock* halves,
                                  DrawBlock* effects) {
  DrawBlock sum;
  for (std::size_t d = 0; d < draws_per_block; ++d) {
    total.values[d] += weights.in_total * figures.values[d];
    sum.values[d] = weights.in_set * figures.values[d];
  }
  std::size_t bit = 0;
  for (; (number >> bit) & 1U; ++bit) {
    DrawBlock& effect = effects[bit];
    const DrawBlock& lower = halves[bit];
    for (std::size_t d = 0; d < draws_per_block; ++d) {
      effect.values[d] += sum.values[d];
      sum.values[d] += lower.values[d];
    }
  }
  halves[bit] = sum;
}

void one_block(const BlockFunction& function, const Draws& reference, const Draws& own,
               const std::vector<SetWeights>& weights, std::size_t block, Draws& effects) {
  const std::size_t k = own.quantities();
  Sums sums(k);
  std::vector<const DrawBlock*> drivers(k);
  DrawBlock figures;
  for (std::size_t i = 0; i < k; ++i) drivers[i] = &reference.block(block, i);
  for (std::size_t set = 0; set < (std::size_t{1} << k); ++set) {
    // Counting up by one turns the lowest bits off and the next one on.
    for (std::size_t i = 0; set > 0 && i <= static_cast<std::size_t>(std::countr_zero(set)); ++i)
      drivers[i] = (set >> i) & 1U ? &own.block(block, i) : &reference.block(block, i);
    function(drivers, figures);
    take_in(set, weights[static_cast<std::size_t>(std::popcount(set))], figures, sums.total,
            sums.halves.data(), sums.effects.data());
  }
  for (std::size_t i = 0; i < k; ++i)
    for (std::size_t d = 0; d < draws_per_block; ++d)
      effects.block(block, i).values[d] = sums.effects[i].values[d] - sums.total.values[d];
}

}  // namespace

Draws shapley_draws(const BlockFunction& function, const Draws& reference, const Draws& own,
                    const base::Executor& execute) {
  const std::size_t k = own.quantities();
  CHECK(reference.quantities() == k && reference.size() == own.size());
  CHECK(k >= 1 && k <= shapley_drivers_max);
  const std::vector<SetWeights> weights = set_weights(k);
  Draws effects(k, own.size());
  std::vector<base::Task> tasks;
  for (std::size_t block = 0; block < own.blocks(); ++block)
    tasks.emplace_back(
        [&, block] { one_block(function, reference, own, weights, block, effects); });
  execute(tasks);
  return effects;
}

}  // namespace vlecht::analysis::methods
