// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "values/money.h"

namespace vlecht::analysis::methods {

/// Partners by their bits: bit 0 is the first.
using Coalition = std::uint32_t;

/// What each group of partners would pay if it did the work by itself: a cooperative game of cost
/// (Young, Cost Allocation: Methods, Principles, Applications, 1985).
class CostGame {
 public:
  static constexpr std::size_t partners_max = 16;
  /// Up to so many the nucleolus is computed.
  static constexpr std::size_t nucleolus_partners_max = 8;

  /// `stand_alone[c]` is the cost of coalition c: 2^n of them for n partners, 1 <= n <= 16; that of
  /// nobody is zero.
  explicit CostGame(std::vector<values::Money> stand_alone);

  std::size_t partners() const { return partners_; }
  Coalition everyone() const { return (Coalition{1} << partners_) - 1; }
  values::Money cost(Coalition coalition) const { return stand_alone_.at(coalition); }
  /// What the members of a coalition pay together. `paid` has an amount for each partner.
  values::Money paid_by(Coalition coalition, std::span<const values::Money> paid) const;

 private:
  std::vector<values::Money> stand_alone_;
  std::size_t partners_ = 0;
};

/// A group that would be cheaper off by itself.
struct Objection {
  Coalition coalition = 0;
  values::Money excess;  ///< what it pays more than alone; positive

  bool operator==(const Objection&) const = default;
};

/// The core test: which groups pay more than they would alone, most first, of equals the smaller
/// number. None object: the allocation lies in the core (Gillies 1959). `paid` adds up to the
/// cost of everyone.
std::vector<Objection> objections(const CostGame& game, std::span<const values::Money> paid);

/// Shapley value (1953): a partner's marginal cost, averaged over all orders of joining. Exact,
/// with one rounding to cents; adds up to the cost of everyone.
std::vector<values::Money> shapley_value(const CostGame& game);

/// Separable costs - remaining benefits (TVA, 1938; IIASA WP-79-077): everyone pays what would be
/// saved without them, and the rest goes by what each saves beyond that: own cost alone less
/// separable cost, a loss counting as no benefit. None when nobody benefits and a rest is left.
std::optional<std::vector<values::Money>> separable_costs_remaining_benefits(const CostGame& game);

/// Nucleolus (Schmeidler 1969): of all allocations in which no partner pays more than alone, the
/// one that makes the least satisfied group as satisfied as can be, then the next, and so on
/// (satisfaction: cost alone less what is paid). In the core when the core is not empty. Solved as
/// a sequence of linear programmes and rounded to cents; adds up to the cost of everyone.
///
/// None when cooperation costs more than all partners alone, so that no such allocation exists. At
/// most `nucleolus_partners_max` partners.
std::optional<std::vector<values::Money>> nucleolus(const CostGame& game);

}  // namespace vlecht::analysis::methods
