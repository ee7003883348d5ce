// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "analysis/methods/confidence_interval.h"

namespace vlecht::analysis::methods {

/// Answers to "would you recommend this?", by the mark from 0 to 10.
using RecommendationCounts = std::array<std::int64_t, 11>;

/// Net promoter score (Reichheld 2003): the share of marks 9 and 10 less that of marks 0 to 6,
/// from -1 to 1.
struct PromoterScore {
  std::int64_t promoters = 0;
  std::int64_t passives = 0;  ///< marks 7 and 8
  std::int64_t detractors = 0;
  double score = 0;
  /// Of the score, from the multinomial variance (P + D - (P - D)^2) / n.
  double standard_error = 0;
  /// The same when those who answered are a good part of all who could: less by the factor
  /// sqrt((N - n) / (N - 1)). Presumes that who answered is chance.
  double standard_error_finite = 0;

  std::int64_t answers() const { return promoters + passives + detractors; }
};

/// Fewer answers than this give no interval: the normal approximation is too bold then.
inline constexpr std::int64_t promoter_answers_min = 30;

/// `population` is how many could have answered; none: taken as endless. Not below the answers.
/// None when nobody answered. Counts are not negative.
std::optional<PromoterScore> promoter_score(const RecommendationCounts& counts,
                                            std::optional<std::int64_t> population);

/// By the normal approximation with the standard error of an endless population, inside -1 to 1.
/// None for fewer than `promoter_answers_min` answers, or when all answered alike.
std::optional<ConfidenceInterval> promoter_interval(const PromoterScore& score, double confidence);

}  // namespace vlecht::analysis::methods
