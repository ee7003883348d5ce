// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "analysis/methods/better_when.h"
#include "base/result.h"
#include "values/ratio.h"

namespace vlecht::analysis::methods {

/// One member of a portfolio at one moment: what is divided, and by what. Cents of expected over
/// cents of first cost, or goals met over goals.
struct PortfolioMember {
  std::string id;
  std::int64_t numerator = 0;
  std::int64_t denominator = 0;  ///< not negative
};

enum class NoPortfolioChange {
  nobody_stayed,   ///< no member, or none with a denominator, is in both: nothing is comparable
  no_denominator,  ///< denominators of one of the moments add up to zero
  twice,           ///< a member is there twice at one moment
  negative,        ///< a denominator is below zero
  too_large,       ///< sums do not fit in 64 bits
};

/// A change of a ratio in whole billionths. A ratio is rounded once, so the parts of a change are
/// differences of whole numbers and add up exactly to the change that is shown.
using Billionths = std::int64_t;
inline constexpr std::int64_t billion = 1'000'000'000;

/// Why the ratio of a whole portfolio (sum of numerators over sum of denominators) changed.
struct PortfolioChange {
  values::Ratio before;         ///< of all members before, exact
  values::Ratio stayed_before;  ///< of those that are in both, before
  values::Ratio stayed_after;   ///< of the same members, after
  values::Ratio after;          ///< of all members after

  Billionths total = 0;    ///< after - before = leavers + stayers + joiners
  Billionths leavers = 0;  ///< stayed_before - before: what became of it because some left
  Billionths stayers = 0;  ///< stayed_after - stayed_before: the real change
  Billionths joiners = 0;  ///< after - stayed_after: because some came

  /// The real change once more: other ratios of the members at their mean weights, and other
  /// weights at their mean ratios (Kitagawa 1955); together exactly `stayers`. None when a stayer
  /// has a denominator of zero at one of the moments, and so no ratio of its own.
  struct WithinAndMix {
    Billionths within = 0;
    Billionths mix = 0;
  };
  std::optional<WithinAndMix> parts_of_stayers;

  std::size_t stayed = 0;
  std::size_t left = 0;
  std::size_t joined = 0;

  /// The ratio is better, and those who stayed are not: only who is in it changed.
  bool better_by_composition_only = false;
  /// The ratio is better, and would not be had nobody left: it looks better because worse members
  /// went. And the same had nobody joined. One, both or, where either is enough, neither.
  bool better_by_leavers_only = false;
  bool better_by_joiners_only = false;
};

/// Members that are known at one moment only because their figure is missing at the other are not
/// joiners or leavers: the caller leaves them out at both, and says so.
base::ResultOr<PortfolioChange, NoPortfolioChange> portfolio_change(
    std::span<const PortfolioMember> before, std::span<const PortfolioMember> after,
    BetterWhen better);

}  // namespace vlecht::analysis::methods
