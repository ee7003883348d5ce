// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/promoter_score.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {

std::optional<PromoterScore> promoter_score(const RecommendationCounts& counts,
                                            std::optional<std::int64_t> population) {
  PromoterScore out;
  for (std::size_t mark = 0; mark < counts.size(); ++mark) {
    CHECK(counts[mark] >= 0);
    (mark >= 9 ? out.promoters : mark >= 7 ? out.passives : out.detractors) += counts[mark];
  }
  if (out.answers() == 0) return std::nullopt;
  CHECK(!population || *population >= out.answers());
  const auto n = static_cast<double>(out.answers());
  const double promoters = static_cast<double>(out.promoters) / n;
  const double detractors = static_cast<double>(out.detractors) / n;
  out.score = promoters - detractors;
  const double variance = promoters + detractors - out.score * out.score;
  out.standard_error = std::sqrt(std::max(0.0, variance) / n);
  out.standard_error_finite = out.standard_error;
  if (population && *population > 1) {
    const auto all = static_cast<double>(*population);
    out.standard_error_finite *= std::sqrt((all - n) / (all - 1));
  }
  return out;
}

std::optional<ConfidenceInterval> promoter_interval(const PromoterScore& score, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  if (score.answers() < promoter_answers_min || score.standard_error == 0) return std::nullopt;
  const double half = normal_quantile((1 + confidence) / 2) * score.standard_error;
  return ConfidenceInterval{.lower = std::max(-1.0, score.score - half),
                            .upper = std::min(1.0, score.score + half)};
}

}  // namespace vlecht::analysis::methods
