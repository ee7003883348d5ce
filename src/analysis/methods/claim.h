// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "analysis/methods/bootstrap.h"
#include "analysis/methods/draws.h"

namespace vlecht::analysis::methods {

/// What the data say of a claim that some drivers explain a difference.
enum class Verdict { supported, undecided, refuted };

/// A figure over the draws.
struct Spread {
  DrawnQuantile p5;
  DrawnQuantile p50;
  DrawnQuantile p95;
};

struct ClaimOutcome {
  double gap = 0;           ///< own less reference: the sum of all effects
  double contribution = 0;  ///< the sum of the claimed drivers' effects
  Spread gap_spread;
  Spread contribution_spread;
  DrawnProbability at_least_half;  ///< that the contribution is at least half of the gap
  Verdict verdict = Verdict::undecided;
};

/// A claim is supported when more than this share of the draws says so, refuted when less than 1 -
/// it.
inline constexpr double claim_supported_above = 0.9;

/// Tests the claim that `claimed` drivers explain the gap (METHODS: contribution net of what the
/// reference has of the same, as Shapley effects are). `effects` holds each driver's effect as
/// observed, `drawn` the same in every draw of the reference group (`ProductSum::effects`,
/// `shapley_draws`). A negative gap is explained by negative effects: both are turned over.
///
/// There is no interval of the ratio of the two: its denominator can cross zero. None when there
/// is no gap.
std::optional<ClaimOutcome> test_claim(std::span<const double> effects, const Draws& drawn,
                                       std::span<const std::size_t> claimed);

}  // namespace vlecht::analysis::methods
