// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "analysis/methods/draws.h"
#include "base/executor.h"

namespace vlecht::analysis::methods {

/// A driver in a product, or what is left of one: permanent posts are 1 - the share of hired ones.
struct Factor {
  std::size_t driver = 0;
  bool is_complement = false;  ///< 1 - driver
};

/// coefficient * product of the factors. A driver stands in a term once at most.
struct Term {
  double coefficient = 1;
  std::vector<Factor> factors;
};

/// A figure that is a sum of products of its drivers, such as cost per inhabitant = posts * ((1 -
/// hired)
/// * own rate + hired * hired rate) + applications * price + hardware. As data, so that a model
/// can be a fact with an author and a source.
class ProductSum {
 public:
  ProductSum(std::size_t drivers, std::vector<Term> terms);

  std::size_t drivers() const { return drivers_; }
  double value(std::span<const double> drivers) const;

  /// The Shapley values of `value(own) - value(reference)`, as `shapley_effects` has them, without
  /// the subsets: each driver occurs linearly in a term, so that the average over all orders is the
  /// integral of the term's derivative along the straight line from reference to own (Owen 1972,
  /// Multilinear Extensions of Games), and Gauss' quadrature takes that exactly.
  std::vector<double> effects(std::span<const double> reference, std::span<const double> own) const;

  /// The same in every draw; drivers and draws agree in number.
  Draws effects(const Draws& reference, const Draws& own, const base::Executor& execute) const;

  /// The figure in every draw of a block (a `BlockFunction` of shapley_draws.h).
  void operator()(std::span<const DrawBlock* const> drivers, DrawBlock& figures) const;

 private:
  std::size_t drivers_;
  std::vector<Term> terms_;
};

}  // namespace vlecht::analysis::methods
