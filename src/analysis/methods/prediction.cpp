// SPDX-License-Identifier: EUPL-1.2
#include "analysis/methods/prediction.h"

#include "analysis/methods/distributions.h"
#include "analysis/methods/normal.h"
#include "base/check.h"

namespace vlecht::analysis::methods {
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
