// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/shapley_draws.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/methods/decomposition.h"
#include "analysis/methods/product_sum.h"

namespace vlecht::analysis::methods {
namespace {

// Different numbers around one, the same in every run.
double some_number(std::size_t i) { return 1 + std::sin(static_cast<double>(i) * 12.9898); }

Draws some_draws(std::size_t quantities, std::size_t draws, std::size_t from) {
  Draws out(quantities, draws);
  for (std::size_t i = 0; i < quantities; ++i)
    for (std::size_t d = 0; d < draws; ++d) out.at(i, d) = some_number(from + i * draws + d);
  return out;
}

double curved(double a, double b, double c) { return std::sqrt(a + 1) * b - c / (1 + a * b); }

void curved_block(std::span<const DrawBlock* const> drivers, DrawBlock& figures) {
  for (std::size_t d = 0; d < draws_per_block; ++d)
    figures.values[d] = curved(drivers[0]->values[d], drivers[1]->values[d], drivers[2]->values[d]);
}

std::vector<double> in_draw(const Draws& draws, std::size_t draw) {
  std::vector<double> out;
  for (std::size_t i = 0; i < draws.quantities(); ++i) out.push_back(draws.at(i, draw));
  return out;
}

TEST(ShapleyDraws, EveryDrawIsAsItWouldBeAlone) {
  const Draws reference = some_draws(3, 130, 0);
  const Draws own = some_draws(3, 130, 1000);
  const Draws effects = shapley_draws(curved_block, reference, own, base::run_in_order);
  const auto one = [](std::span<const double> x) { return curved(x[0], x[1], x[2]); };
  for (std::size_t draw = 0; draw < 130; ++draw) {
    const auto alone = shapley_effects(one, in_draw(reference, draw), in_draw(own, draw));
    for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(effects.at(i, draw), alone[i], 1e-13) << draw;
  }
}

// Posts, share of hired staff, two rates, applications, price, hardware, outsourced.
ProductSum model() {
  return ProductSum(8, {{1, {{0}, {1, true}, {2}}},
                        {1, {{0}, {1}, {3}}},
                        {2, {{4}, {5}}},
                        {1, {{6}}},
                        {1, {{7}}},
                        {5, {}}});
}

TEST(ProductSum, EffectsWithoutSubsetsAreThoseOverAllSubsets) {
  const Draws reference = some_draws(8, 70, 0);
  const Draws own = some_draws(8, 70, 5000);
  const ProductSum product_sum = model();
  const Draws closed = product_sum.effects(reference, own, base::run_in_order);
  const Draws subsets = shapley_draws(product_sum, reference, own, base::run_in_order);
  for (std::size_t i = 0; i < 8; ++i)
    for (std::size_t d = 0; d < 70; ++d)
      EXPECT_NEAR(closed.at(i, d), subsets.at(i, d), 1e-12) << i << " " << d;
}

TEST(ProductSum, LongProductsAreTakenExactlyToo) {
  Term term{0.5, {}};
  std::vector<double> reference;
  std::vector<double> own;
  for (std::size_t i = 0; i < 9; ++i) {
    term.factors.push_back({i, i % 2 == 1});
    reference.push_back(some_number(i));
    own.push_back(some_number(100 + i));
  }
  const ProductSum product(9, {term});
  const auto value = [&](std::span<const double> x) { return product.value(x); };
  const auto expected = shapley_effects(value, reference, own);
  const auto effects = product.effects(reference, own);
  for (std::size_t i = 0; i < 9; ++i) EXPECT_NEAR(effects[i], expected[i], 1e-12);
}

TEST(ProductSum, DriverTwiceInATermIsOurMistake) {
  EXPECT_THROW(ProductSum(1, {{1, {{0}, {0, true}}}}), base::BrokenInvariant);
  EXPECT_THROW(ProductSum(1, {{1, {{1}}}}), base::BrokenInvariant);
}

TEST(ShapleyDraws, OrderOfTheBlocksDoesNotShow) {
  const base::Executor backwards = [](std::span<const base::Task> tasks) {
    for (std::size_t i = tasks.size(); i-- > 0;) tasks[i]();
  };
  const Draws reference = some_draws(8, 300, 7);
  const Draws own = Draws::constant(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8}, 300);
  const Draws a = shapley_draws(model(), reference, own, base::run_in_order);
  const Draws b = shapley_draws(model(), reference, own, backwards);
  for (std::size_t i = 0; i < 8; ++i) EXPECT_EQ(a.all_of(i), b.all_of(i));
}

}  // namespace
}  // namespace vlecht::analysis::methods
