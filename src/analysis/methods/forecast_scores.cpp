// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/forecast_scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <vector>

#include "analysis/methods/estimate.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

double squared(double x) { return x * x; }

void check_judged(std::span<const JudgedForecast> forecasts) {
  CHECK(!forecasts.empty());
  for (const JudgedForecast& each : forecasts) CHECK(each.chance >= 0 && each.chance <= 1);
}

// Forecasts of one chance: how many, and how often it happened.
struct SameChance {
  double count = 0;
  double happened = 0;
};

// Mean |x - outcome|, and the sum of |x - x'| over all ordered pairs.
struct SampleDistances {
  double to_outcome = 0;
  double among = 0;
};

SampleDistances distances_of(double outcome, std::span<const double> sample) {
  std::vector<double> sorted(sample.begin(), sample.end());
  std::sort(sorted.begin(), sorted.end());
  const auto n = static_cast<double>(sorted.size());
  std::vector<double> to_outcome;
  std::vector<double> among;
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    to_outcome.push_back(std::abs(sorted[i] - outcome));
    // As often the larger of a pair as there are members before it, else the smaller. Seen from the
    // outcome, so that large figures close together keep their digits.
    among.push_back(2 * (2 * static_cast<double>(i) - n + 1) * (sorted[i] - outcome));
  }
  return {mean(to_outcome), mean(among) * n};
}

}  // namespace

BrierScore brier_score(std::span<const JudgedForecast> forecasts) {
  check_judged(forecasts);
  std::map<double, SameChance> groups;
  BrierScore score;
  double happened = 0;
  const auto n = static_cast<double>(forecasts.size());
  for (const JudgedForecast& each : forecasts) {
    SameChance& group = groups[each.chance];
    ++group.count;
    if (each.happened) {
      ++group.happened;
      ++happened;
    }
    score.brier += squared(each.chance - (each.happened ? 1 : 0)) / n;
  }
  const double base_rate = happened / n;
  for (const auto& [chance, group] : groups) {
    const double rate = group.happened / group.count;
    score.reliability += group.count * squared(chance - rate) / n;
    score.resolution += group.count * squared(rate - base_rate) / n;
  }
  score.uncertainty = base_rate * (1 - base_rate);
  score.skill = skill(score.brier, score.uncertainty);
  return score;
}

double log_score(std::span<const JudgedForecast> forecasts) {
  check_judged(forecasts);
  double sum = 0;
  for (const JudgedForecast& each : forecasts)
    sum -= each.happened ? std::log(each.chance) : std::log1p(-each.chance);
  return sum / static_cast<double>(forecasts.size());
}

std::optional<double> skill(double score, double reference_score) {
  if (reference_score == 0) return std::nullopt;
  return 1 - score / reference_score;
}

double crps_normal(double outcome, double mean_of_all, double deviation) {
  CHECK(deviation > 0);
  const double z = (outcome - mean_of_all) / deviation;
  const double density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
  return deviation * (z * (2 * normal_cumulative(z) - 1) + 2 * density - std::numbers::inv_sqrtpi);
}

double crps_lognormal(double outcome, double log_mean, double log_deviation) {
  CHECK(log_deviation > 0);
  const double s = log_deviation;
  // Twice the mean; half of the mean distance of two draws is the mean * (2 Phi(s / sqrt 2) - 1).
  const double centre = 2 * std::exp(log_mean + s * s / 2);
  const double apart = normal_cumulative(s / std::numbers::sqrt2) - 1;
  // Below everything that was forecast: nothing of it lies below the outcome.
  const double z = outcome > 0 ? (std::log(outcome) - log_mean) / s : -HUGE_VAL;
  return outcome * (2 * normal_cumulative(z) - 1) - centre * (normal_cumulative(z - s) + apart);
}

double crps_count(std::int64_t outcome, std::span<const double> chances) {
  CHECK(outcome >= 0);
  double at_most = 0;
  double sum = 0;
  const auto count = static_cast<std::int64_t>(chances.size());
  for (std::int64_t k = 0; k < count; ++k) {
    at_most += chances[static_cast<std::size_t>(k)];
    sum += squared(at_most - (outcome <= k ? 1 : 0));
  }
  // From there on all was forecast, and nothing had happened yet.
  return sum + static_cast<double>(std::max<std::int64_t>(outcome - count, 0));
}

double crps_poisson(std::int64_t outcome, double mean_of_all) {
  CHECK(outcome >= 0 && mean_of_all > 0 && mean_of_all <= poisson_mean_max);
  // Beyond so many standard deviations chances are below what a double can tell from nothing.
  const auto end = static_cast<std::size_t>(mean_of_all + 40 * std::sqrt(mean_of_all) + 60);
  std::vector<double> chances(end);
  for (std::size_t k = 0; k < end; ++k) {
    const auto count = static_cast<double>(k);
    chances[k] = std::exp(count * std::log(mean_of_all) - mean_of_all - std::lgamma(count + 1));
  }
  return crps_count(outcome, chances);
}

double crps_sample(double outcome, std::span<const double> sample) {
  CHECK(!sample.empty());
  const SampleDistances distances = distances_of(outcome, sample);
  return distances.to_outcome - distances.among / (2 * squared(static_cast<double>(sample.size())));
}

std::optional<double> crps_fair(double outcome, std::span<const double> sample) {
  if (sample.size() < 2) return std::nullopt;
  const SampleDistances distances = distances_of(outcome, sample);
  const auto n = static_cast<double>(sample.size());
  return distances.to_outcome - distances.among / (2 * n * (n - 1));
}

double quantile_score(double outcome, double quantile_forecast, double chance) {
  CHECK(chance > 0 && chance < 1);
  return ((outcome < quantile_forecast ? 1 : 0) - chance) * (quantile_forecast - outcome);
}

double interval_score(double outcome, double lower, double upper, double alpha) {
  CHECK(alpha > 0 && alpha < 1 && lower <= upper);
  const double outside = std::max({lower - outcome, outcome - upper, 0.0});
  return upper - lower + 2 / alpha * outside;
}

double crps_of_interval(double outcome, double median, double lower, double upper, double alpha) {
  constexpr double parts = 1.5;  // one interval and half a median
  const double middle = std::abs(outcome - median) / 2;
  return (middle + alpha / 2 * interval_score(outcome, lower, upper, alpha)) / parts;
}

}  // namespace vlecht::analysis::methods
