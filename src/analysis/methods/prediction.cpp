// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/prediction.h"

#include <cmath>
#include <numbers>

#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
namespace {

// P(-t < T < t) for positive t, as a sum of powers of the cosine of atan(t / sqrt(degrees)).
double student_within(double t, int degrees) {
  const double theta = std::atan(t / std::sqrt(static_cast<double>(degrees)));
  const double squared = std::cos(theta) * std::cos(theta);
  const bool is_odd = degrees % 2 == 1;
  double term = is_odd ? std::cos(theta) : 1;
  double sum = 0;
  for (int power = is_odd ? 3 : 2; power <= degrees; power += 2) {
    sum += term;
    term *= squared * (power - 1) / power;
  }
  if (is_odd) return 2 / std::numbers::pi * (theta + std::sin(theta) * sum);
  return std::sin(theta) * sum;
}

}  // namespace

double student_cumulative(double t, int degrees_of_freedom) {
  CHECK(degrees_of_freedom > 0);
  const double half = student_within(std::abs(t), degrees_of_freedom) / 2;
  return t < 0 ? 0.5 - half : 0.5 + half;
}

double student_quantile(double p, int degrees_of_freedom) {
  CHECK(p > 0 && p < 1);
  if (p < 0.5) return -student_quantile(1 - p, degrees_of_freedom);
  double upper = 1;
  while (student_cumulative(upper, degrees_of_freedom) < p && upper < 1e300) upper *= 2;
  double lower = 0;
  // By halves: sixty of them leave nothing, and a far tail needs no good start.
  for (int step = 0; step < 200 && upper - lower > 1e-15 * upper; ++step) {
    const double middle = lower + (upper - lower) / 2;
    (student_cumulative(middle, degrees_of_freedom) < p ? lower : upper) = middle;
  }
  return lower + (upper - lower) / 2;
}

double quantile_of(const Prediction& prediction, double p) {
  CHECK(prediction.deviation > 0);
  const double z = prediction.degrees_of_freedom == 0
                       ? normal_quantile(p)
                       : student_quantile(p, prediction.degrees_of_freedom);
  return prediction.mean + z * prediction.deviation;
}

PredictionInterval interval_of(const Prediction& prediction, double confidence) {
  CHECK(confidence > 0 && confidence < 1);
  const double upper = quantile_of(prediction, (1 + confidence) / 2);
  return {2 * prediction.mean - upper, upper};
}

double chance_of_at_most(const Prediction& prediction, double target) {
  CHECK(prediction.deviation > 0);
  const double z = (target - prediction.mean) / prediction.deviation;
  return prediction.degrees_of_freedom == 0 ? normal_cumulative(z)
                                            : student_cumulative(z, prediction.degrees_of_freedom);
}

double chance_of_at_least(const Prediction& prediction, double target) {
  // By symmetry, so that a small chance keeps its digits.
  return chance_of_at_most(prediction, 2 * prediction.mean - target);
}

}  // namespace vlecht::analysis::methods
