// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/kaplan_meier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// Counts at each different time, ascending.
std::vector<SurvivalStep> counted(std::span<const Duration> durations) {
  std::vector<Duration> sorted(durations.begin(), durations.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const Duration& a, const Duration& b) { return a.time < b.time; });
  std::vector<SurvivalStep> steps;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    CHECK(std::isfinite(sorted[i].time) && sorted[i].time >= 0);
    if (steps.empty() || steps.back().time != sorted[i].time)
      steps.push_back(
          {.time = sorted[i].time, .at_risk = static_cast<std::int64_t>(sorted.size() - i)});
    ++(sorted[i].has_ended ? steps.back().ended : steps.back().censored);
  }
  return steps;
}

// `greenwood` is the variance of ln S.
std::optional<ConfidenceInterval> log_log_interval(double surviving, double greenwood, double z) {
  if (surviving == 1) return ConfidenceInterval{.lower = 1, .upper = 1};
  if (surviving == 0) return std::nullopt;
  const double factor = std::exp(z * std::sqrt(greenwood) / std::abs(std::log(surviving)));
  return ConfidenceInterval{.lower = std::pow(surviving, factor),
                            .upper = std::pow(surviving, 1 / factor)};
}

// Where a falling curve reaches `height`; heights differ by rounding only below `same`.
template <typename Height>
std::optional<double> time_at(std::span<const SurvivalStep> curve, double height,
                              const Height& height_of) {
  constexpr double same = 1e-9;
  const auto below = [&](double limit) {
    return std::find_if(curve.begin(), curve.end(),
                        [&](const SurvivalStep& step) { return height_of(step) < limit; });
  };
  const auto first = below(height + same);
  if (first == curve.end()) return std::nullopt;
  const auto next = below(height - same);
  const double end = next == curve.end() ? curve.back().time : next->time;
  return height_of(*first) > height - same ? (first->time + end) / 2 : first->time;
}

}  // namespace

std::vector<SurvivalStep> kaplan_meier(std::span<const Duration> durations, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const double z = normal_quantile((1 + confidence) / 2);
  auto steps = counted(durations);
  double surviving = 1;
  double greenwood = 0;
  for (SurvivalStep& step : steps) {
    const auto at_risk = static_cast<double>(step.at_risk);
    const auto ended = static_cast<double>(step.ended);
    surviving *= (at_risk - ended) / at_risk;
    greenwood += ended / (at_risk * (at_risk - ended));
    step.surviving = surviving;
    step.interval = log_log_interval(surviving, greenwood, z);
  }
  return steps;
}

SurvivalQuantile survival_quantile(std::span<const SurvivalStep> curve, double p) {
  CHECK(p > 0 && p < 1);
  // A bound that is not there does not bound: it is never reached.
  constexpr double never = std::numeric_limits<double>::infinity();
  const auto lower = [](const SurvivalStep& step) {
    return step.interval ? step.interval->lower : never;
  };
  const auto upper = [](const SurvivalStep& step) {
    return step.interval ? step.interval->upper : never;
  };
  return {.time = time_at(curve, 1 - p, [](const SurvivalStep& step) { return step.surviving; }),
          .lower = time_at(curve, 1 - p, lower),
          .upper = time_at(curve, 1 - p, upper)};
}

}  // namespace vlecht::analysis::methods
