// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/claim.h"

#include <algorithm>
#include <numeric>
#include <vector>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// Sum of some quantities in every draw.
std::vector<double> summed(const Draws& drawn, std::span<const std::size_t> quantities) {
  std::vector<double> sums(drawn.size());
  for (const std::size_t quantity : quantities)
    for (std::size_t draw = 0; draw < sums.size(); ++draw) sums[draw] += drawn.at(quantity, draw);
  return sums;
}

Spread spread_of(std::vector<double> draws) {
  std::sort(draws.begin(), draws.end());
  return {drawn_quantile(draws, 0.05), drawn_quantile(draws, 0.5), drawn_quantile(draws, 0.95)};
}

Verdict verdict_on(double probability) {
  if (probability > claim_supported_above) return Verdict::supported;
  return probability < 1 - claim_supported_above ? Verdict::refuted : Verdict::undecided;
}

}  // namespace

std::optional<ClaimOutcome> test_claim(std::span<const double> effects, const Draws& drawn,
                                       std::span<const std::size_t> claimed) {
  CHECK(effects.size() == drawn.quantities());
  ClaimOutcome outcome;
  outcome.gap = std::accumulate(effects.begin(), effects.end(), 0.0);
  for (const std::size_t driver : claimed) {
    CHECK(driver < effects.size());
    outcome.contribution += effects[driver];
  }
  if (outcome.gap == 0) return std::nullopt;
  std::vector<std::size_t> all(effects.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  const std::vector<double> gaps = summed(drawn, all);
  const std::vector<double> contributions = summed(drawn, claimed);
  const double sign = outcome.gap < 0 ? -1 : 1;
  std::size_t hits = 0;
  for (std::size_t draw = 0; draw < gaps.size(); ++draw)
    hits += sign * contributions[draw] >= sign * gaps[draw] / 2;
  outcome.gap_spread = spread_of(gaps);
  outcome.contribution_spread = spread_of(contributions);
  outcome.at_least_half = drawn_probability(hits, gaps.size());
  outcome.verdict = verdict_on(outcome.at_least_half.value);
  return outcome;
}

}  // namespace vlecht::analysis::methods
