// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/product_sum.h"

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// A point and its weight on the line from 0 to 1.
struct Node {
  double at = 0;
  double weight = 0;
};

// Gauss and Legendre: n points take polynomials up to degree 2n - 1 exactly. The roots of
// Legendre's polynomial by Newton, from a start (Tricomi) that is near enough for any n.
std::vector<Node> quadrature(std::size_t points) {
  const auto n = static_cast<double>(points);
  std::vector<Node> nodes(points);
  for (std::size_t i = 0; i < points; ++i) {
    double x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (n + 0.5));
    double slope = 1;
    for (int step = 0; step < 8; ++step) {
      double value = 1;
      double previous = 0;
      for (std::size_t k = 1; k <= points; ++k) {
        const auto degree = static_cast<double>(k);
        const double next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
        previous = std::exchange(value, next);
      }
      slope = n * (x * value - previous) / (x * x - 1);
      x -= value / slope;
    }
    nodes[i] = {(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)};
  }
  return nodes;
}

std::vector<Node> nodes_for(const Term& term) { return quadrature((term.factors.size() + 1) / 2); }

// Eight draws in one register, or in as many as the processor takes for them.
typedef double Lanes __attribute__((vector_size(64), may_alias));
constexpr std::size_t lanes_per_block = sizeof(DrawBlock) / sizeof(Lanes);

// The whole sum for some draws at a time, so that nothing but the drivers is read from memory, and
// for enough of them at a time, so that the walk through the terms does not count.
VLECHT_PER_PROCESSOR void add_up(std::span<const Term> terms, const DrawBlock* const* drivers,
                                 DrawBlock& figures) {
  constexpr std::size_t together = 4;
  auto* out = reinterpret_cast<Lanes*>(figures.values.data());
  for (std::size_t lane = 0; lane < lanes_per_block; lane += together) {
    Lanes sum[together] = {};
    for (const Term& term : terms) {
      Lanes product[together];
      for (Lanes& each : product) each = Lanes{} + term.coefficient;
      for (const Factor& factor : term.factors) {
        const auto* driver =
            reinterpret_cast<const Lanes*>(drivers[factor.driver]->values.data()) + lane;
        if (factor.is_complement) {
          for (std::size_t i = 0; i < together; ++i) product[i] *= 1 - driver[i];
        } else {
          for (std::size_t i = 0; i < together; ++i) product[i] *= driver[i];
        }
      }
      for (std::size_t i = 0; i < together; ++i) sum[i] += product[i];
    }
    for (std::size_t i = 0; i < together; ++i) out[lane + i] = sum[i];
  }
}

VLECHT_PER_PROCESSOR void multiply(DrawBlock& product, const DrawBlock& by) {
  for (std::size_t d = 0; d < draws_per_block; ++d) product.values[d] *= by.values[d];
}

// One factor on the line: `value` where the node is, `change` over the whole line.
VLECHT_PER_PROCESSOR void on_the_line(const DrawBlock& reference, const DrawBlock& own,
                                      bool is_complement, double at, DrawBlock& value,
                                      DrawBlock& change) {
  const double from = is_complement ? 1 : 0;
  const double slope = is_complement ? -1 : 1;
  for (std::size_t d = 0; d < draws_per_block; ++d) {
    change.values[d] = slope * (own.values[d] - reference.values[d]);
    value.values[d] = from + slope * reference.values[d] + at * change.values[d];
  }
}

// effect += change * before * after, the two being products of the other factors.
VLECHT_PER_PROCESSOR void add_effect(DrawBlock& effect, const DrawBlock& change,
                                     const DrawBlock& before, const DrawBlock& after) {
  for (std::size_t d = 0; d < draws_per_block; ++d)
    effect.values[d] += change.values[d] * (before.values[d] * after.values[d]);
}

DrawBlock filled_with(double value) {
  DrawBlock block;
  block.values.fill(value);
  return block;
}

// The derivative by each factor is the product of the others: those before it times those after it.
void add_effects_at(const Node& node, const Term& term, std::size_t block, const Draws& reference,
                    const Draws& own, Draws& effects) {
  const std::size_t m = term.factors.size();
  std::vector<DrawBlock> values(m);
  std::vector<DrawBlock> changes(m);
  std::vector<DrawBlock> after(m + 1, filled_with(1));
  for (std::size_t i = 0; i < m; ++i) {
    const Factor& factor = term.factors[i];
    on_the_line(reference.block(block, factor.driver), own.block(block, factor.driver),
                factor.is_complement, node.at, values[i], changes[i]);
  }
  for (std::size_t i = m; i-- > 0;) {
    after[i] = after[i + 1];
    multiply(after[i], values[i]);
  }
  DrawBlock before = filled_with(term.coefficient * node.weight);
  for (std::size_t i = 0; i < m; ++i) {
    add_effect(effects.block(block, term.factors[i].driver), changes[i], before, after[i + 1]);
    multiply(before, values[i]);
  }
}

}  // namespace

ProductSum::ProductSum(std::size_t drivers, std::vector<Term> terms)
    : drivers_(drivers), terms_(std::move(terms)) {
  for (const Term& term : terms_) {
    std::vector<bool> is_used(drivers_);
    for (const Factor& factor : term.factors) {
      CHECK(factor.driver < drivers_ && !is_used[factor.driver]);
      is_used[factor.driver] = true;
    }
  }
}

double ProductSum::value(std::span<const double> drivers) const {
  CHECK(drivers.size() == drivers_);
  double sum = 0;
  for (const Term& term : terms_) {
    double product = term.coefficient;
    for (const Factor& factor : term.factors) {
      const double driver = drivers[factor.driver];
      product *= factor.is_complement ? 1 - driver : driver;
    }
    sum += product;
  }
  return sum;
}

std::vector<double> ProductSum::effects(std::span<const double> reference,
                                        std::span<const double> own) const {
  const Draws all =
      effects(Draws::constant(reference, 1), Draws::constant(own, 1), base::run_in_order);
  std::vector<double> out(drivers_);
  for (std::size_t i = 0; i < drivers_; ++i) out[i] = all.at(i, 0);
  return out;
}

Draws ProductSum::effects(const Draws& reference, const Draws& own,
                          const base::Executor& execute) const {
  CHECK(reference.quantities() == drivers_ && own.quantities() == drivers_);
  CHECK(reference.size() == own.size());
  Draws out(drivers_, own.size());
  std::vector<std::vector<Node>> nodes;
  for (const Term& term : terms_) nodes.push_back(nodes_for(term));
  std::vector<base::Task> tasks;
  for (std::size_t block = 0; block < own.blocks(); ++block) {
    tasks.emplace_back([&, block] {
      for (std::size_t t = 0; t < terms_.size(); ++t)
        for (const Node& node : nodes[t])
          add_effects_at(node, terms_[t], block, reference, own, out);
    });
  }
  execute(tasks);
  return out;
}

void ProductSum::operator()(std::span<const DrawBlock* const> drivers, DrawBlock& figures) const {
  CHECK(drivers.size() == drivers_);
  add_up(terms_, drivers.data(), figures);
}

}  // namespace vlecht::analysis::methods
