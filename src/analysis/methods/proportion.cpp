// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/proportion.h"

#include <algorithm>
#include <cmath>

#include "analysis/methods/distributions.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

void check(const Proportion& proportion, double confidence) {
  CHECK(proportion.total > 0 && proportion.successes >= 0);
  CHECK(proportion.successes <= proportion.total);
  CHECK(confidence > 0 && confidence < 1);
}

}  // namespace

ConfidenceInterval wilson_interval(const Proportion& proportion, double confidence) {
  check(proportion, confidence);
  const double z = normal_quantile((1 + confidence) / 2);
  const auto n = static_cast<double>(proportion.total);
  const double p = proportion.share();
  const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
  // None and all are on the border of what is possible; rounding must not say otherwise.
  return {.lower = proportion.successes == 0 ? 0 : std::max(0.0, middle - half),
          .upper = proportion.successes == proportion.total ? 1 : std::min(1.0, middle + half)};
}

ConfidenceInterval clopper_pearson_interval(const Proportion& proportion, double confidence) {
  check(proportion, confidence);
  const double tail = (1 - confidence) / 2;
  const auto hits = static_cast<double>(proportion.successes);
  const double misses = static_cast<double>(proportion.total) - hits;
  return {.lower = hits == 0 ? 0 : beta_quantile(tail, hits, misses + 1),
          .upper = misses == 0 ? 1 : beta_quantile(1 - tail, hits + 1, misses)};
}

ConfidenceInterval newcombe_difference(const Proportion& first, const Proportion& second,
                                       double confidence) {
  const auto of_first = wilson_interval(first, confidence);
  const auto of_second = wilson_interval(second, confidence);
  const double difference = first.share() - second.share();
  return {.lower = difference -
                   std::hypot(first.share() - of_first.lower, of_second.upper - second.share()),
          .upper = difference +
                   std::hypot(of_first.upper - first.share(), second.share() - of_second.lower)};
}

NormVerdict verdict_of(const ConfidenceInterval& interval, double norm) {
  if (interval.lower >= norm) return NormVerdict::met;
  if (interval.upper < norm) return NormVerdict::not_met;
  return NormVerdict::undecided;
}

}  // namespace vlecht::analysis::methods
