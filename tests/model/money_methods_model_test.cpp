// SPDX-License-Identifier: EUPL-1.2
//
// What must hold of every split, game and decomposition, tried on random ones.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/methods/cost_game.h"
#include "analysis/methods/decomposition.h"
#include "analysis/methods/depreciation.h"
#include "analysis/methods/product_sum.h"
#include "analysis/methods/shapley_draws.h"
#include "analysis/methods/support_costs.h"
#include "values/split.h"

namespace vlecht {
namespace {

using namespace analysis::methods;
using values::Money;
using values::Ratio;

Money sum_of(const std::vector<Money>& parts) {
  Money sum;
  for (const Money part : parts) sum += part;
  return sum;
}

double sum_of(const std::vector<double>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

double some_double(int low, int high) {
  return *rc::gen::inRange(low * 1000, high * 1000) / 1000.0;
}

std::vector<double> some_doubles(std::size_t count, int low, int high) {
  std::vector<double> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(some_double(low, high));
  return out;
}

// ---- Splitting ----

std::vector<Ratio> some_weights() {
  const auto count = *rc::gen::inRange(0, 8);
  std::vector<Ratio> weights;
  for (int i = 0; i < count; ++i)
    weights.emplace_back(*rc::gen::inRange(0, 1000), *rc::gen::inRange(1, 40));
  return weights;
}

RC_GTEST_PROP(Split, PartsAddUpAndEachIsWithinAUnitOfItsShare, ()) {
  const auto weights = some_weights();
  const auto whole = *rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000);
  const auto split = values::split_by_weights(Money::from_cents(whole), weights);
  RC_ASSERT(split.has_value());
  RC_ASSERT((sum_of(split->parts) + split->undistributed).cents() == whole);
  double total = 0;
  for (const Ratio& weight : weights) total += weight.to_double();
  RC_ASSERT((total == 0) == (split->undistributed != Money() || whole == 0) || whole == 0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (total == 0) break;
    const double share = static_cast<double>(whole) * weights[i].to_double() / total;
    RC_ASSERT(std::abs(static_cast<double>(split->parts[i].cents()) - share) < 1.001);
    RC_ASSERT(weights[i].numerator() > 0 || split->parts[i] == Money());
  }
}

RC_GTEST_PROP(Split, HeavierNeverGetsLessAndOfEqualsTheFirstNeverLess, ()) {
  const auto weights = some_weights();
  const auto whole = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
  const auto split = values::split_by_weights(Money::from_cents(whole), weights);
  for (std::size_t i = 0; i < weights.size(); ++i)
    for (std::size_t j = i + 1; j < weights.size(); ++j) {
      if (weights[i] >= weights[j]) RC_ASSERT(split->parts[i] >= split->parts[j]);
      if (weights[i] < weights[j]) RC_ASSERT(split->parts[i] <= split->parts[j]);
    }
}

RC_GTEST_PROP(Split, RefundIsTheChargeTurnedOver, ()) {
  const auto weights = some_weights();
  const auto whole = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
  const auto charge = values::apportion(whole, weights);
  const auto refund = values::apportion(-whole, weights);
  for (std::size_t i = 0; i < weights.size(); ++i) RC_ASSERT(charge->parts[i] == -refund->parts[i]);
}

RC_GTEST_PROP(Split, RoundedTableAddsUpWithinAUnit, ()) {
  std::vector<values::Wide> amounts;
  double exact = 0;
  const auto count = *rc::gen::inRange(0, 10);
  const auto unit = *rc::gen::inRange<std::int64_t>(1, 5000);
  for (int i = 0; i < count; ++i) {
    const auto amount = *rc::gen::inRange<std::int64_t>(-10'000'000, 10'000'000);
    amounts.push_back(amount);
    exact += static_cast<double>(amount);
  }
  const auto table = values::rounded_table(amounts, unit);
  RC_ASSERT(std::accumulate(table.parts.begin(), table.parts.end(), std::int64_t{0}) ==
            table.total);
  RC_ASSERT(std::abs(static_cast<double>(table.total) - exact / static_cast<double>(unit)) <=
            0.5001);
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const auto away = table.parts[i] * unit - static_cast<std::int64_t>(amounts[i]);
    RC_ASSERT(std::abs(away) < unit);
  }
}

// ---- Supporting departments ----

RC_GTEST_PROP(SupportCosts, EveryMethodEndsWithAllCosts, ()) {
  const auto givers = *rc::gen::inRange<std::size_t>(1, 6);
  const auto takers = *rc::gen::inRange<std::size_t>(1, 5);
  SupportCosts costs;
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < givers; ++i) {
    costs.support.push_back(Money::from_cents(*rc::gen::inRange<std::int64_t>(0, 1'000'000'000)));
    costs.to_support.push_back(some_doubles(givers, 0, 50));
    costs.to_operating.push_back(some_doubles(takers, 0, 50));
    costs.to_operating.back()[0] += 0.001;  // an outlet, however thin
    order.push_back(i);
  }
  for (std::size_t j = 0; j < takers; ++j)
    costs.operating.push_back(Money::from_cents(*rc::gen::inRange<std::int64_t>(-1000, 1'000'000)));
  const Money all = sum_of(costs.support) + sum_of(costs.operating);
  for (const auto& allocation :
       {allocate_directly(costs), allocate_in_steps(costs, order), allocate_mutually(costs)}) {
    RC_ASSERT(allocation.has_value());
    RC_ASSERT(sum_of(allocation->operating) == all);
    for (std::size_t i = 0; i < givers; ++i)
      RC_ASSERT(allocation->passed_on[i] >=
                static_cast<double>(costs.support[i].cents()) / 100 - 1e-6);
  }
}

// ---- Games ----

CostGame some_game(std::size_t partners) {
  std::vector<Money> costs(std::size_t{1} << partners);
  for (std::size_t group = 1; group < costs.size(); ++group)
    costs[group] = Money::from_cents(*rc::gen::inRange<std::int64_t>(0, 100'000));
  return CostGame(costs);
}

// Everyone has a wish list; a group pays for each thing that one of its members wishes. Such a game
// has a core, with the Shapley value in it.
CostGame some_shared_things(std::size_t partners) {
  std::vector<Money> costs(std::size_t{1} << partners);
  const auto things = *rc::gen::inRange(1, 8);
  for (int thing = 0; thing < things; ++thing) {
    const auto price = Money::from_cents(*rc::gen::inRange<std::int64_t>(1, 100'000));
    const auto wished_by = *rc::gen::inRange<std::size_t>(1, costs.size());
    for (std::size_t group = 1; group < costs.size(); ++group)
      if (group & wished_by) costs[group] += price;
  }
  return CostGame(costs);
}

// A cent of rounding each may be paid too much.
bool is_in_core(const CostGame& game, const std::vector<Money>& paid) {
  const auto against = objections(game, paid);
  return std::all_of(against.begin(), against.end(), [&](const Objection& objection) {
    return objection.excess.cents() <= static_cast<std::int64_t>(game.partners());
  });
}

RC_GTEST_PROP(CostGame, AllocationsAddUp, ()) {
  const CostGame game = some_game(*rc::gen::inRange<std::size_t>(1, 7));
  const Money all = game.cost(game.everyone());
  RC_ASSERT(sum_of(shapley_value(game)) == all);
  if (const auto paid = separable_costs_remaining_benefits(game)) RC_ASSERT(sum_of(*paid) == all);
  if (const auto paid = nucleolus(game)) RC_ASSERT(sum_of(*paid) == all);
}

RC_GTEST_PROP(CostGame, ShapleyOfASumIsTheSumButForRounding, ()) {
  const auto n = *rc::gen::inRange<std::size_t>(1, 6);
  const CostGame a = some_game(n);
  const CostGame b = some_game(n);
  std::vector<Money> costs;
  for (Coalition group = 0; group <= a.everyone(); ++group)
    costs.push_back(a.cost(group) + b.cost(group));
  const auto apart_a = shapley_value(a);
  const auto apart_b = shapley_value(b);
  const auto together = shapley_value(CostGame(costs));
  for (std::size_t i = 0; i < n; ++i)
    RC_ASSERT(std::abs((together[i] - apart_a[i] - apart_b[i]).cents()) <= 3);
}

// The same game with two partners exchanged gives both what the other got.
RC_GTEST_PROP(CostGame, PartnersWhoCostTheSamePayTheSame, ()) {
  const auto n = *rc::gen::inRange<std::size_t>(2, 6);
  const CostGame game = some_shared_things(n);
  std::vector<Money> costs(std::size_t{1} << n);
  for (Coalition group = 0; group < costs.size(); ++group) {
    const Coalition exchanged = (group & ~3U) | ((group & 1U) << 1U) | ((group & 2U) >> 1U);
    costs[group] = game.cost(group) + game.cost(exchanged);
  }
  const CostGame symmetric(costs);
  for (const auto& paid :
       {shapley_value(symmetric), nucleolus(symmetric).value(),
        separable_costs_remaining_benefits(symmetric).value_or(std::vector<Money>(n, Money()))})
    RC_ASSERT(std::abs((paid[0] - paid[1]).cents()) <= 1);
}

RC_GTEST_PROP(CostGame, NucleolusAndShapleyOfSharedThingsLieInTheCore, ()) {
  const CostGame game = some_shared_things(*rc::gen::inRange<std::size_t>(1, 7));
  const auto paid = nucleolus(game);
  RC_ASSERT(paid.has_value());
  RC_ASSERT(is_in_core(game, *paid));
  RC_ASSERT(is_in_core(game, shapley_value(game)));
}

std::int64_t least_satisfaction(const CostGame& game, const std::vector<Money>& paid) {
  std::int64_t least = std::numeric_limits<std::int64_t>::max();
  for (Coalition group = 1; group < game.everyone(); ++group)
    least = std::min(least, (game.cost(group) - game.paid_by(group, paid)).cents());
  return least;
}

// Moving some cents from one partner to another never makes the least satisfied group happier,
// among allocations in which nobody pays more than alone. The programme is linear, so what cannot
// be bettered nearby cannot be bettered anywhere.
RC_GTEST_PROP(CostGame, NucleolusCannotBeBetteredForTheLeastSatisfied, ()) {
  const auto n = *rc::gen::inRange<std::size_t>(2, 6);
  const CostGame game = some_game(n);
  const auto paid = nucleolus(game);
  if (!paid) RC_DISCARD("dearer together than alone");
  for (std::size_t i = 0; i < n; ++i)
    RC_ASSERT((*paid)[i].cents() <= game.cost(Coalition{1} << i).cents() + 1);
  const auto least = least_satisfaction(game, *paid);
  for (int attempt = 0; attempt < 20; ++attempt) {
    auto moved = *paid;
    for (int move = 0; move < 3; ++move) {
      const Money cents = Money::from_cents(*rc::gen::inRange<std::int64_t>(0, 2000));
      const auto from = *rc::gen::inRange<std::size_t>(0, n);
      const auto to = *rc::gen::inRange<std::size_t>(0, n);
      moved[from] = moved[from] - cents;
      moved[to] += cents;
    }
    bool is_allowed = true;
    for (std::size_t i = 0; i < n; ++i)
      is_allowed = is_allowed && moved[i] <= game.cost(Coalition{1} << i);
    if (is_allowed)
      RC_ASSERT(least_satisfaction(game, moved) <= least + static_cast<std::int64_t>(n));
  }
}

// The longest runway that a group needs is what it costs: its nucleolus has a closed form at every
// level (Littlechild 1974), in doubles here. `needs` ascend, and the last step is the whole.
std::vector<double> runway_nucleolus(const std::vector<double>& needs) {
  const std::size_t n = needs.size();
  std::vector<double> paid(n);
  std::size_t settled = 0;
  double before = 0;
  while (settled < n) {
    const double base = settled == 0 ? 0 : needs[settled - 1] - before;
    double least = (needs[n - 1] - base) / static_cast<double>(n - settled);
    std::size_t until = n;
    for (std::size_t i = settled + 1; i < n; ++i) {
      const double each = (needs[i - 1] - base) / static_cast<double>(i - settled + 1);
      if (each < least || (each == least && until < n)) {
        least = each;
        until = i;
      }
    }
    for (; settled < until; ++settled) paid[settled] = least;
    before = least;
  }
  return paid;
}

RC_GTEST_PROP(CostGame, NucleolusOfARunwayIsItsClosedForm, ()) {
  const auto n = *rc::gen::inRange<std::size_t>(1, 9);
  std::vector<double> needs = some_doubles(n, 0, 1000);
  std::sort(needs.begin(), needs.end());
  std::vector<Money> costs(std::size_t{1} << n);
  for (std::size_t group = 1; group < costs.size(); ++group)
    for (std::size_t i = 0; i < n; ++i)
      if ((group >> i) & 1U) costs[group] = Money::from_cents(std::llround(needs[i] * 1000));
  const auto paid = nucleolus(CostGame(costs));
  RC_ASSERT(paid.has_value());
  const auto expected = runway_nucleolus(needs);
  for (std::size_t i = 0; i < n; ++i)
    RC_ASSERT(std::abs(static_cast<double>((*paid)[i].cents()) - expected[i] * 1000) <= 1.001);
}

// ---- Decomposition ----

ProductSum some_model(std::size_t drivers) {
  std::vector<Term> terms;
  const auto count = *rc::gen::inRange(1, 6);
  for (int t = 0; t < count; ++t) {
    Term term{some_double(-2, 2), {}};
    for (std::size_t driver = 0; driver < drivers; ++driver)
      if (*rc::gen::inRange(0, 2) == 1)
        term.factors.push_back({driver, *rc::gen::inRange(0, 2) == 1});
    terms.push_back(std::move(term));
  }
  return ProductSum(drivers, std::move(terms));
}

RC_GTEST_PROP(Decomposition, EffectsAddUpAndTheThreeWaysAgree, ()) {
  const auto k = *rc::gen::inRange<std::size_t>(1, 8);
  const ProductSum model = some_model(k);
  const auto reference = some_doubles(k, -3, 3);
  const auto own = some_doubles(k, -3, 3);
  const auto effects = model.effects(reference, own);
  const auto value = [&](std::span<const double> x) { return model.value(x); };
  const auto subsets = shapley_effects(value, reference, own);
  const Draws drawn = shapley_draws(model, Draws::constant(reference, 3), Draws::constant(own, 3),
                                    base::run_in_order);
  const double size = 1e-9 * (1 + std::pow(4.0, static_cast<double>(k)));
  RC_ASSERT(std::abs(sum_of(effects) - (model.value(own) - model.value(reference))) < size);
  for (std::size_t i = 0; i < k; ++i) {
    RC_ASSERT(std::abs(effects[i] - subsets[i]) < size);
    RC_ASSERT(std::abs(drawn.at(i, 2) - subsets[i]) < size);
    if (own[i] == reference[i]) RC_ASSERT(std::abs(effects[i]) < size);
  }
}

RC_GTEST_PROP(Decomposition, LmdiAddsUpAlsoWithZeros, ()) {
  const auto factors = *rc::gen::inRange<std::size_t>(1, 5);
  const auto sectors = *rc::gen::inRange<std::size_t>(1, 5);
  SectorFactors before;
  SectorFactors after;
  for (std::size_t f = 0; f < factors; ++f) {
    before.push_back(some_doubles(sectors, 0, 5));
    after.push_back(some_doubles(sectors, 0, 5));
    if (*rc::gen::inRange(0, 3) == 0) before.back()[0] = 0;
    if (*rc::gen::inRange(0, 3) == 0) after.back()[0] = 0;
  }
  double gap = 0;
  for (std::size_t s = 0; s < sectors; ++s) {
    double product_before = 1;
    double product_after = 1;
    for (std::size_t f = 0; f < factors; ++f) {
      product_before *= before[f][s];
      product_after *= after[f][s];
    }
    gap += product_after - product_before;
  }
  const auto effects = lmdi_additive(before, after);
  RC_ASSERT(effects.has_value());
  RC_ASSERT(std::abs(sum_of(*effects) - gap) < 1e-9 * (1 + std::pow(5.0, 5)));
}

RC_GTEST_PROP(Decomposition, PriceVolumeAndMixAddUp, ()) {
  const auto n = *rc::gen::inRange<std::size_t>(1, 6);
  const auto p0 = some_doubles(n, 0, 100);
  const auto p1 = some_doubles(n, 0, 100);
  const auto q0 = some_doubles(n, 1, 100);
  const auto q1 = some_doubles(n, 0, 100);
  double gap = 0;
  for (std::size_t i = 0; i < n; ++i) gap += p1[i] * q1[i] - p0[i] * q0[i];
  const auto effect = price_volume_mix(p0, q0, p1, q1);
  RC_ASSERT(effect.has_value());
  RC_ASSERT(std::abs(effect->price + effect->volume + effect->mix - gap) < 1e-6);
}

// ---- Depreciation ----

RC_GTEST_PROP(Depreciation, WrittenOffInFullWithoutAYearOutOfLine, ()) {
  DepreciationTerm term;
  term.cost = Money::from_cents(*rc::gen::inRange<std::int64_t>(0, 10'000'000'000));
  term.residual = Money::from_cents(*rc::gen::inRange<std::int64_t>(0, term.cost.cents() + 1));
  term.years = *rc::gen::inRange(1, 60);
  const Money whole = term.cost - term.residual;
  const auto linear = linear_depreciation(term);
  RC_ASSERT(sum_of(linear) == whole);
  const auto [least, most] = std::minmax_element(linear.begin(), linear.end());
  RC_ASSERT((*most - *least).cents() <= 1);
  const auto annuity = annuity_depreciation(term, Ratio(*rc::gen::inRange(0, 1000), 10'000));
  Money written_off;
  for (const AnnuityYear& year : annuity.years) {
    written_off += year.principal;
    RC_ASSERT(std::abs((year.interest + year.principal - annuity.charge).cents()) <= 2);
  }
  RC_ASSERT(written_off == whole);
}

}  // namespace
}  // namespace vlecht
