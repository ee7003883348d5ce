// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace vlecht::analysis::methods {

// How good forecasts were, once it is known what happened. Less is better in every score; all are
// proper: nobody scores better by saying something else than is thought (Gneiting and Raftery 2007,
// JASA 102:359). Scores of few forecasts say little.

/// A forecast that something would happen, and whether it did.
struct JudgedForecast {
  double chance = 0;  ///< 0 to 1
  bool happened = false;
};

/// Brier's score (1950) in the parts of Murphy (1973, Journal of Applied Meteorology 12:595), over
/// forecasts of the same chance taken together: brier = reliability - resolution + uncertainty.
struct BrierScore {
  double brier = 0;        ///< mean squared difference of chance and outcome, 0 to 1
  double reliability = 0;  ///< how far what happened was from what was said: 0 is best
  double resolution = 0;   ///< how far it was from what always happens: more is better
  double uncertainty = 0;  ///< of what always happens: base rate * (1 - base rate)
  /// 1 - brier / uncertainty: 1 is perfect, 0 no better than always saying the base rate, below 0
  /// worse. None when everything or nothing happened.
  std::optional<double> skill;
};

/// `forecasts` is not empty, chances are from 0 to 1.
BrierScore brier_score(std::span<const JudgedForecast> forecasts);

/// Mean of -ln of the chance that was given to what happened; infinite when something happened that
/// was called impossible. As above.
double log_score(std::span<const JudgedForecast> forecasts);

/// 1 - score / reference: how much better than a reference forecast, such as climatology. None when
/// the reference is perfect.
std::optional<double> skill(double score, double reference_score);

/// Continuous ranked probability score, the integral of (F(x) - 1{outcome <= x})^2: in the unit of
/// the outcome, and for a forecast without spread its absolute error.
///
/// Of a normal distribution; `deviation` is positive.
double crps_normal(double outcome, double mean, double deviation);

/// Of a lognormal distribution, by mean and positive deviation of the logarithm (Baran and Lerch
/// 2015, Quarterly Journal of the Royal Meteorological Society 141:2289).
double crps_lognormal(double outcome, double log_mean, double log_deviation);

/// Of counts: `chances[k]` is that of k, together 1; an outcome beyond them is taken to have had
/// none. `outcome` is not negative.
double crps_count(std::int64_t outcome, std::span<const double> chances);

/// Of a Poisson distribution, 0 < mean <= `poisson_mean_max`.
double crps_poisson(std::int64_t outcome, double mean);
inline constexpr double poisson_mean_max = 1e6;

/// Of a sample of forecasts, in any order and not empty, as it is (the state edf: mean |x -
/// outcome| less half the mean |x - x'| over all pairs).
double crps_sample(double outcome, std::span<const double> sample);

/// The same for a sample that stands for more than its members: pairs of a member with itself do
/// not count (Ferro 2014), so that small samples are not punished. None of fewer than two.
std::optional<double> crps_fair(double outcome, std::span<const double> sample);

/// (1{outcome < quantile} - chance) (quantile - outcome), 0 < chance < 1: the pinball loss. Twice
/// its mean over all chances is the CRPS. (As scoringRules::qs_quantiles gives it, not doubled.)
double quantile_score(double outcome, double quantile, double chance);

/// Width of the interval plus 2 / alpha times how far outside the outcome is, for an interval that
/// should hold it with chance 1 - alpha, 0 < alpha < 1; lower <= upper.
double interval_score(double outcome, double lower, double upper, double alpha);

/// The CRPS as far as a median and one interval tell the distribution: two thirds of the mean of
/// the quantile losses at the three, (|outcome - median| / 2 + alpha / 2 * interval score) / 1.5
/// (the weighted interval score of Bracher, Ray, Gneiting and Reich 2021, PLOS Computational
/// Biology 17:e1008618, with one interval). In the unit of the outcome; lower is better.
double crps_of_interval(double outcome, double median, double lower, double upper, double alpha);

}  // namespace vlecht::analysis::methods
