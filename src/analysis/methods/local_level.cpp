// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/local_level.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

using LocalLevelRefused = base::Failed<NoLocalLevel>;

std::optional<NoLocalLevel> refused_local_level(std::span<const double> series,
                                                std::size_t measured_min) {
  if (series.size() > local_level_points_max) return NoLocalLevel::too_many_points;
  std::size_t measured = 0;
  for (const double value : series) {
    if (std::isinf(value)) return NoLocalLevel::not_finite;
    if (!std::isnan(value)) ++measured;
  }
  if (measured < measured_min) return NoLocalLevel::too_few_points;
  return std::nullopt;
}

// What the likelihood is made of: sums over the measurements after the first, each with the
// variance of its prediction.
struct InnovationSums {
  std::size_t count = 0;
  double log_variances = 0;
  double squares = 0;  // of the errors of prediction, each over its variance
};

template <class Keep>
InnovationSums run_filter(std::span<const double> series, const LocalLevelVariances& variances,
                          const Keep& keep) {
  InnovationSums sums;
  std::optional<LevelBelief> belief;
  for (const double value : series) {
    const bool is_measured = !std::isnan(value);
    if (!belief) {
      // Nothing was known: the first measurement is all that there is.
      if (is_measured) belief = LevelBelief{value, variances.error + variances.step};
    } else {
      if (is_measured) {
        const double variance = belief->variance + variances.error;
        const double surprise = value - belief->mean;
        const double gain = belief->variance / variance;
        ++sums.count;
        sums.log_variances += std::log(variance);
        sums.squares += surprise * surprise / variance;
        belief->mean += gain * surprise;
        belief->variance *= variances.error / variance;
      }
      belief->variance += variances.step;
    }
    if (belief) keep(*belief);
  }
  return sums;
}

// Part of the variance that is the step's, from logits so that both ends are looked at closely.
LocalLevelVariances with_step_part(double part) { return {1 - part, part}; }
double part_at(double logit) { return 1 / (1 + std::exp(-logit)); }

// Twice the negative log-likelihood but for a constant, at the size of the variances that suits
// the ratio best.
double misfit(std::span<const double> series, const LocalLevelVariances& variances) {
  const InnovationSums sums = run_filter(series, variances, [](const LevelBelief&) {});
  const auto count = static_cast<double>(sums.count);
  return sums.log_variances + count * std::log(sums.squares / count);
}

// Golden section between two logits between which the misfit has one least value.
double least_logit(std::span<const double> series, double lower, double upper) {
  constexpr double golden = 1 / std::numbers::phi;
  double left = upper - golden * (upper - lower);
  double right = lower + golden * (upper - lower);
  double at_left = misfit(series, with_step_part(part_at(left)));
  double at_right = misfit(series, with_step_part(part_at(right)));
  while (upper - lower > 1e-7) {
    if (at_left < at_right) {
      upper = right;
      right = left;
      at_right = at_left;
      left = upper - golden * (upper - lower);
      at_left = misfit(series, with_step_part(part_at(left)));
    } else {
      lower = left;
      left = right;
      at_left = at_right;
      right = lower + golden * (upper - lower);
      at_right = misfit(series, with_step_part(part_at(right)));
    }
  }
  return (lower + upper) / 2;
}

// The best ratio of the two variances: between the best of a row of logits and its neighbours, or
// at either end.
LocalLevelVariances best_ratio(std::span<const double> series) {
  constexpr double furthest = 16;
  constexpr double apart = 1;
  double best_at = -furthest;
  double best = HUGE_VAL;
  for (double logit = -furthest; logit <= furthest; logit += apart) {
    const double found = misfit(series, with_step_part(part_at(logit)));
    if (found < best) {
      best = found;
      best_at = logit;
    }
  }
  LocalLevelVariances variances =
      with_step_part(part_at(least_logit(series, best_at - apart, best_at + apart)));
  for (const LocalLevelVariances& end : {with_step_part(0), with_step_part(1)})
    if (misfit(series, end) <= misfit(series, variances)) variances = end;
  return variances;
}

bool all_equal(std::span<const double> series) {
  double first = NAN;
  for (const double value : series) {
    if (std::isnan(value)) continue;
    if (std::isnan(first)) first = value;
    if (value != first) return false;
  }
  return true;
}

}  // namespace

base::ResultOr<LocalLevelFilter, NoLocalLevel> filter_local_level(
    std::span<const double> series, const LocalLevelVariances& variances) {
  CHECK(variances.error >= 0 && variances.step >= 0 && variances.error + variances.step > 0);
  if (const auto refusal = refused_local_level(series, 2)) return LocalLevelRefused(*refusal);
  LocalLevelFilter filter;
  const InnovationSums sums = run_filter(
      series, variances, [&](const LevelBelief& belief) { filter.predicted.push_back(belief); });
  filter.measured = sums.count + 1;
  filter.log_likelihood = -(static_cast<double>(sums.count) * std::log(2 * std::numbers::pi) +
                            sums.log_variances + sums.squares) /
                          2;
  return filter;
}

base::ResultOr<LocalLevelFit, NoLocalLevel> fit_local_level(std::span<const double> series) {
  if (const auto refusal = refused_local_level(series, local_level_points_min))
    return LocalLevelRefused(*refusal);
  if (all_equal(series)) return LocalLevelRefused(NoLocalLevel::no_noise);
  LocalLevelVariances variances = best_ratio(series);
  const InnovationSums sums = run_filter(series, variances, [](const LevelBelief&) {});
  const double size = sums.squares / static_cast<double>(sums.count);
  if (!std::isfinite(size)) return LocalLevelRefused(NoLocalLevel::not_finite);
  variances = {variances.error * size, variances.step * size};
  return LocalLevelFit{variances, *filter_local_level(series, variances)};
}

Prediction predict(const LocalLevelFilter& filter, const LocalLevelVariances& variances,
                   int horizon) {
  CHECK(horizon >= 1 && !filter.predicted.empty());
  const LevelBelief& next = filter.predicted.back();
  const double variance =
      next.variance + variances.error + (static_cast<double>(horizon) - 1) * variances.step;
  return {next.mean, std::sqrt(variance), 0};
}

}  // namespace vlecht::analysis::methods
